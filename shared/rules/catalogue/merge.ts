import type { CatalogueMerge } from '../../contract/catalogue';
import type { Resource } from '../../model/resource';
import { compareResource, type Difference, type ResourceDraft, type Said } from './compare';
import { matchResources } from './match';

/** What was imported last of each resource, by its id. */
export type CatalogueBase = Readonly<Record<string, ResourceDraft>>;

export interface MergeInput {
  /** Null where nothing is known of an earlier import. */
  readonly base: CatalogueBase | null;
  /** The inventory, and the file, each in its order. */
  readonly ours: readonly Resource[];
  readonly theirs: readonly ResourceDraft[];
  readonly said: Said;
}

/** A resource that inventory and file both have. */
export interface Pair {
  readonly ours: Resource;
  readonly theirs: ResourceDraft;
  readonly base: ResourceDraft | undefined;
  readonly difference: Difference;
}

/** Inventory and file side by side, in three ways: what was imported last tells whose change is whose. */
export interface Merged {
  readonly added: readonly ResourceDraft[];
  readonly changed: readonly Pair[];
  readonly same: readonly Pair[];
  readonly gone: readonly Resource[];
}

/**
 * Compares a file with the inventory. Changes neither. Gone is what an earlier file had; where no earlier import is
 * known, all that the file lacks.
 */
export function mergeCatalogue({ base, ours, theirs, said }: MergeInput): Merged {
  const { pairs, onlyOurs, onlyTheirs } = matchResources(ours, theirs);
  const compared = pairs.map((pair): Pair => {
    const was = base?.[pair.ours.id];
    return { ...pair, base: was, difference: compareResource(was, pair.ours, pair.theirs, said) };
  });
  const differs = ({ difference: { cells, itemsAdded, itemsGone } }: Pair): boolean =>
    cells.length + itemsAdded.length + itemsGone.length > 0;
  return {
    added: onlyTheirs,
    changed: compared.filter(differs),
    same: compared.filter((pair) => !differs(pair)),
    gone: onlyOurs.filter(({ id }) => base === null || Object.hasOwn(base, id)),
  };
}

/** A merge as it is shown. `isKept` says whether something rests on the resource of that id. */
export function mergeView({ added, changed, same, gone }: Merged, isKept: (id: string) => boolean): CatalogueMerge {
  return {
    added: added.map(({ name, code, items }) => ({ name, code, items: items.order.length })),
    changed: changed.map(({ ours, difference: { cells, itemsAdded, itemsGone } }) => ({
      resource: ours.id,
      name: ours.name,
      cells: cells.map(({ item, field, base, ours: own, theirs, conflict }) => {
        return { item, field, base, ours: own, theirs, conflict };
      }),
      itemsAdded: itemsAdded.map(({ name }) => name),
      itemsGone: itemsGone.map(({ item }) => item.name),
    })),
    gone: gone.map(({ id, name }) => ({ resource: id, name, kept: isKept(id) })),
    same: same.length,
  };
}
