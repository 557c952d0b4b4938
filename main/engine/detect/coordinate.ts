import { countOf, graded, share, type Tally } from './rule';
import { fits } from './sql';

/** SQL: the value as a number, NULL where it is none. */
export const degrees = 'TRY_CAST(v AS DOUBLE)';
const exact = fits('[-+]?\\d{1,3}\\.\\d{4,}');

/** How many values are written exactly enough to be a position. */
export const coordinateCounts = { decimals: { rows: exact } };

/** Confidence in a coordinate: `withoutHeader` where the header is silent and nearly all values are exact. */
export function weighCoordinate(tally: Tally, withoutHeader: number): number {
  const matched = share(tally.matched, tally.present);
  if (tally.header === 'named') return graded(matched, 0.4, 0.8);
  if (tally.header === 'denied') return 0;
  const exactly = share(countOf(tally, 'decimals'), tally.present) >= 0.8;
  return exactly && matched >= 0.9 ? withoutHeader : 0;
}
