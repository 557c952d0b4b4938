import { App, Button } from 'antd';
import { useMemo, useState, type ReactNode, type ClipboardEvent, type FocusEvent, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { gridText } from '../../../shared/text/window/grid';
import { formatCount } from '../../app/formats';
import { useSay } from '../../app/language';
import { FailureNote } from '../FailureNote';
import { CellDetail } from './CellDetail';
import type { RowSource } from './cells';
import styles from './DataGrid.module.css';
import { heightOf, ROW } from './geometry';
import { GoToRow } from './GoToRow';
import { columnsOf, GridRow } from './GridRow';
import { GridHead } from './GridHead';
import type { GridColumn } from './HeadCell';
import { positionAfter, type Position } from './keys';
import { copyText, tellWhole } from './telling';
import { useCells } from './use-cells';
import { useSight } from './use-sight';
import { useWidths, type Widths } from './use-widths';
import { fittingWidth, WIDER, WIDEST } from './width';

/** Px of the head: with marks under the names, and without. */
const HEAD = { marked: 48, plain: 34 } as const;
/** Rows that are drawn together, so that most of them need not move when others come into sight. */
const TOGETHER = 1024;
/** Rows that a column's first width is judged by. */
const LOOK_AT = 40;

interface DataGridProps {
  /** What the table holds, for those who cannot see it. */
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly source: RowSource;
  /** Widths that a person set, kept by whoever outlives the grid. */
  readonly widths: Widths;
  /** Opens a column: a click on its head, or Enter. */
  readonly onColumn?: (id: string) => void;
  /** Stands left of the field that leads to a row. */
  readonly children?: ReactNode;
}

/**
 * Raw rows of any number, of which only those in sight are read and in the document, both ways. By the ARIA grid pattern:
 * arrows, Home and End, Page Up and Down, with Ctrl to the ends; Enter shows a cell's full text, Ctrl+C copies it. In the
 * head, Shift and an arrow change a column's width.
 */
export function DataGrid({ label, columns, source, widths: remembered, onColumn, children }: DataGridProps) {
  const say = useSay();
  const { message } = App.useApp();
  const [position, setPosition] = useState<Position>({ row: 0, column: 0 });
  const [isDetailed, setDetailed] = useState(false);
  const [said, setSaid] = useState('');
  const { rows, known } = source;

  const ids = useMemo(() => columns.map(({ id }) => id), [columns]);
  const usual = useMemo(
    () =>
      columns.map(({ name, markText = '' }, column) =>
        fittingWidth([name, markText, ...(known ?? []).slice(0, LOOK_AT).map((row) => row[column] ?? '')]),
      ),
    [columns, known],
  );
  const { widths, edges, resize } = useWidths(ids, usual, remembered);
  const head = columns.some(({ mark }) => mark !== undefined) ? HEAD.marked : HEAD.plain;
  const numbers = Math.max(48, formatCount(rows).length * 8 + 20);
  const { scroller, sight, follow, show, page } = useSight(rows, edges, { head, numbers });
  const { at, state, retry } = useCells(source, columns.length, sight);

  const column = Math.min(position.column, columns.length - 1);
  const row = Math.min(position.row, rows - 1);
  const name = columns[column]?.name ?? '';
  const place = say(gridText.place, { row: formatCount(row + 1), column: name });

  function moveTo(next: Position): void {
    // A cell must stand in the document before it can take the focus.
    flushSync(() => {
      setPosition(next);
      show(next);
    });
    const cell = `[data-row="${next.row}"][data-column="${next.column}"]`;
    scroller.current?.querySelector<HTMLElement>(cell)?.focus({ preventScroll: true });
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.altKey || event.metaKey || !(event.target instanceof HTMLElement)) return;
    if (event.key === 'Escape' && isDetailed) {
      setDetailed(false);
      moveTo({ row, column });
    } else if (event.target.dataset['column'] === undefined) return;
    else if (row < 0 && event.shiftKey && /^Arrow(Left|Right)$/.test(event.key))
      widen(event.key === 'ArrowLeft' ? -WIDER : WIDER);
    else if (event.key === 'Enter' && row < 0) onColumn?.(ids[column] ?? '');
    else if (event.key === 'Enter') setDetailed(!isDetailed);
    else {
      const next = positionAfter(event, { row, column }, { rows, columns: columns.length, page: page() });
      if (next === null) return;
      moveTo(next);
    }
    event.preventDefault();
    // What the key did here it does not do to a drawer around the grid.
    event.stopPropagation();
  }

  function widen(by: number): void {
    const width = (widths[column] ?? 0) + by;
    resize(ids[column] ?? '', width);
    setSaid(say(gridText.width, { width }));
  }

  function fit(index: number): void {
    const { first, last } = sight.rows;
    const texts = Array.from({ length: last - first }, (_, offset) => at(first + offset, index) ?? '');
    resize(ids[index] ?? '', fittingWidth([columns[index]?.name ?? '', ...texts], WIDEST));
  }

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const { row: toRow, column: toColumn } = target.dataset;
    if (toRow !== undefined) setPosition({ row: Number(toRow), column: Number(toColumn) });
  }

  function onCopy(event: ClipboardEvent<HTMLElement>): void {
    if (!copyText(event, (row < 0 ? name : at(row, column)) ?? '')) return;
    void message.success({ key: 'copied', content: say(gridText.copied) });
  }

  const { first, last } = sight.rows;
  const drawn = columnsOf(sight.rows, row < 0 || rows === 0 ? null : row);
  const base = Math.floor(first / TOGETHER) * TOGETHER;
  /** A row that keeps the focus stands just out of sight, however far away it is. */
  const offsetOf = (index: number) => (Math.max(first - 2, Math.min(last + 1, index)) - base) * ROW;
  const full = (edges.at(-1) ?? 0) + numbers;
  return (
    <div className={styles.frame} onKeyDown={onKeyDown} onCopy={onCopy}>
      <div className={styles.bar}>
        {children}
        <span className={styles.place} title={place}>
          {row < 0 ? name : place}
        </span>
        <GoToRow rows={rows} onGo={(to) => moveTo({ row: to, column })} />
      </div>
      {state.failure !== null && (
        <div className={styles.failure}>
          <FailureNote failure={state.failure} />
          <Button onClick={retry}>{say(gridText.retry)}</Button>
        </div>
      )}
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={rows + 1}
        aria-colcount={columns.length + 1}
        className={styles.scroll}
        onScroll={follow}
        onFocus={onFocus}
        onMouseOver={({ target }) => tellWhole(target, at)}
        onDoubleClick={() => row >= 0 && setDetailed(true)}
      >
        <GridHead
          columns={columns}
          span={sight.columns}
          current={row < 0 || rows === 0 ? column : null}
          edges={edges}
          numbers={numbers}
          height={head}
          onOpen={onColumn}
          onResize={resize}
          onFit={fit}
        />
        <div role="rowgroup" className={styles.body} style={{ width: full, height: heightOf({ rows, sight: 0 }) }}>
          <div className={styles.layer} style={{ transform: `translateY(${base * ROW + sight.shift}px)` }}>
            {drawn.map((index) => (
              <GridRow
                key={index}
                row={index}
                offset={offsetOf(index)}
                first={sight.columns.first}
                last={sight.columns.last}
                current={index === row ? column : null}
                edges={edges}
                numbers={numbers}
                at={at}
                state={state}
              />
            ))}
          </div>
        </div>
      </div>
      {isDetailed && row >= 0 && <CellDetail place={place} cell={at(row, column)} onClose={() => setDetailed(false)} />}
      <span role="status" className="only-heard">
        {said}
      </span>
    </div>
  );
}
