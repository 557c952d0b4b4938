import { memo, useEffect, useMemo, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import styles from './DenseTable.module.css';
import { useSpanInSight } from './sight';

/** Rows are this high (px) at 100 % scaling. */
const ROW = 34;
/** What in a cell takes clicks for itself. */
const CONTROLS = 'a, button, input, label, select, textarea, [role="combobox"]';

export interface DenseColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** A width as grid tracks take it: `120px`, `minmax(160px, 2fr)`. */
  readonly width: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand right. */
  readonly align?: 'right';
  /** Where given, the column's title sorts the table by it. */
  readonly compare?: (one: Row, other: Row) => number;
}

interface DenseTableProps<Row> {
  /** What the table holds, for those who cannot see it. */
  readonly label: string;
  readonly columns: readonly DenseColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Key of the row in hand; the table scrolls to it. */
  readonly selected?: string | null;
  /** A click, or Enter on the row. */
  readonly onOpen?: (row: Row) => void;
  /** Keys of the rows that are marked together; with `onMark`, Space, Shift+arrows, Ctrl+A and Ctrl+click mark. */
  readonly marked?: ReadonlySet<string>;
  readonly onMark?: (marked: ReadonlySet<string>) => void;
  /** Shown in place of rows where there are none. */
  readonly empty: ReactNode;
}

const none: ReadonlySet<string> = new Set();

