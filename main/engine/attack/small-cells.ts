import type { Column } from '../../../shared/model/dataset';
import { isCount, looksLikeStatistics } from '../treat';
import { addedRows, totalledRows, type Cells } from './small-cell-sums';
import type { Attack, AttackedColumn, Target } from './target';
import { nothingToAttack } from './target';

/** Counts below this point at single people (GB/T 37964-2019, 抑制: n < 5). 0 points at nobody. */
const SMALL = 5;
/** Rows that are looked at; statistics have fewer. */
const MOST_ROWS = 200_000;
/** Columns of figures with more values than this are measures, not categories. */
const CATEGORY_VALUES = 100;
/** Operators that leave a count as it was counted. */
const counted: ReadonlySet<string> = new Set(['keep', 'suppress-small', 'quote-formula']);

/**
 * Knows what a table of statistics says: counts by categories. Tries: to read counts of 1 to 4, and to work hidden ones
 * out, from a total row (合计) less the other rows, and from columns that add up (受理 = 办结 + 未办结). Recovered: rows
 * with such a count shown, or worked out to what the source has. A difference that is no count of the table itself is
 * none of its cells; the plan's cautions speak of it.
 */
export const smallCells: Attack = {
  id: 'small-cells',
  async run(target) {
    const { source, released } = target;
    const byId = new Map(source.columns.map((column) => [column.id, column]));
    const counts = released.columns.filter(({ from }) => isCountOf(byId.get(from)));
    if (counts.length === 0 || !looksLikeStatistics(source.columns, source.rows)) return nothingToAttack;
    const cells = await readCells(target, counts, byId);
    const derived = [...totalledRows(cells, SMALL), ...addedRows(cells, SMALL)];
    const found = counts.map(({ from, operator }, index) => {
      const rows = new Set<number>(derived.flatMap(({ row, count }) => (count === index ? [row] : [])));
      if (counted.has(operator)) cells.shown.forEach((row, at) => isSmall(row[index]) && rows.add(at));
      return { column: from, rows };
    });
    return {
      columns: counts.map(({ from }) => from),
      rows: cells.shown.length,
      recovered: new Set(found.flatMap(({ rows }) => [...rows])).size,
      byColumn: found.flatMap(({ column, rows }) => (rows.size > 0 ? [{ column, rows: rows.size }] : [])),
      note: released.rows > MOST_ROWS ? 'capped' : null,
    };
  },
};

function isCountOf(column: Column | undefined): boolean {
  return column !== undefined && isCount(column);
}

function isSmall(count: number | null | undefined): boolean {
  return count != null && count > 0 && count < SMALL;
}

function isCategory({ from }: AttackedColumn, byId: ReadonlyMap<string, Column>): boolean {
  const column = byId.get(from);
  if (column === undefined || isCount(column)) return false;
  const figures = column.type === 'integer' || column.type === 'decimal';
  return !figures || column.distinct <= CATEGORY_VALUES;
}

async function readCells(
  { session, source, released }: Target,
  counts: readonly AttackedColumn[],
  byId: ReadonlyMap<string, Column>,
): Promise<Cells> {
  const categories = released.columns.filter((column) => isCategory(column, byId));
  const number = (column: string) => `TRY_CAST(${column} AS DOUBLE)`;
  const list = (items: readonly string[]) => `[${items.join(', ')}]`;
  const rows = await session.query<{ keys: (string | null)[]; shown: (number | null)[] }>(
    `SELECT ${list(categories.map(({ sql }) => `trim(${sql})`))}::VARCHAR[] AS keys,
      ${list(counts.map(({ sql }) => number(sql)))} AS shown
      FROM ${released.table} WHERE file_row_number < ${MOST_ROWS} ORDER BY file_row_number`,
  );
  // Rows stand beside each other in source and release as long as none was left out.
  const aligned = source.rows === released.rows;
  const truth = aligned
    ? await session.query<{ counts: (number | null)[] }>(
        `SELECT ${list(counts.map(({ from }) => number(from)))} AS counts
          FROM ${source.table} WHERE file_row_number < ${MOST_ROWS} ORDER BY file_row_number`,
      )
    : null;
  return {
    keys: rows.map(({ keys }) => keys),
    shown: rows.map(({ shown }) => shown),
    truth: truth && truth.map((row) => row.counts),
  };
}
