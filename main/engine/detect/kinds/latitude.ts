import { coordinateCounts, isDegrees, northMinutes, weighCoordinate } from '../coordinate';
import type { KindRule } from '../rule';

/** Within China, 3°–54° N. Many measures lie there, so it takes a header. */
export const latitude: KindRule = {
  kind: 'latitude',
  role: 'quasi',
  level: 2,
  header: { names: /纬度|北纬|\blatitude\b|\blat\b|wei ?du|\bwd\b|^[xy]$|\b[xy]坐标/, unless: /经纬度/ },
  lengths: [1, 24],
  needsHeader: true,
  match: `(${isDegrees(3, 54)} AND contains(v, '.')) OR ${northMinutes}`,
  counts: coordinateCounts,
  weigh: (tally) => weighCoordinate(tally, 0),
};
