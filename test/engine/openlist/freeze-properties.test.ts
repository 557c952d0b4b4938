import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozenJson } from '../../../main/engine/openlist';
import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Profile } from '../../../shared/regulation';
import { states } from './arbitrary-state';
import { freeze, lianyungang, qingdao, withdrawn } from './sample';

const runs = { numRuns: process.env.OPENLIST_DESK_LONG === '1' ? 5000 : 40 };
const frozen = (state: WorkspaceState, profile: Profile) => freeze(state, profile, { allowPartial: true });
const listed = (state: WorkspaceState, profile: Profile) =>
  frozen(state, profile).list.items.map(({ resource }) => resource);

type Fault = (state: WorkspaceState, id: string) => WorkspaceState;

function changed<Name extends 'resources' | 'datasets'>(
  state: WorkspaceState,
  collection: Name,
  id: string,
  changes: Partial<WorkspaceState[Name]['byId'][string]>,
): WorkspaceState {
  const record = state[collection].byId[id];
  if (record === undefined) return state;
  const byId = { ...state[collection].byId, [id]: { ...record, ...changes } };
  return { ...state, [collection]: { ...state[collection], byId } };
}

/** Each makes one resource worse in one way. */
const faults: Readonly<Record<string, Fault>> = {
  'no decision': (state, id) => ({
    ...state,
    decisions: Object.fromEntries(Object.entries(state.decisions).filter(([one]) => one !== id)),
  }),
  'no update cycle': (state, id) => changed(state, 'resources', id, { updateCycle: '' }),
  'broken data': (state, id) =>
    changed(state, 'datasets', `${id}-1`, { damage: [{ code: 'encoding-replaced', count: 1 }] }),
  'old data': (state, id) => changed(state, 'datasets', `${id}-1`, { attachedOn: '2001-01-01' }),
  'other data': (state, id) =>
    changed(state, 'datasets', `${id}-1`, { source: { name: 'x.csv', size: 1, digest: 'f'.repeat(64) } }),
  'a withdrawal': (state, id) =>
    inOrder(state.withdrawals).some(({ resource, ended }) => resource === id && ended === null)
      ? state
      : withdrawn(state, id),
};

describe.each([
  ['连云港', lianyungang],
  ['青岛', qingdao],
])('any freeze (%s)', (_city, profile) => {
  test('is pure: the same state gives the same bytes, and stays as it was', () => {
    fc.assert(
      fc.property(states(profile), (state) => {
        const copy = structuredClone(state);
        const [first, second] = [frozenJson(frozen(state, profile)), frozenJson(frozen(copy, profile))];
        expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
        expect(state).toEqual(copy);
      }),
      runs,
    );
  });

  test('puts every resource in exactly one place: listed, withheld by law, or refused', () => {
    fc.assert(
      fc.property(states(profile), (state) => {
        const { list, closed, refused } = frozen(state, profile);
        const places = [
          ...list.items.map(({ resource }) => resource),
          ...closed.map(({ resource }) => resource),
          ...new Set(refused.filter(({ code }) => code !== 'barred').map(({ resource }) => resource)),
        ];
        expect(places.toSorted()).toEqual(state.resources.order.toSorted());
      }),
      runs,
    );
  });

  test.each(Object.keys(faults))('lists nothing more for a fault more: %s', (name) => {
    const spoil = faults[name];
    if (spoil === undefined) throw new Error(name);
    fc.assert(
      fc.property(states(profile), fc.nat(7), (state, at) => {
        const id = state.resources.order[at];
        fc.pre(id !== undefined);
        const before = new Set(listed(state, profile));
        const after = listed(spoil(state, id), profile);
        expect(after.filter((one) => !before.has(one))).toEqual([]);
        expect([...before].filter((one) => one !== id && !after.includes(one))).toEqual([]);
      }),
      runs,
    );
  });

  test('numbers the items from 1 and names no resource twice', () => {
    fc.assert(
      fc.property(states(profile), (state) => {
        const { items } = frozen(state, profile).list;
        expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1));
        expect(new Set(items.map(({ resource }) => resource)).size).toBe(items.length);
      }),
      runs,
    );
  });
});
