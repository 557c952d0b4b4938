import type { TagRole } from '../../model/tag';
import type { Text } from '../language';

/** What is said where a tag may serve for fields of the same name in other resources. */
export const spreadText = {
  offer: {
    zh: '“{field}”在另外 {count} 个资源中也有同名字段，标签未定',
    en: '{count} other resources have a field “{field}” without a tag',
  },
  offerOther: {
    zh: '“{field}”在另外 {count} 个资源中的标签与此不同',
    en: '“{field}” is tagged otherwise in {count} other resources',
  },
  open: { zh: '将同样的标签用于另外 {count} 个资源…', en: 'Use this tag in {count} other resources…' },
  look: { zh: '查看这些资源…', en: 'See these resources…' },
  title: { zh: '将“{field}”的标签用于其他资源', en: 'Use the tag of “{field}” in other resources' },
  alike: { zh: '未定标签的资源，将一并设置', en: 'Without a tag; they will be set' },
  differing: { zh: '另有标签的资源，不勾选则不改', en: 'Tagged otherwise; left alone unless ticked' },
  set: { zh: '已设为：{tag}', en: 'set as: {tag}' },
  detected: { zh: '识别结果更严：{tag}', en: 'detected as stricter: {tag}' },
  apply: { zh: '用于 {count} 个资源', en: 'Use in {count} resources' },
  running: { zh: '沿用“{field}”的标签', en: 'Using the tag of “{field}”' },
  done: { zh: '已用于 {count} 个资源，可以撤销', en: 'Used in {count} resources; it can be undone' },
  cancel: { zh: '取消', en: 'Cancel' },
} as const satisfies Record<string, Text>;

/** What is said of the columns that are chosen from the table. */
export const chosenText = {
  filter: { zh: '筛选列', en: 'Show columns' },
  search: { zh: '按列名筛选', en: 'Filter by name' },
  all: { zh: '全部', en: 'All' },
  waiting: { zh: '待确认', en: 'To confirm' },
  suggested: { zh: '有识别建议', en: 'With a suggestion' },
  unsure: { zh: '把握低于 80%', en: 'Less than 80% sure' },
  chooseShown: { zh: '全选所列', en: 'Choose all shown' },
  choose: { zh: '选择“{column}”', en: 'Choose “{column}”' },
  chooser: { zh: '选', en: '✓' },
  confirm: { zh: '确认所选（{count} 列）', en: 'Confirm chosen ({count})' },
  set: { zh: '设置所选…', en: 'Set chosen…' },
  setTitle: { zh: '设置所选 {count} 列的标签', en: 'Tag the {count} chosen columns' },
  setHint: {
    zh: '只改选定的各项，其余保持不变；本资源中同名的数据项和列会一并设置。',
    en: 'Only what is chosen here changes; items and columns of the same names in this resource are set together.',
  },
  keep: { zh: '保持不变', en: 'As it is' },
  apply: { zh: '设置并确认', en: 'Set and confirm' },
  setting: { zh: '设置所选列的标签', en: 'Tagging the chosen columns' },
  done: { zh: '已设置并确认 {count} 列', en: '{count} columns set and confirmed' },
} as const satisfies Record<string, Text>;

/** Why a role is what it is. */
export const roleReasons = {
  direct: { zh: '单凭这一列就能指认到个人或主体', en: 'this column alone tells who it is' },
  quasi: { zh: '与其他列合在一起可能指认到个人', en: 'together with other columns it may tell who it is' },
  sensitive: { zh: '一旦公开会伤害个人的敏感信息', en: 'harms people once it is public' },
  other: { zh: '本身不指认个人', en: 'does not tell who anyone is' },
} as const satisfies Record<TagRole, Text>;

/** Where a field's texts hold identifiers. */
export const containsLine: Text = { zh: '{kind}（{count} 行）', en: '{kind} ({count} rows)' };
