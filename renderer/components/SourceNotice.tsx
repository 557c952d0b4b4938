import { Alert, App, Button } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import type { SourceState } from '../../shared/contract/sources';
import type { Grant, Picked } from '../../shared/contract/window';
import { failureText, type FailureRecord } from '../../shared/failure';
import type { Dataset } from '../../shared/model/dataset';
import { sourceStanding, sourceText } from '../../shared/text/window/sources';
import { useDesk, useReplica } from '../app/desk-context';
import { formatCount } from '../app/formats';
import { useLanguage, useSay } from '../app/language';
import { useTasks } from '../app/tasks';
import { attempt } from '../attempt';
import { ask, call } from '../desk';

/** How the dataset's source stands; null while that is not known. Asked again when the person comes back to the window. */
function useSourceState(workspace: Grant, { id, resource }: Dataset) {
  const [state, setState] = useState<SourceState | null>(null);
  const look = useCallback(
    () =>
      // Where it cannot be asked (a state secret), what is shown beside says why.
      call('dataset.source', { workspace, resource, dataset: id }).then(
        (found) => setState(found.state),
        () => setState(null),
      ),
    [workspace, resource, id],
  );
  useEffect(() => {
    const onFocus = () => void look();
    onFocus();
    window.addEventListener('focus', onFocus);
    return () => window.removeEventListener('focus', onFocus);
  }, [look]);
  return { state, look };
}

/**
 * Says that a dataset's source file is missing or changed, and lets the person say where it lies now; nothing where the
 * file is as it was. `onLocated` is told once it was found again.
 */
export function SourceNotice({ dataset, onLocated }: { readonly dataset: Dataset; readonly onLocated?: () => void }) {
  const { workspace } = useReplica();
  const { drop } = useDesk();
  const { run, tell } = useTasks();
  const { modal, message } = App.useApp();
  const say = useSay();
  const language = useLanguage();
  const { state, look } = useSourceState(workspace, dataset);
  if (state === null || state === 'same') return null;
  const title = say(sourceStanding[state], { file: dataset.source.name });
  if (state === 'touched') return <Alert type="info" showIcon title={title} />;

  async function locate(picked: Picked, folder: boolean): Promise<void> {
    const request = { workspace, resource: dataset.resource, dataset: dataset.id, file: picked.file, folder };
    const done = await run(say(sourceText.locating, { file: picked.name }), (options) =>
      attempt(call('dataset.locate', request, options)),
    );
    if (done === null) return;
    if ('failure' in done) {
      offerPeriod(done.failure, picked);
      return;
    }
    const { located, others } = done.value;
    const count = formatCount(located.length);
    void message.success(say(folder ? sourceText.locatedMore : sourceText.located, { count }));
    await look();
    onLocated?.();
    if (others > 0 && !folder) offerFolder(others, picked);
  }

  /** The file is another one: it may be the next period's. */
  function offerPeriod(failure: FailureRecord, picked: Picked): void {
    const { what, next } = failureText(failure, language);
    const isOther = failure.code === 'source-differs';
    void modal.confirm({
      title: what,
      content: next,
      okText: say(isOther ? sourceText.attach : sourceText.locate),
      cancelText: say(sourceText.cancel),
      onOk: () => (isOther ? drop('data', picked) : pick()),
    });
  }

  function offerFolder(others: number, picked: Picked): void {
    void modal.confirm({
      title: say(sourceText.others, { count: formatCount(others) }),
      content: say(sourceText.othersHint),
      okText: say(sourceText.othersOk),
      cancelText: say(sourceText.cancel),
      onOk: () => locate(picked, true),
    });
  }

  function pick(): void {
    ask('pick', { purpose: 'data' })
      .then(({ picked }) => (picked ? locate(picked, false) : undefined))
      .catch(tell);
  }

  return (
    <Alert
      type="warning"
      showIcon
      title={title}
      action={
        <Button size="small" onClick={pick}>
          {say(sourceText.locate)}
        </Button>
      }
    />
  );
}
