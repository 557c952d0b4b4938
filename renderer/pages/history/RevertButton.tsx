import { App, Button } from 'antd';
import { useId } from 'react';
import { reasonText } from '../../../shared/rules/history';
import { entryText } from '../../../shared/text/operations';
import { historyEntryText as text } from '../../../shared/text/window/history';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useLanguage, useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import type { HistoryEntry } from './entries';
import styles from './history.module.css';

/** Takes one entry back after asking; where it cannot be, says why and what to do instead. */
export function RevertButton({ entry }: { readonly entry: HistoryEntry }) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { modal, message } = App.useApp();
  const say = useSay();
  const language = useLanguage();
  const reason = useId();
  const { seq, revertible } = entry;
  const why = revertible === true ? null : reasonText(revertible, language);

  async function revert(): Promise<void> {
    const done = await run(say(text.reverting), (job) => call('change.revert', { workspace, seq }, job));
    if (done !== null) void message.success(say(text.reverted, { seq: formatCount(seq) }));
  }

  function askFirst(): void {
    void modal.confirm({
      title: say(text.revertTitle, { seq: formatCount(seq), operation: entryText(entry, language) }),
      content: say(text.revertHint),
      okText: say(text.revertOk),
      cancelText: say(text.revertCancel),
      onOk: revert,
    });
  }

  return (
    <>
      {why !== null && (
        <p id={reason} className={styles.reason}>
          <strong>{say(text.cannot)}</strong>
          {say(text.cannotWhy, why)}
        </p>
      )}
      <Button disabled={why !== null} aria-describedby={why === null ? undefined : reason} onClick={askFirst}>
        {say(text.revert)}
      </Button>
    </>
  );
}
