import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 社会保障号, 社保卡号, 医保号: any code with digits, so only the header tells. */
export const socialSecurity: KindRule = {
  kind: 'social-security',
  role: 'direct',
  level: 4,
  header: {
    names:
      /社保卡|社会保障[号卡]|医保卡|(?:社保|医保|社会保障|社会保险|医疗保险|养老保险|失业保险|参保人?|参保人员)(?:个人)?(?:编|卡|帐|账)?号|个人编号|公积金账号|\bsocial security\b|\bssn\b|\bsbh\b|\bsbkh\b|she ?bao/,
    unless: /类型|状态|金额|基数|单位|银行|日期|余额/,
  },
  lengths: [4, 30],
  needsHeader: true,
  match: fits('[A-Za-z]{0,6}[-]?\\d[A-Za-z\\d-]*'),
  weigh: (tally) => graded(share(tally.matched, tally.present), 0.5, 0.7),
};
