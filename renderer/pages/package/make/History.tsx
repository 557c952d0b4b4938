import { useMemo, useState } from 'react';
import { packageText as text } from '../../../../shared/text/window/package';
import { useReplica } from '../../../app/desk-context';
import { formatMinute } from '../../../app/formats';
import { useSay } from '../../../app/language';
import { DenseTable, type DenseColumn } from '../../../components/DenseTable';
import { EmptyStep } from '../../../components/EmptyStep';
import { Mark } from '../../../components/marks';
import { ConclusionMark } from '../../../components/review-marks';
import styles from '../package.module.css';
import { packageRows, type PackageRow } from './chain';
import { RecordDrawer } from './RecordDrawer';

const digestOf = ({ record }: PackageRow) => record.digest;

/** Packages that were made, the newest first, with what reviewers said; a row opens one. */
export function History() {
  const say = useSay();
  const { state } = useReplica();
  const rows = useMemo(() => packageRows(state), [state]);
  const [opened, setOpened] = useState<string | null>(null);
  const columns = useMemo<DenseColumn<PackageRow>[]>(
    () => [
      {
        id: 'version',
        title: say(text.listVersion),
        width: '76px',
        cell: ({ record }) => say(text.versionShort, { version: record.listVersion }),
      },
      {
        id: 'at',
        title: say(text.exportedAt),
        width: 'minmax(136px, 1fr)',
        cell: ({ record: { exportedAt } }) =>
          exportedAt === null ? (
            <Mark tone="warning" glyph="◌">
              {say(text.unsigned)}
            </Mark>
          ) : (
            formatMinute(exportedAt)
          ),
      },
      {
        id: 'receipt',
        title: say(text.receipt),
        width: '152px',
        cell: ({ receipts }) => {
          const last = receipts.at(-1);
          return last === undefined ? (
            <span className={styles.muted}>{say(text.noReceipt)}</span>
          ) : (
            <ConclusionMark conclusion={last.conclusion} />
          );
        },
      },
    ],
    [say],
  );
  return (
    <section className={`${styles.card} ${styles.history}`}>
      <h2 className={styles.heading}>{say(text.history)}</h2>
      <DenseTable
        label={say(text.history)}
        rows={rows}
        keyOf={digestOf}
        selected={opened}
        onOpen={({ record }) => setOpened(record.digest)}
        columns={columns}
        empty={<EmptyStep title={say(text.noHistory)} />}
      />
      <RecordDrawer row={rows.find(({ record }) => record.digest === opened) ?? null} onClose={() => setOpened(null)} />
    </section>
  );
}
