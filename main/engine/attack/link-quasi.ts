import type { Attack, AttackedColumn, Target } from './target';
import { nothingToAttack, tells } from './target';

/** Operators that leave a direct identifier whole: such rows are shown, not linked; other gates look at that. */
const whole: ReadonlySet<string> = new Set(['keep', 'quote-formula']);

/**
 * Knows of somebody in the data what every acquaintance knows: the quasi-identifiers, also those that the plan does not
 * measure, and what a mask shows of a name or number. Tries: to find that person's row by them, generalised as the
 * release has them. Recovered: rows whose class is so small that picking one is right more often than the threshold τ of
 * the opening type allows. The column named is the one without which the fewest rows would be found.
 */
export const linkQuasi: Attack = {
  id: 'link-quasi',
  async run(target) {
    const { released, least } = target;
    const columns = released.columns.filter((column) => isKnown(column, target));
    if (columns.length === 0) return nothingToAttack;
    const recovered = await rowsInSmallClasses(target, columns, least);
    const finding = {
      columns: [...new Set(columns.map(({ from }) => from))],
      rows: released.rows,
      recovered,
      note: null,
    };
    if (recovered === 0) return { ...finding, byColumn: [] };
    return { ...finding, byColumn: [{ column: await tellingColumn(target, columns), rows: recovered }] };
  },
};

function isKnown(column: AttackedColumn, { quasi }: Target): boolean {
  if (!tells(column)) return false;
  const { from, operator, tag } = column;
  return quasi.includes(from) || tag.role === 'quasi' || (tag.role === 'direct' && !whole.has(operator));
}

async function rowsInSmallClasses(
  { session, released }: Target,
  columns: readonly AttackedColumn[],
  least: number,
): Promise<number> {
  if (columns.length === 0) return 0;
  const [found] = await session.query<{ rows: number }>(
    `SELECT coalesce(sum(size), 0)::BIGINT AS rows FROM (SELECT count(*) AS size FROM ${released.table}
      GROUP BY ${columns.map(({ sql }) => sql).join(', ')}) AS classes WHERE size < $1::BIGINT`,
    [least],
  );
  return found?.rows ?? 0;
}

/** The source column whose absence would hide the most rows; of equals the first. */
async function tellingColumn(target: Target, columns: readonly AttackedColumn[]): Promise<string> {
  const sources = [...new Set(columns.map(({ from }) => from))];
  let telling = { column: sources[0] ?? '', left: Infinity };
  for (const column of sources) {
    const others = columns.filter(({ from }) => from !== column);
    const left = await rowsInSmallClasses(target, others, target.least);
    if (left < telling.left) telling = { column, left };
  }
  return telling.column;
}
