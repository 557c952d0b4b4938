import type { Text } from '../language';
import { pageNames } from './frame';

/** What is said of a profile file before it is imported. */
export const profileFileText = {
  title: { zh: '导入法规档案：{name}', en: 'Import a profile: {name}' },
  problems: { zh: '有 {count} 处不对，不能导入', en: '{count} places are wrong: it cannot be imported' },
  problemsHint: {
    zh: '按“位置”在文件中逐处修改后再导入。位置写法如 grounds.2.article：第 3 个事由的条款。',
    en: 'Mend each place in the file and import it again. grounds.2.article is the article of the third ground.',
  },
  path: { zh: '位置', en: 'Place' },
  problem: { zh: '问题', en: 'Problem' },
  whole: { zh: '整个文件', en: 'the whole file' },
  profile: { zh: '法规', en: 'Regulation' },
  id: { zh: '档案代号', en: 'Profile' },
  validity: { zh: '有效期', en: 'Validity' },
  against: { zh: '对照', en: 'Compared with' },
  replaces: { zh: '代替本工作区已导入的同名档案', en: 'Takes the place of the profile imported under this id' },
  replacesCurrent: {
    zh: '这是工作区当前依据的法规：已有的认定按原问题作出，导入后请逐项复核。',
    en: 'The workspace goes by it: decisions were made by the old questions; look through them once it is imported.',
  },
  shipped: {
    zh: '这个代号属于程序内置的法规，不能代替。请把文件里的 id 改成另一个名称。',
    en: 'This id belongs to a profile shipped with the program. Give the file another id.',
  },
  changes: { zh: '不同之处', en: 'Differences' },
  changesCount: { zh: '{count} 处不同', en: '{count} differences' },
  same: { zh: '与已有的完全相同', en: 'The same as what is here' },
  find: { zh: '在不同之处中查找', en: 'Find in the differences' },
  none: { zh: '没有符合的', en: 'None matches' },
  part: { zh: '部分', en: 'Part' },
  entry: { zh: '条目', en: 'Entry' },
  before: { zh: '原来', en: 'Before' },
  after: { zh: '导入后', en: 'After' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  changed: { zh: '改动', en: 'changed' },
  confirm: { zh: '导入法规档案', en: 'Import the profile' },
  cancel: { zh: '不导入', en: 'Do not import' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Text>;

/** What the parts of a profile are called. */
export const profilePartText: Readonly<Record<string, Text>> = {
  format: { zh: '格式', en: 'Format' },
  id: { zh: '代号', en: 'Id' },
  title: { zh: '名称', en: 'Title' },
  city: { zh: '城市', en: 'City' },
  document: { zh: '发布', en: 'Issued' },
  validFrom: { zh: '施行日期', en: 'In force from' },
  validThrough: { zh: '有效期至', en: 'In force through' },
  articles: { zh: '条款', en: 'Articles' },
  openingTypes: { zh: '开放类型', en: 'Opening types' },
  questions: { zh: '问题', en: 'Questions' },
  evidence: { zh: '材料', en: 'Evidence' },
  grounds: { zh: '不予开放的事由', en: 'Closing grounds' },
  triggers: { zh: '有条件开放的情形', en: 'What makes it conditional' },
  bars: { zh: '不列入清单的情形', en: 'What keeps it off the list' },
  notices: { zh: '需要核对的情形', en: 'What is to be checked' },
  reviews: { zh: '发布前的审查', en: 'Reviews' },
  conditions: { zh: '开放条件', en: 'Conditions' },
  accessModes: { zh: '开放方式', en: 'Ways of access' },
  list: { zh: '清单', en: 'List' },
  withdrawals: { zh: '撤回与中止', en: 'Withdrawal' },
  selfChecks: { zh: '自查', en: 'Self-check' },
  deadlines: { zh: '期限', en: 'Terms' },
};

/** What the coverage table says. */
export const coverageText = {
  title: { zh: '《{title}》条款落实', en: '“{title}”: coverage by article' },
  hint: {
    zh: '每一条款在程序的哪里落实；不由本程序落实的，说明原因。',
    en: 'Where in the program each article is met, or why it is not.',
  },
  find: { zh: '按条款、内容或说明查找', en: 'Article, content or explanation' },
  filter: { zh: '落实情况', en: 'Answer' },
  all: { zh: '全部条款', en: 'All articles' },
  counted: { zh: '{name}（{count}）', en: '{name} ({count})' },
  met: { zh: '程序内落实', en: 'Met here' },
  outside: { zh: '程序外办理', en: 'Done outside' },
  'not-ours': { zh: '非本单位职责', en: 'Not the agency’s' },
  open: { zh: '未说明', en: 'No answer' },
  number: { zh: '条款', en: 'Article' },
  paraphrase: { zh: '大意', en: 'What it says' },
  where: { zh: '在哪里落实', en: 'Where' },
  how: { zh: '怎样落实，或为什么不落实', en: 'How, or why not' },
  print: { zh: '打印', en: 'Print' },
  close: { zh: '关闭', en: 'Close' },
  none: { zh: '没有符合的条款', en: 'No article matches' },
  shown: { zh: '共 {count} 条', en: '{count} articles' },
} as const satisfies Record<string, Text>;

/** What the places are called where articles are met: the pages by their own names. */
export const placeNames = {
  ...pageNames,
  selfcheck: { zh: '自查', en: 'Self-check' },
  review: { zh: '审查', en: 'Review' },
  register: { zh: '登记', en: 'Register' },
} as const satisfies Record<string, Text>;
