import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';
import { otherNumbers } from '../words';

/** 护照 and 通行证. Their shapes are those of many codes, so without a header only the passport's own E series counts. */
export const passport: KindRule = {
  kind: 'passport',
  role: 'direct',
  level: 4,
  header: {
    names: /护照|通行证|大通证|台胞证|赴台证|回乡证|证件号|证件编号|\bpassport\b|hu ?zhao/,
    unless: /类型|签发|有效期|是否|日期|执法|资格|从业|工作证/,
    denies: otherNumbers,
  },
  lengths: [8, 11],
  script: 'ascii',
  match: fits('[EGPSDe]\\d{8}|[Ee][A-HJ-NP-Z]\\d{7}|C[A-Z\\d]\\d{7}|[HM]\\d{8,10}|\\d{8}'),
  check: { operand: 'v', holds: (value) => fits('E\\d{8}|E[A-HJ-NP-Z]\\d{7}', value) },
  counts: { 'number-ranges': { distinct: 'substr(v, 3, 3)' } },
  weigh(tally) {
    if (tally.header === 'named') return graded(share(tally.matched, tally.present), 0.3, 0.8);
    if (tally.header === 'denied') return 0;
    // Serial numbers with a letter in front begin alike; passports do not.
    const scattered = (tally.counts['number-ranges'] ?? 0) >= 0.3 * Math.min(tally.distinct, 200);
    return scattered ? graded(share(tally.checked, tally.present), 0.85) : 0;
  },
};
