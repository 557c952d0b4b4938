import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { withdrawalText as text } from '../../../shared/text/window/openlist-withdrawal';
import { useReplica } from '../../app/desk-context';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { call } from '../../desk';
import styles from './withdrawal.module.css';
import type { WithdrawalRow } from './withdrawals';

/** Lets an item back, with the reason; only once every follow-up task is done. */
export function RestoreForm({ row: { name, withdrawal, done, all, stage } }: { readonly row: WithdrawalRow }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);

  async function restore(): Promise<void> {
    setBusy(true);
    const restored = await run(say(text.restoring), (options) =>
      call('list.restore', { workspace, resource: withdrawal.resource, why: why.trim() }, options),
    );
    setBusy(false);
    if (restored !== null) void message.success(say(text.restored, { name }));
  }

  return (
    <section className={styles.restore} aria-label={say(text.restore)}>
      <h2 className={styles.part}>{say(text.restore)}</h2>
      <span className={styles.muted}>
        {stage === 'inHand' ? say(text.restoreWait, { count: all - done }) : say(text.restoreHint)}
      </span>
      {stage === 'ready' && (
        <div className={styles.settle}>
          <Input.TextArea
            aria-label={say(text.restoreWhy)}
            placeholder={say(text.restoreWhy)}
            rows={2}
            maxLength={1000}
            value={why}
            onChange={({ target }) => setWhy(target.value)}
          />
          <Button type="primary" disabled={why.trim() === ''} loading={busy} onClick={() => void restore()}>
            {say(text.restore)}
          </Button>
        </div>
      )}
    </section>
  );
}
