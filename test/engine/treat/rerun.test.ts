import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyPlan, parsePlan } from '../../../main/engine/treat';
import type { PlanInput } from '../../../shared/model/plan';
import { testKey } from './operators/treat-values';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treat-rerun-'));
  const rows = Array.from({ length: 70_000 }, (_, row) => {
    const phone = 13_000_000_000 + row * 7919;
    return `${phone},${row % 97 === 0 ? `稀${row % 1000}` : `区${row % 13}`},${row % 100},来电138123456${(row % 90) + 10}\n`;
  });
  await writeFile(join(folder, 'in.csv'), `手机,区,年龄,备注\n${rows.join('')}`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const step = (column: string, name: string, operator: string, params = {}) => ({ column, name, operator, params });

const plans: Readonly<Record<string, Partial<PlanInput>>> = {
  'where it lies': {},
  'with small classes left out': { suppressBelow: 5 },
};

test.each(Object.keys(plans))(
  'gives the same bytes and figures however its threads take turns: %s',
  async (name) => {
    const plan = parsePlan({
      version: 1,
      steps: [
        step('c0', '手机', 'pseudonym', { scope: 'mobile-phone' }),
        step('c1', '区', 'keep'),
        step('c2', '年龄', 'generalise-number', { width: 10, top: 90 }),
        step('c3', '备注', name === 'where it lies' ? 'delete' : 'scrub'),
      ],
      quasi: ['c1', 'c2'],
      ...plans[name],
    });
    const run = async (number: number) => {
      const out = join(folder, `${name} ${number}.csv`);
      const result = await applyPlan({ path: join(folder, 'in.csv'), plan, out, key: testKey });
      return { result, bytes: await readFile(out) };
    };
    const alone = await run(0);
    // Side by side, each waits for the others at other moments.
    for (const { result, bytes } of await Promise.all([run(1), run(2)])) {
      expect(result).toEqual(alone.result);
      expect(bytes.equals(alone.bytes)).toBe(true);
    }
  },
  120_000,
);
