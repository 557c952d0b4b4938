import type { RiskSetting } from '../../model/risk';
import type { Text } from '../language';

/** How data is opened, as its risk threshold sees it. */
export const settingNames = {
  unconditional: { zh: '无条件开放', en: 'Unconditional opening' },
  conditional: { zh: '有条件开放', en: 'Conditional opening' },
  sandbox: { zh: '数据沙箱', en: 'The data sandbox' },
} as const satisfies Record<RiskSetting, Text>;

/** What a plan asks of the released rows as a whole. */
export const protectionText = {
  k: { zh: '最小人数', en: 'Smallest group' },
  required: { zh: '{type}要求 {k}', en: '{type} asks for {k}' },
  setRequired: { zh: '改为 {k}', en: 'Set to {k}' },
  more: { zh: '更多要求…', en: 'More…' },
  moreSet: { zh: '更多要求（已设 {count} 项）…', en: 'More ({count} set)…' },
  title: { zh: '对公开各行的要求', en: 'What is asked of the released rows' },
  intro: {
    zh: '逐列处理之后，再按下面的要求略去不够安全的行。',
    en: 'After the columns were treated, rows that are not safe enough by this are left out.',
  },
  kTitle: { zh: '每组最少几行（K-匿名）', en: 'Rows a group at least (k-anonymity)' },
  kHint: {
    zh: '准标识符（如年龄、区县、性别）写得完全一样的行算一组。一组有 20 行，别人最多只有二十分之一的把握认对人。不足的组整组不公开；填 0 不略去。',
    en: 'Rows that read alike in all quasi-identifiers (age, district, sex) are a group. In a group of 20 nobody can be picked out with more than one chance in twenty. Smaller groups are left out; 0 leaves none out.',
  },
  kWhy: {
    zh: '{type}：每组不少于 {k} 行，即认对人的把握不超过 {risk}（GB/T 42460-2023）。',
    en: '{type}: at least {k} rows a group, that is a chance of at most {risk} (GB/T 42460-2023).',
  },
  sensitiveTitle: { zh: '敏感属性', en: 'Sensitive attributes' },
  sample: { zh: '只公开一部分行（抽样）', en: 'Release only some rows (sampling)' },
  sampleShare: { zh: '公开的比例', en: 'Share released' },
  samplePercent: { zh: '%（留空为全部）', en: '% (empty: all)' },
  sampleHint: {
    zh: '用本单位密钥按行号抽取，每次抽到的行相同。别人拿不准某个人在不在里面，但公开的行也少了。执行时要输入密钥口令。',
    en: 'Drawn by the agency’s key and the row’s place, the same rows each time. Nobody can be sure that a person is in it, but fewer rows are released. A run asks for the key’s passphrase.',
  },
  done: { zh: '完成', en: 'Done' },
} as const satisfies Record<string, Text>;

/** One column before and after. */
export const fieldText = {
  action: { zh: '前后对照', en: 'Before, after' },
  actionOf: { zh: '“{name}”的前后对照', en: 'Before, after: “{name}”' },
  title: { zh: '“{name}”：处理前后', en: '“{name}”: before and after' },
  step: { zh: '处理方式', en: 'Treatment' },
  consequence: { zh: '结果', en: 'What becomes of it' },
  reason: { zh: '理由', en: 'Why' },
  tag: { zh: '标签', en: 'Tag' },
  samples: { zh: '前 {count} 行', en: 'The first {count} rows' },
  samplesHint: {
    zh: '仅在本机显示，不保存；代号为举例，略去的行要看全部数据，这里看不出。',
    en: 'Shown here only and not saved. Tokens are examples; rows left out need the whole data and do not show.',
  },
  reading: { zh: '正在读取…', en: 'Reading…' },
  spread: { zh: '分布', en: 'Distribution' },
  spreadHint: {
    zh: '处理前后各值或各段有多少行，略去的行不计；仅在本机显示，不保存。',
    en: 'How many rows have which value or band before and after; rows left out are not counted. Shown here only and not saved.',
  },
  showSpread: { zh: '查看前后分布', en: 'Show the distribution' },
  spreadTask: { zh: '统计“{name}”的分布', en: 'Count the values of “{name}”' },
  value: { zh: '值', en: 'Value' },
  rows: { zh: '行数', en: 'Rows' },
  missing: { zh: '空', en: 'empty' },
  others: { zh: '其他各值合计', en: 'all others' },
  notReleased: { zh: '整列不公开，没有处理后的分布', en: 'The column is not released: there is nothing after' },
  tableBefore: { zh: '处理前的分布', en: 'Distribution before' },
  tableAfter: { zh: '处理后的分布', en: 'Distribution after' },
} as const satisfies Record<string, Text>;

