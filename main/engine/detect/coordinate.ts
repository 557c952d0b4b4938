import { countOf, graded, share, type Tally } from './rule';
import { finds, fits } from './sql';

const degrees = 'TRY_CAST(v AS DOUBLE)';
const exact = fits('[-+]?\\d{1,3}\\.\\d{4,}');
const east = '(?:7[3-9]|[89]\\d|1[0-2]\\d|13[0-5])';
const north = '(?:[3-9]|[1-4]\\d|5[0-4])';
const gap = '[°度]? ?[,，;；、/ ] ?';
const pair = fits(`[(\\[]?(?:${east}\\.\\d+${gap}${north}\\.\\d+|${north}\\.\\d+${gap}${east}\\.\\d+)[°度]?[)\\]]?`);

/** SQL: the value is a longitude or latitude between two bounds, in decimal degrees. */
export function isDegrees(low: number, high: number): string {
  return `${degrees} BETWEEN ${low} AND ${high}`;
}

/** SQL: degrees and minutes of a longitude (119°13′12″, 东经119度13分). */
export const eastMinutes = finds(`^(?:东经|E)? ?${east} ?[°度]`);
/** SQL: degrees and minutes of a latitude. */
export const northMinutes = finds(`^(?:北纬|N)? ?${north} ?[°度]`);
/** SQL: longitude and latitude in one cell, in either order. */
export const isPair = pair;

/** How many values are written exactly enough to be a position, and over how many whole degrees they lie. */
export const coordinateCounts = {
  decimals: { rows: exact },
  minutes: { rows: finds(`[°度] ?\\d{1,2} ?['′分]`) },
  'whole-degrees': { distinct: `floor(${degrees})` },
};

/** A city's file lies within a few degrees, a province's within ten; a measure of the same size spreads over many. */
const FEW_DEGREES = 10;

/** Confidence in a coordinate: `withoutHeader` where the header is silent and nearly all values are exact and close together. */
export function weighCoordinate(tally: Tally, withoutHeader: number): number {
  const matched = share(tally.matched, tally.present);
  if (tally.header === 'named') return graded(matched, 0.4, 0.8);
  if (tally.header === 'denied') return 0;
  const exactly = share(countOf(tally, 'decimals') + countOf(tally, 'minutes'), tally.present) >= 0.7;
  const close = countOf(tally, 'whole-degrees') <= Math.min(FEW_DEGREES, Math.max(2, tally.matchedValues / 2));
  return exactly && close && matched >= 0.75 ? withoutHeader : 0;
}
