import type { Text } from '../language';

/** How long a regulation is in force. */
export const validityText = {
  inForce: { zh: '现行有效，{from} 起', en: 'In force since {from}' },
  inForceThrough: { zh: '现行有效，{from} 至 {through}', en: 'In force from {from} through {through}' },
  expired: { zh: '已于 {through} 失效', en: 'Expired on {through}' },
  notYet: { zh: '{from} 起施行，尚未生效', en: 'Comes into force on {from}' },
} as const satisfies Record<string, Text>;

/** What is said where the workspace's regulation is not in force. */
export const acknowledgeText = {
  banner: { zh: '《{title}》{state}', en: '“{title}”: {state}' },
  hint: {
    zh: '认定和冻结可照常进行；确认沿用并写明理由之前，不能导出提交包。',
    en: 'Deciding and freezing go on. Until its use is acknowledged with a reason, no package can be exported.',
  },
  action: { zh: '确认沿用…', en: 'Acknowledge…' },
  again: { zh: '重新说明理由…', en: 'Change the reason…' },
  dialog: { zh: '确认沿用不在有效期内的法规', en: 'Use a regulation that is not in force' },
  what: {
    zh: '确认后，清单仍会注明所依据的法规不在有效期内；由谁、何时、因何确认，都记入历史。',
    en: 'Lists still say that their regulation is not in force. Who acknowledged it, when and why goes into the history.',
  },
  why: { zh: '沿用的理由（必填）', en: 'Why it is used (required)' },
  whyHint: {
    zh: '例：新办法尚未公布，市大数据局要求暂按原办法办理。',
    en: 'For example: no new measures are out yet, and the bureau asks to go by the old ones.',
  },
  confirm: { zh: '确认沿用', en: 'Acknowledge its use' },
  cancel: { zh: '取消', en: 'Cancel' },
  done: { zh: '{name} 于 {time} 确认沿用：{why}', en: 'Acknowledged by {name} on {time}: {why}' },
  doneByNobody: { zh: '{time} 确认沿用：{why}', en: 'Acknowledged on {time}: {why}' },
} as const satisfies Record<string, Text>;

/** What the settings say of the regulation that the workspace goes by. */
export const regulationText = {
  title: { zh: '法规依据', en: 'Regulation' },
  hint: {
    zh: '认定、清单和自查都以它为准。其他城市的办法可以整理成法规档案（JSON 文件）导入。',
    en: 'Decisions, lists and self-checks go by it. Another city’s measures can be imported as a profile, a JSON file.',
  },
  name: { zh: '名称', en: 'Title' },
  city: { zh: '适用城市', en: 'City' },
  document: { zh: '发布', en: 'Issued' },
  validity: { zh: '有效期', en: 'Validity' },
  id: { zh: '档案代号', en: 'Profile' },
  acknowledged: { zh: '沿用', en: 'Use' },
  coverage: { zh: '条款落实…', en: 'Coverage by article…' },
  coverageOf: { zh: '《{title}》条款落实', en: '“{title}”: coverage by article' },
  import: { zh: '导入法规档案…', en: 'Import a profile…' },
  reading: { zh: '读取法规档案', en: 'Reading the profile' },
  importing: { zh: '导入法规档案', en: 'Importing the profile' },
  imported: { zh: '已导入，可改用它', en: 'Imported; the workspace may go by it now' },
  export: { zh: '导出为文件…', en: 'Export as a file…' },
  exportOf: { zh: '把《{title}》导出为文件', en: 'Export as a file: “{title}”' },
  exporting: { zh: '导出法规档案', en: 'Exporting the profile' },
  exported: { zh: '已导出法规档案', en: 'The profile was exported' },
  adopt: { zh: '改用…', en: 'Adopt…' },
  adoptOf: { zh: '改用《{title}》', en: 'Adopt “{title}”' },
  others: { zh: '可用的法规档案', en: 'Profiles at hand' },
  origin: { zh: '来源', en: 'Origin' },
  shipped: { zh: '程序内置', en: 'Shipped' },
  importedHere: { zh: '本工作区导入', en: 'Imported here' },
  act: { zh: '操作', en: 'Act' },
  current: { zh: '当前依据', en: 'In use' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Record<string, Text>;

/** What is said before the workspace goes by another regulation. */
export const adoptText = {
  title: { zh: '改用《{title}》', en: 'Adopt “{title}”' },
  what: {
    zh: '全部 {count} 项资源要按新的法规重新认定：问题、事由、条件和开放方式都以它为准。',
    en: 'All {count} resources have to be decided anew: its questions, grounds, conditions and ways of access count.',
  },
  whatNone: { zh: '还没有资源，以后的认定以它为准。', en: 'There are no resources yet; decisions will go by it.' },
  kept: {
    zh: '已冻结的清单不变。还没有重新认定的资源，改回原法规后原有认定仍然有效。这一步可以撤销。',
    en: 'Frozen lists stay as they are. Where nothing was decided anew, going back makes the old decision count again. This can be undone.',
  },
  notInForce: { zh: '它不在有效期内：{state}。', en: 'It is not in force: {state}.' },
  confirm: { zh: '改用这一法规', en: 'Adopt this regulation' },
  cancel: { zh: '取消', en: 'Cancel' },
  doing: { zh: '改用法规', en: 'Adopting the regulation' },
  done: { zh: '已改用，{count} 项资源待认定', en: 'Adopted; {count} resources to decide' },
} as const satisfies Record<string, Text>;
