import type { CatalogueMerge, CellChange, Take } from '../../../../shared/contract/catalogue';

/** What a person ticked of a comparison. */
export interface Choice {
  readonly added: boolean;
  /** By resource id: keys of its cells, and `ITEMS` where its items come and go. */
  readonly changed: Readonly<Record<string, ReadonlySet<string>>>;
  readonly gone: ReadonlySet<string>;
}

/** The key that stands for the 数据项 of a resource that come and go. */
export const ITEMS = 'items';

/** Nothing of the inventory is overwritten or removed unasked; what is new comes in. */
export const usualChoice: Choice = { added: true, changed: {}, gone: new Set() };

type Changed = CatalogueMerge['changed'][number];

/** Tells a cell apart from the others of its resource. */
export function cellKey({ item, field }: Pick<CellChange, 'item' | 'field'>): string {
  return JSON.stringify([item, field]);
}

/** Keys of all that a file says otherwise of a resource. */
export function keysOf({ cells, itemsAdded, itemsGone }: Changed): readonly string[] {
  return [...cells.map(cellKey), ...(itemsAdded.length + itemsGone.length > 0 ? [ITEMS] : [])];
}

/** Ticks or unticks keys of one resource. */
export function withTicked(choice: Choice, resource: string, keys: readonly string[], ticked: boolean): Choice {
  const set = new Set(choice.changed[resource]);
  for (const key of keys) {
    if (ticked) set.add(key);
    else set.delete(key);
  }
  return { ...choice, changed: { ...choice.changed, [resource]: set } };
}

/** Ticks many at once: nothing, all, or what cannot undo work done here: cells that only the file changed. */
export function withMany(choice: Choice, merge: CatalogueMerge, which: 'none' | 'unconflicted' | 'all'): Choice {
  if (which === 'none') return { ...choice, changed: {} };
  const wanted = (one: Changed): readonly string[] =>
    which === 'all' ? keysOf(one) : one.cells.filter(({ conflict }) => !conflict).map(cellKey);
  return { ...choice, changed: Object.fromEntries(merge.changed.map((one) => [one.resource, new Set(wanted(one))])) };
}

/** The choice as the import takes it. */
export function takeOf(choice: Choice, merge: CatalogueMerge): Take {
  const changed = merge.changed.flatMap((one) => {
    const ticked = choice.changed[one.resource];
    if (ticked === undefined || ticked.size === 0) return [];
    const cells = one.cells.filter((cell) => ticked.has(cellKey(cell)));
    // Cells of items of equal names share their key, and are taken together.
    return [
      {
        resource: one.resource,
        cells: cells.map(({ item, field }) => ({ item, field })),
        items: ticked.has(ITEMS),
      },
    ];
  });
  return {
    added: choice.added,
    changed: changed.length === 0 ? 'none' : changed,
    gone: merge.gone.filter(({ resource, kept }) => !kept && choice.gone.has(resource)).map(({ resource }) => resource),
  };
}

/** How many resources a choice adds, changes and removes. */
export function countChoice(choice: Choice, merge: CatalogueMerge) {
  const { changed, gone } = takeOf(choice, merge);
  return {
    added: choice.added ? merge.added.length : 0,
    changed: changed === 'none' ? 0 : changed.length,
    gone: gone.length,
  };
}

/** A line of the table of changes: a resource, one of its cells, or its items that come and go. */
export type ChangeLine = { readonly key: string; readonly resource: string; readonly name: string } & (
  | { readonly kind: 'resource'; readonly keys: readonly string[] }
  | { readonly kind: 'cell'; readonly tick: string; readonly cell: CellChange }
  | {
      readonly kind: 'items';
      readonly tick: string;
      readonly added: readonly string[];
      readonly gone: readonly string[];
    }
);

/** All changes in lines, each resource before its cells. */
export function changeLines(changed: CatalogueMerge['changed']): readonly ChangeLine[] {
  return changed.flatMap((one): ChangeLine[] => {
    const { resource, name, cells, itemsAdded, itemsGone } = one;
    const keys = keysOf(one);
    const lines = cells.map((cell, index): ChangeLine => {
      return { kind: 'cell', key: `${resource} ${index}`, resource, name, tick: cellKey(cell), cell };
    });
    const items: ChangeLine = {
      kind: 'items',
      key: `${resource} ${ITEMS}`,
      resource,
      name,
      tick: ITEMS,
      added: itemsAdded,
      gone: itemsGone,
    };
    return [
      { kind: 'resource', key: resource, resource, name, keys },
      ...lines,
      ...(keys.includes(ITEMS) ? [items] : []),
    ];
  });
}
