import type { Text } from '../language';

/**
 * Why a kind was proposed for a column: texts of the evidence's rule ids. `{hits}` and `{of}` count rows unless the
 * text says otherwise; `{note}` is a header's word or a kind's id.
 */
export const detectEvidence = {
  header: { zh: '列名含“{note}”', en: 'the header says "{note}"' },
  'header-against': {
    zh: '列名说的是另一类内容，因此要求更高',
    en: 'the header names something else, so more was asked',
  },
  pattern: { zh: '{of} 行中有 {hits} 行符合格式', en: '{hits} of {of} rows have the shape' },
  check: { zh: '其中 {of} 行有 {hits} 行通过校验', en: '{hits} of these {of} rows pass the check' },
  masked: { zh: '其中 {hits} 行已部分遮盖', en: '{hits} rows are masked in part' },
  'birth-decades': { zh: '出生年份分布在 {hits} 个年代', en: 'births lie in {hits} different decades' },
  'number-ranges': { zh: '号码中段有 {hits} 种', en: '{hits} different middle parts' },
  'area-codes': { zh: '{hits} 行带区号或为 400/800 号码', en: '{hits} rows have an area code or are 400/800 numbers' },
  separated: { zh: '{hits} 行带电话分隔符', en: '{hits} rows have separators as telephones do' },
  hyphens: { zh: '{hits} 行按标准带连字符', en: '{hits} rows have the hyphen that the standard writes' },
  'wide-parts': { zh: '{hits} 行的数段不像版本号', en: '{hits} rows have parts too long for a version number' },
  exactly: { zh: '{hits} 行精确到小数点后五位以上', en: '{hits} rows have five or more decimals' },
  minutes: { zh: '{hits} 行写作度分', en: '{hits} rows are written in degrees and minutes' },
  decimals: { zh: '{hits} 行精确到小数点后四位以上', en: '{hits} rows have four or more decimals' },
  'whole-degrees': { zh: '数值落在 {hits} 个整度内', en: 'values lie in {hits} different whole degrees' },
  pairs: { zh: '{hits} 行同时写有经度和纬度', en: '{hits} rows hold longitude and latitude together' },
  houses: { zh: '{hits} 行到门牌或楼室', en: '{hits} rows go down to a house or room' },
  'common-surnames': { zh: '{hits} 行以常见姓氏开头', en: '{hits} rows begin with a frequent surname' },
  'given-names': { zh: '{hits} 行以人名常用字结尾', en: '{hits} rows end as given names do' },
  surnames: { zh: '共有 {hits} 种姓氏', en: '{hits} different surnames' },
  latin: { zh: '{hits} 行为字母书写的姓名样式', en: '{hits} rows look like names in Latin letters' },
  pinyin: { zh: '{hits} 行为拼音姓名', en: '{hits} rows are names in pinyin' },
  'other-names': { zh: '{hits} 行更像地名、机构或事项', en: '{hits} rows look more like places, bodies or matters' },
  'disease-codes': { zh: '{hits} 行为疾病编码（ICD-10）样式', en: '{hits} rows look like codes of diseases (ICD-10)' },
  chapters: { zh: '首字母共有 {hits} 种', en: '{hits} different first letters' },
  years: { zh: '{hits} 行写作“岁”', en: '{hits} rows are written in years of age' },
  minors: { zh: '{hits} 行为儿童或未成年人类别', en: '{hits} rows are kinds of children or minors' },
  national: { zh: '{hits} 行为全国学籍号样式', en: '{hits} rows look like national student numbers' },
  starred: { zh: '{hits} 行带密级标志 ★', en: '{hits} rows bear the mark ★' },
  dictionary: { zh: '{hits} 行含词典中的词', en: '{hits} rows hold a word of the dictionary' },
  learned: {
    zh: '{hits} 个资源的同名字段经人确认为“{note}”',
    en: 'people confirmed same-named fields of {hits} resources as “{note}”',
  },
  'learned-split': {
    zh: '{of} 个资源的同名字段有人确认过，意见不一，最多的是“{note}”（{hits} 个）',
    en: 'people disagree on same-named fields of {of} resources; most say “{note}” ({hits})',
  },
  'learned-milder': {
    zh: '本文件识别出的更严，以识别结果为准',
    en: 'what was detected in this file is stricter and stands',
  },
  detected: { zh: '本文件识别为“{note}”', en: 'detected in this file: “{note}”' },
  inside: { zh: '{of} 行中有 {hits} 行的文字里含有 {note}', en: '{hits} of {of} rows hold a {note} inside their text' },
} as const satisfies Readonly<Record<string, Text>>;

export type DetectRule = keyof typeof detectEvidence;
