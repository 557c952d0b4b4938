import type { Text } from '../language';

/** Phrases for findings that come with the program; a reviewer keeps own ones beside them. */
export const shippedPhrases: readonly Text[] = [
  {
    zh: '开放类型认定依据不充分，请补充依据条款和证明材料。',
    en: 'The decision does not rest on enough: add articles and evidence.',
  },
  {
    zh: '开放条件过于笼统，请写明申请条件、使用范围和安全要求。',
    en: 'The conditions are too general: state who may apply, for what use, and how it is to be kept safe.',
  },
  { zh: '数据项名称与资源目录不一致，请核对后统一。', en: 'Field names differ from the catalogue: make them agree.' },
  {
    zh: '数据项说明缺失或过简，请补充含义、单位和取值范围。',
    en: 'Descriptions are missing or too short: add meaning, unit and range.',
  },
  {
    zh: '数据中仍可识别到个人，请加强脱敏后重新生成。',
    en: 'Persons can still be found in the data: treat it more strongly and make it anew.',
  },
  {
    zh: '准标识符组合的重识别风险偏高，请提高泛化程度。',
    en: 'Quasi-identifiers together leave too high a risk: generalise further.',
  },
  {
    zh: '更新周期与实际更新时间不符，请更正或补报最新数据。',
    en: 'The update cycle does not fit the dates: correct it, or submit the newest data.',
  },
  { zh: '数据时间范围或行数与清单不一致，请核对。', en: 'Period or number of rows differ from the list: check them.' },
  {
    zh: '摘要应说明数据的来源、内容和用途。',
    en: 'The abstract should say where the data comes from, what it holds and what it is for.',
  },
  {
    zh: '与其他单位报送的数据重复，请协调确定开放主体。',
    en: 'Another agency submitted the same data: agree on who opens it.',
  },
  { zh: '建议补充联系方式，便于公众咨询。', en: 'It is suggested to add a contact for the public.' },
  {
    zh: '建议增加接口方式，便于及时获取更新。',
    en: 'It is suggested to offer an interface as well, so that updates can be had in time.',
  },
];
