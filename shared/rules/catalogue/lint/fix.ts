import type { CatalogueField } from '../../../model/catalogue-field';
import type { Template } from '../templates';
import { checkRecord, type Finding, type Texts } from './record';

/** What people write for a word of a list. Only what can mean one thing. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  字符串型C: ['字符串', '字符串型', '字符型', '文本', '文本型', 'C', 'varchar', 'string'],
  数值型N: ['数值', '数值型', '数字', '数字型', 'N', 'number', 'numeric'],
  货币型Y: ['货币', '货币型', '金额', 'Y'],
  日期型D: ['日期', '日期型', 'D', 'date'],
  日期时间型T: ['日期时间', '日期时间型', '时间', 'T', 'datetime', 'timestamp'],
  逻辑型L: ['逻辑', '逻辑型', '布尔', '布尔型', 'L', 'boolean'],
  备注型M: ['备注', '备注型', 'M'],
  整型I: ['整型', '整数', '整数型', 'I', 'int', 'integer'],
  浮点型F: ['浮点', '浮点型', 'F', 'float'],
  双精度型B: ['双精度', '双精度型', 'B', 'double'],
  实时: ['即时', '实时更新'],
  每日: ['每天', '日', '天', '按日', '日更新'],
  每周: ['周', '按周', '每星期'],
  每月: ['月', '按月', '每个月', '月度'],
  每季度: ['季', '季度', '每季', '按季'],
  每半年: ['半年', '半年度'],
  每年: ['年', '年度', '按年', '每一年'],
  无条件共享: ['无条件'],
  有条件共享: ['有条件'],
  不予共享: ['不共享', '不予'],
  无条件开放: ['无条件'],
  有条件开放: ['有条件'],
  不予开放: ['不开放', '不予', '非开放'],
  是: ['Y', 'y', '√', '有', '开放'],
  否: ['N', 'n', '×', '无', '不开放'],
};

/** A number of gigabytes or of ten thousands: the unit of the column itself may be written and says nothing new. */
const ownUnits: Partial<Record<CatalogueField, RegExp>> = {
  storageGb: /\s*(?:G|GB|吉字节)$/i,
  sharedGb: /\s*(?:G|GB|吉字节)$/i,
  openGb: /\s*(?:G|GB|吉字节)$/i,
  records: /\s*万(?:条|行|个)?$/,
  sharedRecords: /\s*万(?:条|行|个)?$/,
  openRecords: /\s*万(?:条|行|个)?$/,
  length: /\s*(?:位|字符|字节|个字符)$/,
};

/**
 * The text that a faulty cell certainly meant: width and spaces, a synonym of the list's word, the column's own unit.
 * Null where it takes a person who knows the matter. What comes out is right by the same rules.
 */
export function fixOf({ field }: Finding, record: Texts, template: Template): string | null {
  const text = record[field] ?? '';
  const rule = template.columns[field];
  if (text === '' || rule === undefined) return null;
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  const candidates = rule.values
    ? rule.values.filter((value) => [value, ...(synonyms[value] ?? [])].some((word) => isSame(word, plain)))
    : [plain, plain.replace(ownUnits[field] ?? /$^/, '').replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')];
  const right = [...new Set(candidates)].filter(
    (one) => one !== text && isRight(field, { ...record, [field]: one }, template),
  );
  // Two words that it could mean are one too many.
  return right.length === 1 ? (right[0] ?? null) : null;
}

function isSame(word: string, text: string): boolean {
  return word.normalize('NFKC').toLowerCase() === text.toLowerCase();
}

function isRight(field: CatalogueField, record: Texts, template: Template): boolean {
  const fields = Object.keys(record) as CatalogueField[];
  return checkRecord(fields, record, template).every((finding) => finding.field !== field);
}
