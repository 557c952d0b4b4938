import { useMemo, useState } from 'react';
import type { Grant } from '../../../shared/contract/window';
import { readText } from '../../../shared/text/window/reading';
import { useLanguage, useSay } from '../../app/language';
import { DataGrid, type RowSource, type Widths } from '../../components/DataGrid';
import { call } from '../../desk';
import styles from './reading.module.css';
import { ReadingStatus } from './ReadingStatus';
import type { ReadingOptions, useReading, Whole } from './use-reading';
import { columnName } from './words';

interface FileGridProps {
  readonly file: Grant;
  readonly reading: ReturnType<typeof useReading>;
}

/** The rows of a file that is not attached yet: its first ones, and all of them once it was read whole. */
export function FileGrid({ file, reading }: FileGridProps) {
  const say = useSay();
  const language = useLanguage();
  const [widths] = useState<Widths>(() => new Map());
  const { asked, head, whole, before, phase } = reading;
  const shown = whole ?? head ?? (phase === 'failed' ? null : before);
  const columns = useMemo(
    () =>
      (shown?.columns ?? []).map((name, index) => ({
        id: `c${index}`,
        name: columnName({ id: `c${index}`, name }, language),
      })),
    [shown, language],
  );
  const source = useMemo<RowSource | null>(() => {
    if (whole === null) return shown && { rows: shown.rows.length, known: shown.rows, read: () => Promise.resolve([]) };
    const options = asFound(whole.reading, asked);
    return {
      rows: whole.total,
      known: whole.rows,
      read: async (window, signal) => (await call('dataset.preview', { file, ...options, ...window }, { signal })).rows,
    };
  }, [file, asked, whole, shown]);

  const status = <ReadingStatus reading={reading} />;
  if (source === null) return <div className={styles.centre}>{status}</div>;
  return (
    <div className={styles.grid} data-pending={whole === null && head === null}>
      <DataGrid label={say(readText.preview)} columns={columns} source={source} widths={widths}>
        {status}
      </DataGrid>
    </div>
  );
}

/** The options by which a file is read again just as it was found to be, whatever that was found by. */
function asFound(reading: Whole['reading'], { encoding, sheet, delimiter, headerRows, foot, member }: ReadingOptions) {
  const found = {
    encoding: encoding ?? reading.encoding,
    sheet: sheet ?? reading.sheet,
    delimiter: delimiter ?? reading.delimiter,
    headerRows: headerRows ?? reading.headerRows,
    foot: foot ?? reading.foot,
    member: member ?? reading.member,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== null)) as ReadingOptions;
}
