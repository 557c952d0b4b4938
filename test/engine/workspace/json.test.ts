import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameJson } from '../../../main/engine/workspace/same-json';
import { sortedJson } from '../../../main/engine/workspace/sorted-json';

type Tree = Record<string, unknown>;
const trees = fc.dictionary(fc.string({ maxLength: 3 }), fc.jsonValue({ maxDepth: 3 }), {
  maxKeys: 5,
}) as fc.Arbitrary<Tree>;
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

describe('sortedJson', () => {
  test('is JSON of the same value, one text for every order of members', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = sortedJson(tree);
        expect(sameJson(JSON.parse(text), asJson(tree))).toBe(true);
        expect(sortedJson(Object.fromEntries(Object.entries(asJson(tree)).reverse()))).toBe(text);
      }),
    );
  });
});

describe('sameJson', () => {
  test('agrees with comparing sorted texts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(sameJson(a, b)).toBe(sortedJson(asJson(a)) === sortedJson(asJson(b)));
        expect(sameJson(a, asJson(a))).toBe(sortedJson(a) === sortedJson(asJson(a)));
      }),
    );
  });

  test('takes undefined for absent, and a date or a map for nothing that JSON gives back', () => {
    expect(sameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
    expect(sameJson({ a: undefined }, { b: undefined })).toBe(true);
    expect(sameJson({ a: undefined }, { a: null })).toBe(false);
    expect(sameJson(new Date(0), {})).toBe(false);
    expect(sameJson(new Map(), {})).toBe(false);
    expect(sameJson([], {})).toBe(false);
  });
});
