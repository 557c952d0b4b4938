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

  it('holds nothing of what operators are told, whichever they are', () => {
    const secret = '私密';
    const steps = [
      ['mask', { fill: '私' }],
      ['constant', { text: secret }],
      ['pseudonym', { scope: secret }],
      ['token', { scope: secret, prefix: secret }],
      ['shift-date', { person: 'c0', scope: secret, days: 2719 }],
      ['noise', { amount: 37_219 }],
      ['top-bottom-code', { top: 37_219, bottom: 14_777 }],
      ['generalise-number', { width: 37_219 }],
      ['suppress-rare', { below: 37_219 }],
      ['suppress-small', { below: 917 }],
      ['generalise-ladder', { ladder: 'fade'.repeat(16), level: 1 }],
      ['split-id', {}],
    ] as const;
    const given = steps.map(([operator, params], index) => ({ column: `c${index}`, name: secret, operator, params }));
    const plan = parsePlan({
      version: 1,
      steps: given,
      quasi: ['c11'],
      sensitive: ['c1'],
      sample: 0.37219,
      suppressBelow: 37_219,
    });
    const all = checkPlan(
      plan,
      given.map(({ column }) => ({ id: column, name: secret })),
    );
    const { release, effects, treated } = compilePlan(all, { table: 'staged', key: testKey });
    for (const { sql } of [release, effects, treated]) {
      expect(/私|密|37219|14777|2719|917|fade/.exec(sql)?.[0]).toBeUndefined();
      expect(sql).not.toContain(Buffer.from(testKey).toString('hex').slice(0, 16));
    }
  });

  it('reads the number of a row only where it must', () => {
    const local = (operator: string, params = {}) => {
      const plan = parsePlan({ version: 1, steps: [{ column: 'c0', name: '', operator, params }], quasi: [] });
      return compilePlan(checkPlan(plan, [{ id: 'c0', name: '' }]), { table: 'staged', key: testKey });
    };
    for (const operator of ['keep', 'pseudonym', 'token', 'split-id']) {
      expect(local(operator).rowLocal).toBe(true);
      expect(local(operator).release.sql).not.toContain('file_row_number');
    }
    for (const operator of ['scrub', 'suppress-rare']) expect(local(operator).rowLocal).toBe(false);
    expect(local('noise', { amount: 1 }).rowLocal).toBe(false);
  });

  it('orders rows only where an order is not kept by itself', () => {
    expect(compiled().release.sql).not.toContain('ORDER BY');
    expect(compiled(20).release.sql).toContain('ORDER BY place');
  });
});
