import { fill, type Language, type Text } from './language';
import { kindNames } from './terms';

/** What figures are called that a package claims; `{column}` and `{kind}` stand for what follows a colon in their ids. */
const figureTitles: Readonly<Record<string, Text>> = {
  rows: { zh: '记录数', en: 'Rows' },
  columns: { zh: '列数', en: 'Columns' },
  bytes: { zh: '文件大小（字节）', en: 'Size (bytes)' },
  digest: { zh: '校验值（SHA-256）', en: 'Digest (SHA-256)' },
  list: { zh: '列入开放清单', en: 'Named in the list' },
  'list.rows': { zh: '清单所列记录数', en: 'Rows by the list' },
  'list.bytes': { zh: '清单所列文件大小', en: 'Size by the list' },
  'list.digest': { zh: '清单所列校验值', en: 'Digest by the list' },
  'list.total': { zh: '清单所列数据容量', en: 'Volume by the list' },
  'list.format': { zh: '清单所列数据格式', en: 'Format by the list' },
  'list.type': { zh: '开放类型（按复算风险可达到的）', en: 'Opening type that the risk allows' },
  'list.columns': { zh: '文件各列已列入清单数据项', en: 'Columns of the file that the list names' },
  'list.fields': { zh: '清单数据项见于文件', en: 'Fields of the list that the file has' },
  'described.bytes': { zh: '数据说明所列文件大小', en: 'Size by the data package' },
  'described.digest': { zh: '数据说明所列校验值', en: 'Digest by the data package' },
  'described.columns': { zh: '数据说明所列各列', en: 'Columns by the data package' },
  'report.rows': { zh: '处理报告所列记录数', en: 'Rows by the treatment report' },
  'report.columns': { zh: '处理报告所列列数', en: 'Columns by the treatment report' },
  'report.bytes': { zh: '处理报告所列文件大小', en: 'Size by the treatment report' },
  'report.digest': { zh: '处理报告所列校验值', en: 'Digest by the treatment report' },
  'columns.in': { zh: '处理前列数（按方案）', en: 'Columns before, by the plan' },
  plan: { zh: '方案校验值', en: 'Digest of the plan' },
  treated: { zh: '各列处理方式与方案相符', en: 'Columns treated as the plan says' },
  'treated:': { zh: '{column} 的处理方式', en: 'Treatment of {column}' },
  released: { zh: '公开列名与方案、文件相符', en: 'Released columns as the plan and the file have them' },
  'released:': { zh: '{column} 的公开列名', en: 'Released name of {column}' },
  quasi: { zh: '准标识符', en: 'Quasi-identifiers' },
  sensitive: { zh: '敏感属性', en: 'Sensitive attributes' },
  setting: { zh: '适用的风险阈值', en: 'Threshold that applies' },
  'risk.rows': { zh: '测量的记录数', en: 'Rows measured' },
  classes: { zh: '等价类数', en: 'Classes' },
  k: { zh: 'k（最小等价类）', en: 'k (smallest class)' },
  unique: { zh: '唯一记录占比', en: 'Share of unique rows' },
  mean: { zh: '平均风险', en: 'Mean risk' },
  max: { zh: '最高风险', en: 'Highest risk' },
  Ra: { zh: 'R_a', en: 'R_a' },
  Rb: { zh: 'R_b', en: 'R_b' },
  Rc: { zh: 'R_c', en: 'R_c' },
  threshold: { zh: '风险阈值 τ', en: 'Threshold τ' },
  'prosecutor.highest': { zh: '检察官攻击：最高风险', en: 'Prosecutor: highest' },
  'prosecutor.mean': { zh: '检察官攻击：平均风险', en: 'Prosecutor: mean' },
  'prosecutor.atRisk': { zh: '检察官攻击：超阈值占比', en: 'Prosecutor: share at risk' },
  'journalist.highest': { zh: '记者攻击：最高风险', en: 'Journalist: highest' },
  'journalist.mean': { zh: '记者攻击：平均风险', en: 'Journalist: mean' },
  'journalist.atRisk': { zh: '记者攻击：超阈值占比', en: 'Journalist: share at risk' },
  journalist: { zh: '记者攻击的风险', en: 'Risk by the journalist' },
  marketer: { zh: '营销者攻击的风险', en: 'Risk by the marketer' },
  diversity: { zh: '测量的敏感属性个数', en: 'Sensitive attributes measured' },
  'distinct:': { zh: '{column} 的 l-多样性（不同值）', en: 'l-diversity of {column} (distinct)' },
  'entropy:': { zh: '{column} 的 l-多样性（熵）', en: 'l-diversity of {column} (entropy)' },
  'recursive:': { zh: '{column} 的 l-多样性（递归 c）', en: 'l-diversity of {column} (recursive c)' },
  'tEqual:': { zh: '{column} 的 t-接近度', en: 't-closeness of {column}' },
  'tOrdered:': { zh: '{column} 的 t-接近度（有序）', en: 't-closeness of {column} (ordered)' },
  level: { zh: '去标识化效果级别', en: 'Level of the effect' },
  residual: { zh: '残留标识命中数', en: 'Identifiers still found' },
  'residual:': { zh: '{column} 残留的{kind}', en: 'Still found in {column}: {kind}' },
  source: { zh: '源文件及其校验值', en: 'The source file and its digest' },
  'rows.in': { zh: '处理前记录数', en: 'Rows before treatment' },
  before: { zh: '处理前风险', en: 'Risk before treatment' },
  changes: { zh: '各列改动量和信息损失', en: 'Changes and loss by column' },
  attempts: { zh: '自查攻击的结果', en: 'Results of the self-attack' },
};

/** What a figure of a claim is called; one of a later version shows its id. */
export function figureTitle(figure: string, language: Language): string {
  const [family = '', column = '', kind = ''] = figure.split(':');
  const key = column === '' ? family : `${family}:`;
  const template = Object.hasOwn(figureTitles, key) ? figureTitles[key]?.[language] : undefined;
  if (template === undefined) return figure;
  const known = Object.hasOwn(kindNames, kind) ? kindNames[kind as keyof typeof kindNames][language] : kind;
  return fill(template, { column, kind: known });
}

/** 一致, 不一致. */
export const agreementNames = {
  agrees: { zh: '一致', en: 'agrees' },
  differs: { zh: '不一致', en: 'differs' },
} as const satisfies Record<string, Text>;
