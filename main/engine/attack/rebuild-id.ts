import { stopIfCancelled, type Job } from '../../../shared/job';
import { candidatesFor } from './candidates';
import { fragmentOf, shownId, type Fragment } from './fragments';
import { gazetteerOf } from './gazetteer';
import { shortHidden } from './short-hidden';
import { bornIn, narrowest, neighboursOf, regionCodeOf, sexOf, type Neighbours } from './neighbours';
import type { Attack, Target } from './target';
import { nothingToAttack } from './target';

/** Different combinations of what rows show that are tried, in the order of their text. */
const MOST_TRIED = 200_000;
const BATCH = 20_000;

/**
 * Knows how a 公民身份号码 is built (GB 11643) and the codes of 行政区划. Tries: to put together what a mask, a cut or a
 * column 身份证后四位 shows with birth date, region and sex in other columns, and lets the check digit decide. Recovered:
 * rows for which fewer than 1/τ numbers are left, the true one among them. Likewise telephone and card numbers of which
 * so few digits are hidden that fewer than 1/τ are left (a card's check digit leaves 1 in 10).
 */
export const rebuildId: Attack = {
  id: 'rebuild-id',
  async run(target, job) {
    const { released } = target;
    const neighbours = neighboursOf(released.columns);
    const fragments = released.columns.flatMap((column) => {
      const fragment = column.tag.kind === 'resident-id' || column.tag.kind === null ? fragmentOf(column) : null;
      return fragment && isOfId(fragment) ? fragment : [];
    });
    const looked: string[] = [];
    const byColumn: { column: string; rows: number }[] = [];
    let capped = false;
    for (const fragment of fragments) {
      looked.push(fragment.column.from);
      if (!isFeasible(fragment, neighbours, target.least)) continue;
      const found = await rebuild(target, fragment, neighbours, job);
      capped ||= found.capped;
      if (found.rows > 0) byColumn.push({ column: fragment.column.from, rows: found.rows });
    }
    for (const { column, rows } of await shortHidden(target)) {
      looked.push(column);
      if (rows > 0) byColumn.push({ column, rows });
    }
    if (looked.length === 0) return nothingToAttack;
    return {
      columns: [...new Set(looked)],
      rows: released.rows,
      recovered: Math.max(0, ...byColumn.map(({ rows }) => rows)),
      byColumn,
      note: capped ? 'capped' : null,
    };
  },
};

/** Columns without a kind count only where their header says that they were cut off an ID number. */
function isOfId({ column, end, width }: Fragment): boolean {
  return column.tag.kind === 'resident-id' || (column.operator === 'keep' && end > 0 && width === 0);
}

/** Whether few enough numbers can be left at all: looked at once, so that sound plans cost no pass over the rows. */
function isFeasible({ start, end }: Fragment, { sex, birth, region }: Neighbours, least: number): boolean {
  const hidden = [15, 16, 17].filter((place) => place > start && place <= 18 - end).length;
  const halved = hidden > 0 && sex.length > 0 ? 2 : 1;
  const checked = end > 0 || start >= 18 ? 11 : 1;
  const placed = start >= 6 || region.length > 0;
  const dated = start >= 10 || birth.length > 0;
  return placed && dated && start + end < 18 && 10 ** hidden / halved / checked < least;
}

async function rebuild(
  { session, source, released, least }: Target,
  fragment: Fragment,
  neighbours: Neighbours,
  job: Job,
): Promise<{ rows: number; capped: boolean }> {
  const { birth, sex, region } = neighbours;
  const ids = source.columns.filter(({ tag, suggested }) => (tag ?? suggested)?.kind === 'resident-id');
  if (ids.length === 0) return { rows: 0, capped: false };
  const names = await gazetteerOf({ session, source, released }, region, ids[0]?.id ?? '');
  const list = (columns: Neighbours['birth']) => `[${columns.map(({ sql }) => sql).join(', ')}]::VARCHAR[]`;
  const tried = await session.query<{
    shown: string;
    birth: (string | null)[];
    sex: (string | null)[];
    region: (string | null)[];
    rows: number;
  }>(
    `SELECT ${fragment.column.sql} AS shown, ${list(birth)} AS birth, ${list(sex)} AS sex, ${list(region)} AS region,
      count(*) AS rows FROM ${released.table} WHERE ${fragment.column.sql} <> ''
      GROUP BY ALL ORDER BY ALL LIMIT ${MOST_TRIED + 1}`,
  );
  await session.run('CREATE OR REPLACE TEMP TABLE guesses (tried VARCHAR, number VARCHAR)');
  for (let from = 0; from < Math.min(tried.length, MOST_TRIED); from += BATCH) {
    stopIfCancelled(job);
    const guesses = tried.slice(from, from + BATCH).flatMap((one, index) => {
      const shown = shownId(one.shown, fragment);
      if (shown === null) return [];
      const born = narrowest(one.birth.map(bornIn));
      const place = one.region.map((text) => regionCodeOf(text) ?? names.get(text ?? '') ?? null).find((code) => code);
      const known = { shown, born, region: place ?? null, sex: one.sex.map(sexOf).find((found) => found) ?? null };
      return candidatesFor(known, least).map((number) => [String(from + index), number] as const);
    });
    await session.append('guesses', guesses);
  }
  const truths = ids.map(({ id }) => `SELECT upper(trim(${id})) FROM ${source.table} WHERE ${id} <> ''`);
  const right = await session.query<{ tried: string }>(
    `SELECT DISTINCT tried FROM guesses WHERE number IN (${truths.join(' UNION ALL ')})`,
  );
  await session.run('DROP TABLE guesses');
  const rows = right.reduce((sum, one) => sum + (tried[Number(one.tried)]?.rows ?? 0), 0);
  return { rows, capped: tried.length > MOST_TRIED };
}
