import { useState } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import { datasetText } from '../../../shared/text/window/data';
import { useSay } from '../../app/language';
import { FailureNote } from '../../components/FailureNote';
import { SourceNotice } from '../../components/SourceNotice';
import styles from './data.module.css';
import { RowsTable } from './RowsTable';
import { useRawRows } from './use-raw-rows';

/** The first raw rows of a dataset: read from its source when asked for, dropped when closed or left. */
export function RawSample({ dataset }: { readonly dataset: Dataset }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  /** How often the source was located anew: its rows are then read again. */
  const [located, setLocated] = useState(0);
  return (
    <div className={styles.sample}>
      <SourceNotice dataset={dataset} onLocated={() => setLocated(located + 1)} />
      <button type="button" className={styles.disclosure} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '▾' : '▸'}</span> {say(datasetText.sample)}
      </button>
      {open && (
        <div className={styles.sampleRows}>
          <Rows key={located} dataset={dataset} />
        </div>
      )}
    </div>
  );
}

function Rows({ dataset }: { readonly dataset: Dataset }) {
  const say = useSay();
  const rows = useRawRows(dataset);
  if (rows !== null && 'failure' in rows) return <FailureNote failure={rows.failure} />;
  if (rows === null || rows.rows.length === 0) {
    return (
      <p role="status" className={styles.muted}>
        {say(rows === null ? datasetText.sampleBusy : datasetText.sampleEmpty)}
      </p>
    );
  }
  return <RowsTable label={say(datasetText.sample)} columns={rows.columns} rows={rows.rows} />;
}
