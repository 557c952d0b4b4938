import { readdirSync } from 'node:fs';
import { appendFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { filesBelow, searchFor } from '../../support/needles';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

// Invented, every one of them.
const people = Array.from({ length: 60 }, (_, index) => [
  `王${'婷颖莹雯琳璐'[index % 6] ?? ''}`,
  `1540000${String(1000 + index * 7)}`,
  index % 7 === 0 ? '' : `回访 1540000${String(1000 + index * 7)} 无误`,
  index % 2 === 0 ? '云汐区' : '望舒区',
  `${20 + (index % 50)}`,
]);
const header = ['姓名', '手机', '备注', '区县', '年龄'];
const csv = [header, ...people].map((row) => `${row.join(',')}\r\n`).join('');
const asShown = people.map((row) => row.map((cell) => (cell === '' ? null : cell)));

const step = (index: number, operator: string, params = {}) => ({
  column: `c${index}`,
  name: header[index] ?? '',
  operator,
  params,
});
const plan = {
  version: 1,
  steps: [
    step(0, 'delete'),
    step(1, 'mask', { keepStart: 3, keepEnd: 0 }),
    step(2, 'scrub'),
    step(3, 'keep'),
    step(4, 'generalise-number', { width: 10 }),
  ],
  quasi: [],
};

/** Attaches the table to a resource that is decided to be opened once treated. */
async function attach(resource: string) {
  const { workspace } = house;
  const file = await write(`${resource}.csv`, csv);
  await value('dataset.attach', { workspace, resource, file });
  await value('tag.confirm', { workspace, resource });
  const evidence = [{ ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' }];
  await value('decide', { workspace, resource, answers: answers({ 'personal-privacy': true }, { evidence }) });
  return { file, inDataset: { workspace, resource } };
}

const staged = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`));

describe('the rows of a dataset', () => {
  test('are those of its source, from any row on', async () => {
    const { inDataset } = await attach('r0002');
    expect(await value('dataset.rows', inDataset)).toEqual({ columns: header, rows: asShown.slice(0, 20) });
    const { rows } = await value('dataset.rows', { ...inDataset, from: 55, count: 20 });
    expect(rows).toEqual(asShown.slice(55));
  });

  test('are not shown of a file that has changed since, also after a look at it', async () => {
    const { inDataset, file } = await attach('r0003');
    await value('dataset.rows', inDataset);
    await appendFile(file, '王某,15400009999,,云汐区,30\r\n');
    expect(await failure('dataset.rows', inDataset)).toBe('source-changed');
    expect(await failure('treat.preview', { ...inDataset, plan })).toBe('source-changed');
  });

  test('are not shown of what was declared a state secret since', async () => {
    const { inDataset } = await attach('r0004');
    await value('decide', { ...inDataset, answers: answers({ 'state-secret': true }) });
    expect(await failure('dataset.rows', inDataset)).toBe('state-secret');
    expect(await failure('treat.preview', { ...inDataset, plan })).toBe('state-secret');
  });
});

describe('the preview of a plan', () => {
  test('shows the rows that a run then releases, beside those that it reads', async () => {
    const { inDataset } = await attach('r0005');
    await value('treat.set', { ...inDataset, plan });
    const { before, after } = await value('treat.preview', { ...inDataset, count: 30 });
    expect(before).toEqual({ columns: header, rows: asShown.slice(0, 30) });
    expect(after.columns).toEqual(header.slice(1));

    const { out } = await value('treat.run', inDataset);
    const lines = (await readFile(out, 'utf8')).trimEnd().split('\n').slice(1, 31);
    expect(after.rows.map((row) => row.map((cell) => cell ?? '').join(','))).toEqual(lines);
    expect(lines[1]).toMatch(/^154\*+,/);
  });

  test('is of the plan at hand where one is given, which is not kept', async () => {
    const { inDataset } = await attach('r0006');
    expect(await failure('treat.preview', inDataset)).toBe('plan-missing');
    const { after } = await value('treat.preview', { ...inDataset, plan, count: 1 });
    expect(after.rows).toEqual([['154********', null, '云汐区', expect.any(String)]]);
    expect((await value('treat.show', inDataset)).plan).toBeNull();
    const steps = plan.steps.slice(1);
    expect(await failure('treat.preview', { ...inDataset, plan: { ...plan, steps } })).toBe('plan-column-count');
    expect(await failure('treat.preview', { ...inDataset, plan: null })).toBe('plan-invalid');
  });

  test('shows tokens as examples, without the agency’s key', async () => {
    const { inDataset } = await attach('r0007');
    const keyed = { ...plan, steps: [step(0, 'pseudonym'), ...plan.steps.slice(1)] };
    const { after } = await value('treat.preview', { ...inDataset, plan: keyed, count: 12 });
    const tokens = after.rows.map(([token]) => token);
    expect(tokens[0]).toMatch(/^[a-p]{32}$/);
    expect(tokens[6]).toBe(tokens[0]);
    expect(new Set(tokens).size).toBe(6);
    const again = await value('treat.preview', { ...inDataset, plan: keyed, count: 1 });
    expect(again.after.rows[0]?.[0]).not.toBe(tokens[0]);
  });

  test('leaves no row out, however few are like it in what is seen', async () => {
    const { inDataset } = await attach('r0008');
    const strict = { ...plan, quasi: ['c4'], suppressBelow: 5 };
    const { after } = await value('treat.preview', { ...inDataset, plan: strict, count: 3 });
    expect(after.rows).toHaveLength(3);
  });
});

describe('what was looked at', () => {
  test('is in no file of the workspace or the home, and its staging goes when the workspace is closed', async () => {
    const { inDataset } = await attach('r0009');
    const { workspace } = inDataset;
    await value('treat.set', { ...inDataset, plan });
    const { head } = await value('workspace.show', { workspace });
    await value('dataset.rows', inDataset);
    await value('treat.preview', inDataset);
    await value('treat.preview', { ...inDataset, plan });
    expect((await value('workspace.show', { workspace })).head).toEqual(head);

    await value('workspace.close', { workspace });
    expect(staged()).toEqual([]);
    const search = searchFor(people.flatMap(([name = '', phone = '']) => [name, phone]));
    for (const folder of [workspace, house.at('home')]) {
      for (const file of filesBelow(folder)) expect(search(await readFile(file), file)).toEqual([]);
    }
  });
});
