import { memo } from 'react';
import { formatCount } from '../../app/formats';
import type { Cell } from './cells';
import { CellText } from './CellText';
import styles from './DataGrid.module.css';
import type { Span } from './geometry';
import { onOneLine } from './texts';

interface GridRowProps {
  /** From 0. */
  readonly row: number;
  /** Px from the top of the rows that are drawn together. */
  readonly offset: number;
  /** Columns in sight. */
  readonly first: number;
  readonly last: number;
  /** The column of this row that has the grid's one place in the tab order; null where it is in another row. */
  readonly current: number | null;
  readonly edges: readonly number[];
  /** Px of the row's number. */
  readonly numbers: number;
  readonly at: (row: number, column: number) => Cell | undefined;
  /** Another object when cells have come. */
  readonly state: unknown;
}

/** The columns of a span, and the one that must not go while it has the focus. */
export function columnsOf({ first, last }: Span, current: number | null): readonly number[] {
  const span = Array.from({ length: Math.max(0, last - first) }, (_, index) => first + index);
  if (current === null || (current >= first && current < last)) return span;
  return current < first ? [current, ...span] : [...span, current];
}

/** One row, drawn anew only where something of it is another. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, offset, first, last, current, edges, numbers, at } = props;
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      className={styles.row}
      data-current={current !== null}
      style={{ top: offset }}
    >
      <div role="rowheader" aria-colindex={1} className={styles.number} style={{ width: numbers }}>
        {formatCount(row + 1)}
      </div>
      {columnsOf({ first, last }, current).map((column) => {
        const left = edges[column] ?? 0;
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={column + 2}
            tabIndex={column === current ? 0 : -1}
            data-row={row}
            data-column={column}
            className={styles.cell}
            style={{ left: numbers + left, width: (edges[column + 1] ?? 0) - left }}
          >
            <CellText cell={at(row, column)} pieces={onOneLine} />
          </div>
        );
      })}
    </div>
  );
});
