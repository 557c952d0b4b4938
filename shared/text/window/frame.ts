import type { Text } from '../language';

/** Names of the pages, as the rail and every reference to a page say them. */
export const pageNames = {
  overview: { zh: '概览', en: 'Overview' },
  catalogue: { zh: '资源目录', en: 'Catalogue' },
  data: { zh: '数据与标签', en: 'Data and tags' },
  decision: { zh: '开放认定', en: 'Decisions' },
  treatment: { zh: '脱敏', en: 'De-identification' },
  openlist: { zh: '开放清单', en: 'Open list' },
  package: { zh: '提交包', en: 'Package' },
  review: { zh: '审查', en: 'Review' },
  history: { zh: '审计', en: 'History' },
  settings: { zh: '设置', en: 'Settings' },
} as const satisfies Record<string, Text>;

/** What the frame around every page says. */
export const frameText = {
  product: { zh: '开放清单工作台', en: 'OpenList Desk' },
  emblem: { zh: '开', en: 'OL' },
  pages: { zh: '页面', en: 'Pages' },
  starting: { zh: '正在启动…', en: 'Starting…' },
  skip: { zh: '跳到正文', en: 'Skip to content' },
  noWorkspace: { zh: '未打开工作区', en: 'No workspace open' },
  status: { zh: '状态', en: 'Status' },
  saved: { zh: '所有改动已保存', en: 'Every change is saved' },
  undo: { zh: '撤销“{operation}”', en: 'Undo “{operation}”' },
  redo: { zh: '重做“{operation}”', en: 'Redo “{operation}”' },
  undoBarred: { zh: '不能撤销“{operation}”', en: 'Cannot undo “{operation}”' },
  undone: { zh: '已撤销“{operation}”', en: 'Undone: {operation}' },
  redone: { zh: '已重做“{operation}”', en: 'Done again: {operation}' },
  undoNothing: { zh: '没有可撤销的操作', en: 'Nothing to undo' },
  redoNothing: { zh: '没有可重做的操作', en: 'Nothing to redo' },
  actorTitle: { zh: '经办人', en: 'Acting person' },
  actorChoose: { zh: '选择经办人', en: 'Choose who acts' },
  actorHint: {
    zh: '每次改动都记下经办人。程序不验证身份，所以标为“未认证”。',
    en: 'Every change is recorded under this name. The program does not check who one is: “not authenticated”.',
  },
  unauthenticated: { zh: '未认证', en: 'not authenticated' },
  cancel: { zh: '取消', en: 'Cancel' },
  cancelTask: { zh: '取消：{title}', en: 'Cancel: {title}' },
  waiting: { zh: '正在处理', en: 'Working' },
  unsaved: { zh: '有改动还没有保存', en: 'Some edits are not saved' },
  unsavedHint: { zh: '离开后，这些改动会丢失。', en: 'They are lost if you leave.' },
  unsavedDiscard: { zh: '放弃改动并离开', en: 'Give them up and leave' },
  unsavedStay: { zh: '留下继续编辑', en: 'Stay and go on' },
  drawAgain: { zh: '重新打开界面', en: 'Show the window again' },
  engineDown: {
    zh: '处理程序意外停止，正在重新启动。已确认的操作没有丢失。',
    en: 'The engine stopped unexpectedly and is starting again. Nothing acknowledged was lost.',
  },
  engineUp: { zh: '处理程序已恢复，可以继续工作。', en: 'The engine is back; you can go on.' },
} as const satisfies Record<string, Text>;

/** What a badge of the rail means, for those who hear it and as its tooltip. */
export const badgeTexts = {
  held: { zh: '{count} 个资源', en: '{count} resources' },
  due: { zh: '{count} 项待办', en: '{count} to do' },
  version: { zh: '最新为第 {count} 版', en: 'newest version: {count}' },
  done: { zh: '已完成', en: 'done' },
} as const satisfies Record<string, Text>;

/** A list version as the rail shows it. */
export const versionMark: Text = { zh: '第{count}版', en: 'v{count}' };

/** What is said while a file is dragged over the window, and once it was dropped. */
export const dropText = {
  title: { zh: '松开鼠标放入文件', en: 'Drop the file here' },
  zip: { zh: '提交包（.zip）：验证并审查', en: 'Package (.zip): verify and review it' },
  receipt: {
    zh: '审查回执（.zip）：核对后导入',
    en: 'Receipt (.zip): check and import it',
  },
  certificate: {
    zh: '证书（.pem）：核对指纹后加入信任名单',
    en: 'Certificate (.pem): compare its fingerprint and trust it',
  },
  folder: { zh: '工作区文件夹：打开', en: 'Workspace folder: open it' },
  workbook: {
    zh: '工作簿（.xlsx）：选择导入目录，或作为数据',
    en: 'Workbook (.xlsx): import as catalogue, or attach as data',
  },
  catalogue: { zh: '工作簿（.xlsx）：导入资源目录', en: 'Workbook (.xlsx): import as catalogue' },
  data: { zh: '数据文件（.csv、.xlsx）：挂接到资源', en: 'Data file (.csv, .xlsx): attach to a resource' },
  untouched: { zh: '文件留在原处，只读不改。', en: 'The file stays where it is and is only read.' },
  askTitle: { zh: '“{name}”是什么文件？', en: 'What is “{name}”?' },
  askCatalogue: { zh: '信息资源目录', en: 'The resource catalogue' },
  askCatalogueHint: {
    zh: '列出本单位的信息资源和数据项，导入后逐项办理',
    en: 'It lists the agency’s resources and their fields',
  },
  askData: { zh: '某个资源的数据', en: 'Data of one resource' },
  askDataHint: {
    zh: '一张数据表，挂接到一个资源后识别和脱敏',
    en: 'One table, to be attached to a resource, tagged and treated',
  },
  several: { zh: '一次只能放入一个文件，已取第一个：{name}', en: 'One file at a time; took the first: {name}' },
  unknown: {
    zh: '不能使用“{name}”。可以放入 .xlsx、.csv、.zip、.pem 文件，或工作区文件夹。',
    en: '“{name}” cannot be used. Drop .xlsx, .csv, .zip or .pem files, or a workspace folder.',
  },
  needsWorkspace: {
    zh: '请先打开或新建工作区，再放入“{name}”。',
    en: 'Open or make a workspace first, then drop “{name}”.',
  },
  notWorkspace: { zh: '“{name}”不是工作区文件夹。', en: '“{name}” is not a workspace folder.' },
} as const satisfies Record<string, Text>;
