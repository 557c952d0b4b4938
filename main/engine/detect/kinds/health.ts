import { countOf, graded, share, type KindRule } from '../rule';
import { finds, fits } from '../sql';

/** Kinds and grades of disability (GB/T 26341), blood groups. */
const state =
  '(?:肢体|视力|听力|言语|智力|精神|多重)(?:残疾)?(?:[一二三四1-4]级)?|(?:A|B|O|AB)型(?:R[Hh]?[(]?(?:阳性|阴性|[+-])[)]?)?|.{1,8}过敏';

const illness =
  '高血压|糖尿病|冠心病|脑梗|脑卒中|癌|肿瘤|白血病|肝炎|肺炎|肺结核|结核病|哮喘|艾滋病|HIV|梅毒|抑郁|精神分裂|精神障碍|癫痫|帕金森|' +
  '骨折|贫血|肾病|肾炎|尿毒症|心脏病|心律失常|胃炎|溃疡|残疾|智力残疾|视力残疾|听力残疾|过敏史|孕\\d|妊娠|感染|综合征|阳性|阴性';

/** 医疗健康: diagnoses and states of health (个人信息保护法 第二十八条), by header and a list of illnesses. */
export const health: KindRule = {
  kind: 'health',
  role: 'sensitive',
  level: 4,
  header: {
    names:
      /疾病|病名|诊断|病种|患病|病史|症状|(?:健康|身体|精神|心理)(?:状况|状态|情况)|体检结果|残疾(?:$|\(|[类种等级程情名])|残别|残级|伤残|病情|既往史|体检结论|抗原|抗体|确诊|\bicd\b|过敏|血型|用药|手术|\bdiagnos[ei]s\b|\bdisease\b|\bhealth (?:status|condition)\b|\bsymptoms?\b|\bblood type\b|zhen ?duan|ji ?bing/,
    unless: /日期|时间|医院|科室|费用|机构|人数|例数|数量|率$|证|医[师生]|人员?$/,
    denies: /设备|产品|病例数|通报/,
  },
  lengths: [1, 200],
  match: `wide OR ${finds('[A-Za-z]')}`,
  counts: {
    // Codes of ICD-10 come from several of its chapters.
    'disease-codes': { rows: fits('[A-TV-Z]\\d{2}\\.\\d{1,3}(?:[xX]\\d{3})?') },
    chapters: { distinct: 'left(v, 1)' },
    dictionary: { rows: `len <= 40 AND (${finds(illness)} OR ${fits(state)})` },
  },
  weigh(tally) {
    const known = share(tally.counts.dictionary ?? 0, tally.present);
    if (tally.header === 'named') return graded(share(tally.matched, tally.present), 0.4, known >= 0.1 ? 0.85 : 0.65);
    if (tally.header === 'denied') return 0;
    const coded = countOf(tally, 'chapters') >= 4 ? share(countOf(tally, 'disease-codes'), tally.present) : 0;
    return graded(Math.max(known, coded), 0.5, 0.6);
  },
};
