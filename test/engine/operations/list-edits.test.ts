import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value } = house;
const OPEN = 'r0003';

/** The exported workbook with other cells, saved under another name. */
async function edited(name: string, cells: Record<string, string>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(house.at('清单.xlsx'));
  const sheet = workbook.getWorksheet('开放清单');
  for (const [cell, text] of Object.entries(cells)) if (sheet) sheet.getCell(cell).value = text;
  await workbook.xlsx.writeFile(house.at(name));
  return house.at(name);
}

const inventory = async () => {
  const { resources } = await value('workspace.resources', { workspace: house.workspace });
  return resources.find(({ id }) => id === OPEN);
};

beforeAll(async () => {
  const { workspace } = house;
  const { resources } = await value('workspace.resources', { workspace });
  for (const { id: resource } of resources) {
    const given = resource === OPEN ? answers({}, { access: ['interface'] }) : answers({ 'internal-affairs': true });
    await value('decide', { workspace, resource, answers: given });
  }
  await value('list.freeze', { workspace });
  await value('list.export', { workspace, version: 1, out: house.at('清单.xlsx') });
});

describe('an exported list that was edited', () => {
  test('is looked at without any change, taken over in one change, and that is undone in one', async () => {
    const { workspace } = house;
    const before = await inventory();
    const file = await edited('改过.xlsx', { F4: '改写的摘要', X4: '请每月核对' });
    const looked = await value('list.edits', { workspace, file });
    expect(looked).toMatchObject({ version: 1, refused: [], applied: false });
    expect(looked.changed.map(({ cell, resource, column, after }) => [cell, resource, column, after])).toEqual([
      ['F4', OPEN, 'abstract', '改写的摘要'],
      ['X4', OPEN, 'remark', '请每月核对'],
    ]);
    expect(await inventory()).toEqual(before);

    expect(await value('list.edits', { workspace, file, apply: true })).toMatchObject({ applied: true });
    expect((await value('list.check', { workspace })).list.items).toMatchObject([
      { abstract: '改写的摘要', remark: '请每月核对' },
    ]);
    // What is there already needs no taking over.
    expect(await value('list.edits', { workspace, file, apply: true })).toMatchObject({ changed: [], applied: false });

    await value('undo', { workspace });
    const [item] = (await value('list.check', { workspace })).list.items;
    expect(item).toMatchObject({ remark: '' });
    expect(await inventory()).toEqual(before);
  });

  test('is not taken over at all while one cell is refused', async () => {
    const { workspace } = house;
    const file = await edited('夹带.xlsx', { F4: '改写的摘要', Q4: '有条件开放' });
    const before = await inventory();
    const tried = await value('list.edits', { workspace, file, apply: true });
    expect(tried).toMatchObject({ applied: false, refused: [{ sheet: '开放清单', cell: 'Q4', code: 'edit-fixed' }] });
    expect(tried.changed).toHaveLength(1);
    expect(await inventory()).toEqual(before);
  });

  test('is refused where it is of another agency, another list, or none', async () => {
    const { workspace } = house;
    const digest = 'a'.repeat(64);
    const mark = (agency: string, version: number) => ({ Y1: `openlist-list/1 ${agency} ${version} ${digest}` });
    const codeOf = async (cells: Record<string, string>) => {
      const { refused } = await value('list.edits', { workspace, file: await edited('别处.xlsx', cells), apply: true });
      return refused.map(({ cell, code }) => `${cell} ${code}`);
    };
    expect(await codeOf(mark('91350100M000100Y43', 1))).toEqual(['Y1 edit-other-agency']);
    expect(await codeOf(mark('11389901MA00000151', 1))).toEqual(['Y1 edit-other-list']);
    expect(await codeOf(mark('11389901MA00000151', 7))).toEqual(['Y1 edit-other-list']);
    const unmarked = await edited('无标记.xlsx', { Y1: '' });
    expect(await failure('list.edits', { workspace, file: unmarked })).toBe('list-edits-unmarked');
    const none = await house.write('不是表格.xlsx', '序号,名称\n');
    expect(await failure('list.edits', { workspace, file: none })).toBe('list-edits-unreadable');
    expect(await failure('list.edits', { workspace, file: house.at('没有.xlsx') })).toBe('file-not-found');
  });
});
