import type { Purpose } from '../../contract/window';
import type { Text } from '../language';

/** The program's own name, as window titles and the menu show it. */
export const productName: Text = { zh: '开放清单工作台', en: 'OpenList Desk' };

/** Titles of the system's file dialogs. */
export const dialogTitles: Readonly<Record<Purpose, Text>> = {
  'workspace-open': { zh: '打开工作区文件夹', en: 'Open a workspace folder' },
  'workspace-new': { zh: '选择新工作区放在哪里', en: 'Choose where the new workspace goes' },
  catalogue: { zh: '选择信息资源目录', en: 'Choose the resource catalogue' },
  'catalogue-save': { zh: '保存信息资源目录', en: 'Save the resource catalogue' },
  'catalogue-report-save': { zh: '保存目录问题清单', en: 'Save the faults of the catalogue' },
  data: { zh: '选择数据文件', en: 'Choose a data file' },
  package: { zh: '选择提交包', en: 'Choose a submission package' },
  certificate: { zh: '选择证书', en: 'Choose a certificate' },
  'identity-open': { zh: '选择密钥文件', en: 'Choose a key file' },
  'request-save': { zh: '证书申请保存到哪里', en: 'Choose where the certification request goes' },
  'revocation-open': { zh: '选择吊销名单', en: 'Choose a list of revoked certificates' },
  'list-save': { zh: '保存开放清单', en: 'Save the open list' },
  'list-json-save': { zh: '保存开放清单（JSON）', en: 'Save the open list (JSON)' },
  'list-csv-save': { zh: '保存开放清单（CSV）', en: 'Save the open list (CSV)' },
  'list-jsonld-save': { zh: '保存开放清单（JSON-LD）', en: 'Save the open list (JSON-LD)' },
  'list-edited': { zh: '选择改过的开放清单', en: 'Choose the edited open list' },
  'selfcheck-workbook-save': { zh: '保存自查报告（Excel）', en: 'Save the self-check (Excel)' },
  'selfcheck-page-save': { zh: '保存自查报告（网页）', en: 'Save the self-check (web page)' },
  'history-save': { zh: '保存操作日志', en: 'Save the history' },
  'quality-save': { zh: '保存数据质量报告', en: 'Save the quality report' },
  'report-workbook-save': { zh: '保存脱敏报告（Excel）', en: 'Save the treatment report (Excel)' },
  'report-page-save': { zh: '保存脱敏报告（网页）', en: 'Save the treatment report (web page)' },
  'key-save': { zh: '假名密钥副本保存到哪里', en: 'Choose where the copy of the pseudonym key goes' },
  'regulation-open': { zh: '选择法规档案', en: 'Choose a regulation profile' },
  'regulation-save': { zh: '保存法规档案', en: 'Save the regulation profile' },
  'key-open': { zh: '选择假名密钥副本', en: 'Choose a copy of the pseudonym key' },
  'backup-save': { zh: '备份保存到哪里', en: 'Choose where the backup goes' },
  'backup-open': { zh: '选择备份文件', en: 'Choose a backup file' },
  'copy-folder': { zh: '选择拷贝到哪里（U 盘等）', en: 'Choose where the copy goes (USB stick …)' },
  'signature-open': { zh: '选择签名文件', en: 'Choose the signature' },
  receipt: { zh: '选择审查回执', en: 'Choose the receipt' },
  'package-folder': { zh: '选择提交包保存到哪个文件夹', en: 'Choose the folder for the submission package' },
  'receipt-folder': { zh: '选择回执保存到哪个文件夹', en: 'Choose the folder for the receipt' },
  'intake-folder': { zh: '选择放有提交包的文件夹', en: 'Choose the folder with the packages' },
  'intake-save': { zh: '保存全市汇总清单（Excel）', en: 'Save the consolidated list (Excel)' },
  'intake-json-save': { zh: '保存全市汇总清单（JSON）', en: 'Save the consolidated list (JSON)' },
};

