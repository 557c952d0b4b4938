import { graded, share, type KindRule } from '../rule';
import { fits, usccChecks } from '../sql';
import { otherNumbers } from '../words';

/** 统一社会信用代码 (GB 32100): names a body, not a person. Some codes in use fail the check, so a header suffices. */
export const uscc: KindRule = {
  kind: 'uscc',
  role: 'other',
  level: 1,
  header: {
    names:
      /统一社会信用|社会信用代码|信用代码|信用编码|\buscc\b|\bcredit code\b|\btyshxydm\b|\bxydm\b|xin ?yong ?dai ?ma/,
    denies: otherNumbers,
  },
  lengths: [18, 18],
  script: 'ascii',
  match: fits('[1-9ANY][0-9A-HJ-NP-RTUWXY]\\d{6}[0-9A-HJ-NP-RTUWXY]{10}', 'bare'),
  check: { operand: 'bare', holds: usccChecks },
  weigh(tally) {
    if (tally.header === 'named') return graded(share(tally.matched, tally.present), 0.2, 0.8);
    // By chance one in 31 passes.
    return share(tally.checked, tally.matched) >= 0.5 ? graded(share(tally.checked, tally.present), 0.35, 0.6) : 0;
  },
};
