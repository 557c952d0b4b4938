import type { Attack, AttackedColumn, Target } from './target';
import { nothingToAttack } from './target';

/** A column of both releases, treated in the same way, under the name that it has in the difference. */
interface Shared {
  readonly now: AttackedColumn;
  readonly before: AttackedColumn;
  readonly name: string;
}

/**
 * Knows that a person was added, or taken out, between two releases that both went out. Tries: to subtract one from the
 * other over the columns that both hold and treat alike. Recovered, of rows that only one of the two has: all, where they
 * are fewer than 1/τ. Where both were made of the same file no row came or went; what differs was left out of one for
 * being rare, and is recovered in each class (of quasi-identifiers) smaller than 1/τ.
 *
 * A regular update with many new rows is not held against the release: how rare they are among themselves is told to
 * nobody who does not know when each person was added.
 */
export const subtractRelease: Attack = {
  id: 'subtract-release',
  async run(target) {
    const { previous, released } = target;
    if (previous === null) return { ...nothingToAttack, note: 'no-previous-release' };
    const shared = sharedColumns(released.columns, previous.columns);
    if (shared.length === 0) return nothingToAttack;
    const classes = previous.sameSource ? shared.filter(({ now }) => isQuasi(now, target)) : [];
    const recovered =
      (await rareRows(target, shared, classes, 'added')) + (await rareRows(target, shared, classes, 'gone'));
    const column = (classes[0] ?? shared[0])?.now.from ?? '';
    return {
      columns: [...new Set(shared.map(({ now }) => now.from))],
      rows: released.rows,
      recovered,
      byColumn: recovered > 0 ? [{ column, rows: recovered }] : [],
      note: null,
    };
  },
};

function sharedColumns(now: readonly AttackedColumn[], before: readonly AttackedColumn[]): Shared[] {
  const only = (columns: readonly AttackedColumn[], name: string) => {
    const named = columns.filter((column) => column.name === name);
    return named.length === 1 ? named[0] : undefined;
  };
  return now.flatMap((column, index) => {
    const other = only(before, column.name);
    const same = other && only(now, column.name) && treatment(column) === treatment(other);
    return same ? [{ now: column, before: other, name: `x${index}` }] : [];
  });
}

function treatment({ operator, params }: AttackedColumn): string {
  const sorted = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([operator, sorted]);
}

function isQuasi({ from, tag }: AttackedColumn, { quasi }: Target): boolean {
  return quasi.includes(from) || tag.role === 'quasi';
}

/** Rows that only one release has, in classes of fewer than 1/τ; without classes the difference is one. */
async function rareRows(
  { session, released, previous, least }: Target,
  shared: readonly Shared[],
  classes: readonly Shared[],
  side: 'added' | 'gone',
): Promise<number> {
  if (previous === null) return 0;
  const now = `SELECT ${shared.map(({ now: { sql }, name }) => `${sql} AS ${name}`).join(', ')} FROM ${released.table}`;
  const before = `SELECT ${shared.map(({ before: { sql }, name }) => `${sql} AS ${name}`).join(', ')} FROM ${previous.table}`;
  const difference = side === 'added' ? `${now} EXCEPT ALL ${before}` : `${before} EXCEPT ALL ${now}`;
  const group = classes.length > 0 ? `GROUP BY ${classes.map(({ name }) => name).join(', ')}` : '';
  const [found] = await session.query<{ rows: number }>(
    `SELECT coalesce(sum(size), 0)::BIGINT AS rows
      FROM (SELECT count(*) AS size FROM (${difference}) AS difference ${group}) AS sized
      WHERE size < $1::BIGINT`,
    [least],
  );
  return found?.rows ?? 0;
}