/** Names of the kinds of files in those dialogs. */
export const filterNames = {
  workbook: { zh: 'Excel 工作簿', en: 'Excel workbook' },
  data: { zh: '数据文件', en: 'Data files' },
  package: { zh: '提交包', en: 'Submission package' },
  certificate: { zh: '证书', en: 'Certificate' },
  identity: { zh: '密钥', en: 'Key' },
  request: { zh: '证书申请', en: 'Certification request' },
  revocation: { zh: '吊销名单', en: 'Revocation list' },
  signature: { zh: '签名文件', en: 'Signature' },
  receipt: { zh: '审查回执', en: 'Receipt' },
  backup: { zh: '工作区备份', en: 'Workspace backup' },
  regulation: { zh: '法规档案', en: 'Regulation profile' },
  page: { zh: '网页', en: 'Web page' },
  json: { zh: 'JSON', en: 'JSON' },
  csv: { zh: 'CSV', en: 'CSV' },
  jsonld: { zh: 'JSON-LD', en: 'JSON-LD' },
  key: { zh: '假名密钥', en: 'Pseudonym key' },
  all: { zh: '所有文件', en: 'All files' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a suggested name becomes where nothing of it can be used. */
export const usualNames = {
  catalogue: { zh: '信息资源目录', en: 'catalogue' },
  catalogueReport: { zh: '目录问题清单', en: 'catalogue faults' },
  workspace: { zh: '开放清单工作区', en: 'open-list workspace' },
  list: { zh: '开放清单', en: 'open list' },
  selfcheck: { zh: '自查报告', en: 'self-check' },
  history: { zh: '操作日志', en: 'history' },
  backup: { zh: '工作区备份', en: 'workspace backup' },
  regulation: { zh: '法规档案', en: 'regulation profile' },
  quality: { zh: '数据质量报告', en: 'data quality' },
  report: { zh: '脱敏报告', en: 'treatment report' },
  request: { zh: '证书申请', en: 'certification request' },
  intake: { zh: '全市开放清单汇总', en: 'consolidated open list' },
  key: { zh: '假名密钥副本', en: 'pseudonym key' },
} as const satisfies Readonly<Record<string, Text>>;

/** The menu, as office software has it. */
export const menuTexts = {
  file: { zh: '文件', en: 'File' },
  'workspace-new': { zh: '新建工作区…', en: 'New workspace…' },
  'workspace-open': { zh: '打开工作区…', en: 'Open workspace…' },
  'package-open': { zh: '打开提交包…', en: 'Open package…' },
  settings: { zh: '设置…', en: 'Settings…' },
  quit: { zh: '退出', en: 'Exit' },
  edit: { zh: '编辑', en: 'Edit' },
  undo: { zh: '撤销', en: 'Undo' },
  'undo-barred': { zh: '撤销（不能撤销“{operation}”：{reason}）', en: 'Undo (cannot undo “{operation}”: {reason})' },
  redo: { zh: '重做', en: 'Redo' },
  cut: { zh: '剪切', en: 'Cut' },
  copy: { zh: '复制', en: 'Copy' },
  paste: { zh: '粘贴', en: 'Paste' },
  'select-all': { zh: '全选', en: 'Select all' },
  find: { zh: '查找', en: 'Find' },
  view: { zh: '查看', en: 'View' },
  light: { zh: '浅色', en: 'Light' },
  dark: { zh: '深色', en: 'Dark' },
  system: { zh: '跟随系统', en: 'Like the system' },
  'full-screen': { zh: '全屏', en: 'Full screen' },
  'developer-tools': { zh: '开发者工具', en: 'Developer tools' },
  page: { zh: '页面', en: 'Page' },
  'page-overview': { zh: '概览', en: 'Overview' },
  'page-catalogue': { zh: '资源目录', en: 'Catalogue' },
  'page-data': { zh: '数据与标签', en: 'Data and tags' },
  'page-decision': { zh: '开放认定', en: 'Opening decisions' },
  'page-treatment': { zh: '脱敏', en: 'Treatment' },
  'page-openlist': { zh: '开放清单', en: 'Open list' },
  'page-package': { zh: '提交包', en: 'Package' },
  'page-review': { zh: '审查', en: 'Review' },
  'page-history': { zh: '审计', en: 'History' },
  help: { zh: '帮助', en: 'Help' },
  shortcuts: { zh: '快捷键', en: 'Keyboard shortcuts' },
  about: { zh: '关于', en: 'About' },
} as const satisfies Readonly<Record<string, Text>>;

/** The about box. */
export const aboutTexts = {
  title: { zh: '关于开放清单工作台', en: 'About OpenList Desk' },
  offline: {
    zh: '本程序完全离线工作，不连接任何网络。',
    en: 'This program works offline and connects to no network.',
  },
  ok: { zh: '确定', en: 'OK' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a person is told after a crash. */
export const crashTexts = {
  main: { zh: '程序出错，需要关闭', en: 'The program failed and must close' },
  page: { zh: '窗口意外停止', en: 'The window stopped unexpectedly' },
  engine: { zh: '后台处理程序多次意外停止', en: 'The program’s engine stopped several times' },
  kept: {
    zh: '已确认的操作都已保存，没有丢失。错误报告里没有任何数据，可以交给维护人员：\n{file}',
    en: 'Everything acknowledged was saved. The report holds no data and may be handed to whoever maintains it:\n{file}',
  },
  unreported: {
    zh: '已确认的操作都已保存，没有丢失。错误报告未能写入磁盘。',
    en: 'Everything acknowledged was saved. The report could not be written to the disk.',
  },
  reload: { zh: '重新打开窗口', en: 'Open the window again' },
  close: { zh: '关闭程序', en: 'Close the program' },
} as const satisfies Readonly<Record<string, Text>>;
