import { layout } from './layout';
import { mistakes } from './mistakes';
import type { SampleResource } from './resource';

/** How the clerk filled a resource's own columns over the rows of its items. */
export type GroupStyle = 'merged' | 'repeated' | 'blank';

/** The rows of one resource: a cell for each column of the layout, one row for each item. */
export interface RowGroup {
  readonly style: GroupStyle;
  readonly rows: readonly (readonly string[])[];
}

/** Most groups are merged; a few were filled by copying or left blank below the first row. */
const styles: readonly GroupStyle[] = ['merged', 'merged', 'merged', 'repeated', 'merged', 'blank', 'merged'];

/** The catalogue's rows, mistakes included. */
export function rowGroups(resources: readonly SampleResource[]): RowGroup[] {
  return resources.map((resource, index) => ({
    style: styles[index % styles.length] ?? 'merged',
    rows: resource.items.map((item, row) =>
      layout.map((column) => mistaken(resource.name, column.label, row) ?? column.value(resource, item)),
    ),
  }));
}

function mistaken(resource: string, column: string, row: number): string | undefined {
  return mistakes.find(
    (mistake) =>
      mistake.resource === resource &&
      mistake.column === column &&
      (mistake.item === undefined || mistake.item === row),
  )?.value;
}