interface Order {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * A table of any number of rows, of which only those in sight are in the document. Arrow keys, Page Up/Down, Home and
 * End move the focus from row to row; Enter opens. Controls in cells are reached by Tab and keep their clicks and keys.
 * Roles follow the ARIA grid pattern.
 *
 * It is drawn anew only where a prop is another one: a page with a search field keeps its props the same, so that a
 * keystroke need not wait for the table.
 */
export const DenseTable = memo(Table) as typeof Table;

function Table<Row>(props: DenseTableProps<Row>) {
  const { label, columns, rows, keyOf, selected = null, onOpen, marked = none, onMark, empty } = props;
  const [order, setOrder] = useState<Order | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { scroll, span, follow } = useSpanInSight(ROW, rows.length);
  const template = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') };

  const compare = columns.find(({ id }) => id === order?.column)?.compare;
  const sorted = useMemo(() => {
    if (compare === undefined) return rows;
    return order?.descending ? rows.toSorted((one, other) => compare(other, one)) : rows.toSorted(compare);
  }, [rows, compare, order?.descending]);
  const indexes = useMemo(() => new Map(sorted.map((row, index) => [keyOf(row), index])), [sorted, keyOf]);
  const current = indexes.get(focused ?? '') ?? indexes.get(selected ?? '') ?? 0;
  const selectedIndex = indexes.get(selected ?? '');

  useEffect(() => {
    const element = scroll.current;
    if (element === null || selectedIndex === undefined) return;
    const [top, bottom] = [selectedIndex * ROW, (selectedIndex + 2) * ROW - element.clientHeight];
    if (element.scrollTop > top) element.scrollTo({ top });
    else if (element.scrollTop < bottom) element.scrollTo({ top: bottom });
  }, [scroll, selectedIndex]);

  function moveTo(index: number): void {
    const target = Math.max(0, Math.min(sorted.length - 1, index));
    const row = sorted[target];
    if (row === undefined) return;
    // The row must stand in the document before it can take the focus; the browser then scrolls to it.
    flushSync(() => setFocused(keyOf(row)));
    scroll.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus();
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset['index'] === undefined) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? ROW) / ROW) - 2);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: sorted.length - 1,
    };
    const target = targets[event.key];
    const row = sorted[current];
    if (row !== undefined && onMark && markBy(event, keyOf(row), sorted[target ?? -1])) {
      event.preventDefault();
      if (target !== undefined) moveTo(target);
      return;
    }
    if (target !== undefined) moveTo(target);
    else if (event.key === 'Enter' && row !== undefined && onOpen) onOpen(row);
    else return;
    event.preventDefault();
  }

  /** Whether a key marks rows, which is then done. */
  function markBy({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent, here: string, next: Row | undefined): boolean {
    if (key === ' ') onMark?.(withToggled(marked, here));
    else if (key === 'Escape' && marked.size > 0) onMark?.(none);
    else if (key === 'a' && (ctrlKey || metaKey)) onMark?.(new Set(sorted.map(keyOf)));
    else if (shiftKey && next !== undefined) onMark?.(new Set([...marked, here, keyOf(next)]));
    else return false;
    return true;
  }

  function onClick(event: MouseEvent<HTMLElement>, row: Row): void {
    if (onMark && (event.ctrlKey || event.metaKey)) {
      onMark(withToggled(marked, keyOf(row)));
      return;
    }
    // What opens over the page (a list of choices) is no part of the row, though React lets its clicks pass through.
    const inside = event.target instanceof Element && event.currentTarget.contains(event.target);
    if (inside && (event.target as Element).closest(CONTROLS) === null) onOpen?.(row);
  }

  const shown = sorted.slice(span.first, span.last).map((row, offset) => ({ row, index: span.first + offset }));
  const focusable = sorted[current];
  // The row that holds the focus stays in the document wherever the table is scrolled to.
  if (focusable !== undefined && current < span.first) shown.unshift({ row: focusable, index: current });
  if (focusable !== undefined && current >= span.last) shown.push({ row: focusable, index: current });

  return (
    <div className={styles.table}>
      <div ref={scroll} className={styles.scroll} data-empty={rows.length === 0} onScroll={follow}>
        <div
          className={styles.grid}
          role="grid"
          aria-label={label}
          aria-rowcount={rows.length + 1}
          aria-multiselectable={onMark !== undefined}
        >
          <div role="rowgroup" className={styles.head}>
            <div className={styles.cells} role="row" aria-rowindex={1} style={template}>
              {columns.map((column) => (
                <HeadCell key={column.id} column={column} order={order} setOrder={setOrder} />
              ))}
            </div>
          </div>
          {rows.length > 0 && (
            <div role="rowgroup" className={styles.body} style={{ height: rows.length * ROW }} onKeyDown={onKeyDown}>
              {shown.map(({ row, index }) => (
                <div
                  key={keyOf(row)}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={keyOf(row) === selected || marked.has(keyOf(row))}
                  data-index={index}
                  data-key={keyOf(row)}
                  data-opens={onOpen !== undefined}
                  tabIndex={index === current ? 0 : -1}
                  className={styles.row}
                  style={{ ...template, transform: `translateY(${index * ROW}px)` }}
                  // A control inside takes no part in it: else Tab would go from control to control and past every row.
                  onFocus={({ target, currentTarget }) => target === currentTarget && setFocused(keyOf(row))}
                  onClick={(event) => onClick(event, row)}
                >
                  {columns.map(({ id, cell, align }) => (
                    <div key={id} role="gridcell" className={styles.cell} data-align={align}>
                      {cell(row)}
                    </div>
                  ))}
                </div>
              ))}
            </div>
          )}
        </div>
      </div>
      {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
    </div>
  );
}

function withToggled(marked: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const toggled = new Set(marked);
  if (!toggled.delete(key)) toggled.add(key);
  return toggled;
}

interface HeadCellProps<Row> {
  readonly column: DenseColumn<Row>;
  readonly order: Order | null;
  readonly setOrder: (order: Order | null) => void;
}

/** A column's title. One that sorts does so upwards, then downwards, then gives the order of the rows back. */
function HeadCell<Row>({ column: { id, title, align, compare }, order, setOrder }: HeadCellProps<Row>) {
  const by = order?.column === id ? order : null;
  const next =
    by === null ? { column: id, descending: false } : by.descending ? null : { column: id, descending: true };
  const sort = by === null ? undefined : by.descending ? 'descending' : 'ascending';
  return (
    <div role="columnheader" aria-sort={sort} className={styles.cell} data-align={align}>
      {compare === undefined ? (
        title
      ) : (
        <button type="button" className={styles.sort} onClick={() => setOrder(next)}>
          {title}
          <span aria-hidden="true">{by === null ? ' ↕' : by.descending ? ' ↓' : ' ↑'}</span>
        </button>
      )}
    </div>
  );
}
