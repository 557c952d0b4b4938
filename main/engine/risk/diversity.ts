import type { Diversity } from '../../../shared/model/report';
import type { Session } from '../table';
import { groupBy, type RiskSource } from './classes';
import { equalDistance, orderedDistance, spreadOf, type ClassValues } from './distances';
import { orderOf } from './order';

/** A sensitive column, by its SQL name, and whether its values have an order (see `hasOrder`). */
export interface SensitiveColumn {
  readonly id: string;
  readonly ordered: boolean;
}

/**
 * Measures l-diversity and t-closeness of each sensitive column over the equivalence classes of a table; the worst class
 * counts. A missing value and an empty text are values; where values have an order, what is neither number nor date
 * stands before all that is. A table without rows has no diversity: 0, and no distance.
 *
 * @throws Failure as `Session.query` does
 */
export async function measureDiversity(
  session: Session,
  source: RiskSource,
  columns: readonly SensitiveColumn[],
): Promise<Diversity[]> {
  const measured: Diversity[] = [];
  for (const column of columns) measured.push(await diversityOf(session, source, column));
  return measured;
}

async function diversityOf(session: Session, source: RiskSource, { id, ordered }: SensitiveColumn): Promise<Diversity> {
  await session.run(
    `CREATE OR REPLACE TEMP TABLE sensitive_values AS
     SELECT value, total, row_number() OVER (ORDER BY ${ordered ? `${orderOf('value')} NULLS FIRST, ` : ''}value NULLS FIRST)::INTEGER - 1 AS place
     FROM (SELECT ${id} AS value, count(*) AS total FROM ${source.table} AS rows GROUP BY ${id}) AS counted`,
    source.params,
  );
  try {
    const totals = await session.query<{ total: number }>('SELECT total FROM sensitive_values ORDER BY place');
    const spread = spreadOf(totals.map(({ total }) => total));
    let worst: Worst = { distinct: 0, entropy: 0, recursive: null, tEqual: 0, tOrdered: 0 };
    let first = true;
    for await (const classes of session.stream<ClassProfile>(profilesOf(source, id), source.params)) {
      for (const values of classes) {
        const one: Worst = {
          ...variety(values),
          tEqual: equalDistance(spread, values),
          tOrdered: ordered ? orderedDistance(spread, values) : 0,
        };
        worst = first ? one : worse(worst, one);
        first = false;
      }
    }
    return { column: id, ...worst, tOrdered: ordered ? worst.tOrdered : null };
  } finally {
    await session.run('DROP TABLE sensitive_values');
  }
}

type ClassProfile = ClassValues & Record<string, unknown>;
type Worst = Omit<Diversity, 'column' | 'tOrdered'> & { readonly tOrdered: number };

/**
 * One row for all classes that hold the same values equally often: which values, and how often; sums are left to the
 * caller. Counting within a class comes last, when of all classes that are alike one is left.
 */
function profilesOf(source: RiskSource, id: string): string {
  return `SELECT map_keys(held) AS places, map_values(held) AS counts FROM (
    SELECT list_histogram(list) AS held FROM (
      SELECT DISTINCT list_sort(list(place)) AS list
      FROM ${source.table} AS rows JOIN sensitive_values AS known ON known.value IS NOT DISTINCT FROM rows.${id}
      ${groupBy(source)}) AS classes WHERE len(list) > 0) AS profiles`;
}

/** l-diversity of one class: its different values, exp of their entropy, and r1 / (r2 + … + rm). */
function variety({ counts }: ClassValues): Pick<Diversity, 'distinct' | 'entropy' | 'recursive'> {
  const size = counts.reduce((sum, count) => sum + count, 0);
  const entropy = counts.reduce((sum, count) => sum - (count / size) * Math.log(count / size), 0);
  const most = counts.reduce((high, count) => Math.max(high, count), 0);
  return {
    distinct: counts.length,
    entropy: Math.exp(entropy),
    recursive: size > most ? most / (size - most) : null,
  };
}

function worse(one: Worst, other: Worst): Worst {
  return {
    distinct: Math.min(one.distinct, other.distinct),
    entropy: Math.min(one.entropy, other.entropy),
    recursive: one.recursive === null || other.recursive === null ? null : Math.max(one.recursive, other.recursive),
    tEqual: Math.max(one.tEqual, other.tEqual),
    tOrdered: Math.max(one.tOrdered, other.tOrdered),
  };
}
