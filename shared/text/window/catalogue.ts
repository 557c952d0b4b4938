import type { Text } from '../language';

/** What the page 资源目录 says. */
export const catalogueText = {
  todo: {
    zh: '{resources} 项资源，{items} 个数据项；{undecided} 项未认定，{bare} 项未挂接数据',
    en: '{resources} resources, {items} items; {undecided} undecided, {bare} without data',
  },
  todoEmpty: { zh: '尚未导入目录', en: 'No catalogue imported yet' },
  emptyTitle: { zh: '先导入信息资源目录', en: 'Import the resource catalogue first' },
  emptyHint: {
    zh: '选择按国家模板填写的 Excel 或 WPS 表格（xlsx、xls、et）。导入前先逐格核对，看过结果再确认。',
    en: 'Choose a workbook (xlsx, xls, et) that follows the national template. Every cell is checked first; you confirm after seeing the result.',
  },
  nothingFound: { zh: '没有符合条件的资源', en: 'No resource fits' },
  nothingFoundHint: { zh: '换个词，或清除筛选条件。', en: 'Try another word, or clear the filters.' },
  clearFilters: { zh: '清除条件', en: 'Clear' },
  table: { zh: '信息资源', en: 'Resources' },
  search: { zh: '搜索名称、代码、部门、数据项', en: 'Search names, codes, items' },
  filters: { zh: '筛选', en: 'Filters' },
  filterType: { zh: '开放类型', en: 'Opening type' },
  filterData: { zh: '数据', en: 'Data' },
  filterDepartment: { zh: '部门', en: 'Department' },
  anyType: { zh: '全部开放类型', en: 'All types' },
  anyData: { zh: '有无数据均可', en: 'Data or none' },
  withData: { zh: '已挂接数据', en: 'With data' },
  withoutData: { zh: '未挂接数据', en: 'Without data' },
  anyDepartment: { zh: '全部部门', en: 'All departments' },
  noDepartment: { zh: '（未填部门）', en: '(no department)' },
  shown: { zh: '显示 {shown} / {all} 项', en: '{shown} of {all} shown' },
  columnId: { zh: '编号', en: 'No.' },
  columnCode: { zh: '资源代码', en: 'Code' },
  columnName: { zh: '资源名称', en: 'Name' },
  columnDepartment: { zh: '部门', en: 'Department' },
  columnItems: { zh: '数据项', en: 'Items' },
  columnDatasets: { zh: '数据集', en: 'Datasets' },
  columnType: { zh: '开放类型', en: 'Opening type' },
  columnSharing: { zh: '共享属性', en: 'Sharing' },
  columnCycle: { zh: '更新周期', en: 'Updated' },
} as const satisfies Record<string, Text>;

/** What importing a catalogue says. */
export const importText = {
  action: { zh: '导入目录', en: 'Import catalogue' },
  reading: { zh: '核对目录 {file}', en: 'Checking {file}' },
  importing: { zh: '导入目录 {file}', en: 'Importing {file}' },
  title: { zh: '导入目录：{file}', en: 'Import catalogue: {file}' },
  sheet: { zh: '工作表', en: 'Sheet' },
  template: { zh: '识别为', en: 'Recognised as' },
  resources: { zh: '资源', en: 'Resources' },
  items: { zh: '数据项', en: 'Items' },
  faultsHint: {
    zh: '问题不妨碍导入：可先在原表中改好，也可导入后在本程序中修改。',
    en: 'Faults do not prevent the import: mend them in the sheet first, or here afterwards.',
  },
  noFaults: { zh: '逐格核对，没有发现问题。', en: 'All cells were checked; no fault was found.' },
  groups: { zh: '问题分类', en: 'Kinds of faults' },
  groupAll: { zh: '全部问题', en: 'All faults' },
  columnProblem: { zh: '问题', en: 'Fault' },
  columnCount: { zh: '处数', en: 'Places' },
  cells: { zh: '有问题的单元格', en: 'Cells with faults' },
  columnSheet: { zh: '工作表', en: 'Sheet' },
  columnRow: { zh: '行', en: 'Row' },
  columnColumn: { zh: '列', en: 'Column' },
  confirm: { zh: '导入 {count} 项资源', en: 'Import {count} resources' },
  cancel: { zh: '取消', en: 'Cancel' },
  another: { zh: '另选文件', en: 'Choose another file' },
  done: { zh: '已导入 {resources} 项资源，{items} 个数据项', en: '{resources} resources with {items} items imported' },
} as const satisfies Record<string, Text>;

