import { useRef, type PointerEvent, type ReactNode } from 'react';
import { gridText } from '../../../shared/text/window/grid';
import { useSay } from '../../app/language';
import styles from './DataGrid.module.css';

/** A column of raw cells. */
export interface GridColumn {
  readonly id: string;
  readonly name: string;
  /** What stands under the name, such as the tag. */
  readonly mark?: ReactNode;
  /** The mark in words, by which room is made for it. */
  readonly markText?: string;
}

interface HeadCellProps {
  readonly column: GridColumn;
  /** From 0. */
  readonly index: number;
  readonly left: number;
  readonly width: number;
  readonly isCurrent: boolean;
  /** Undefined where there is nothing to open. */
  readonly onOpen: ((id: string) => void) | undefined;
  readonly onResize: (id: string, width: number) => void;
  /** Makes the column as wide as its texts in sight. */
  readonly onFit: (index: number) => void;
}

/** The head of a column: its name, its mark, and a border that can be drawn. */
export function HeadCell({ column, index, left, width, isCurrent, onOpen, onResize, onFit }: HeadCellProps) {
  const say = useSay();
  /** Where the border was taken, and how wide the column was then. */
  const taken = useRef<{ readonly at: number; readonly width: number } | null>(null);

  function onPointerDown(event: PointerEvent<HTMLElement>): void {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    taken.current = { at: event.clientX, width };
  }
  function onPointerMove(event: PointerEvent<HTMLElement>): void {
    if (taken.current !== null) onResize(column.id, taken.current.width + event.clientX - taken.current.at);
  }

  return (
    <div
      role="columnheader"
      aria-colindex={index + 2}
      aria-description={say(onOpen ? gridText.headOpens : gridText.headHint)}
      tabIndex={isCurrent ? 0 : -1}
      data-row={-1}
      data-column={index}
      data-opens={onOpen !== undefined}
      title={column.name}
      className={styles.headCell}
      style={{ left, width }}
      onClick={() => onOpen?.(column.id)}
    >
      <span className={styles.name}>{column.name}</span>
      {column.mark !== undefined && <span className={styles.tag}>{column.mark}</span>}
      <span
        aria-hidden="true"
        className={styles.handle}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={() => onFit(index)}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => (taken.current = null)}
        onPointerCancel={() => (taken.current = null)}
      />
    </div>
  );
}
