import { coordinateCounts, degrees, weighCoordinate } from '../coordinate';
import type { KindRule } from '../rule';

/** Within China, 3°–54° N. Many measures lie there, so it takes a header. */
export const latitude: KindRule = {
  kind: 'latitude',
  role: 'quasi',
  level: 2,
  header: { names: /纬度|\blatitude\b|\blat\b|wei ?du|\bwd\b/ },
  lengths: [1, 24],
  needsHeader: true,
  match: `${degrees} BETWEEN 3 AND 54`,
  counts: coordinateCounts,
  weigh: (tally) => weighCoordinate(tally, 0),
};
