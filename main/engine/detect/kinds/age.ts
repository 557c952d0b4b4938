import { countOf, graded, share, type KindRule } from '../rule';
import { finds, fits } from '../sql';

/** 年龄. Small numbers say nothing by themselves, so it takes the header, or the unit 岁. */
export const age: KindRule = {
  kind: 'age',
  role: 'quasi',
  level: 2,
  header: {
    names: /[年月]龄|周岁|虚岁|岁数|年岁|年纪|\bage\b|nian ?ling|\bnl\b/,
    unless: /年龄段代码|平均|工龄|\baverage\b|\bavg\b|要求|限制|适用/,
  },
  lengths: [1, 9],
  match: fits(
    '(?:1[0-2]\\d|\\d{1,2})(?:\\.0+)?\\s?(?:周?岁|y)?|(?:1[0-2]\\d|\\d{1,2})\\s?[-~]\\s?(?:1[0-2]\\d|\\d{1,2})岁?|(?:\\d{1,3}周?岁零?)?(?:\\d{1,2}个?月)?(?:\\d{1,3}天)?',
  ),
  counts: { years: { rows: finds('\\d周?岁') } },
  weigh: (tally) =>
    tally.header === 'named'
      ? graded(share(tally.matched, tally.present), 0.5, 0.8)
      : graded(share(countOf(tally, 'years'), tally.present), 0.6, 0.6),
};
