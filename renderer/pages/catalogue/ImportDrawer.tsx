import { Alert, Button } from 'antd';
import { importProfileNames, importText } from '../../../shared/text/window/catalogue';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { FactLine } from '../../components/FactLine';
import { SideDrawer } from '../../components/SideDrawer';
import styles from './catalogue.module.css';
import { FaultTables } from './FaultTables';
import type { Look } from './use-import';

interface ImportDrawerProps {
  readonly look: Look | null;
  readonly busy: boolean;
  readonly onChoose: () => void;
  readonly onConfirm: (look: Look) => void;
  readonly onClose: () => void;
}

/** What a catalogue would bring, cell by cell, before anything is imported. */
export function ImportDrawer({ look, busy, onChoose, onConfirm, onClose }: ImportDrawerProps) {
  const say = useSay();
  return (
    <SideDrawer
      title={say(importText.title, { file: look?.picked.name ?? '' })}
      open={look !== null}
      onClose={onClose}
      width={1040}
      actions={
        look !== null && (
          <>
            <Button onClick={onClose}>{say(importText.cancel)}</Button>
            <Button disabled={busy} onClick={onChoose}>
              {say(importText.another)}
            </Button>
            <Button type="primary" loading={busy} disabled={look.found.resources === 0} onClick={() => onConfirm(look)}>
              {say(importText.confirm, { count: formatCount(look.found.resources) })}
            </Button>
          </>
        )
      }
    >
      {look !== null && <Found found={look.found} />}
    </SideDrawer>
  );
}

function Found({ found }: { readonly found: Look['found'] }) {
  const say = useSay();
  const { profile, sheet, resources, items, skipped, faults } = found;
  const template = importProfileNames[profile];
  return (
    <div className={styles.found}>
      <FactLine
        facts={[
          { name: say(importText.sheet), value: sheet },
          { name: say(importText.template), value: template === undefined ? profile : say(template) },
          { name: say(importText.newResources), value: formatCount(resources) },
          { name: say(importText.newItems), value: formatCount(items) },
          { name: say(importText.skipped), value: formatCount(skipped) },
          { name: say(importText.faults), value: formatCount(faults.length) },
        ]}
      />
      {skipped > 0 && (
        <Alert
          type="info"
          showIcon
          title={say(resources === 0 ? importText.nothingNew : importText.skippedHint, { count: formatCount(skipped) })}
        />
      )}
      {faults.length === 0 ? (
        <Alert type="success" showIcon title={say(importText.noFaults)} />
      ) : (
        <>
          <p className={styles.hint}>{say(importText.faultsHint)}</p>
          <FaultTables faults={faults} />
        </>
      )}
    </div>
  );
}
