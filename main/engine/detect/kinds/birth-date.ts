import { graded, share, type KindRule } from '../rule';
import { fits, isDay } from '../sql';

const day = fits(
  '(?:18[89]|19\\d|20[0-4])\\d(?:(?:[-/.年]\\s?(?:0?[1-9]|1[0-2])(?:[-/.月]\\s?(?:0?[1-9]|[12]\\d|3[01])日?|月)?)|(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])?)(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?)?',
);

const yearAlone = fits('(?:19\\d|20[0-4])\\d年?');

/** The day as YYYYMMDD, its parts padded; a month without a day becomes its first. */
const compact = `(regexp_extract(v, '^(\\d{4})', 1)
  || lpad(regexp_extract(v, '^\\d{4}[-/.年]?\\s?(\\d{1,2})', 1), 2, '0')
  || lpad(coalesce(nullif(regexp_extract(v, '^\\d{4}(?:[-/.年]\\s?\\d{1,2}[-/.月]\\s?|\\d{2})(\\d{1,2})', 1), ''), '1'), 2, '0'))`;

/** 出生日期. A date alone says nothing about birth, so it takes the header. */
export const birthDate: KindRule = {
  kind: 'birth-date',
  role: 'quasi',
  level: 3,
  header: {
    names: /出生|生日|生年|\bbirth(?:day|date)?\b|\bdob\b|\bborn\b|chu ?sheng|sheng ?ri|\bcs(?:rq|ny)\b/,
    unless: /出生地|出生医院|证|\bplace\b|体重|率|人口|数/,
  },
  lengths: [4, 26],
  needsHeader: true,
  match: `(${yearAlone} OR (${day} AND ${isDay(compact)}))`,
  weigh: (tally) => graded(share(tally.matched, tally.present), 0.4, 0.8),
};
