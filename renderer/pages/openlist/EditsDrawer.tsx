import { Alert, App, Button, Segmented } from 'antd';
import { useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Picked } from '../../../shared/contract/window';
import { editsText as text } from '../../../shared/text/window/openlist-edits';
import { useReplica } from '../../app/desk-context';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { useTasks } from '../../app/tasks';
import { SideDrawer } from '../../components/SideDrawer';
import { call } from '../../desk';
import { ChangedEdits, RefusedEdits } from './EditTables';
import styles from './compare.module.css';

/** An edited workbook as it was read, and which file it is. */
export interface Edits {
  readonly file: Picked;
  readonly read: Response<'list.edits'>;
}

interface EditsDrawerProps {
  readonly edits: Edits;
  /** Lets the person choose a workbook again. */
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** What was changed in a workbook that came back: what can be taken over, and what cannot, cell by cell. */
export function EditsDrawer({ edits: { file, read }, onAgain, onClose }: EditsDrawerProps) {
  const say = useSay();
  const { workspace } = useReplica();
  const { run } = useTasks();
  const { message } = App.useApp();
  const { version, changed, refused } = read;
  const [show, setShow] = useState<'changed' | 'refused'>(refused.length > 0 ? 'refused' : 'changed');
  const [busy, setBusy] = useState(false);
  const counts = { version, changed: formatCount(changed.length), refused: formatCount(refused.length) };
  const isBlocked = refused.length > 0;

  async function apply(): Promise<void> {
    setBusy(true);
    const done = await run(say(text.applying), (options) =>
      call('list.edits', { workspace, file: file.file, apply: true }, options),
    );
    setBusy(false);
    if (done?.applied !== true) return;
    void message.success(say(text.applied, { count: formatCount(done.changed.length) }));
    onClose();
  }

  return (
    <SideDrawer
      title={say(text.title, { name: file.name })}
      open
      onClose={onClose}
      width={1040}
      actions={
        <>
          <Button onClick={onAgain}>{say(text.again)}</Button>
          <Button
            type="primary"
            disabled={isBlocked || changed.length === 0}
            loading={busy}
            onClick={() => void apply()}
          >
            {say(text.apply, { count: counts.changed })}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p className={styles.hint}>{say(text.against, counts)}</p>
        {isBlocked ? (
          <Alert type="warning" showIcon title={say(text.blocked)} />
        ) : (
          changed.length > 0 && <p className={styles.hint}>{say(text.meaning, { version })}</p>
        )}
        <Segmented<'changed' | 'refused'>
          aria-label={say(text.show)}
          value={show}
          onChange={setShow}
          options={(['changed', 'refused'] as const).map((value) => ({
            value,
            label: say(text[value], { count: counts[value] }),
          }))}
        />
        {show === 'changed' ? <ChangedEdits cells={changed} /> : <RefusedEdits cells={refused} />}
      </div>
    </SideDrawer>
  );
}