/** Why a column is treated as it is. */
export const reasonTexts = {
  'direct-delete': {
    zh: '直接标识符，单凭它就认出是谁：不公开（GB/T 37964-2019）',
    en: 'A direct identifier tells who it is by itself: not released (GB/T 37964-2019)',
  },
  'direct-token': {
    zh: '直接标识符换成代号，同一人的各行仍能对应，没有密钥认不回来（GB/T 37964-2019）',
    en: 'A direct identifier becomes a token: rows of one person stay together, nobody is found without the key (GB/T 37964-2019)',
  },
  'direct-partly': {
    zh: '直接标识符只留看得出群体的部分，余下的要靠开放条件和协议约束（GB/T 37964-2019）',
    en: 'Of a direct identifier only what shows a group stays; the rest is held by conditions and agreement (GB/T 37964-2019)',
  },
  'direct-kept': {
    zh: '直接标识符原样公开，单凭它就认出是谁，请再核对',
    en: 'A direct identifier is released as it is and tells who it is: check again',
  },
  'quasi-coarse': {
    zh: '准标识符，与其他列合起来可能认出人：写粗一些，同样的人就多（GB/T 37964-2019）',
    en: 'A quasi-identifier may tell who it is together with others: written coarser, more are alike (GB/T 37964-2019)',
  },
  'quasi-kept': {
    zh: '准标识符原样公开，靠最小人数把关（GB/T 42460-2023）',
    en: 'A quasi-identifier stays as it is; the smallest group guards it (GB/T 42460-2023)',
  },
  'quasi-out': {
    zh: '准标识符，写粗也仍可能认出人：不公开（GB/T 37964-2019）',
    en: 'A quasi-identifier that may tell who it is however coarse it is written: not released (GB/T 37964-2019)',
  },
  'sensitive-out': {
    zh: '敏感个人信息，一旦公开容易伤害到人：不公开（个人信息保护法第二十八条）',
    en: 'Sensitive personal information harms people once it is out: not released (个人信息保护法, article 28)',
  },
  'sensitive-kept': {
    zh: '敏感属性保留供使用，不让人对上号：由最小人数和各组种类把关（GB/T 42460-2023）',
    en: 'A sensitive attribute stays for use; the groups keep it from being matched to anyone (GB/T 42460-2023)',
  },
  'text-scrubbed': {
    zh: '自由文本里可能夹带姓名、电话：认出的换成标记',
    en: 'Free text may hold names and numbers: what is found is replaced by a label',
  },
  'small-cells': {
    zh: '很小的计数会指向具体的人：不写出来',
    en: 'Very small counts point at people: they are hidden',
  },
  'other-changed': { zh: '不是个人信息，按需要改动', en: 'Not personal; changed as wanted' },
  plain: { zh: '不是个人信息', en: 'Not personal' },
  'left-out': { zh: '不是个人信息，按需要不公开', en: 'Not personal; left out as wanted' },
} as const satisfies Record<string, Text>;

/** What the plan of another period is followed by. */
export const replayText = {
  action: { zh: '沿用上期方案…', en: 'Follow the last plan…' },
  task: { zh: '沿用上期方案：{name}', en: 'Follow the last plan: {name}' },
  title: { zh: '沿用“{from}”的方案', en: 'Follow the plan of “{from}”' },
  same: { zh: '各列与上期一致', en: 'The columns are as they were' },
  sameHint: {
    zh: '方案可以原样沿用；保存并执行后，风险按这一期的数据重新测量。',
    en: 'The plan fits as it is. Save and run it: risk is measured anew on this period’s data.',
  },
  drifted: {
    zh: '有 {count} 处与上期不同，请逐项核对后再沿用',
    en: '{count} differences from last time: check each before following the plan',
  },
  list: { zh: '与上期的不同', en: 'What differs from last time' },
  column: { zh: '列', en: 'Column' },
  change: { zh: '变化', en: 'Change' },
  meaning: { zh: '意味着', en: 'What it means' },
  cautions: { zh: '需要留意', en: 'To weigh' },
  cautionOf: { zh: '{column}：{caution}', en: '{column}: {caution}' },
  apply: { zh: '沿用这个方案', en: 'Follow this plan' },
  cancel: { zh: '不沿用', en: 'Do not' },
  applied: { zh: '已放入方案，核对后保存', en: 'Put into the plan: check it and save' },
} as const satisfies Record<string, Text>;

/** How a column differs from last time, and what that means. */
export const driftTexts = {
  added: {
    name: { zh: '新增', en: 'New' },
    meaning: {
      zh: '上期没有这一列，方案里没有它的处理方式；已按标签补了建议，请核对。',
      en: 'It was not there: the plan says nothing of it. A treatment is suggested by its tag; check it.',
    },
  },
  gone: {
    name: { zh: '没有了', en: 'Gone' },
    meaning: {
      zh: '上期处理过的这一列，这期数据里没有；如果只是改了列名，请看有没有对应的新增列。',
      en: 'The plan treats it and it is not there. If it was only renamed, look for it among the new columns.',
    },
  },
  moved: {
    name: { zh: '换了位置', en: 'Moved' },
    meaning: {
      zh: '列名相同、位置不同，处理方式已跟着换过来。',
      en: 'The same header at another place: its treatment went along.',
    },
  },
  retyped: {
    name: { zh: '类型变了：{before} → {now}', en: 'Type changed: {before} → {now}' },
    meaning: {
      zh: '写法与上期不同，原来的处理方式可能认不出新的值，认不出的会写成空；请看前后对照。',
      en: 'Written otherwise than before: the treatment may not recognise the values and empty them. Look at before and after.',
    },
  },
  retagged: {
    name: { zh: '标签变了', en: 'Tag changed' },
    meaning: {
      zh: '认定的内容或角色与上期不同，原来的处理方式可能不够；请核对处理方式和是否计入准标识符。',
      en: 'Its kind or role is another one: the treatment may not be enough. Check it, and whether it counts as a quasi-identifier.',
    },
  },
} as const satisfies Record<string, { readonly name: Text; readonly meaning: Text }>;
