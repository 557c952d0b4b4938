import { coordinateCounts, isDegrees, northMinutes, weighCoordinate } from '../coordinate';
import { countOf, share, type KindRule } from '../rule';
import { fits } from '../sql';
import { measures } from '../words';

/** Within China, 3°–54° N. Many measures lie there: without a header only values of five decimals and more count. */
export const latitude: KindRule = {
  kind: 'latitude',
  role: 'quasi',
  level: 2,
  header: {
    names: /纬度|北纬|\blatitude\b|\blat\b|wei ?du|\bwd\b|^[xy]$|\b[xy]坐标/,
    unless: /经纬度/,
    denies: measures,
  },
  lengths: [1, 24],
  match: `CASE WHEN NOT wide AND contains(v, '.') THEN ${isDegrees(3, 54)}
    WHEN contains(v, '°') OR contains(v, '度') THEN ${northMinutes} ELSE false END`,
  counts: { ...coordinateCounts, exactly: { rows: fits('\\d{1,2}\\.\\d{5,}') } },
  weigh(tally) {
    const sure = countOf(tally, 'exactly') + countOf(tally, 'minutes');
    return weighCoordinate(tally, share(sure, tally.present) >= 0.7 ? 0.6 : 0);
  },
};
