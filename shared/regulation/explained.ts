import type { Decision, OpeningType } from '../model/decision';

/** What is known of the lists that were frozen: when. */
export interface FrozenAt {
  readonly frozenAt: string;
}

/**
 * Whether a new type needs a reason (动态调整, 青岛 第七条第六款): it differs from one that stood when a list was frozen.
 * Before the first list everything is a draft.
 */
export function needsWhy(before: Decision | undefined, type: OpeningType, lists: readonly FrozenAt[]): boolean {
  const published = before === undefined ? null : publishedType(before, lists);
  return published !== null && published !== type;
}

/** Whether a decision changed a type that stood in a frozen list, and does not say why. */
export function isUnexplained(decision: Decision, lists: readonly FrozenAt[]): boolean {
  const published = publishedType(decision, lists);
  return decision.why === '' && published !== null && published !== decision.outcome.type;
}

/** The type that stood when the newest list was frozen; null where none was decided by then. */
function publishedType({ outcome, decidedAt, earlier }: Decision, lists: readonly FrozenAt[]): OpeningType | null {
  const newest = lists.reduce((latest, { frozenAt }) => (frozenAt > latest ? frozenAt : latest), '');
  if (newest === '') return null;
  if (decidedAt <= newest) return outcome.type;
  return earlier.filter((one) => one.decidedAt <= newest).at(-1)?.type ?? null;
}
