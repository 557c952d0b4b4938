import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { ListedDataset } from '../../../shared/model/openlist';
import { reviewText as text } from '../../../shared/text/window/review';
import { useSay } from '../../app/language';
import { DataGrid, type RowSource } from '../../components/DataGrid';
import { FailureNote } from '../../components/FailureNote';
import { attempt, type Attempt } from '../../attempt';
import { call } from '../../desk';
import itemStyles from './item.module.css';
import styles from './review.module.css';
import { useReviewing } from './reviewing';
import { useTasks } from '../../app/tasks';

type Preview = Response<'review.preview'>;
const PAGE = 100;

/** The rows of a released dataset, read out of the package once the person asks to see them, and then as they are scrolled to. */
export function DataPreview({ dataset }: { readonly dataset: ListedDataset }) {
  const say = useSay();
  const { tell } = useTasks();
  const { file } = useReviewing().check.package;
  const [isReading, setReading] = useState(false);
  const [read, setRead] = useState<Attempt<Preview> | null>(null);

  async function show(): Promise<void> {
    setReading(true);
    const first = call('review.preview', { file, dataset: dataset.id, limit: PAGE });
    setRead(await attempt(first).finally(() => setReading(false)));
  }

  if (read === null) {
    return (
      <div className={styles.buttons}>
        <Button loading={isReading} onClick={() => void show().catch(tell)}>
          {say(text.preview)}
        </Button>
        {isReading && <span role="status">{say(text.previewReading)}</span>}
      </div>
    );
  }
  if ('failure' in read) return <FailureNote failure={read.failure} />;
  return <Rows dataset={dataset} first={read.value} />;
}

function Rows({ dataset, first }: { readonly dataset: ListedDataset; readonly first: Preview }) {
  const say = useSay();
  const { file } = useReviewing().check.package;
  const [widths] = useState(() => new Map<string, number>());
  const { header, rows, total } = first;
  const columns = useMemo(() => header.map((name, index) => ({ id: `c${index}`, name })), [header]);
  const source = useMemo<RowSource>(
    () => ({
      rows: total,
      known: rows,
      read: async ({ from, count, left, width }, signal) => {
        const asked = { file, dataset: dataset.id, offset: from, limit: count };
        const answer = await call('review.preview', asked, { signal });
        return answer.rows.map((row) => row.slice(left, left + width));
      },
    }),
    [file, dataset.id, rows, total],
  );
  if (total === 0) return <p className={styles.muted}>{say(text.previewEmpty)}</p>;
  return (
    <div className={itemStyles.grid}>
      <DataGrid label={say(text.previewOf, { name: dataset.name })} columns={columns} source={source} widths={widths}>
        <span className={styles.muted}>{say(text.previewNote)}</span>
      </DataGrid>
    </div>
  );
}
