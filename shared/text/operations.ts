import { aboutTexts } from './history';
import { fill, type Language, type Text } from './language';

/** What each change is called in the history and in "undo …". */
const operationTexts: Readonly<Record<string, Text>> = {
  'workspace.create': { zh: '新建工作区', en: 'create workspace' },
  'person.add': { zh: '登记人员', en: 'file a person' },
  'catalogue.import': { zh: '导入目录', en: 'import catalogue' },
  'dataset.attach': { zh: '挂接数据集', en: 'attach dataset' },
  'tag.set': { zh: '修改标签', en: 'set tag' },
  'tag.confirm': { zh: '确认标签', en: 'confirm tags' },
  'tag.spread': { zh: '沿用标签', en: 'apply tag to other resources' },
  'regulation.import': { zh: '导入法规档案', en: 'import a regulation profile' },
  'regulation.adopt': { zh: '改用另一法规', en: 'go by another regulation' },
  'regulation.acknowledge': { zh: '确认沿用已失效的法规', en: 'acknowledge a regulation not in force' },
  decide: { zh: '认定开放类型', en: 'decide opening type' },
  'treat.set': { zh: '修改脱敏方案', en: 'set treatment plan' },
  'treat.run': { zh: '脱敏', en: 'treat dataset' },
  'list.freeze': { zh: '冻结开放清单', en: 'freeze open list' },
  'list.edits': { zh: '带回清单表格的修改', en: 'take over edits of a list' },
  'list.withdraw': { zh: '撤回或中止开放', en: 'withdraw or suspend an item' },
  'list.followup': { zh: '登记后续工作', en: 'record a follow-up task' },
  'list.restore': { zh: '恢复开放', en: 'restore an item' },
  'secrecy.record': { zh: '登记保密审查', en: 'record secrecy review' },
  'package.export': { zh: '导出提交包', en: 'export package' },
  'receipt.import': { zh: '导入审查回执', en: 'import receipt' },
  'finding.answer': { zh: '答复审查意见', en: 'answer a finding' },
  'package.prepare': { zh: '制作待签提交包', en: 'prepare package for signing' },
  'package.sign': { zh: '签署提交包', en: 'sign package' },
  'workspace.migrate': { zh: '升级工作区格式', en: 'upgrade the workspace’s format' },
  'workspace.re-anchor': { zh: '登记历史损坏', en: 'note damaged history' },
  'workspace.erase-history': { zh: '清除历史', en: 'erase history' },
  'catalogue.add': { zh: '新增资源', en: 'add resources' },
  'catalogue.remove': { zh: '移除资源', en: 'remove resources' },
  'catalogue.fix': { zh: '改正目录问题', en: 'mend the catalogue' },
  'catalogue.edit': { zh: '修改资源', en: 'edit resources' },
  undo: { zh: '撤销', en: 'undo' },
  redo: { zh: '重做', en: 'redo' },
  revert: { zh: '撤回改动', en: 'take back a change' },
};

/** Why a change cannot be taken back, for those that cannot. */
const barrierTexts: Readonly<Record<string, Text>> = {
  'package.export': {
    zh: '提交包可能已经交出，请用新的清单版本更正',
    en: 'the package may have been handed over; correct it by a new list version',
  },
  'receipt.import': {
    zh: '审查单位的意见须留存记录，请导入更正后的回执',
    en: 'what a reviewer said is kept on record; import a corrected receipt',
  },
  'package.prepare': {
    zh: '待签名的字节可能已经交出，请重新制作',
    en: 'the bytes to be signed may have been handed over; prepare a new one',
  },
  'package.sign': {
    zh: '签名可能已经交出，请用新的清单版本更正',
    en: 'the signature may have been handed over; correct it by a new list version',
  },
  'secrecy.record': {
    zh: '保密审查须留存记录；有误的请另行登记一次',
    en: 'a secrecy review is kept on record; if it is wrong, record another',
  },
  'list.withdraw': {
    zh: '撤回和中止须留存记录，请在办完后续工作后恢复',
    en: 'a withdrawal is kept on record; restore the item when its follow-ups are done',
  },
  'list.followup': { zh: '后续工作的办理情况须留存记录', en: 'what was done about a withdrawal is kept on record' },
  'list.restore': {
    zh: '恢复开放须留存记录，请另行撤回或中止',
    en: 'a restoration is kept on record; withdraw the item anew',
  },
  'workspace.migrate': { zh: '旧格式已不再使用', en: 'the old format is no longer in use' },
  'workspace.re-anchor': { zh: '此前的历史已损坏', en: 'the history before it is damaged' },
  'workspace.erase-history': { zh: '此前的历史已清除', en: 'the history before it was erased' },
};

const someBarrier: Text = { zh: '它已作为凭据留存', en: 'it is kept as evidence' };

/** Why undo ends at a change. */
export function barrierText(operation: string, language: Language): string {
  const text = Object.hasOwn(barrierTexts, operation) ? barrierTexts[operation] : undefined;
  return (text ?? someBarrier)[language];
}

/** A change's name in words; one of a later version shows its key. */
export function operationText(operation: string, language: Language): string {
  return (Object.hasOwn(operationTexts, operation) ? operationTexts[operation]?.[language] : undefined) ?? operation;
}

/** A change's name in words; that of an undo, a redo or a revert with the change that it is about. */
export function entryText(
  { operation, about }: { readonly operation: string; readonly about?: { readonly operation: string } | undefined },
  language: Language,
): string {
  const template = Object.hasOwn(aboutTexts, operation) ? aboutTexts[operation as keyof typeof aboutTexts] : undefined;
  if (template === undefined || about === undefined) return operationText(operation, language);
  return fill(template[language], { operation: operationText(about.operation, language) });
}
