import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 年龄 in years. Small numbers say nothing by themselves, so it takes the header. */
export const age: KindRule = {
  kind: 'age',
  role: 'quasi',
  level: 2,
  header: {
    names: /年龄|周岁|岁数|\bage\b|nian ?ling|\bnl\b/,
    unless: /年龄段代码|平均|工龄|\baverage\b|\bavg\b|要求|限制/,
  },
  lengths: [1, 8],
  needsHeader: true,
  match: fits(
    '(?:1[0-2]\\d|\\d{1,2})(?:\\.0+)?\\s?(?:周?岁|y)?|(?:1[0-2]\\d|\\d{1,2})\\s?[-~]\\s?(?:1[0-2]\\d|\\d{1,2})岁?',
  ),
  weigh: (tally) => graded(share(tally.matched, tally.present), 0.5, 0.8),
};
