import { countOf, graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 学号, 学籍号, 准考证号: any code with digits, so only the header tells; but the national number is a G before a 公民身份号码. */
export const studentNumber: KindRule = {
  kind: 'student-number',
  role: 'direct',
  level: 3,
  header: {
    names: /学号|学籍号|考号|准考证|考生号|\bstudent (?:no|number|id)\b|\bxh\b|\bxjh\b|xue ?hao/,
    unless: /类型|状态|日期|时间/,
  },
  lengths: [4, 30],
  script: 'ascii',
  match: fits('[A-Za-z]{0,6}[-]?\\d[A-Za-z\\d-]*'),
  counts: { national: { rows: fits('[GgJLX]\\d{6}(?:19|20)\\d{9}[\\dXx]') } },
  weigh: (tally) =>
    tally.header === 'named'
      ? graded(share(tally.matched, tally.present), 0.5, 0.7)
      : graded(share(countOf(tally, 'national'), tally.present), 0.5, 0.6),
};
