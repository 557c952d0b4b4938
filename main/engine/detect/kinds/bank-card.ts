import { graded, share, type KindRule } from '../rule';
import { fits, luhnOperand, luhnPasses } from '../sql';
import { otherNumbers } from '../words';

/** 银行卡号 and, by their header, account numbers (which carry no Luhn digit). */
export const bankCard: KindRule = {
  kind: 'bank-card',
  role: 'direct',
  level: 4,
  header: {
    names:
      /银行卡|银行账|银行帐|卡号|账号|帐号|账户号|\bbank (?:card|account)\b|\bcard (?:no|number|num)\b|\baccount (?:no|number)\b|yin ?hang ?ka|\byhkh?\b|\bkahao\b|\byhzh\b/,
    unless: /开户行|类型|是否|社保|医保|用户|登录|会员|校园|门禁|user/,
    denies: otherNumbers,
  },
  lengths: [13, 24],
  script: 'ascii',
  match: fits('[2-69]\\d{12,18}|[2-69]\\d{3}(?:[ -]\\d{4}){2,3}(?:[ -]\\d{1,3})?'),
  check: { operand: luhnOperand('bare'), holds: luhnPasses },
  weigh(tally) {
    const passing = share(tally.checked, tally.matched);
    if (tally.header === 'named') return graded(share(tally.matched, tally.present), 0.3, passing >= 0.5 ? 0.8 : 0.6);
    // By chance one in ten passes.
    return passing >= 0.6 && tally.matched >= 5 ? graded(share(tally.checked, tally.present), 0.4, 0.6) : 0;
  },
};
