import { Button, Input } from 'antd';
import { useState } from 'react';
import { withdrawalText as text } from '../../../shared/text/window/openlist-withdrawal';
import { useReplica } from '../../app/desk-context';
import type { FollowUpTask } from '../../app/follow-ups';
import { formatDate } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { Mark } from '../../components/marks';
import { call } from '../../desk';
import styles from './withdrawal.module.css';

interface FollowUpTaskRowProps {
  readonly resource: string;
  readonly task: FollowUpTask;
  /** Whether it may still be settled. */
  readonly isOpen: boolean;
}

/** A follow-up task: open with a field for what was done, or done with what was written. */
export function FollowUpTaskRow({ resource, task: { id, article, text: words, done }, isOpen }: FollowUpTaskRowProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const task = say(words);

  async function settle(): Promise<void> {
    setBusy(true);
    await run(say(text.settling), (options) =>
      call('list.followup', { workspace, resource, task: id, note: note.trim() }, options),
    );
    setBusy(false);
  }

  return (
    <li>
      <div className={styles.task}>
        {done === null ? (
          <Mark tone="warning" glyph="◌">
            {say(text.inHand)}
          </Mark>
        ) : (
          <Mark tone="good" glyph="✓">
            {say(text.taskDone, { date: formatDate(done.doneAt), name: done.doneBy })}
          </Mark>
        )}
        <span className={styles.muted}>{article}</span>
      </div>
      <span className={styles.what}>{task}</span>
      {done !== null && <p className={styles.note}>{done.note}</p>}
      {done === null && isOpen && (
        <div className={styles.settle}>
          <Input.TextArea
            aria-label={say(text.note, { task })}
            placeholder={say(text.noteHint)}
            rows={2}
            maxLength={1000}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
          <Button disabled={note.trim() === ''} loading={busy} onClick={() => void settle()}>
            {say(text.settle)}
          </Button>
        </div>
      )}
    </li>
  );
}
