import type { CatalogueTemplate } from '../../model/catalogue-field';
import type { Text } from '../language';

/** Templates as a clerk knows them. */
export const templateNames: Readonly<Record<CatalogueTemplate, Text>> = {
  'national-2017': { zh: '国家 2017 模板', en: 'National 2017 template' },
  'municipal-two-sheet': { zh: '市级两表模板（目录 + 信息项）', en: 'Municipal template of two sheets' },
  plain: { zh: '普通表格（自定对应）', en: 'Plain sheet, columns as you say' },
};

/** What the comparison of a file with the inventory says. */
export const mergeText = {
  added: { zh: '新增（{count}）', en: 'New ({count})' },
  changed: { zh: '变更（{count}）', en: 'Changed ({count})' },
  gone: { zh: '消失（{count}）', en: 'Gone ({count})' },
  same: { zh: '相同', en: 'Alike' },
  faultsTab: { zh: '问题（{count}）', en: 'Faults ({count})' },
  mappingTab: { zh: '列的对应', en: 'Columns' },
  addedTable: { zh: '新增的资源', en: 'New resources' },
  changedTable: { zh: '变更的单元格', en: 'Changed cells' },
  goneTable: { zh: '消失的资源', en: 'Resources gone' },
  takeAdded: { zh: '导入新增的资源', en: 'Import the new resources' },
  noneAdded: { zh: '文件中没有新的资源。', en: 'The file has no new resources.' },
  noneChanged: { zh: '已有的资源与文件一致。', en: 'The file says the same of all resources.' },
  noneGone: { zh: '工作区中的资源文件里都有。', en: 'The file has all resources of the workspace.' },
  changedHint: {
    zh: '默认不覆盖工作区的内容；勾选的单元格改为文件的内容。“冲突”表示工作区与文件都改过。',
    en: 'Nothing here is overwritten unless you tick it. “Conflict”: changed both here and in the file.',
  },
  goneHint: {
    zh: '默认保留。有数据、认定或清单依据的资源不能删除。',
    en: 'They stay unless you tick them. What data, decisions or lists rest on cannot be removed.',
  },
  quick: { zh: '批量勾选', en: 'Tick many' },
  takeNone: { zh: '都不采用', en: 'None' },
  takeClear: { zh: '只采用不冲突的', en: 'Without conflict' },
  takeAll: { zh: '全部采用', en: 'All' },
  columnTake: { zh: '采用', en: 'Take' },
  columnRemove: { zh: '删除', en: 'Remove' },
  columnName: { zh: '资源与单元格', en: 'Resource and cell' },
  columnBase: { zh: '上次导入', en: 'Last import' },
  columnOurs: { zh: '工作区', en: 'Here' },
  columnTheirs: { zh: '文件', en: 'File' },
  columnMark: { zh: '说明', en: 'Note' },
  conflict: { zh: '冲突', en: 'Conflict' },
  kept: { zh: '不能删除', en: 'Cannot go' },
  unknown: { zh: '（不详）', en: '(not known)' },
  nothing: { zh: '（空）', en: '(empty)' },
  itemCell: { zh: '{item}：{field}', en: '{item}: {field}' },
  itemsAdded: { zh: '新增数据项：{items}', en: 'New items: {items}' },
  itemsGone: { zh: '文件中没有的数据项：{items}', en: 'Items gone: {items}' },
  items: { zh: '数据项的增减', en: 'Items come and gone' },
  take: { zh: '采用：{name}', en: 'Take: {name}' },
  remove: { zh: '删除：{name}', en: 'Remove: {name}' },
  confirmSome: {
    zh: '导入：新增 {added} 项，变更 {changed} 项，删除 {gone} 项',
    en: 'Import: {added} new, {changed} changed, {gone} removed',
  },
  doneSome: {
    zh: '已导入：新增 {added} 项，变更 {changed} 项，删除 {gone} 项',
    en: 'Imported: {added} new, {changed} changed, {gone} removed',
  },
} as const satisfies Record<string, Text>;

/** What saying which column holds what says. */
export const mappingText = {
  hint: {
    zh: '程序按表头猜测每列是什么。猜错的在这里改正，再重新核对。',
    en: 'Each column was guessed from its header. Correct what is wrong, then check again.',
  },
  template: { zh: '模板', en: 'Template' },
  templateFit: { zh: '{template}（相符 {fit}）', en: '{template} (fits {fit})' },
  role: { zh: '工作表“{sheet}”读作', en: 'Sheet “{sheet}” holds' },
  both: { zh: '资源与数据项', en: 'Resources with items' },
  resources: { zh: '资源', en: 'Resources' },
  items: { zh: '数据项', en: 'Items' },
  skip: { zh: '不读', en: 'Nothing to read' },
  headerRow: { zh: '表头末行', en: 'Last header row' },
  column: { zh: '列', en: 'Column' },
  header: { zh: '表头', en: 'Header' },
  filled: { zh: '有内容的行', en: 'Rows filled' },
  field: { zh: '读作', en: 'Read as' },
  fieldOf: { zh: '{column} 列读作', en: 'Column {column} is' },
  unread: { zh: '不读', en: 'Not read' },
  again: { zh: '按此重新核对', en: 'Check again' },
  pending: { zh: '对应已改，重新核对后才能导入。', en: 'The columns were changed: check again before importing.' },
  tooMany: { zh: '最多读两张工作表。', en: 'At most two sheets are read.' },
} as const satisfies Record<string, Text>;
