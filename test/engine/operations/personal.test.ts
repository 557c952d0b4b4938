import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../support/needles';
import { zipOf } from '../table/zip-files';
import { answers, bench } from './support';

const house = bench();
const { answer, failure, value, write } = house;

// Invented: the check digit is right, the person is not.
const ID = '110105194912310021';
const PHONE = '15400001234';
const rows = '区县,件数\n云汐区,1\n望舒区,2\n';

async function leaks(needle: string): Promise<string[]> {
  const files = [...filesBelow(house.workspace)];
  const found: string[] = [];
  for (const file of files) if ((await readFile(file)).includes(needle)) found.push(file);
  return found;
}

describe('a person’s identifier does not enter a workspace by a side door', () => {
  test('as the name of a file, of a dataset or of a period', async () => {
    const { workspace } = house;
    const plain = await write('plain.csv', rows);
    const inResource = { workspace, resource: 'r0002' };
    for (const request of [
      { ...inResource, file: await write(`王婷${ID}.csv`, rows) },
      { ...inResource, file: await write(`回访-${PHONE}.csv`, rows) },
      { ...inResource, file: plain, dataset: `手机 ${PHONE}` },
      { ...inResource, file: plain, period: ID },
      { ...inResource, file: await write('packed.zip', zipOf([{ name: `王婷${ID}.csv`, content: rows }])) },
    ]) {
      const refused = await answer('dataset.attach', request);
      expect(refused).toMatchObject({ ok: false, failure: { code: 'name-holds-data' } });
      expect(JSON.stringify(refused)).not.toMatch(new RegExp(`${ID}|${PHONE}`));
    }
    expect([...(await leaks(ID)), ...(await leaks(PHONE))]).toEqual([]);
  });

  test('while codes of bodies, dates and counts may stand in a name', async () => {
    const { workspace } = house;
    const file = await write('11389901MA00000151_20260302_v1.2.csv', rows);
    await value('dataset.attach', { workspace, resource: 'r0002', file, period: '2026年第一季度' });
  });

  test('as a parameter of a plan', async () => {
    const { workspace } = house;
    const file = await write('treated.csv', rows);
    const { id } = await value('dataset.attach', { workspace, resource: 'r0003', file });
    await value('decide', { workspace, resource: 'r0003', answers: answers() });
    const planWith = (text: string) => ({
      version: 1,
      steps: [
        { column: 'c0', name: '区县', operator: 'constant', params: { text } },
        { column: 'c1', name: '件数', operator: 'keep', params: {} },
      ],
      quasi: [],
    });
    const inDataset = { workspace, resource: 'r0003', dataset: id };
    for (const text of [ID, `转 ${PHONE}`]) {
      expect(await failure('treat.set', { ...inDataset, plan: planWith(text) })).toBe('plan-holds-data');
    }
    expect([...(await leaks(ID)), ...(await leaks(PHONE))]).toEqual([]);
    await value('treat.set', { ...inDataset, plan: planWith('不公开，咨询 12345') });
  });
});

describe('the first row of a file without a header', () => {
  const given = ['伟', '芳', '娜', '敏', '静', '丽', '强', '磊', '军', '洋', '勇', '艳'];
  const names = Array.from('王李张刘陈杨黄赵吴周').flatMap((surname) => given.map((name) => surname + name));

  test.each([
    ['a word that its column repeats', names.map((name, index) => `${name},${index % 2 === 0 ? '男' : '女'}`)],
    ['a figure', names.map((name, index) => `${name},${20 + (index % 60)}`)],
  ])('is noticed by a name beside %s', async (kind, lines) => {
    const file = await write(`headless-${kind}.csv`, `${lines.join('\n')}\n`);
    expect(await failure('dataset.attach', { workspace: house.workspace, resource: 'r0004', file })).toBe(
      'header-holds-data',
    );
    expect(await leaks(names[0] ?? '')).toEqual([]);
  });

  test('is read as a row where a date beside it says so, and none of it is kept', async () => {
    const lines = names.map((name, index) => `${name},2026-03-${String((index % 28) + 1).padStart(2, '0')}`);
    const file = await write('headless.csv', `${lines.join('\n')}\n`);
    const attached = await value('dataset.attach', { workspace: house.workspace, resource: 'r0004', file });
    expect([attached.rows, attached.columns.map(({ name }) => name)]).toEqual([names.length, ['', '']]);
    expect(attached.warnings.map(({ code }) => code)).toContain('header-none');
    expect(await leaks(names[0] ?? '')).toEqual([]);
  });

  test('is a header after all where it reads like a name and nothing beside it is data', async () => {
    const lines = names.map((name, index) => `${name},${20 + (index % 60)},云汐区`);
    const file = await write('former.csv', `曾用名,年龄,区县\n${lines.join('\n')}\n`);
    const { columns } = await value('dataset.attach', { workspace: house.workspace, resource: 'r0004', file });
    expect(columns.map(({ name }) => name)).toEqual(['曾用名', '年龄', '区县']);
  });

  test('nor is a year a row of data where no name stands beside it', async () => {
    const file = await write('years.csv', '区县,2025,2026\n云汐区,1,2\n望舒区,3,4\n');
    expect(await failure('dataset.inspect', { file })).toBe('no failure');
  });
});
