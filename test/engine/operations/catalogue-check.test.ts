import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { importCatalogue } from '../../../main/engine/catalogue';
import { quietJob } from '../../../shared/job';
import { resource } from '../workspace/recipes';
import { bench } from './support';

const house = bench();
const { failure, value } = house;
const inWorkspace = () => ({ workspace: house.workspace });

const codesOf = async () => {
  const { faults } = await value('catalogue.check', inWorkspace());
  return faults;
};

describe('the inventory, checked', () => {
  test('has the mistakes that its import found, by resource and item', async () => {
    const faults = await codesOf();
    const kinds = new Set(faults.map(({ code }) => code));
    expect(kinds).toEqual(
      new Set([...kinds].filter((code) => code !== 'sheet-not-imported' && code !== 'column-not-recognised')),
    );
    expect([...kinds]).toEqual(expect.arrayContaining(['number-has-unit', 'name-is-system', 'required-missing']));
    expect(faults.every(({ resource: id }) => /^r\d{4}$/.test(id))).toBe(true);
  });

  test('is mended only where one thing can be meant, in one step that undo takes back', async () => {
    const before = await codesOf();
    const certain = before.filter(({ fix }) => fix);
    expect(certain.length).toBeGreaterThan(0);
    const { fixed, left } = await value('catalogue.fix', inWorkspace());
    expect([fixed, left]).toEqual([certain.length, before.length - certain.length]);
    expect((await codesOf()).some(({ fix }) => fix)).toBe(false);
    expect(await value('catalogue.fix', inWorkspace())).toMatchObject({ fixed: 0, resources: 0 });
    await value('undo', inWorkspace());
    expect(await codesOf()).toEqual(before);
  });

  test('is mended by kind and by resource', async () => {
    const [one] = (await codesOf()).filter(({ fix }) => fix);
    const other = { ...inWorkspace(), codes: ['no-such-code'] };
    expect(await value('catalogue.fix', other)).toMatchObject({ fixed: 0 });
    const asked = { ...inWorkspace(), codes: [one?.code ?? ''], resources: [one?.resource ?? ''] };
    expect((await value('catalogue.fix', asked)).resources).toBe(1);
    await value('undo', inWorkspace());
  });

  test('is mended in the very cells that are named, and in no other', async () => {
    const certain = (await codesOf()).filter(({ fix }) => fix);
    const [one, ...others] = certain.map(({ resource: id, item, field }) => ({ resource: id, item, field }));
    if (one === undefined) throw new Error('The sample has cells to mend.');
    expect(await value('catalogue.fix', { ...inWorkspace(), cells: [one] })).toMatchObject({ fixed: 1, resources: 1 });
    const left = (await codesOf()).filter(({ fix }) => fix);
    expect(left.map(({ resource: id, item, field }) => ({ resource: id, item, field }))).toEqual(others);
    expect(await value('catalogue.fix', { ...inWorkspace(), cells: [] })).toMatchObject({ fixed: 0 });
    await value('undo', inWorkspace());
  });

  test('is reported as a workbook', async () => {
    const out = house.at('检查.xlsx');
    const { faults } = await value('catalogue.report', { ...inWorkspace(), out });
    expect(faults).toBe((await codesOf()).length);
    expect((await readFile(out)).subarray(0, 2).toString()).toBe('PK');
  });
});

describe('the inventory, written out', () => {
  test('in the template that it came in, is what an import reads, and importing it changes nothing', async () => {
    const out = house.at('导出.xlsx');
    const written = await value('catalogue.export', { ...inWorkspace(), out });
    expect(written).toMatchObject({ template: 'national-2017', resources: 36, lost: [] });
    expect((await importCatalogue(out, quietJob)).items).toBe(written.items);
    const again = await value('catalogue.import', { ...inWorkspace(), file: out });
    expect(again).toMatchObject({ resources: 0, changed: 0, gone: 0, skipped: 36 });
  });

  test('in another template, says what has no place there', async () => {
    const request = { ...inWorkspace(), out: house.at('两表.xlsx'), template: 'municipal-two-sheet' as const };
    const { lost } = await value('catalogue.export', request);
    expect(lost.map(({ field }) => field)).toEqual(expect.arrayContaining(['storageGb', 'modeType', 'toSociety']));
  });
});

function withoutId<Kind extends { id: string }>(record: Kind): Omit<Kind, 'id'> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== 'id')) as Omit<Kind, 'id'>;
}

describe('a resource', () => {
  test('is added with its items, and removed while nothing rests on it', async () => {
    const { items, ...cells } = resource('r0001', '手工登记的资源');
    const rows = Object.values(items.byId).map(({ name, dataType, length }) => ({ name, dataType, length }));
    const added = await value('catalogue.add', { ...inWorkspace(), resources: [withoutId({ ...cells, items: rows })] });
    expect(added).toEqual({ ids: ['r0037'], items: 1 });
    expect(await value('catalogue.remove', { ...inWorkspace(), resources: ['r0037'] })).toEqual({ removed: 1 });
    await value('undo', inWorkspace());
    const { state } = await value('workspace.open', inWorkspace());
    expect(state.resources.byId['r0037']?.items.byId['i01']?.name).toBe('名称');
  });

  test('that a decision rests on is not removed', async () => {
    const answers = { answers: { 'law-forbids': true }, evidence: [] };
    await value('decide', { ...inWorkspace(), resource: 'r0002', answers });
    expect(await failure('catalogue.remove', { ...inWorkspace(), resources: ['r0002'] })).toBe('resource-in-use');
  });
});
