import { App, Button } from 'antd';
import type { Dataset } from '../../../shared/model/dataset';
import type { Text } from '../../../shared/text/language';
import { datasetText } from '../../../shared/text/window/data';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import { waitingColumns } from './tags';

interface ConfirmButtonProps {
  /** What would be confirmed. */
  readonly datasets: readonly Dataset[];
  /** The resource they all belong to; left out: everything. */
  readonly resource?: string;
  /** With `{count}`. */
  readonly label: Text;
}

/** Confirms the suggestions of a resource or of all, after saying how many; not there where none waits. */
export function ConfirmButton({ datasets, resource, label }: ConfirmButtonProps) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { modal, message } = App.useApp();
  const say = useSay();
  const waiting = waitingColumns(datasets);
  if (waiting.length === 0) return null;

  const count = formatCount(waiting.length);
  const plain = formatCount(waiting.filter(({ suggested }) => suggested === null).length);

  async function confirm(): Promise<void> {
    const request = { workspace, ...(resource === undefined ? {} : { resource }) };
    const done = await run(say(datasetText.confirming), (job) => call('tag.confirm', request, job));
    if (done !== null) void message.success(say(datasetText.confirmed, { count: formatCount(done.confirmed) }));
  }

  return (
    <Button
      onClick={() =>
        void modal.confirm({
          title: say(datasetText.confirmTitle, { count }),
          content: say(datasetText.confirmHint, { plain }),
          okText: say(datasetText.confirmOk),
          cancelText: say(datasetText.cancel),
          onOk: confirm,
        })
      }
    >
      {say(label, { count })}
    </Button>
  );
}
