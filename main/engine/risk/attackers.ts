import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';
import type { Attackers } from '../../../shared/model/report';
import type { Session } from '../table';
import { classSizes, groupBy, share, type ClassSize, type RiskSource } from './classes';

/** Rows of a release, by the number of people among whom each of them hides. */
export interface HiddenRows {
  readonly size: number;
  readonly rows: number;
}

/**
 * Risk by what the attacker knows. The journalist and the marketer look a released row up in `population`: the whole
 * source treated alike, with no row left out by suppression or sampling. Null: all of it is released, and the journalist
 * knows no less than the prosecutor.
 *
 * @throws Failure as `Session.query` does
 */
export async function measureAttackers(
  session: Session,
  source: RiskSource,
  population: RiskSource | null,
  setting: RiskSetting,
): Promise<Attackers> {
  const threshold = riskThresholds[setting];
  const released = hiddenAmongReleased(await classSizes(session, source));
  return attackersOf(released, population === null ? released : await hiddenIn(session, source, population), threshold);
}

/** Attackers' figures from rows by class size, ascending, among the released and in the population. */
export function attackersOf(
  released: readonly HiddenRows[],
  inPopulation: readonly HiddenRows[],
  threshold: number,
): Attackers {
  const journalist = figures(inPopulation, threshold);
  return { prosecutor: figures(released, threshold), journalist, marketer: journalist.mean };
}

/** Each row hides among the rows of its class. */
export function hiddenAmongReleased(sizes: readonly ClassSize[]): HiddenRows[] {
  return sizes.map(({ size, classes }) => ({ size, rows: size * classes }));
}

/** `mean` is over rows, so that it is also the share of rows that are matched rightly by guessing within each class. */
function figures(hidden: readonly HiddenRows[], threshold: number): Attackers['prosecutor'] {
  const total = hidden.reduce((sum, { rows }) => sum + rows, 0);
  const found = hidden.reduce((sum, { size, rows }) => sum + rows / size, 0);
  const atRisk = hidden.filter(({ size }) => 1 / size > threshold).reduce((sum, { rows }) => sum + rows, 0);
  return {
    highest: hidden[0] === undefined ? 0 : 1 / hidden[0].size,
    mean: Math.min(1, share(found, total)),
    atRisk: share(atRisk, total),
  };
}

/** Released rows by the size of their class in the population, ascending. */
export async function hiddenIn(session: Session, source: RiskSource, population: RiskSource): Promise<HiddenRows[]> {
  const names = source.quasi;
  const keys = names.map((name, index) => `${name} AS k${index}`);
  // In a table of its own: each of the two has values bound to $1, $2 …
  await session.run(
    `CREATE OR REPLACE TEMP TABLE population_classes AS SELECT ${[...keys, 'count(*) AS people'].join(', ')}
     FROM ${population.table} AS rows ${groupBy(population)}`,
    population.params,
  );
  try {
    const same = names.map((name, index) => `k${index} IS NOT DISTINCT FROM ${name}`).join(' AND ') || 'true';
    return await session.query<{ size: number; rows: number }>(
      `SELECT greatest(people, held) AS size, sum(held)::BIGINT AS rows
       FROM (SELECT ${[...names, 'count(*) AS held'].join(', ')} FROM ${source.table} AS rows ${groupBy(source)}) AS released
       LEFT JOIN population_classes ON ${same} WHERE held > 0 GROUP BY 1 ORDER BY 1`,
      source.params,
    );
  } finally {
    await session.run('DROP TABLE population_classes');
  }
}
