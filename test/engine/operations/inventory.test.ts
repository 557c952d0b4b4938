import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bench, sampleFolder } from './support';

const house = bench();
const { failure, value } = house;

describe('a catalogue', () => {
  test('that was imported is not imported twice', async () => {
    const { workspace } = house;
    const file = join(sampleFolder, '信息资源目录.xlsx');
    const before = await value('workspace.show', { workspace });
    const again = await value('catalogue.import', { workspace, file });
    expect(again).toMatchObject({ resources: 0, items: 0, skipped: before.counts.resources });
    expect(await value('workspace.show', { workspace })).toEqual(before);
  });

  test('can be looked at first: a dry run changes nothing', async () => {
    const agency = { agency: '示例局', code: '11389901MA00000151' };
    const workspace = house.at('empty');
    await value('workspace.init', { dir: workspace, regulation: 'lianyungang-2019', ...agency });
    const file = join(sampleFolder, '信息资源目录.xlsx');
    const dry = await value('catalogue.import', { workspace, file, dryRun: true });
    expect(dry.resources).toBeGreaterThanOrEqual(24);
    expect(dry.faults.length).toBeGreaterThan(10);
    expect((await value('workspace.show', { workspace })).counts.resources).toBe(0);
  });
});

describe('a resource', () => {
  test('is named by id, by code or by exact name', async () => {
    const { workspace } = house;
    for (const resource of ['r0006', '307015002/000001', '食品经营许可信息']) {
      const { resource: found } = await value('tag.set', {
        workspace,
        resource,
        field: '手机号',
        kind: 'mobile-phone',
        role: 'direct',
        level: 3,
      });
      expect(found).toBe('r0006');
    }
  });

  test('that is not there, or a field that is not there, is said so', async () => {
    const { workspace } = house;
    const tag = { kind: null, role: 'other', level: 1 } as const;
    expect(await failure('tag.set', { workspace, resource: '食品', field: '手机号', ...tag })).toBe(
      'resource-not-found',
    );
    expect(await failure('tag.set', { workspace, resource: 'r0006', field: '鞋码', ...tag })).toBe('field-not-found');
    expect(await failure('tag.set', { workspace, resource: '__proto__', field: 'x', ...tag })).toBe(
      'resource-not-found',
    );
  });
});

describe('a tag that a person set', () => {
  test('is kept when the rest is confirmed in bulk', async () => {
    const { workspace } = house;
    const resource = '价格监测信息';
    const file = join(sampleFolder, '价格监测.csv');
    await value('dataset.attach', { workspace, resource, file });
    await value('tag.set', { workspace, resource, field: '监测点', kind: 'address', role: 'quasi', level: 2 });
    const { confirmed } = await value('tag.confirm', { workspace, resource });
    expect(confirmed).toBe(6);
    await value('undo', { workspace });
    expect((await value('tag.confirm', { workspace })).confirmed).toBe(6);
    expect((await value('tag.confirm', { workspace })).confirmed).toBe(0);
  });
});

describe('a data file without a name of its own', () => {
  test.each(['.csv', '\u3000.csv'])('lends the dataset the name of its resource (%j)', async (name) => {
    const { workspace } = house;
    const file = await house.write(name, '区县,件数\r\n云汐区,31\r\n望舒区,12\r\n');
    const { id } = await value('dataset.attach', { workspace, resource: 'r0024', file });
    expect(id).toMatch(/^r0024-\d$/);
  });
});

test('a preview says how the file was read, and how much there is of it', async () => {
  const file = await house.write('预览.csv', '区县;件数\r\n云汐区;31\r\n望舒区;12\r\n');
  const seen = await value('dataset.preview', { file, count: 1 });
  expect(seen).toMatchObject({ columns: ['区县', '件数'], rows: [['云汐区', '31']], total: 2, warnings: [] });
  expect(seen.reading).toEqual({
    format: 'csv',
    encoding: 'utf-8',
    sheet: null,
    delimiter: ';',
    headerRows: 1,
    foot: 'notes',
    member: null,
  });
});
