import type { ChangeKind } from '../model/openlist';
import type { Language, Text } from './language';
import { listColumnTitles } from './openlist';

/** What became of an item, as the sheet 变更 says it. */
export const listChangeNames = {
  added: { zh: '新增', en: 'Added' },
  changed: { zh: '变更', en: 'Changed' },
  removed: { zh: '移出', en: 'Removed' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  suspended: { zh: '中止', en: 'Suspended' },
  restored: { zh: '恢复', en: 'Restored' },
} as const satisfies Record<ChangeKind, Text>;

/** Titles of the columns of the sheet 变更. */
export const changeColumnTitles = {
  number: { zh: '序号', en: 'No.' },
  kind: { zh: '变更情形', en: 'Change' },
  name: { zh: '数据集名称', en: 'Dataset' },
  columns: { zh: '变更的内容', en: 'What changed' },
} as const satisfies Record<string, Text>;

/** What the sheet 变更 says where it has no change to tell. */
export const changeSheetNotes = {
  first: { zh: '本版为首个版本，没有可比较的上一版。', en: 'The first version: there is none before it.' },
  none: { zh: '与上一版相比没有变更。', en: 'Nothing changed since the version before.' },
} as const satisfies Record<string, Text>;

/** Parts of an item that are no column of the list. */
export const partTitles = {
  datasets: { zh: '数据文件', en: 'Data files' },
} as const satisfies Record<string, Text>;

/** What a person calls a part of an item: a column by its usual title. */
export function partTitle(part: string, language: Language): string {
  const titles: Readonly<Record<string, Text>> = { ...listColumnTitles, ...partTitles };
  return (Object.hasOwn(titles, part) ? titles[part]?.[language] : undefined) ?? part;
}

/** Title of the hidden column that tells rows apart when a workbook comes back. */
export const resourceColumnTitle: Text = { zh: '资源编号', en: 'Resource' };
