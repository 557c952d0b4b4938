import { Button } from 'antd';
import { useMemo } from 'react';
import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import { readText } from '../../../shared/text/window/reading';
import { useReplica } from '../../app/desk-context';
import { useLanguage, useSay } from '../../app/language';
import { DataGrid, type RowSource, type Widths } from '../../components/DataGrid';
import { FailureNote } from '../../components/FailureNote';
import { call } from '../../desk';
import { HeadTag, tagName } from './HeadTag';
import styles from './reading.module.css';
import { ReadingProgress } from './ReadingStatus';
import { useRawRows } from './use-raw-rows';
import { columnName } from './words';

interface DatasetRowsProps {
  readonly dataset: Dataset;
  readonly widths: Widths;
  readonly onColumn: (id: string) => void;
}

/** All raw rows of a dataset, read from its source while they are looked at, with the tags of its columns above them. */
export function DatasetRows({ dataset, widths, onColumn }: DatasetRowsProps) {
  const say = useSay();
  const language = useLanguage();
  const { workspace } = useReplica();
  const { id, resource, rows, name } = dataset;
  const { first, failure, progress, stop, again } = useRawRows(dataset);
  const columns = useMemo(
    () =>
      inOrder(dataset.columns).map((column) => ({
        id: column.id,
        name: columnName(column, language),
        mark: <HeadTag column={column} />,
        markText: `? ▁ ${say(tagName(column))}`,
      })),
    [dataset.columns, language, say],
  );
  const source = useMemo<RowSource | null>(
    () =>
      first && {
        rows,
        known: first,
        read: async (window, signal) =>
          (await call('dataset.rows', { workspace, resource, dataset: id, ...window }, { signal })).rows,
      },
    [workspace, resource, id, rows, first],
  );

  if (failure !== null) {
    return (
      <div className={styles.centre}>
        <FailureNote failure={failure} />
        <Button onClick={again}>{say(readText.again)}</Button>
      </div>
    );
  }
  if (source === null || rows === 0) {
    return (
      <div className={styles.centre}>
        <span role="status">{say(source === null ? readText.rowsBusy : readText.rowsEmpty)}</span>
        {source === null && (
          <div className={styles.status}>
            <ReadingProgress progress={progress} onStop={stop} />
          </div>
        )}
      </div>
    );
  }
  return (
    <DataGrid
      label={say(readText.rowsTask, { name })}
      columns={columns}
      source={source}
      widths={widths}
      onColumn={onColumn}
    >
      <span className={styles.note}>{say(readText.rowsNote)}</span>
    </DataGrid>
  );
}
