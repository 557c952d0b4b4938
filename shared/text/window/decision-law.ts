import type { Text } from '../language';

/** What the page 开放认定 says of articles. */
export const articleText = {
  open: { zh: '{number}：看条文大意', en: '{number}: what it says' },
} as const satisfies Record<string, Text>;

/** What it says of the opening types of single 数据项. */
export const itemText = {
  title: { zh: '逐项认定数据项', en: 'Data items one by one' },
  allFollow: { zh: '{count} 个数据项都随资源', en: 'All {count} go with the resource' },
  some: { zh: '{count} 个数据项中 {own} 个单独认定', en: '{own} of {count} decided on their own' },
  open: { zh: '展开数据项', en: 'Show items' },
  close: { zh: '收起数据项', en: 'Hide items' },
  fill: { zh: '按目录的开放属性填入', en: 'Fill in from the catalogue' },
  fillHint: {
    zh: '按目录里每个数据项的开放属性填入；目录没有写明的随资源。',
    en: 'As the catalogue says of each item; those of which it says nothing go with the resource.',
  },
  name: { zh: '数据项', en: 'Item' },
  level: { zh: '敏感级别', en: 'Level' },
  catalogue: { zh: '目录所载', en: 'Catalogue' },
  type: { zh: '认定为', en: 'Decided' },
  typeOf: { zh: '“{name}”认定为', en: '“{name}” is decided' },
  follows: { zh: '随资源', en: 'As the resource' },
} as const satisfies Record<string, Text>;

/** What it says of measured treatments as evidence. */
export const releaseText = {
  choose: { zh: '材料 {index}：依据哪次脱敏处理', en: 'Document {index}: which treatment it rests on' },
  placeholder: { zh: '选一次已测量风险的处理（选填）', en: 'A measured treatment (optional)' },
  none: { zh: '本资源还没有已测量风险的脱敏处理。', en: 'No data of this resource has been treated and measured yet.' },
  go: { zh: '去脱敏处理', en: 'Go to treatment' },
  option: { zh: '{dataset} · {time}', en: '{dataset} · {time}' },
  optionPeriod: { zh: '{dataset}（{period}） · {time}', en: '{dataset} ({period}) · {time}' },
  k: { zh: '最小等价类 {before} → {after}', en: 'smallest class {before} → {after}' },
  risk: { zh: '最高重标识风险 {before} → {after}', en: 'highest risk {before} → {after}' },
  gone: { zh: '所选的处理已不在工作区里，请另选。', en: 'The chosen treatment is gone: choose another.' },
} as const satisfies Record<string, Text>;

/** What it says of the decisions before. */
export const earlierText = {
  title: { zh: '认定的变更', en: 'Changes of the decision' },
  hint: { zh: '从新到旧', en: 'The newest first' },
  first: { zh: '首次认定', en: 'First decision' },
  noWhy: { zh: '未写明理由', en: 'No reason was given' },
} as const satisfies Record<string, Text>;

/** What it says where a type is changed that stands in a frozen list. */
export const changeText = {
  label: { zh: '为什么由“{from}”改为“{to}”（必填）', en: 'Why “{from}” becomes “{to}” (required)' },
  hint: {
    zh: '这项资源已列入冻结的清单。理由记入认定和变更历史，随下一版清单说明。',
    en: 'This resource stands in a frozen list. The reason is kept with the decision and told with the next version.',
  },
  needed: { zh: '先写明变更理由', en: 'Say why it is changed' },
} as const satisfies Record<string, Text>;

/** Where what is missing can be mended, as the button says that goes there. */
export const outcomeText = {
  grounds: { zh: '去写材料', en: 'Add documents' },
  triggers: { zh: '去核对情形', en: 'See the answers' },
  reviews: { zh: '去看审查', en: 'See the reviews' },
  conditions: { zh: '去选条件', en: 'Choose conditions' },
  access: { zh: '去选方式', en: 'Choose a way' },
  facts: { zh: '去改回答', en: 'Mend the answer' },
  items: { zh: '去看数据项', en: 'See the items' },
} as const satisfies Record<string, Text>;

/** What the list of resources may be narrowed to besides the type. */
export const worklistText = {
  stand: { zh: '办理情况', en: 'Standing' },
  any: { zh: '全部情况', en: 'Any standing' },
  incomplete: { zh: '还有缺项', en: 'Incomplete' },
  evidence: { zh: '缺解除材料', en: 'Lacking documents' },
  changed: { zh: '冻结后有变更', en: 'Changed since frozen' },
} as const satisfies Record<string, Text>;

/** What it says where the type does not go with the levels of the data. */
export const levelText = {
  open: {
    zh: '级别与类型不一致：数据项最高为{found}，{type}的数据一般不低于{needed}。请核对级别，或改为无条件开放。',
    en: 'Level and type differ: the highest item is {found}; “{type}” data is usually at least {needed}. Check the levels, or open it unconditionally.',
  },
  closed: {
    zh: '级别与类型不一致：数据项最高为{found}，{type}的数据一般不低于{needed}。请核对级别和不予开放的事由。',
    en: 'Level and type differ: the highest item is {found}; “{type}” data is usually at least {needed}. Check the levels and the grounds.',
  },
} as const satisfies Record<string, Text>;
