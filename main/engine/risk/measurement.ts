import type { Measurement } from '../../../shared/model/report';
import { riskThresholds, type RiskSetting } from '../../../shared/model/risk';
import type { Session } from '../table';
import { attackersOf, hiddenAmongReleased, hiddenIn } from './attackers';
import { classSizes, type RiskSource } from './classes';
import { measureDiversity, type SensitiveColumn } from './diversity';
import { effectLevel, type LevelFacts } from './level';
import { riskOf } from './measure';

export interface MeasureRequest extends Omit<LevelFacts, 'risk'> {
  readonly source: RiskSource;
  /** As `measureAttackers` takes it. */
  readonly population: RiskSource | null;
  readonly sensitive: readonly SensitiveColumn[];
  readonly setting: RiskSetting;
}

/**
 * All that is measured of a table, before or after treatment. The same table gives the same figures to the last digit.
 *
 * @throws Failure as `Session.query` does
 */
export async function measure(session: Session, request: MeasureRequest): Promise<Measurement> {
  const { source, population, sensitive, setting, direct, aggregate, measured } = request;
  const sizes = await classSizes(session, source);
  const risk = riskOf(sizes, riskThresholds[setting]);
  const released = hiddenAmongReleased(sizes);
  const inPopulation = population === null ? released : await hiddenIn(session, source, population);
  return {
    risk,
    attackers: attackersOf(released, inPopulation, risk.threshold),
    diversity: await measureDiversity(session, source, sensitive),
    level: effectLevel({ direct, aggregate, risk, measured }),
  };
}
