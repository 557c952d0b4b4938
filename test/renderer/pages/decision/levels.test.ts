import { describe, expect, test } from 'vitest';
import { levelGap } from '../../../../renderer/pages/decision/levels';
import type { Level } from '../../../../shared/model/tag';

const rows = (...levels: (Level | null)[]) =>
  levels.map((level, index) => ({ item: { id: `i0${index + 1}`, name: '项', dataType: '', length: '' }, level }));

describe('level and type', () => {
  test.each([
    ['unconditional', [1, 4], null],
    ['conditional', [1, null], { found: 1, needed: 2 }],
    ['conditional', [1, 2], null],
    ['closed', [3, 1], { found: 3, needed: 4 }],
    ['closed', [1, 4], null],
    ['closed', [null], null],
    ['closed', [], null],
  ] as const)('%s with items of %j', (type, levels, gap) => {
    expect(levelGap(type, rows(...levels))).toEqual(gap);
  });
});
