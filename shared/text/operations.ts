import type { Language, Text } from './language';

/** What each change is called in the history and in "undo …". */
const operationTexts: Readonly<Record<string, Text>> = {
  'workspace.create': { zh: '新建工作区', en: 'create workspace' },
  'person.add': { zh: '登记人员', en: 'file a person' },
  'catalogue.import': { zh: '导入目录', en: 'import catalogue' },
  'dataset.attach': { zh: '挂接数据集', en: 'attach dataset' },
  'tag.set': { zh: '修改标签', en: 'set tag' },
  'tag.confirm': { zh: '确认标签', en: 'confirm tags' },
  decide: { zh: '认定开放类型', en: 'decide opening type' },
  'treat.set': { zh: '修改脱敏方案', en: 'set treatment plan' },
  'treat.run': { zh: '脱敏', en: 'treat dataset' },
  'list.freeze': { zh: '冻结开放清单', en: 'freeze open list' },
  'package.export': { zh: '导出提交包', en: 'export package' },
  undo: { zh: '撤销', en: 'undo' },
  redo: { zh: '重做', en: 'redo' },
};

/** A change's name in words; one of a later version shows its key. */
export function operationText(operation: string, language: Language): string {
  return (Object.hasOwn(operationTexts, operation) ? operationTexts[operation]?.[language] : undefined) ?? operation;
}
