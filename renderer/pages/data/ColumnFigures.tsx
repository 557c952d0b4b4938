import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Response } from '../../../shared/contract';
import type { Column, Dataset } from '../../../shared/model/dataset';
import { figuresText } from '../../../shared/text/window/reading';
import { useReplica } from '../../app/desk-context';
import { formatCount, formatShare } from '../../app/formats';
import { useSay } from '../../app/language';
import { attempt, type Attempt } from '../../attempt';
import { Facts } from '../../components/Facts';
import { FailureNote } from '../../components/FailureNote';
import { call } from '../../desk';
import styles from './figures.module.css';
import { READ_AT_ONCE } from './use-reading';

type Figures = Response<'dataset.column'>;

/**
 * What the values of a column look like, read from the source while it is looked at: a small one at once, a large one
 * when asked for. It lives in this state alone.
 */
export function ColumnFigures({ dataset, column }: { readonly dataset: Dataset; readonly column: Column }) {
  const say = useSay();
  const { workspace } = useReplica();
  const { id, resource, source } = dataset;
  const [isWanted, setWanted] = useState(source.size <= READ_AT_ONCE);
  const [found, setFound] = useState<Attempt<Figures> | null>(null);

  useEffect(() => {
    if (!isWanted) return;
    const { signal, abort } = leaving();
    attempt(call('dataset.column', { workspace, resource, dataset: id, column: column.id }, { signal })).then(
      (came) => {
        if (!signal.aborted) setFound(came);
      },
      // It was left before anything was found.
      () => undefined,
    );
    return abort;
  }, [isWanted, workspace, resource, id, column.id]);

  return (
    <div className={styles.figures}>
      <h2 className={styles.heading}>{say(figuresText.title)}</h2>
      {!isWanted && <Button onClick={() => setWanted(true)}>{say(figuresText.load)}</Button>}
      {isWanted && found === null && (
        <p role="status" className={styles.muted}>
          {say(figuresText.busy)}
        </p>
      )}
      {found !== null &&
        ('failure' in found ? <FailureNote failure={found.failure} /> : <Found figures={found.value} />)}
    </div>
  );
}

function leaving() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

function Found({ figures }: { readonly figures: Figures }) {
  const say = useSay();
  const { filled, blank, edged, minLength, maxLength, meanLength, min, max, shapes } = figures;
  if (filled === 0) return <p className={styles.muted}>{say(figuresText.none)}</p>;
  const lengths = { min: formatCount(minLength), max: formatCount(maxLength), mean: meanLength.toFixed(1) };
  return (
    <>
      <Facts
        facts={[
          {
            name: say(figuresText.length),
            value: say(minLength === maxLength ? figuresText.sameLength : figuresText.lengths, lengths),
          },
          ...(blank === 0 ? [] : [{ name: say(figuresText.blank), value: formatCount(blank) }]),
          ...(edged === 0 ? [] : [{ name: say(figuresText.edged), value: formatCount(edged) }]),
          { name: say(figuresText.min), value: <Value text={min} /> },
          { name: say(figuresText.max), value: <Value text={max} /> },
        ]}
      />
      <table className={styles.shapes}>
        <thead>
          <tr>
            <th scope="col" title={say(figuresText.shapeHint)}>
              {say(figuresText.shape)}
            </th>
            <th scope="col">{say(figuresText.count)}</th>
            <th scope="col">{say(figuresText.share)}</th>
          </tr>
        </thead>
        <tbody>
          {shapes.map(({ shape, count }) => (
            <tr key={shape}>
              <td title={shape}>{shape}</td>
              <td>{formatCount(count)}</td>
              <td>{formatShare(count / filled)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.muted}>{say(figuresText.shapeHint)}</p>
    </>
  );
}

/** A value of the column, on one line. */
function Value({ text }: { readonly text: string | null }) {
  return (
    <span className={styles.value} title={text ?? undefined}>
      {text ?? '–'}
    </span>
  );
}
