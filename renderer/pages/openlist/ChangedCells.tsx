import { compareText as text } from '../../../shared/text/window/openlist-changes';
import { useSay } from '../../app/language';
import type { ChangedCell } from './compare';
import styles from './compare.module.css';
import { useColumnTitle } from './use-column-title';

interface ChangedCellsProps {
  /** Name of the item in hand; null where none is. */
  readonly name: string | null;
  readonly cells: readonly ChangedCell[];
  readonly from: number;
  readonly to: number;
}

/** The columns of one item side by side, as they were printed in two versions. */
export function ChangedCells({ name, cells, from, to }: ChangedCellsProps) {
  const say = useSay();
  const columnTitle = useColumnTitle();
  if (name === null) return <p className={styles.hint}>{say(text.choose)}</p>;
  if (cells.length === 0) return <p className={styles.hint}>{say(text.notCells)}</p>;
  const shown = (cell: string) => (cell === '' ? <span className={styles.muted}>{say(text.empty)}</span> : cell);
  const title = say(text.cells, { name });
  return (
    <section className={styles.cells} aria-label={title} tabIndex={0}>
      <h2 className={styles.part}>{title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(text.column)}</th>
            <th scope="col">{say(text.before, { version: from })}</th>
            <th scope="col">{say(text.after, { version: to })}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map(({ column, before, after }) => (
            <tr key={column}>
              <th scope="row">{columnTitle(column)}</th>
              <td>{shown(before)}</td>
              <td>{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
