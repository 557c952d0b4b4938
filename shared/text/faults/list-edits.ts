import type { Text } from '../language';

/** Why a cell of a workbook that came back is not taken over, and what to do about it. */
export const listEditFaults = {
  'edit-fixed': {
    zh: '这一格不由人填写，不能在表格中修改（导出时为“{before}”，现为“{after}”）；请改回原样，要改内容请在程序中改',
    en: 'This cell is not for people to fill in and cannot be changed here (it was “{before}”, now “{after}”); put it back, and change it in the program',
  },
  'edit-conflict': {
    zh: '导出之后，工作区中这一格已改为“{now}”，表格改为“{after}”；请先在程序中确定用哪一个，再重新导出表格',
    en: 'Since the export this became “{now}” in the workspace and “{after}” in the workbook; settle it in the program, then export again',
  },
  'edit-not-a-choice': {
    zh: '“{after}”不在“{title}”可选的词中；请从下拉列表中选取',
    en: '“{after}” is none of the words for “{title}”; choose one from the list',
  },
  'edit-empty': {
    zh: '“{title}”是清单必填列，不能清空；请填写后再带回',
    en: '“{title}” is a required column and may not be emptied; fill it in',
  },
  'edit-too-long': {
    zh: '“{title}”的内容过长；请缩短后再带回',
    en: 'The text of “{title}” is too long; shorten it',
  },
  'edit-cell-error': {
    zh: '这一格是公式错误（{after}）；请改为文字后再带回',
    en: 'This cell holds a formula’s error ({after}); put the words themselves there',
  },
  'edit-row-new': {
    zh: '这一行不是导出时的行；清单不能在表格中增加行，请删除它，新资源在资源目录中登记',
    en: 'This row was not exported; a list gets no rows in a workbook: delete it, and add resources in the catalogue',
  },
  'edit-row-missing': {
    zh: '导出时的一行不见了（{before}）；撤下清单项请在程序中办理，请在表格中恢复该行',
    en: 'A row of the export is gone ({before}); take items off in the program, and put the row back',
  },
  'edit-row-repeated': {
    zh: '这一行与另一行是同一项（{resource}）；请只保留一行',
    en: 'This row is about the same item as another one ({resource}); keep one of them',
  },
  'edit-row-unknown': {
    zh: '这一行的资源编号（{resource}）不在该版清单中；请从导出的表格中恢复该行',
    en: 'The resource of this row ({resource}) is not on that list; restore the row from the exported workbook',
  },
  'edit-column-new': {
    zh: '“{title}”不是导出时的列；请删除该列，需要补充的内容可写入“备注”',
    en: '“{title}” is no column of the export; delete it, and put what it says into the remarks',
  },
  'edit-sheet-new': {
    zh: '工作表“{sheet}”不是导出时的表；请将它移出后再带回',
    en: 'Sheet “{sheet}” is none of the export; take it out',
  },
  'edit-resource-gone': {
    zh: '资源 {resource} 已不在工作区，或不再按该版清单的法规认定；不能带回对它的修改',
    en: 'Resource {resource} is no longer in the workspace or not decided under that list’s regulation; its changes cannot come back',
  },
  'edit-other-agency': {
    zh: '这是另一机构（{after}）的清单，本工作区为 {before}；请选择本机构导出的表格',
    en: 'This is the list of another agency ({after}); the workspace is of {before}: choose a workbook of your own',
  },
  'edit-other-list': {
    zh: '本工作区没有这一份清单（第 {after} 版）；请在导出它的工作区中带回',
    en: 'This workspace has no such list (version {after}); bring it back in the workspace that it was exported from',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type EditFaultCode = keyof typeof listEditFaults;
