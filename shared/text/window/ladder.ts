/** What the field of a person's own ladder says. */
export const ladderText = {
  pick: { zh: '选择分级表…', en: 'Choose a ladder…' },
  picked: { zh: '已选 {digest}，更换…', en: 'Chosen: {digest}; change…' },
  adding: { zh: '读取分级表', en: 'Reading the ladder' },
  added: { zh: '分级表有 {leaves} 个值、{levels} 级。', en: 'The ladder has {leaves} values and {levels} levels.' },
} as const;
