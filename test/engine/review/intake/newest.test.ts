import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { supersededNames, type Standing } from '../../../../main/engine/review/intake/newest';
import '../../../support/seed';

function standing(name: string, changes: Partial<Standing> = {}): Standing {
  return {
    ...{ name, agency: { code: 'A' }, verdict: 'trusted', digest: `d-${name}`, predecessor: null },
    ...{ listVersion: 1, signedAt: '2026-03-02T01:00:00.000Z' },
    ...changes,
  };
}

const superseded = (...packages: Standing[]) => [...supersededNames(packages)].sort();

describe('which package of an agency counts', () => {
  test('the one at the end of the chain, even where its list has the lower number', () => {
    const [first, second] = [standing('a', { listVersion: 5 }), standing('b', { listVersion: 2, predecessor: 'd-a' })];
    expect(superseded(first, second)).toEqual(['a']);
  });

  test('without a chain the higher version, then the later signature, then the first name', () => {
    expect(superseded(standing('a', { listVersion: 2 }), standing('b'))).toEqual(['b']);
    expect(superseded(standing('a'), standing('b', { signedAt: '2026-03-03T01:00:00.000Z' }))).toEqual(['a']);
    expect(superseded(standing('a'), standing('b'))).toEqual(['b']);
  });

  test('copies of one package stand together', () => {
    const copy = standing('copy', { digest: 'd-b', listVersion: 2 });
    expect(superseded(standing('a'), standing('b', { listVersion: 2 }), copy)).toEqual(['a']);
  });

  test('what nobody trusted signed takes the place of nothing that somebody did', () => {
    const forged = standing('forged', { listVersion: 9, predecessor: 'd-a', verdict: 'untrusted' });
    expect(superseded(standing('a'), forged)).toEqual([]);
    expect(superseded(standing('a', { listVersion: 2 }), { ...forged, listVersion: 1, predecessor: null })).toEqual([
      'forged',
    ]);
  });

  test('other agencies are no matter', () => {
    expect(superseded(standing('a'), standing('b', { agency: { code: 'B' }, listVersion: 2 }))).toEqual([]);
  });

  test('of each agency’s trusted packages exactly one counts, in whatever order they come', () => {
    const some = fc.uniqueArray(
      fc.record({ at: fc.nat(30), version: fc.integer({ min: 1, max: 4 }), follows: fc.nat(40) }),
      {
        selector: ({ at }) => at,
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(some, fc.nat(), (drawn, turn) => {
        const packages = drawn.map(({ at, version, follows }) =>
          // A digest cannot be known before its package is made: chains go one way.
          standing(`p${at}`, { listVersion: version, predecessor: follows < at ? `d-p${follows}` : null }),
        );
        const names = superseded(...packages);
        expect(names.length).toBe(packages.length - 1);
        const at = turn % packages.length;
        expect(superseded(...packages.slice(at), ...packages.slice(0, at))).toEqual(names);
      }),
    );
  });
});
