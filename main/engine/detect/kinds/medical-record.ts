import { graded, share, type KindRule } from '../rule';
import { fits } from '../sql';

/** 病历号, 住院号 and the like: any code with digits, so only the header tells. */
export const medicalRecord: KindRule = {
  kind: 'medical-record',
  role: 'direct',
  level: 4,
  header: {
    names:
      /病历|病案|健康档案|(?:住院|门诊|门急诊|就诊|诊疗|病员|体检)(?:编?号|序号)|就诊卡|诊疗卡|检查号|处方号|健康卡号|\bmedical record\b|\bmrn\b|\bpatient id\b|\bblh\b|\bzyh\b|bing ?li/,
    unless: /内容|摘要|描述|日期|时间|状态|类型|份数|页数/,
  },
  lengths: [4, 30],
  needsHeader: true,
  match: fits('[A-Za-z]{0,6}[-]?\\d[A-Za-z\\d-]*'),
  weigh: (tally) => graded(share(tally.matched, tally.present), 0.5, 0.7),
};
