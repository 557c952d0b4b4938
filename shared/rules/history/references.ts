import type { Patch } from '../../model/journal';
import type { WorkspaceState } from '../../model/workspace';
import { memberAt } from './differences';
import { pathOf, recordsAt, type RecordPlace } from './records';

type State = Readonly<WorkspaceState>;

/** What a frozen list version names, by version as text: its records' ids as `resources/r0001`. */
export type FrozenReferences = ReadonlyMap<string, readonly string[]>;

const keyOf = ({ collection, id }: RecordPlace) => `${collection}/${id}`;

/** Keys of the records without which this one means nothing. */
function targetsOf({ collection, id }: RecordPlace, record: unknown, frozen: FrozenReferences): readonly string[] {
  switch (collection) {
    case 'datasets':
      return [`resources/${String(memberAt(record, 'resource'))}`];
    case 'decisions':
      return [`resources/${id}`];
    case 'plans':
      return [`datasets/${id}`];
    case 'releases':
      return [`datasets/${String(memberAt(record, 'dataset'))}`];
    case 'lists':
      return frozen.get(id) ?? [];
    case 'withdrawals':
      return [`resources/${String(memberAt(record, 'resource'))}`];
    case 'receipts':
      return [`exports/${String(memberAt(record, 'package'))}`];
    case 'findings':
      return [`receipts/${String(memberAt(record, 'receipt'))}`];
    case 'exports':
    case 'secrecyReviews':
      return [`lists/${String(memberAt(record, 'listVersion'))}`];
    default:
      return [];
  }
}

const referring = [
  'datasets',
  'decisions',
  'plans',
  'releases',
  'lists',
  'exports',
  'withdrawals',
  'receipts',
  'findings',
  'secrecyReviews',
] as const;

/** Who refers to each record of a state. */
export type Referrers = ReadonlyMap<string, readonly RecordPlace[]>;

/** Looks through all of a state once. */
export function referrersIn(state: State, frozen: FrozenReferences): Referrers {
  const referrers = new Map<string, RecordPlace[]>();
  for (const collection of referring) {
    for (const place of recordsAt([collection], state[collection])) {
      for (const target of targetsOf(place, memberAt(state, ...pathOf(place)), frozen)) {
        referrers.set(target, [...(referrers.get(target) ?? []), place]);
      }
    }
  }
  return referrers;
}

/** A record that would be left pointing at nothing. */
export interface Dangling extends RecordPlace {
  /** Whether it is the record that comes back, whose own ground is gone; else it stands, and would lose its ground. */
  readonly returns: boolean;
}

/**
 * A reference that `patches` would leave dangling, or null. Cost goes with the change.
 *
 * @param before the state that `referrers` was made from. @param after the state after `patches`.
 */
export function newDangling(
  before: State,
  after: State,
  patches: readonly Patch[],
  { referrers, frozen }: { readonly referrers: Referrers; readonly frozen: FrozenReferences },
): Dangling | null {
  const stands = (state: State, place: RecordPlace) => memberAt(state, ...pathOf(place)) !== undefined;
  const touched = patches.flatMap(({ path, value }) => [
    ...recordsAt(path, value),
    ...recordsAt(path, memberAt(before, ...path)),
  ]);
  for (const place of touched) {
    if (stands(after, place)) {
      const targets = targetsOf(place, memberAt(after, ...pathOf(place)), frozen);
      const isGone = (target: string) => !stands(after, placeOf(target)) && !known(place, target);
      if (targets.some(isGone)) return { ...place, returns: true };
    } else if (stands(before, place)) {
      const left = referrers.get(keyOf(place))?.find((referrer) => stands(after, referrer));
      if (left !== undefined) return { ...left, returns: false };
    }
  }
  return null;

  /** Whether the reference was dangling before. */
  function known(place: RecordPlace, target: string): boolean {
    return (referrers.get(target) ?? []).some((one) => keyOf(one) === keyOf(place));
  }
}

function placeOf(key: string): RecordPlace {
  const at = key.indexOf('/');
  return { collection: key.slice(0, at), id: key.slice(at + 1) };
}
