import type { Command } from '../../contract/window';
import type { Text } from '../language';

/** What each command does, as the list of shortcuts says it. */
export const commandTexts = {
  'workspace-new': { zh: '新建工作区', en: 'New workspace' },
  'workspace-open': { zh: '打开工作区', en: 'Open a workspace' },
  'package-open': { zh: '打开提交包', en: 'Open a package' },
  undo: { zh: '撤销上一步（输入框内：撤销输入）', en: 'Undo the last change (in a field: undo typing)' },
  redo: { zh: '重做', en: 'Redo' },
  next: { zh: '本页下一项待办', en: 'The next thing to do on this page' },
  find: { zh: '在本页查找', en: 'Find on this page' },
  settings: { zh: '设置', en: 'Settings' },
  about: { zh: '关于', en: 'About' },
  shortcuts: { zh: '显示快捷键', en: 'Show the keyboard shortcuts' },
  'page-overview': { zh: '概览', en: 'Overview' },
  'page-catalogue': { zh: '资源目录', en: 'Catalogue' },
  'page-data': { zh: '数据与标签', en: 'Data and tags' },
  'page-decision': { zh: '开放认定', en: 'Decisions' },
  'page-treatment': { zh: '脱敏', en: 'De-identification' },
  'page-openlist': { zh: '开放清单', en: 'Open list' },
  'page-package': { zh: '提交包', en: 'Package' },
  'page-review': { zh: '审查', en: 'Review' },
  'page-history': { zh: '审计', en: 'History' },
  'page-settings': { zh: '设置', en: 'Settings' },
} as const satisfies Record<Command, Text>;

/** What the list of shortcuts says around them. */
export const shortcutText = {
  title: { zh: '快捷键', en: 'Keyboard shortcuts' },
  command: { zh: '操作', en: 'Command' },
  keys: { zh: '按键', en: 'Keys' },
  or: { zh: ' 或 ', en: ' or ' },
  rows: { zh: '表格：移到上一行、下一行', en: 'Table: previous and next row' },
  ends: { zh: '表格：移到首行、末行', en: 'Table: first and last row' },
  open: { zh: '表格：打开所在行', en: 'Table: open the row' },
  leave: { zh: '关闭侧栏或对话框', en: 'Close a drawer or dialog' },
} as const satisfies Record<string, Text>;
