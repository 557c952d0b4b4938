import { gridText } from '../../../shared/text/window/grid';
import { useSay } from '../../app/language';
import styles from './DataGrid.module.css';
import type { Span } from './geometry';
import { columnsOf } from './GridRow';
import { HeadCell, type GridColumn } from './HeadCell';

interface GridHeadProps {
  readonly columns: readonly GridColumn[];
  /** Columns in sight. */
  readonly span: Span;
  /** The column whose head has the grid's one place in the tab order; null where a cell has it. */
  readonly current: number | null;
  readonly edges: readonly number[];
  /** Px of the rows' numbers, and of the head. */
  readonly numbers: number;
  readonly height: number;
  readonly onOpen: ((id: string) => void) | undefined;
  readonly onResize: (id: string, width: number) => void;
  readonly onFit: (index: number) => void;
}

/** The heads of the columns in sight. */
export function GridHead({ columns, span, current, edges, numbers, height, onOpen, onResize, onFit }: GridHeadProps) {
  const say = useSay();
  const full = numbers + (edges.at(-1) ?? 0);
  return (
    <div role="rowgroup" className={styles.head} style={{ width: full, height }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" aria-colindex={1} className={styles.corner} style={{ width: numbers }}>
          {say(gridText.rowNumber)}
        </div>
        {columnsOf(span, current).flatMap((index) => {
          const column = columns[index];
          if (column === undefined) return [];
          const left = edges[index] ?? 0;
          return (
            <HeadCell
              key={column.id}
              column={column}
              index={index}
              left={numbers + left}
              width={(edges[index + 1] ?? 0) - left}
              isCurrent={index === current}
              onOpen={onOpen}
              onResize={onResize}
              onFit={onFit}
            />
          );
        })}
      </div>
    </div>
  );
}
