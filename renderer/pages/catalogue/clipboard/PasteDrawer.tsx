import { Alert, Button } from 'antd';
import { useMemo, useState } from 'react';
import { editText } from '../../../../shared/text/window/catalogue';
import { pasteText } from '../../../../shared/text/window/catalogue-paste';
import { useReplica } from '../../../app/desk-context';
import { formatCount } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { useTasks } from '../../../app/tasks';
import { SideDrawer } from '../../../components/SideDrawer';
import { call } from '../../../desk';
import { ChangedTable } from '../import/ChangedTable';
import { usualChoice, type Choice } from '../import/choice';
import styles from '../catalogue.module.css';
import { pastedEdits, type Pasted } from './resource-block';

interface PasteDrawerProps {
  readonly pasted: Pasted;
  readonly onClose: () => void;
}

/** So many names of rows that fit nothing are told. */
const NAMED = 10;

/** What pasted rows say otherwise, to be ticked before anything is changed. */
export function PasteDrawer({ pasted, onClose }: PasteDrawerProps) {
  const { workspace } = useReplica();
  const { run } = useTasks();
  const say = useSay();
  const [choice, setChoice] = useState<Choice>(usualChoice);
  const [isSaving, setSaving] = useState(false);
  const merge = useMemo(() => ({ added: [], gone: [], same: 0, changed: pasted.changed }), [pasted.changed]);
  const edits = useMemo(() => pastedEdits(pasted, choice), [pasted, choice]);
  const { unmatched, unknown } = pasted;

  async function apply(): Promise<void> {
    setSaving(true);
    const done = await run(say(editText.saving), () => call('catalogue.edit', { workspace, edits }));
    setSaving(false);
    if (done !== null) onClose();
  }

  return (
    <SideDrawer
      title={say(pasteText.title, { count: formatCount(pasted.changed.length) })}
      open
      onClose={onClose}
      width={1040}
      actions={
        <>
          <Button onClick={onClose}>{say(editText.cancel)}</Button>
          <Button type="primary" loading={isSaving} disabled={edits.length === 0} onClick={() => void apply()}>
            {say(pasteText.apply, { count: formatCount(edits.length) })}
          </Button>
        </>
      }
    >
      <div className={styles.panel}>
        {unmatched.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={say(pasteText.unmatched, {
              count: formatCount(unmatched.length),
              names: unmatched.slice(0, NAMED).join('、'),
            })}
          />
        )}
        {unknown.length > 0 && (
          <Alert type="warning" showIcon title={say(pasteText.unknown, { names: unknown.join('、') })} />
        )}
        <ChangedTable
          merge={merge}
          choice={choice}
          onChoice={setChoice}
          words={{ hint: pasteText.hint, none: pasteText.none, theirs: pasteText.columnPasted }}
        />
      </div>
    </SideDrawer>
  );
}
