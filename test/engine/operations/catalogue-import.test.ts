import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { answers, bench, sampleFolder } from './support';

const house = bench();
const { failure, value } = house;
const header = ['类', '项', '信息资源名称', '信息资源代码', '信息资源摘要', '信息项名称', '数据类型', '数据长度'];
type Row = readonly [name: string, code: string, abstract: string, item: string, length: string];

/** A workbook of these rows, and its path. */
function catalogue(name: string, rows: readonly Row[]): Promise<string> {
  const texts = rows.map(([resource, code, abstract, item, length]) => {
    return ['部门类', '市级', resource, code, abstract, item, '字符串型C', length];
  });
  const book = utils.book_new(utils.aoa_to_sheet([header, ...texts]), '目录');
  return house.write(name, write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array);
}

const january: Row[] = [
  ['甲信息', '307015001/000001', '旧', '姓名', '20'],
  ['甲信息', '307015001/000001', '旧', '电话', '11'],
  ['乙信息', '307015001/000002', '旧', '姓名', '20'],
  ['丙信息', '307015001/000003', '旧', '姓名', '20'],
];
/** 甲 has another summary, a longer name and a further item; 丙 is gone; 丁 is new. */
const february: Row[] = [
  ['甲信息', '307015001/000001', '新', '姓名', '50'],
  ['甲信息', '307015001/000001', '新', '电话', '11'],
  ['甲信息', '307015001/000001', '新', '地址', '99'],
  ['乙信息', '307015001/000002', '旧', '姓名', '20'],
  ['丁信息', '307015001/000004', '旧', '姓名', '20'],
];

async function workspaceOf(name: string, rows: readonly Row[]): Promise<string> {
  const workspace = house.at(name);
  const agency = { agency: '示例局', code: '11389901MA00000151' };
  await value('workspace.init', { dir: workspace, regulation: 'lianyungang-2019', ...agency });
  await value('catalogue.import', { workspace, file: await catalogue(`${name}.xlsx`, rows) });
  return workspace;
}
const stateOf = async (workspace: string) => (await value('workspace.open', { workspace })).state;
const entriesOf = async (workspace: string) => (await value('journal.verify', { workspace })).entries;

describe('looking at a catalogue', () => {
  test('tells template, mapping, faults and what it would change, and changes nothing', async () => {
    const workspace = await workspaceOf('看', january);
    const before = await stateOf(workspace);
    const look = await value('catalogue.look', { workspace, file: await catalogue('看2.xlsx', february) });
    expect(look).toMatchObject({ resources: 3, items: 5 });
    expect(look.templates.map(({ id }) => id)).toEqual(['national-2017', 'plain', 'municipal-two-sheet']);
    expect(look.mapping.sheets).toMatchObject([{ sheet: '目录', role: 'both', headerRow: 1 }]);
    expect(look.merge).toMatchObject({
      added: [{ name: '丁信息', items: 1 }],
      changed: [{ resource: 'r0001', itemsAdded: ['地址'], itemsGone: [] }],
      gone: [{ resource: 'r0003', name: '丙信息', kept: false }],
      same: 1,
    });
    expect(look.merge.changed[0]?.cells).toEqual([
      { item: null, field: 'abstract', base: '旧', ours: '旧', theirs: '新', conflict: false },
      { item: '姓名', field: 'length', base: '20', ours: '20', theirs: '50', conflict: false },
    ]);
    expect(await stateOf(workspace)).toEqual(before);
  });
});

