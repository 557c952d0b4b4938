import { enablePatches, Immer, type Draft } from 'immer';
import { Failure } from '../../../shared/failure';
import type { JournalEntry, Patch } from '../../../shared/model/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { instant, type Clock } from '../../../shared/rules/clock';
import { applyPatches, patchedCopy, reachedBy } from '../../../shared/rules/patches';
import { checkTouched } from './check';
import { sealLine, type SealedLine } from './line';
import { sameJson } from './same-json';

/** Edits a draft of the state in place. */
export type Recipe = (draft: Draft<WorkspaceState>) => void;

/** The newest state with the place of its line in the journal. */
export interface Tip {
  readonly state: Readonly<WorkspaceState>;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** What is to be written after `tip`, before it has a number, a time and a hash. */
export interface Proposal {
  readonly actor: string;
  readonly operation: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly patches: Patch[];
  readonly inverse: Patch[];
  readonly undoable?: false | undefined;
  readonly undoes?: number | undefined;
}

enablePatches();
/** What is drafted is compared and thrown away: freezing it would take longer than the change, in a record of thousands. */
const drafting = new Immer({ autoFreeze: false });

/** The patches that `recipe` makes on `state`, and those that take them back. */
export function draftPatches(
  state: Readonly<WorkspaceState>,
  recipe: Recipe,
): { patches: Patch[]; inverse: Patch[]; drafted: Readonly<WorkspaceState> } {
  const [drafted, patches, inverse] = drafting.produceWithPatches(state, (draft) => {
    // A recipe written as an expression returns something, which immer would take for a whole new state.
    recipe(draft);
  });
  // A recipe may put equal things in the place of others: that changes nothing, and is no step of undo.
  if (sameJson(reachedBy(drafted, patches), reachedBy(state, patches))) return { patches: [], inverse: [], drafted };
  return { patches: patches.map(withoutUndefined), inverse: inverse.map(withoutUndefined), drafted };
}

/** JSON has no `undefined`: setting a member to it means removing the member. */
function withoutUndefined({ op, path, value }: Patch): Patch {
  return op === 'remove' || value === undefined ? { op: 'remove', path } : { op, path, value };
}

/**
 * Seals a proposal as the next line and builds the state after it from the line alone, so that the state in memory is
 * what any replay of the journal gives.
 *
 * @throws Failure `state-invalid` if the result does not fit the schema, or if undo would not lead back.
 */
export function sealProposal(tip: Tip, proposal: Proposal, clock: Clock): { line: SealedLine; tip: Tip } {
  const at = instant(clock());
  const line = sealLine({ seq: tip.seq + 1, at, ...proposal, args: { ...proposal.args }, prev: tip.hash });
  const state = applyPatches(tip.state, line.entry.patches);
  checkTouched(state, line.entry);
  if (!leadsBack(state, tip.state, line.entry)) throw unfit(proposal.operation, 'inverse');
  return { line, tip: { state, seq: line.entry.seq, hash: line.entry.hash, at } };
}

/**
 * Seals what `recipe` does. A recipe may do what patches cannot carry (a date object, an object held in two places):
 * then its draft and the replay differ, and the change is refused.
 *
 * @throws Failure `state-invalid`
 */
export function sealRecipe(
  tip: Tip,
  recipe: Recipe,
  about: Pick<Proposal, 'actor' | 'operation' | 'args' | 'undoable'>,
  clock: Clock,
): { line: SealedLine; tip: Tip } {
  const { drafted, ...patches } = draftPatches(tip.state, recipe);
  const sealed = sealProposal(tip, { ...about, ...patches }, clock);
  if (!sameJson(reachedBy(drafted, patches.patches), reachedBy(sealed.tip.state, patches.patches))) {
    throw unfit(about.operation, 'draft');
  }
  return sealed;
}

/** Whether the inverse of an entry makes the state before it of the one after it, as far as either set of patches reaches. */
function leadsBack(after: unknown, before: unknown, { patches, inverse }: JournalEntry): boolean {
  const all = [...patches, ...inverse];
  return sameJson(patchedCopy(reachedBy(after, all), inverse), reachedBy(before, all));
}

function unfit(operation: string, path: string): Failure {
  return new Failure('state-invalid', { operation, path });
}
