import { coordinateCounts, degrees, weighCoordinate } from '../coordinate';
import type { KindRule } from '../rule';

/** Within China, 73°–135° E. */
export const longitude: KindRule = {
  kind: 'longitude',
  role: 'quasi',
  level: 2,
  header: {
    names: /经度|\blongitude\b|\blng\b|\blon\b|jing ?du|\bjd\b/,
    denies: /价|金额|率|比|数|重|长|面积|温|\bprice\b|\brate\b|\bvalue\b|\bamount\b/,
  },
  lengths: [2, 24],
  match: `${degrees} BETWEEN 73 AND 135.1`,
  counts: coordinateCounts,
  weigh: (tally) => weighCoordinate(tally, 0.7),
};
