import type { ListItem } from '../../model/openlist';
import type { Text } from '../language';
import { listColumnTitles } from '../openlist';

/** What the page 开放清单 says. */
export const openListText = {
  readyToFreeze: {
    zh: '全部资源已就绪，可以冻结第 {version} 版',
    en: 'Every resource is ready: version {version} can be frozen',
  },
  notReady: {
    zh: '还有 {count} 项资源未就绪；处理后可冻结完整的第 {version} 版',
    en: '{count} resources are not ready; settle them to freeze a whole version {version}',
  },
  frozenBy: {
    zh: '{date} 由 {name} 冻结，内容不再改变',
    en: 'Frozen on {date} by {name}; it does not change any more',
  },
  frozenPartial: {
    zh: '{date} 由 {name} 冻结；部分清单，另有 {count} 项未列入，不能导出提交包',
    en: 'Frozen on {date} by {name}; partial, {count} left out, cannot be exported as a package',
  },
  loading: { zh: '正在核对…', en: 'Checking…' },
  noResources: { zh: '还没有信息资源', en: 'No resources yet' },
  noResourcesHint: {
    zh: '开放清单由已认定开放的信息资源组成。请先导入资源目录。',
    en: 'An open list is made of resources that were decided to be opened. Import the catalogue first.',
  },
  toCatalogue: { zh: '去资源目录', en: 'Go to Catalogue' },

  version: { zh: '清单版本', en: 'List version' },
  draft: { zh: '第 {version} 版（拟列入）', en: 'Version {version} (to be frozen)' },
  frozen: { zh: '第 {version} 版 · {date} · {count} 项', en: 'Version {version} · {date} · {count} items' },
  frozenPart: {
    zh: '第 {version} 版（部分） · {date} · {count} 项',
    en: 'Version {version} (partial) · {date} · {count} items',
  },
  sheet: { zh: '查看', en: 'Show' },
  items: { zh: '列入 {count}', en: 'Listed {count}' },
  refused: { zh: '未就绪 {count}', en: 'Not ready {count}' },
  withheld: { zh: '不予开放 {count}', en: 'Withheld {count}' },
  warnings: { zh: '提示 {count}', en: 'Notes {count}' },
  find: { zh: '查找资源名称、编号', en: 'Find by name or code' },
  noneFound: { zh: '没有符合的资源', en: 'No resource matches' },
  noItems: { zh: '还没有可以列入的资源', en: 'Nothing can be listed yet' },
  noItemsHint: {
    zh: '请在“未就绪”中逐项查看原因并处理。',
    en: 'See under “Not ready” what keeps each of them off the list.',
  },
  noRefused: { zh: '没有未就绪的资源', en: 'No resource is left out' },
  noWithheld: { zh: '没有不予开放的事项', en: 'Nothing is withheld' },
  internal: {
    zh: '不予开放事项是内部资料，只供本机构和主管部门掌握，不随开放清单发布。',
    en: 'What is withheld is internal: for the agency and the bureau alone, never published with the list.',
  },

  id: { zh: '资源编号', en: 'Id' },
  name: { zh: '资源名称', en: 'Resource' },
  number: { zh: '序号', en: 'No.' },
  type: { zh: '开放类型', en: 'Opening type' },
  level: { zh: '数据分级', en: 'Level' },
  access: { zh: '开放方式', en: 'Access' },
  fieldCount: { zh: '数据项', en: 'Items' },
  rows: { zh: '数据容量（条）', en: 'Rows' },
  lastUpdated: { zh: '最近更新', en: 'Updated' },
  reason: { zh: '原因和办法', en: 'Why, and what to do' },
  reasons: { zh: '{text}（等 {count} 项）', en: '{text} (and more: {count} in all)' },
  mend: { zh: '处理', en: 'Mend' },
  note: { zh: '提示', en: 'Note' },
  wholeList: { zh: '整份清单', en: 'The whole list' },
  barred: { zh: '不列入清单', en: 'Kept off the list' },

  goTo: { zh: '去{page}', en: 'Go to {page}' },
  nothingToDo: { zh: '无须处理', en: 'Nothing to do' },
  whyNot: { zh: '为什么未就绪', en: 'Why it is not ready' },

  comma: { zh: '、', en: ', ' },
  printed: { zh: '清单各列（打印内容）', en: 'Columns of the list, as printed' },
  fields: { zh: '数据项（{count}）', en: 'Items ({count})' },
  fieldName: { zh: '数据项', en: 'Item' },
  fieldType: { zh: '类型', en: 'Type' },
  fieldLevel: { zh: '级别', en: 'Level' },
  treatment: { zh: '脱敏方式', en: 'Treatment' },
  asIs: { zh: '按原样', en: 'as it is' },
  datasets: { zh: '数据文件（{count}）', en: 'Data files ({count})' },
  datasetFacts: {
    zh: '{period} · {rows} 条 · {size} · 处理结果 {release}',
    en: '{period} · {rows} rows · {size} · release {release}',
  },
  noPeriod: { zh: '未注明时间范围', en: 'no period given' },
  noDatasets: {
    zh: '不以文件方式开放，没有数据文件。',
    en: 'It is not opened as a file; there are no data files.',
  },
  empty: { zh: '（空）', en: '(empty)' },

  freeze: { zh: '冻结第 {version} 版…', en: 'Freeze version {version}…' },
  freezing: { zh: '冻结开放清单', en: 'Freezing the open list' },
  freezeTitle: { zh: '冻结开放清单第 {version} 版', en: 'Freeze version {version} of the open list' },
  freezeMeaning: {
    zh: '冻结后这一版不能修改；以后的改动进入下一版。导出提交包之前可以撤销。',
    en: 'A frozen version never changes; later work goes into the next one. It can be undone until a package is exported.',
  },
  freezeItems: { zh: '列入', en: 'Listed' },
  freezeWithheld: { zh: '不予开放', en: 'Withheld' },
  freezeOmitted: { zh: '未就绪', en: 'Not ready' },
  freezeChanges: { zh: '与第 {version} 版相比', en: 'Against version {version}' },
  noChanges: { zh: '没有变动', en: 'nothing changes' },
  year: { zh: '年度', en: 'Year' },
  yearOf: { zh: '{year} 年', en: '{year}' },
  changedNames: { zh: '变动的事项', en: 'What changes' },
  views: { zh: '清单、撤回与自查', en: 'List, withdrawals and self-check' },
  viewList: { zh: '清单', en: 'The list' },
  anyReason: { zh: '全部原因（{count}）', en: 'Every reason ({count})' },
  oneReason: { zh: '{reason}（{count}）', en: '{reason} ({count})' },
  reasonFilter: { zh: '未就绪的原因', en: 'Why not ready' },
  itemsUnit: { zh: '{count} 项', en: '{count}' },
  omittedNames: { zh: '未就绪的资源', en: 'Resources that are not ready' },
  omittedMore: { zh: '另有 {count} 项', en: '{count} more' },
  allowPartial: {
    zh: '仍要冻结：不列入这 {count} 项，作为部分清单',
    en: 'Freeze all the same: leave these {count} out, as a partial list',
  },
  partialMeaning: {
    zh: '部分清单会在清单中注明另有资源未列入；可以导出 Excel，但不能导出提交包。',
    en: 'A partial list says that resources were left out. It can be exported to Excel, and not as a package.',
  },
  freezeNow: { zh: '冻结清单', en: 'Freeze the list' },
  freezePartNow: { zh: '冻结部分清单', en: 'Freeze a partial list' },
  frozenNow: { zh: '已冻结第 {version} 版，列入 {count} 项', en: 'Version {version} is frozen with {count} items' },
  cancel: { zh: '取消', en: 'Cancel' },
  close: { zh: '关闭', en: 'Close' },

  export: { zh: '导出…', en: 'Export…' },
  exporting: { zh: '导出开放清单', en: 'Exporting the open list' },
  fileName: { zh: '{agency}开放清单-第{version}版', en: '{agency} open list v{version}' },
  exportedTitle: { zh: '已导出第 {version} 版开放清单', en: 'Version {version} was exported' },
  exportedItems: { zh: '共 {count} 项，写成以下文件：', en: '{count} items, written to these files:' },
  flagged: {
    zh: 'CSV 中会被表格软件当作公式的单元格（{count}）',
    en: 'Cells of the CSV that a spreadsheet takes for formulas ({count})',
  },
  flaggedHint: {
    zh: '内容按原样写出，没有改动。如不需要，请在资源目录中改掉开头的符号后重新冻结。',
    en: 'They are written as they are. If that is not meant, change how they begin in the catalogue and freeze again.',
  },
  exportedInternal: {
    zh: '不予开放事项：内部资料，不得随清单发布',
    en: 'What is withheld: internal, not to be published with the list',
  },
  reveal: { zh: '在文件夹中显示', en: 'Show in folder' },
} as const satisfies Record<string, Text>;

/** Titles of all that two versions can differ in; most are columns of the list. */
export const differenceTitles: Readonly<Record<keyof ListItem, Text>> = {
  ...listColumnTitles,
  resource: { zh: '资源编号', en: 'Resource id' },
  datasets: { zh: '数据文件', en: 'Data files' },
};
