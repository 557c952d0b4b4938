import type { Take } from '../../contract/catalogue';
import { compareResource, type Difference, type ResourceDraft, type Said } from './compare';
import type { CatalogueBase, Merged, Pair } from './merge';
import { takenOf, withTaken } from './take';

/** What an import changes, and what it leaves as the base of the next one. */
export interface ImportPlan {
  readonly added: readonly { readonly id: string; readonly draft: ResourceDraft }[];
  readonly updated: readonly { readonly id: string; readonly theirs: ResourceDraft; readonly taken: Difference }[];
  /** Ids of resources that are removed. */
  readonly removed: readonly string[];
  /** The very object that was given where nothing of it changes. */
  readonly base: CatalogueBase;
}

/** What of the inventory's state an import goes by. */
export interface ImportSetting {
  readonly base: CatalogueBase | null;
  readonly said: Said;
  /** Whether data, a decision or a withdrawal rests on a resource. */
  readonly isKept: (id: string) => boolean;
  /** Number of the next resource id. */
  readonly nextResource: number;
}

/**
 * What is taken over of a merge. The base goes on to what the file says only where the inventory follows it, so that a
 * change which was not taken is offered again by the next import.
 */
export function planImport(
  merged: Merged,
  take: Take,
  { base, said, isKept, nextResource }: ImportSetting,
): ImportPlan {
  const added = (take.added ? merged.added : []).map((draft, index) => ({
    id: resourceId(nextResource + index),
    draft,
  }));
  const removed = take.gone === 'all' ? merged.gone.map(({ id }) => id).filter((id) => !isKept(id)) : take.gone;
  const next = new Map<string, ResourceDraft>(Object.entries(base ?? {}));
  for (const { id, draft } of added) next.set(id, draft);
  for (const id of removed) next.delete(id);
  for (const pair of merged.same) next.set(pair.ours.id, followed(pair, said));
  const updated = merged.changed.flatMap((pair) => {
    const taken = takenOf(pair, take.changed);
    const after = sizeOf(taken) === sizeOf(pair.difference) ? followed(pair, said) : partly(pair, taken);
    if (after !== undefined) next.set(pair.ours.id, after);
    return sizeOf(taken) === 0 ? [] : [{ id: pair.ours.id, theirs: pair.theirs, taken }];
  });
  return { added, updated, removed, base: isSame(base, next) ? base : Object.fromEntries(next) };
}

/** `r0001`: the id of the resource of that number. */
export function resourceId(number: number): string {
  return `r${String(number).padStart(4, '0')}`;
}

/** The base with all that the file says; the very same one where it says nothing new. */
function followed({ base, theirs }: Pair, said: Said): ResourceDraft {
  if (base === undefined) return theirs;
  const news = compareResource(undefined, base, theirs, said);
  return sizeOf(news) === 0 ? base : withTaken(base, theirs, news);
}

function partly({ base, theirs }: Pair, taken: Difference): ResourceDraft | undefined {
  return base === undefined || sizeOf(taken) === 0 ? base : withTaken(base, theirs, taken);
}

function sizeOf({ cells, itemsAdded, itemsGone }: Difference): number {
  return cells.length + itemsAdded.length + itemsGone.length;
}

function isSame(base: CatalogueBase | null, next: ReadonlyMap<string, ResourceDraft>): base is CatalogueBase {
  if (base === null || Object.keys(base).length !== next.size) return false;
  return [...next].every(([id, draft]) => base[id] === draft);
}
