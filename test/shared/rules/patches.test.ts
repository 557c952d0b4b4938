import fc from 'fast-check';
import { enablePatches, produceWithPatches } from 'immer';
import { describe, expect, test } from 'vitest';
import { applyPatches, PatchMismatch } from '../../../shared/rules/patches';

enablePatches();

type Tree = Record<string, unknown>;
const trees = fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 3 }), {
  maxKeys: 5,
}) as fc.Arbitrary<Tree>;
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Turns `from` into `to` by edits at every depth, as a recipe would. */
function edit(from: Tree, to: Tree): void {
  for (const key of Object.keys(from)) if (!Object.hasOwn(to, key)) Reflect.deleteProperty(from, key);
  for (const [key, value] of Object.entries(to)) {
    const old = from[key];
    const both = [old, value].every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (both) edit(old as Tree, value as Tree);
    else if (Array.isArray(old) && Array.isArray(value)) old.splice(0, old.length, ...(value as unknown[]));
    else from[key] = value;
  }
}

describe('applyPatches', () => {
  test('replays what immer recorded, forth and back, from its JSON', () => {
    fc.assert(
      fc.property(trees, trees, (a, b) => {
        fc.pre(!JSON.stringify([a, b]).includes('__proto__'));
        const base = asJson(a);
        const [next, patches, inverse] = produceWithPatches(base, (draft) => {
          edit(draft, asJson(b));
        });
        expect(applyPatches(base, asJson(patches))).toEqual(next);
        expect(applyPatches(asJson(next), asJson(inverse))).toEqual(base);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the state before as it was and shares what did not change', () => {
    const before = { a: { x: 1 }, b: { y: [1, 2] } };
    const after = applyPatches(before, [{ op: 'replace', path: ['a', 'x'], value: 2 }]);
    expect(before).toEqual({ a: { x: 1 }, b: { y: [1, 2] } });
    expect(after).toEqual({ a: { x: 2 }, b: { y: [1, 2] } });
    expect(after.b).toBe(before.b);
  });

  test.each([[['a', 'x', 'y']], [['c', 'x']], [['toString', 'x']], [['__proto__', 'x']], [['b', 7, 'z']]])(
    'refuses a path that leads nowhere: %j',
    (path) => {
      const state = { a: { x: 1 }, b: [{}] };
      expect(() => applyPatches(state, [{ op: 'replace', path, value: 1 }])).toThrow(PatchMismatch);
      expect(({} as Tree).x).toBeUndefined();
    },
  );

  test('refuses places outside a list', () => {
    const state = { list: [1, 2] };
    for (const [op, at] of [
      ['add', 3],
      ['replace', 2],
      ['remove', 2],
      ['add', 0.5],
    ] as const) {
      expect(() => applyPatches(state, [{ op, path: ['list', at], value: 1 }])).toThrow(PatchMismatch);
    }
  });
});
