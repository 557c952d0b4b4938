import type { Text } from '../language';

/** What the search for the plan of least loss says. */
export const searchText = {
  action: { zh: '寻找损失最小的方案…', en: 'Find the plan of least loss…' },
  actionHint: {
    zh: '先在方案里勾选至少一个准标识符',
    en: 'Tick at least one quasi-identifier in the plan first',
  },
  title: { zh: '“{name}”：寻找损失最小的方案', en: '“{name}”: find the plan of least loss' },
  task: { zh: '寻找损失最小的方案：{name}', en: 'Find the plan of least loss: {name}' },
  intro: {
    zh: '逐一比较各准标识符粗细不同的写法，找出达到最小人数、又最少改动数据的方案。其他列的处理方式不变。',
    en: 'Compares every coarser and finer way of writing the quasi-identifiers and finds what reaches the smallest group with the least change. Other columns stay as planned.',
  },
  goal: { zh: '要达到的要求', en: 'What must be reached' },
  k: { zh: '最小人数 k', en: 'Smallest group k' },
  kHint: {
    zh: '准标识符相同的每一组至少有几行。{type}要求不低于 {k}。',
    en: 'Rows that share all quasi-identifiers, at least. {type} asks for {k} or more.',
  },
  suppression: { zh: '最多略去', en: 'Leave out at most' },
  suppressionUnit: { zh: '% 的行', en: '% of the rows' },
  suppressionHint: {
    zh: '人数不足的组整行不公开。允许略去少量行，其余各列往往能写得细得多。',
    en: 'Rows of groups too small are not released. Leaving out a few often lets all others be finer.',
  },
  metric: { zh: '比较的依据', en: 'Compared by' },
  loss: { zh: '信息损失', en: 'Loss' },
  discernability: { zh: '可辨识度', en: 'Discernability' },
  metricHint: {
    zh: '信息损失：每格写粗了多少，取平均；可辨识度：各组行数的平方和，组越大越差。',
    en: 'Loss: how much coarser each cell became, on average. Discernability: squares of the group sizes, worse the larger the groups.',
  },
  more: { zh: '敏感属性的要求', en: 'For sensitive attributes' },
  start: { zh: '开始寻找', en: 'Search' },
  stop: { zh: '停止', en: 'Stop' },
  searching: { zh: '正在寻找', en: 'Searching' },
  goalRefused: { zh: '请先填写最小人数', en: 'Give the smallest group first' },

  nothingYet: { zh: '定好要求，开始寻找', en: 'Set what must be reached and search' },
  nothingYetHint: {
    zh: '找到后列出最好的十个方案，并画出最小人数与信息损失的关系，由你选用。',
    en: 'The best ten plans are listed for you to choose from, and how loss grows with the smallest group is drawn.',
  },
  nothingReaches: { zh: '没有任何写法达到这些要求', en: 'Nothing reaches all of this' },
  nothingReachesHint: {
    zh: '可以多略去一些行、降低最小人数，或者减少准标识符（例如删除其中一列）。',
    en: 'Leave out more rows, lower the smallest group, or have fewer quasi-identifiers, by deleting a column for instance.',
  },
  proved: { zh: '已证明最优', en: 'Proved best' },
  provedHint: {
    zh: '所有写法都比较过或排除过，没有损失更小的。共核对 {checked} 种，用时 {seconds} 秒。',
    en: 'Every way was compared or ruled out: none loses less. {checked} checked, {seconds} s.',
  },
  unproved: { zh: '未证明最优', en: 'Not proved best' },
  unprovedHint: {
    zh: '这是已找到的最好方案，可能还有更好的。共核对 {checked} 种，用时 {seconds} 秒。',
    en: 'These are the best found; there may be better. {checked} checked, {seconds} s.',
  },
  outdated: {
    zh: '要求已改动，下面是按原来的要求找到的',
    en: 'What must be reached has changed: below is what was found before',
  },

  best: { zh: '最好的方案', en: 'The best plans' },
  rank: { zh: '序', en: 'No.' },
  score: { zh: '可辨识度', en: 'Discernability' },
  lossShort: { zh: '损失', en: 'Loss' },
  suppressed: { zh: '略去行数', en: 'Left out' },
  suppressedValue: { zh: '{count}（{share}）', en: '{count} ({share})' },
  classK: { zh: '最小人数', en: 'Smallest' },
  classes: { zh: '组数', en: 'Groups' },
  risk: { zh: '最大风险', en: 'Highest risk' },
  levels: { zh: '各列写成', en: 'Columns written as' },
  levelWhole: { zh: '原样', en: 'as it is' },
  levelGone: { zh: '最粗', en: 'coarsest' },
  detail: { zh: '第 {rank} 个方案保留什么', en: 'What plan {rank} keeps' },
  detailColumn: { zh: '准标识符', en: 'Quasi-identifier' },
  detailStep: { zh: '写成', en: 'Written as' },
  detailLevel: { zh: '粗细', en: 'Level' },
  detailLevelOf: { zh: '{level}/{of}', en: '{level}/{of}' },
  levelHint: { zh: '0 为原样，数字越大写得越粗', en: '0 is as it stands; the higher, the coarser' },
  kept: { zh: '保留的信息', en: 'Information kept' },
  apply: { zh: '采用第 {rank} 个方案', en: 'Use plan {rank}' },
  applied: { zh: '已放入方案，保存后生效', en: 'Put into the plan; save it to keep it' },
  close: { zh: '关闭', en: 'Close' },

  curve: { zh: '最小人数与信息损失', en: 'Smallest group and loss' },
  curveHint: { zh: '点一下，改按这个最小人数寻找', en: 'Choose one to search for that smallest group' },
  curveK: { zh: '最小人数', en: 'Smallest group' },
  curvePick: {
    zh: '按最小人数 {k} 寻找：损失 {loss}，略去 {rows} 行',
    en: 'Search for {k}: loss {loss}, {rows} rows left out',
  },
  curveGuess: { zh: '未证明', en: 'not proved' },
} as const satisfies Record<string, Text>;

