import { coordinateCounts, eastMinutes, isDegrees, isPair, weighCoordinate } from '../coordinate';
import { countOf, graded, share, type KindRule } from '../rule';
import { measures } from '../words';

/** Within China, 73°–135° E. A cell that holds both coordinates of a point counts here. */
export const longitude: KindRule = {
  kind: 'longitude',
  role: 'quasi',
  level: 2,
  header: {
    names:
      /经度|东经|坐标|经纬|\blongitude\b|\blng\b|\blon\b|\bcoord(?:inate)?s?\b|jing ?du|\bjd\b|^[xy]$|\b[xy]坐标|\b(?:location|geo) ?point\b/,
    unless: /坐标系|坐标类型|精度/,
    denies: measures,
  },
  lengths: [2, 50],
  match: `CASE WHEN NOT wide AND contains(v, '.') AND len <= 24 THEN ${isDegrees(73, 135.1)} OR ${isPair} ELSE ${eastMinutes} OR ${isPair} END`,
  counts: { ...coordinateCounts, pairs: { rows: isPair } },
  weigh(tally) {
    const pairs = countOf(tally, 'pairs');
    const inPairs = graded(share(pairs, tally.present), tally.header === 'named' ? 0.3 : 0.6, 0.7);
    return Math.max(inPairs, weighCoordinate({ ...tally, matched: tally.matched - pairs }, 0.7));
  },
};
