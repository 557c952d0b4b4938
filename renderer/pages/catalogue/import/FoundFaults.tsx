import { Alert } from 'antd';
import type { Fault } from '../../../../shared/contract/common';
import { importText } from '../../../../shared/text/window/catalogue';
import { useSay } from '../../../app/language';
import { FaultTables } from './FaultTables';
import styles from './import.module.css';

/** The faults of the file, cell by cell. */
export function FoundFaults({ faults }: { readonly faults: readonly Fault[] }) {
  const say = useSay();
  if (faults.length === 0) return <Alert type="success" showIcon title={say(importText.noFaults)} />;
  return (
    <div className={styles.found}>
      <p className={styles.hint}>{say(importText.faultsHint)}</p>
      <FaultTables faults={faults} />
    </div>
  );
}
