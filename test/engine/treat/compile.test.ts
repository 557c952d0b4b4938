import { describe, expect, it } from 'vitest';
import { checkPlan, parsePlan } from '../../../main/engine/treat';
import { compilePlan } from '../../../main/engine/treat/compile';
import { testKey } from './operators/treat-values';

const columns = [
  { id: 'c0', name: "证件'; --" },
  { id: 'c1', name: '区县' },
  { id: 'c2', name: '备注' },
];

function compiled(suppressBelow = 0) {
  const plan = parsePlan({
    version: 1,
    steps: [
      { column: 'c0', name: "证件'; --", operator: 'pseudonym', params: { scope: "scope'; --" } },
      { column: 'c1', name: '区县', operator: 'constant', params: { text: "text'; --" } },
      { column: 'c2', name: '备注', operator: 'mask', params: { fill: '█', keepStart: 3 } },
    ],
    quasi: ['c1'],
    suppressBelow,
  });
  return compilePlan(checkPlan(plan, columns), { table: 'staged', key: testKey });
}

describe('a compiled plan', () => {
  it('is one statement whose text holds no key, no header and nothing that a person gave', () => {
    for (const { sql, params } of [compiled(20).release, compiled(20).effects]) {
      expect(sql).not.toMatch(/--|scope|█|text'|证件/);
      expect(sql).not.toContain(Buffer.from(testKey).toString('hex'));
      const placeholders = new Set(Array.from(sql.matchAll(/\$(\d+)/g), ([, number]) => Number(number)));
      expect([...placeholders].sort((a, b) => a - b)).toEqual(params.map((_, index) => index + 1));
    }
  });

  it('orders rows only where an order is not kept by itself', () => {
    expect(compiled().release.sql).not.toContain('ORDER BY');
    expect(compiled(20).release.sql).toContain('ORDER BY place');
  });
});