describe('importing into an inventory', () => {
  test('adds what is new, remembers what was read, and touches nothing that is there', async () => {
    const workspace = await workspaceOf('加', january);
    const before = await stateOf(workspace);
    expect(before.catalogue).toMatchObject({ template: 'national-2017', importedAt: '2026-03-02T01:00:00.000Z' });
    const file = await catalogue('加2.xlsx', february);
    expect(await value('catalogue.import', { workspace, file })).toMatchObject({
      resources: 1,
      items: 1,
      skipped: 2,
      changed: 1,
      updated: 0,
      gone: 1,
      removed: 0,
    });
    const { resources } = await stateOf(workspace);
    expect(resources.order).toEqual(['r0001', 'r0002', 'r0003', 'r0004']);
    for (const id of before.resources.order) expect(resources.byId[id]).toEqual(before.resources.byId[id]);
  });

  test('twice the same file changes nothing: no entry, no other state', async () => {
    const workspace = await workspaceOf('重', january);
    const file = await catalogue('重2.xlsx', february);
    const take = { changed: 'all', gone: 'all' } as const;
    await value('catalogue.import', { workspace, file, take });
    const [state, entries] = [await stateOf(workspace), await entriesOf(workspace)];
    expect(await value('catalogue.import', { workspace, file, take })).toMatchObject({
      resources: 0,
      skipped: 3,
      changed: 0,
      updated: 0,
      gone: 0,
      removed: 0,
      merge: { added: [], changed: [], gone: [], same: 3 },
    });
    expect([await stateOf(workspace), await entriesOf(workspace)]).toEqual([state, entries]);
  });

  test('takes changes that do not conflict; our own, tags and data survive; one undo brings all back', async () => {
    const workspace = await workspaceOf('改', january);
    await value('tag.set', {
      workspace,
      resource: 'r0001',
      field: '电话',
      kind: 'mobile-phone',
      role: 'direct',
      level: 3,
    });
    await value('catalogue.edit', { workspace, edits: [{ resources: ['r0001'], set: { abstract: '我的' } }] });
    await value('dataset.attach', { workspace, resource: 'r0001', file: join(sampleFolder, '价格监测.csv') });
    const before = await stateOf(workspace);
    const entries = await entriesOf(workspace);
    const file = await catalogue('改2.xlsx', february);
    const done = await value('catalogue.import', { workspace, file, take: { changed: 'unconflicted', gone: 'all' } });
    expect(done).toMatchObject({ resources: 1, changed: 1, updated: 1, gone: 1, removed: 1 });
    expect(await entriesOf(workspace)).toBe(entries + 1);
    const after = await stateOf(workspace);
    expect(after.resources.order).toEqual(['r0001', 'r0002', 'r0004']);
    expect(after.resources.byId.r0001).toMatchObject({
      abstract: '我的',
      items: {
        order: ['i01', 'i02', 'i03'],
        byId: { i01: { length: '50' }, i02: { tag: { kind: 'mobile-phone' } }, i03: { name: '地址' } },
      },
    });
    expect(after.datasets).toEqual(before.datasets);
    await value('undo', { workspace });
    expect(await stateOf(workspace)).toEqual(before);
    await value('redo', { workspace });
    expect(await stateOf(workspace)).toEqual(after);
  });

  test('removes no resource that data or a decision rests on', async () => {
    const workspace = await workspaceOf('留', january);
    await value('decide', { workspace, resource: 'r0003', answers: answers() });
    const file = await catalogue('留2.xlsx', january.slice(0, 2));
    expect(await failure('catalogue.import', { workspace, file, take: { gone: ['r0003'] } })).toBe('resource-in-use');
    expect(await failure('catalogue.import', { workspace, file, take: { gone: ['r0001'] } })).toBe(
      'resource-not-found',
    );
    const done = await value('catalogue.import', { workspace, file, take: { gone: 'all' } });
    expect(done).toMatchObject({ gone: 2, removed: 1 });
    expect(done.merge.gone).toEqual([
      { resource: 'r0002', name: '乙信息', kept: false },
      { resource: 'r0003', name: '丙信息', kept: true },
    ]);
    expect((await stateOf(workspace)).resources.order).toEqual(['r0001', 'r0003']);
  });

  test('with a mapping that a person corrected is one change that the next import is compared with', async () => {
    const workspace = await workspaceOf('映', january);
    const file = await catalogue('映2.xlsx', january);
    const { mapping } = await value('catalogue.look', { workspace, file });
    // The person says that column E is the provider's department, and no summary.
    const sheets = mapping.sheets.map((sheet) => ({ ...sheet, fields: { ...sheet.fields, E: 'department' as const } }));
    const take = { changed: 'all' } as const;
    const done = await value('catalogue.import', { workspace, file, mapping: { ...mapping, sheets }, take });
    expect(done).toMatchObject({ changed: 3, updated: 3 });
    expect((await stateOf(workspace)).resources.byId.r0001).toMatchObject({ abstract: '旧', department: '旧' });
  });
});
