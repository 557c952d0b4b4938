import { App, Button } from 'antd';
import { ladderText } from '../../../shared/text/window/ladder';
import { faultText } from '../../../shared/text/faults';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { ask, call } from '../../desk';

interface LadderFieldProps {
  readonly id: string;
  /** Name of the parameter with its column. */
  readonly name: string;
  /** SHA-256 of the ladder's file; null: none yet. */
  readonly value: string | null;
  readonly isRefused: boolean;
  readonly onChange: (digest: string) => void;
}

/** Has a ladder file picked and kept in the workspace. */
export function LadderField({ id, name, value, isRefused, onChange }: LadderFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();

  async function pick(): Promise<void> {
    const added = await run(say(ladderText.adding), async (options) => {
      const { picked } = await ask('pick', { purpose: 'data' });
      return picked && call('treat.ladder.add', { workspace, file: picked.file }, options);
    });
    if (added === null) return;
    const { digest, levels, leaves, faults } = added;
    onChange(digest);
    const size = say(ladderText.added, { leaves: formatCount(leaves), levels: formatCount(levels) });
    if (faults.length === 0) void message.success(size);
    else void message.warning([size, ...faults.map((fault) => faultText(fault, language))].join(' '), 10);
  }

  const shown = value === null ? say(ladderText.pick) : say(ladderText.picked, { digest: value.slice(0, 8) });
  return (
    <Button id={id} size="small" danger={isRefused} aria-label={`${name} ${shown}`} onClick={() => void pick()}>
      {shown}
    </Button>
  );
}