/** What the drawer of one resource says. */
export const resourceText = {
  attach: { zh: '挂接数据', en: 'Attach data' },
  data: { zh: '查看数据', en: 'See data' },
  decide: { zh: '去认定', en: 'Decide' },
  edit: { zh: '修改…', en: 'Edit…' },
  items: { zh: '数据项（{count}）', en: 'Items ({count})' },
  noItems: { zh: '目录中没有列出数据项。', en: 'The catalogue lists no items.' },
  itemName: { zh: '名称', en: 'Name' },
  itemType: { zh: '类型', en: 'Type' },
  itemLength: { zh: '长度', en: 'Length' },
  itemTag: { zh: '标签', en: 'Tag' },
  noTag: { zh: '未标注', en: 'Not tagged' },
  emptyCell: { zh: '未填', en: 'Empty' },
} as const satisfies Record<string, Text>;

/** What editing resources says. */
export const editText = {
  title: { zh: '修改：{name}', en: 'Edit: {name}' },
  save: { zh: '保存修改', en: 'Save the changes' },
  saving: { zh: '正在保存修改', en: 'Saving the changes' },
  saved: { zh: '已保存修改', en: 'Changes saved' },
  cancel: { zh: '取消', en: 'Cancel' },
  nameMissing: { zh: '名称不能为空', en: 'It needs a name' },
  itemCell: { zh: '{item}：{cell}', en: '{item}: {cell}' },
  bulk: { zh: '批量修改…', en: 'Edit in bulk…' },
  bulkTitle: { zh: '批量修改 {count} 项资源', en: 'Edit {count} resources' },
  bulkCell: { zh: '修改哪一栏', en: 'Which cell' },
  bulkValue: { zh: '改为（留空则清空）', en: 'New content (leave empty to clear it)' },
  bulkHint: {
    zh: '表格中现在显示的 {count} 项资源都会改成同样的内容，可以一步撤销。只改其中一部分时，请先筛选。',
    en: 'All {count} resources that the table shows get the same content; one undo takes it back. Filter first to change fewer.',
  },
  bulkSave: { zh: '修改 {count} 项', en: 'Edit {count}' },
} as const satisfies Record<string, Text>;

/** Groups of facts in the drawer of one resource. */
export const factGroupNames = {
  basics: { zh: '基本信息', en: 'Basics' },
  format: { zh: '资源格式', en: 'Format' },
  census: { zh: '数据量', en: 'Amount of data' },
  sharing: { zh: '共享属性', en: 'Sharing' },
  opening: { zh: '开放属性', en: 'Opening' },
  publishing: { zh: '更新与发布', en: 'Updates' },
} as const satisfies Record<string, Text>;

/** Names of the catalogue's cells, in the words of the national template. */
export const factNames = {
  id: { zh: '编号', en: 'No.' },
  name: { zh: '信息资源名称', en: 'Resource name' },
  code: { zh: '信息资源代码', en: 'Resource code' },
  classification: { zh: '分类', en: 'Classification' },
  provider: { zh: '信息资源提供方', en: 'Provider' },
  department: { zh: '提供方内部部门', en: 'Department' },
  providerCode: { zh: '资源提供方代码', en: 'Provider code' },
  abstract: { zh: '信息资源摘要', en: 'Abstract' },
  formatCategory: { zh: '格式分类', en: 'Format category' },
  formatType: { zh: '格式类型', en: 'Format type' },
  formatOther: { zh: '其他格式描述', en: 'Other format' },
  storageGb: { zh: '存储总量（GB）', en: 'Storage (GB)' },
  records: { zh: '记录总数', en: 'Records' },
  sharedGb: { zh: '已共享存储量（GB）', en: 'Shared (GB)' },
  sharedRecords: { zh: '已共享记录数', en: 'Shared records' },
  openGb: { zh: '已开放存储量（GB）', en: 'Open (GB)' },
  openRecords: { zh: '已开放记录数', en: 'Open records' },
  sharingType: { zh: '共享类型', en: 'Sharing type' },
  sharingCondition: { zh: '共享条件', en: 'Sharing condition' },
  modeCategory: { zh: '共享方式分类', en: 'Sharing mode' },
  modeType: { zh: '共享方式类型', en: 'Sharing mode type' },
  toSociety: { zh: '是否向社会开放', en: 'Open to society' },
  openingType: { zh: '开放属性', en: 'Opening' },
  openingCondition: { zh: '开放条件', en: 'Opening condition' },
  updateCycle: { zh: '更新周期', en: 'Update cycle' },
  publishedOn: { zh: '发布日期', en: 'Published on' },
  related: { zh: '关联及类目名称', en: 'Related' },
  grade: { zh: '数据分级', en: 'Grade' },
} as const satisfies Record<string, Text>;
