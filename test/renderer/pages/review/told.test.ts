import { describe, expect, test } from 'vitest';
import { claimKey, differingFirst, shownFigure } from '../../../../renderer/pages/review/claims';
import { findPackages, intakeSummary } from '../../../../renderer/pages/review/intake';
import { keepPhrase, withPhrase } from '../../../../renderer/pages/review/phrases';
import type { IntakeRow } from '../../../../shared/contract/review';

describe('numbers', () => {
  const claim = { resource: 'r0001', dataset: 'r0001-1', path: 'data/x.json#/a', claimed: 1, found: 1 };

  test('stand as they are compared', () => {
    expect([12345, 0.05, 1 / 3, 'unconditional', null].map(shownFigure)).toEqual([
      '12,345',
      '0.05',
      '0.333333',
      'unconditional',
      null,
    ]);
  });

  test('that differ stand first, each part in its order', () => {
    const claims = ['a', 'b', 'c', 'd'].map((figure, index) => ({ ...claim, figure, agrees: index % 2 === 0 }));
    expect(differingFirst(claims).map(({ figure }) => figure)).toEqual(['b', 'd', 'a', 'c']);
    expect(new Set(claims.map(claimKey)).size).toBe(4);
  });
});

describe('a folder of packages', () => {
  const row = (name: string, verdict: IntakeRow['verdict'], code: string | null): IntakeRow => ({
    name,
    verdict,
    faults: [],
    agency: code === null ? null : { name: `单位${code}`, code },
    listVersion: 1,
    digest: null,
    predecessor: null,
    items: 1,
    datasets: 1,
    signedAt: null,
    signer: '',
    superseded: false,
  });
  const rows = [
    row('a.zip', 'trusted', '1'),
    row('b.zip', 'trusted', '1'),
    row('c.zip', 'altered', '2'),
    row('d.zip', null, null),
  ];

  test('counts agencies only by packages that are trusted', () => {
    expect(intakeSummary(rows)).toEqual({ trusted: 2, agencies: 1 });
  });

  test('is looked through by file and agency', () => {
    expect(findPackages(rows, 'C.ZIP').map(({ name }) => name)).toEqual(['c.zip']);
    expect(findPackages(rows, '单位1')).toHaveLength(2);
    expect(findPackages(rows, ' ')).toBe(rows);
  });
});

describe('a phrase', () => {
  test('goes after what is written, on a line of its own', () => {
    expect(withPhrase('', '甲。')).toBe('甲。');
    expect(withPhrase('乙。\n', '甲。')).toBe('乙。\n甲。');
  });

  test('is kept once, the newest first, and not where the program brings it', () => {
    expect(keepPhrase(['旧。'], [], ' 新。 ')).toEqual(['新。', '旧。']);
    expect(keepPhrase(['新。'], [], '新。')).toBeNull();
    expect(keepPhrase([], ['新。'], '新。')).toBeNull();
    expect(keepPhrase([], [], '  ')).toBeNull();
    expect(keepPhrase([], [], '长'.repeat(501))).toBeNull();
    expect(
      keepPhrase(
        Array.from({ length: 300 }, (_, index) => `${index}`),
        [],
        '新。',
      ),
    ).toBeNull();
  });
});
