import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

const header = ['区县', '年龄', '病种'];
const rows = Array.from({ length: 60 }, (_, index) => [index < 40 ? '云汐区' : '望舒区', `${20 + index}`, '感冒']);
const plan = {
  version: 1,
  steps: [
    { column: 'c0', name: '区县', operator: 'keep', params: {} },
    { column: 'c1', name: '年龄', operator: 'generalise-number', params: { width: 30 } },
    { column: 'c2', name: '病种', operator: 'delete', params: {} },
  ],
  quasi: ['c0', 'c1'],
  suppressBelow: 20,
};

describe('the distribution of a column before and after a plan', () => {
  test('counts the rows that the plan leaves', async () => {
    const { workspace } = house;
    const file = await write('r0002.csv', [header, ...rows].map((row) => `${row.join(',')}\n`).join(''));
    await value('dataset.attach', { workspace, resource: 'r0002', file });
    const request = { workspace, resource: 'r0002', column: 'c1', plan };
    const { before, after } = await value('treat.distribution', request);
    expect(before).toHaveLength(12);
    expect(before[0]).toEqual({ label: '20–24', count: 5 });
    // 云汐区 30-59 and 望舒区 60-89 are classes of 30 and 20 rows; ten rows stand in a class that is too small.
    expect(after).toEqual([
      { label: '30-59', count: 30 },
      { label: '60-89', count: 20 },
    ]);
    expect(await value('treat.distribution', request)).toEqual({ before, after });
  });

  test('has no second half for a column that is not released', async () => {
    const { workspace } = house;
    const request = { workspace, resource: 'r0002', column: 'c2', plan };
    expect(await value('treat.distribution', request)).toEqual({ before: [{ label: '感冒', count: 60 }], after: null });
  });

  test('counts a column that becomes several by what they say together', async () => {
    const { workspace } = house;
    const ids = ['11010519491231002X', '11010519491231002X', '440524188001010014'];
    const file = await write('r0003.csv', `公民身份号码\n${ids.join('\n')}\n`);
    await value('dataset.attach', { workspace, resource: 'r0003', file });
    const split = {
      version: 1,
      steps: [{ column: 'c0', name: '公民身份号码', operator: 'split-id', params: { parts: ['birth-year', 'city'] } }],
      quasi: [],
    };
    const { after } = await value('treat.distribution', { workspace, resource: 'r0003', column: 'c0', plan: split });
    expect(after).toEqual([
      { label: '1949 / 110100', count: 2 },
      { label: '1880 / 440500', count: 1 },
    ]);
  });

  test('needs a plan and a column, and leaves nothing in the workspace', async () => {
    const { workspace } = house;
    const inDataset = { workspace, resource: 'r0002' };
    expect(await failure('treat.distribution', { ...inDataset, column: 'c0' })).toBe('plan-missing');
    expect(await failure('treat.distribution', { ...inDataset, column: 'c9', plan })).toBe('bad-request');
    expect(readFileSync(join(workspace, 'journal.jsonl'), 'utf8')).not.toContain('感冒');
    await value('decide', { ...inDataset, answers: answers({ 'state-secret': true }) });
    expect(await failure('treat.distribution', { ...inDataset, column: 'c0', plan })).toBe('state-secret');
  });
});
