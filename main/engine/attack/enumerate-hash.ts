import { stopIfCancelled } from '../../../shared/job';
import { digestHits, holdsTokens } from './digests';
import { encodingHits } from './encodings';
import { identifierColumns } from './identifiers';
import type { Attack, Target } from './target';
import { nothingToAttack } from './target';

/** Different values of an identifier that are hashed; those that come first in the source. */
export const MOST_VALUES = 1_000_000;

/**
 * Knows how telephone, ID and card numbers are built, so that all of them can be written down, and that agencies hash or
 * encode them without a key. Tries: the unkeyed MD5, SHA-1 and SHA-256 of every identifier in the source (a stand-in for
 * all possible ones), whole or cut short, in hexadecimal, Base64 or letters; and what needs no search at all: Base64,
 * hexadecimal, the digits reversed or moved by a constant. Recovered: rows whose released value is one of these. A keyed
 * pseudonym is none, and no key is tried.
 */
export const enumerateHash: Attack = {
  id: 'enumerate-hash',
  async run(target, job) {
    const { session, released } = target;
    const identifiers = identifierColumns(target);
    if (identifiers.length === 0 || released.columns.length === 0) return nothingToAttack;
    const distinct = await gatherValues(target, identifiers);
    if (distinct === 0) return nothingToAttack;
    const byColumn: { column: string; rows: number }[] = [];
    const tried: string[] = [];
    for (const column of released.columns) {
      stopIfCancelled(job);
      const tokens = await holdsTokens(target, column);
      const hits = tokens ? await digestHits(target, column, distinct) : 0;
      const rows = hits > 0 ? hits : await encodingHits(target, column);
      if (tokens || rows > 0) tried.push(column.from);
      if (rows > 0) byColumn.push({ column: column.from, rows });
    }
    await session.run('DROP TABLE identifiers');
    return {
      columns: [...new Set(tried)],
      rows: released.rows,
      // Tokens of one row are those of one person: the fullest column says in how many rows somebody was found.
      recovered: Math.max(0, ...byColumn.map(({ rows }) => rows)),
      byColumn,
      note: distinct > MOST_VALUES ? 'capped' : null,
    };
  },
};

/** Leaves the identifiers of the source in the session's table `identifiers`, in the spellings that would be hashed. */
async function gatherValues({ session, source }: Target, columns: readonly string[]): Promise<number> {
  const values = columns.map(
    (id) => `SELECT ${id} AS v, min(file_row_number) AS place FROM ${source.table}
    WHERE ${id} <> '' GROUP BY ${id}`,
  );
  await session.run(
    `CREATE OR REPLACE TEMP TABLE identifiers AS
      SELECT DISTINCT unnest([v, trim(v), upper(trim(v)), lower(trim(v))]) AS v FROM (
        SELECT v FROM (${values.join(' UNION ALL ')}) AS found ORDER BY place, v LIMIT ${MOST_VALUES}) AS first`,
  );
  const [count] = await session.query<{ total: number }>('SELECT count(*) AS total FROM identifiers');
  return count?.total ?? 0;
}
