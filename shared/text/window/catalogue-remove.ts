import type { Rest } from '../../rules/catalogue/rests-on';
import type { Text } from '../language';

/** Removing a resource from the inventory by hand. */
export const removeText = {
  action: { zh: '移除资源', en: 'Remove' },
  title: { zh: '从目录中移除“{name}”？', en: 'Remove “{name}” from the inventory?' },
  hint: { zh: '它的数据项一并移除，可以一步撤销。', en: 'Its items go with it; one undo takes it back.' },
  ok: { zh: '移除', en: 'Remove' },
  cancel: { zh: '取消', en: 'Cancel' },
  removing: { zh: '正在移除资源', en: 'Removing the resource' },
  removed: { zh: '已移除“{name}”', en: '“{name}” removed' },
} as const satisfies Record<string, Text>;

/** Why a resource cannot be removed. */
export const restTexts: Readonly<Record<Rest, Text>> = {
  data: { zh: '已挂接数据，不能移除这项资源。', en: 'Data is attached to this resource; it cannot be removed.' },
  decision: { zh: '已有开放认定，不能移除这项资源。', en: 'This resource has a decision; it cannot be removed.' },
  withdrawal: { zh: '有撤回记录，不能移除这项资源。', en: 'This resource has a withdrawal; it cannot be removed.' },
};
