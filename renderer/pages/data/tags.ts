import type { Column, Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';

export { tagInForce } from '../../../shared/model/tag';
export { sameTag } from '../../../shared/rules/strictness';

/** The columns of the datasets whose tag no person has set or confirmed. */
export function waitingColumns(datasets: readonly Dataset[]): readonly Column[] {
  return datasets.flatMap(({ columns }) => inOrder(columns).filter(({ tag }) => tag === null));
}

/** How `tag.set` is to name a column: by its name, and by its place where that name is empty or not the only one. */
export function fieldOf({ columns }: Dataset, { id, name }: Column): string {
  const alone = inOrder(columns).filter((column) => column.name === name || column.id === name).length === 1;
  return name !== '' && alone ? name : id;
}

/** The next column after `column` that waits for a person's word, from the start again at the end; null: none but it. */
export function nextWaiting(dataset: Dataset, column: Column): Column | null {
  const columns = inOrder(dataset.columns);
  const at = columns.findIndex(({ id }) => id === column.id);
  const others = [...columns.slice(at + 1), ...columns.slice(0, Math.max(0, at))];
  return others.find(({ tag }) => tag === null) ?? null;
}

/** The column `step` places from `column`; null beyond the ends. */
export function neighbour({ columns }: Dataset, column: Column, step: 1 | -1): Column | null {
  const id = columns.order[columns.order.indexOf(column.id) + step];
  return (id !== undefined && columns.byId[id]) || null;
}