/** Models for sensitive attributes, as the search and the plan ask for them. */
export const modelText = {
  diversity: { zh: '每组敏感属性的种类', en: 'Kinds of the sensitive attribute in a group' },
  diversityHint: {
    zh: '一组人的敏感属性如果都一样，不知道是谁也知道了结果（L-多样性）。',
    en: 'Where all of a group share the sensitive attribute it is known of each of them (l-diversity).',
  },
  none: { zh: '不要求', en: 'Not asked' },
  distinct: { zh: '至少几种不同的值', en: 'At least so many values' },
  entropy: { zh: '至少几种，且分布均匀', en: 'At least so many, evenly spread' },
  recursive: { zh: '最多的一种不得过多', en: 'The commonest not too common' },
  l: { zh: '种数 l', en: 'Values l' },
  c: { zh: '倍数 c', en: 'Factor c' },
  cHint: {
    zh: '最多的一种少于第 l 种及以后各种之和的 c 倍',
    en: 'The commonest is less than c times the sum of the l-th and those after it',
  },
  closeness: { zh: '每组与全部数据的差距', en: 'Distance of a group from all rows' },
  closenessHint: {
    zh: '一组人的敏感属性分布和全部数据差得越远，透露得越多（T-接近性）。0 最严，1 不限。',
    en: 'The further a group’s spread of the sensitive attribute is from that of all rows, the more it tells (t-closeness). 0 is strictest, 1 no limit.',
  },
  equal: { zh: '各值一视同仁', en: 'All values alike' },
  ordered: { zh: '按数值或先后远近', en: 'By order of the values' },
  t: { zh: '差距不超过 t', en: 'At most t' },
  needsSensitive: {
    zh: '方案里没有勾选敏感属性的列，这两项不起作用。',
    en: 'No column is ticked as sensitive in the plan: these two have no effect.',
  },
} as const satisfies Record<string, Text>;
