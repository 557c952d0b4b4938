import { App, Button } from 'antd';
import { useState } from 'react';
import type { FailureRecord } from '../../../../shared/failure';
import { receiptText as text } from '../../../../shared/text/window/package-receipt';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { attempt } from '../../../attempt';
import { FailureNote } from '../../../components/FailureNote';
import { SideDrawer } from '../../../components/SideDrawer';
import { call } from '../../../desk';
import styles from '../package.module.css';
import { ReceiptFacts } from './ReceiptFacts';
import { ReceiptVerdict } from './ReceiptVerdict';
import type { ReadReceipt } from './use-receipt';

interface ReceiptDrawerProps {
  readonly receipt: ReadReceipt | null;
  readonly onClose: () => void;
  readonly onImported: () => void;
}

/** A receipt before it is imported: first whether it may be relied on, then what it says. */
export function ReceiptDrawer({ receipt, onClose, onImported }: ReceiptDrawerProps) {
  const say = useSay();
  const { workspace, state } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<FailureRecord | null>(null);
  const said = receipt?.read.receipt ?? null;
  const isOurs = said !== null && Object.hasOwn(state.exports.byId, said.package.digest);

  function close(): void {
    setFailure(null);
    onClose();
  }

  async function take({ file }: ReadReceipt): Promise<void> {
    setBusy(true);
    setFailure(null);
    const done = await run(say(text.importing), (options) =>
      attempt(call('receipt.import', { workspace, file: file.file }, options)),
    );
    setBusy(false);
    if (done === null) return;
    if ('failure' in done) {
      setFailure(done.failure);
      return;
    }
    const { new: fresh, unresolved, resolved } = done.value;
    const counts = {
      fresh: formatCount(fresh),
      unresolved: formatCount(unresolved),
      resolved: formatCount(resolved),
    };
    void message.success(say(text.imported, counts));
    onImported();
  }

  return (
    <SideDrawer
      title={say(text.title, { name: receipt?.file.name ?? '' })}
      open={receipt !== null}
      onClose={close}
      width={640}
      actions={
        receipt && (
          <>
            <Button onClick={close}>{say(text.cancel)}</Button>
            <Button
              type="primary"
              loading={busy}
              disabled={!isOurs || receipt.read.verification.verdict !== 'trusted'}
              onClick={() => void take(receipt)}
            >
              {say(text.confirm)}
            </Button>
          </>
        )
      }
    >
      {receipt && (
        // Nothing in it takes the focus, and arrow keys must scroll it.
        <article tabIndex={0} aria-label={receipt.file.name}>
          <ReceiptVerdict verification={receipt.read.verification} />
          {said && !isOurs && <p className={styles.refused}>{say(text.notOurs)}</p>}
          {said && <ReceiptFacts receipt={said} />}
          {isOurs && <p className={styles.muted}>{say(text.noUndo)}</p>}
          {failure && <FailureNote failure={failure} />}
        </article>
      )}
    </SideDrawer>
  );
}
