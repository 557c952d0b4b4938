import { parsed } from './parsed';
import { stateV4Schema } from './state-v4';

/**
 * A decision remembers what it took the place of, a list its year, and the workspace its imported profiles, what was
 * acknowledged, what was withdrawn, and the catalogue that was imported last. Version 4 kept none of it: nothing is said of
 * the past. `old` stays as it is.
 *
 * @throws Failure `state-invalid` with the first path where `old` is no state of version 4.
 */
export function migrateToV5(old: unknown): unknown {
  const { decisions, lists, ...others } = parsed(stateV4Schema, old);
  return {
    ...others,
    schema: 5,
    regulations: {},
    acknowledgements: {},
    catalogue: null,
    decisions: each(decisions, (decision) => ({ ...decision, why: '', earlier: [] })),
    lists: { ...lists, byId: each(lists.byId, (list) => ({ ...list, year: null })) },
    withdrawals: { order: [], byId: {} },
  };
}

function each<Old, New>(byId: Readonly<Record<string, Old>>, change: (old: Old) => New): Record<string, New> {
  return Object.fromEntries(Object.entries(byId).map(([id, old]) => [id, change(old)]));
}
