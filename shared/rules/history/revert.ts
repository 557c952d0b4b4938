import type { FailureRecord } from '../../failure';
import type { JournalEntry, Patch } from '../../model/journal';
import type { WorkspaceState } from '../../model/workspace';
import { applyPatches, PatchMismatch } from '../patches';
import { isArrangement, isOfThings, memberAt, pathKey, type Path } from './differences';
import { namesIn } from './names';
import { missingProfile } from './regulations';
import { newDangling, type FrozenReferences, type Referrers } from './references';
import { isOwnChange, type EntryHead, type Standing } from './standing';
import type { LaterTouch } from './touches';

type State = Readonly<WorkspaceState>;

/** What decides whether one earlier change can be taken back now. */
export interface RevertCase {
  readonly head: EntryHead;
  readonly entry: JournalEntry;
  readonly standing: Standing;
  /** The newest later entry in force that touched the same. */
  readonly later: LaterTouch | undefined;
  readonly state: State;
  readonly referrers: Referrers;
  readonly frozen: FrozenReferences;
}

/** What takes the change back on the state of now, or the coded reason why it cannot be. */
export type RevertAnswer = { readonly patches: readonly Patch[] } | { readonly refused: FailureRecord };

/** Whether and how one earlier change is taken back, everything else left as it is. Pure. */
export function revertOf(about: RevertCase): RevertAnswer {
  const { head, entry, standing, later, state, referrers, frozen } = about;
  const { seq, operation } = head;
  if (seq === 1 || !head.undoable || !isOwnChange(head)) return refused('revert-impossible', { seq, operation });
  const by = standing.undone.get(seq) ?? standing.reverted.get(seq);
  if (by !== undefined) return refused('revert-undone', { seq, by });
  if (!entry.patches.some(isOfThings)) return refused('revert-nothing', { seq, operation });
  if (later !== undefined) {
    return refused('revert-overtaken', { seq, later: later.seq, operation: later.operation });
  }
  const patches = revertPatches(entry, state);
  let after: State;
  try {
    after = applyPatches(state, patches);
  } catch (error) {
    // The state has another shape since: the entry is of an older version of the program.
    if (error instanceof PatchMismatch) return refused('revert-impossible', { seq, operation });
    throw error;
  }
  const rules = patches.some(({ path }) => path[0] === 'profile' || path[0] === 'regulations');
  const profile = rules ? missingProfile(after) : null;
  if (profile !== null) return refused('revert-regulation', { seq, profile });
  const dangling = newDangling(state, after, patches, { referrers, frozen });
  if (dangling === null) return { patches };
  const needed = namesIn(state, entry).bare(dangling);
  if (dangling.returns) return refused('revert-groundless', { seq, name: needed });
  if (dangling.collection === 'exports') return refused('revert-exported', { seq, version: needed });
  if (dangling.collection === 'lists') return refused('revert-listed', { seq, version: needed });
  return refused('revert-needed', { seq, name: needed });
}

function refused(code: FailureRecord['code'], params: FailureRecord['params']): RevertAnswer {
  return { refused: { code, params } };
}

/** The entry's inverse, its things alone; in orders ids come and go by themselves, wherever they stand by now. */
function revertPatches(entry: JournalEntry, state: State): Patch[] {
  const patches = entry.inverse.filter(isOfThings);
  const orders = new Map<string, { path: Path; ids: string[] }>();
  for (const { op, path } of patches) {
    if (path.at(-2) !== 'byId') continue;
    const orderPath = [...path.slice(0, -2), 'order'];
    const standing = memberAt(state, ...orderPath);
    if (!Array.isArray(standing)) continue;
    const order = orders.get(pathKey(orderPath)) ?? { path: orderPath, ids: standing.map(String) };
    orders.set(pathKey(orderPath), order);
    const id = String(path.at(-1));
    if (op === 'remove') order.ids = order.ids.filter((other) => other !== id);
    else if (!order.ids.includes(id)) order.ids.splice(oldPlace(entry, orderPath, id), 0, id);
  }
  return [...patches, ...[...orders.values()].map(({ path, ids }): Patch => ({ op: 'replace', path, value: ids }))];
}

/** Where an id stood before the entry removed it; at the end where the entry does not say. */
function oldPlace({ inverse }: JournalEntry, orderPath: Path, id: string): number {
  for (const { path, value } of inverse.filter((patch) => isArrangement(patch.path))) {
    if (pathKey(path) === pathKey(orderPath) && Array.isArray(value) && value.includes(id)) return value.indexOf(id);
    if (pathKey(path.slice(0, -1)) === pathKey(orderPath) && value === id) return Number(path.at(-1));
  }
  return Number.MAX_SAFE_INTEGER;
}
