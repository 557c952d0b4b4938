import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { utils, write as writeWorkbook } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { failureText } from '../../../shared/failure';
import { faultText } from '../../../shared/text/faults';
import { filesBelow } from '../../support/needles';
import { bench } from './support';

const house = bench();
const { answer, failure, value, write } = house;

const plain = '文号,密级,标题\n1,公开,甲\n2,非密,乙\n';

/** A workbook with one sheet. */
function workbook(name: string, sheet: string, rows: (string | number)[][]): string {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), sheet);
  writeFileSync(house.at(name), writeWorkbook(book, { type: 'buffer' }) as Uint8Array);
  return house.at(name);
}

const table = [
  ['编号', '名称', '数量'],
  ['001', '甲', 1],
  ['002', '乙', 2],
];

describe('a data file that carries a mark of state secrets', () => {
  test('is neither inspected nor attached, and the person is told where in numbers', async () => {
    const { workspace } = house;
    const file = await write('文件目录.csv', `${plain}3,机密,丙丁戊己\n`);
    const before = await value('workspace.show', { workspace });
    for (const refused of [
      await answer('dataset.inspect', { file }),
      await answer('dataset.attach', { workspace, resource: 'r0002', file }),
    ]) {
      expect(refused).toEqual({
        ok: false,
        failure: { code: 'secret-mark-cells', params: { sheet: '-', columns: '2', rows: '3', count: 1 } },
      });
      if (refused.ok) continue;
      const { what, next } = failureText(refused.failure, 'zh');
      expect(`${what}${next}`).toMatch(/第 2 列.*第 3 行.*涉密系统/);
    }
    expect(await value('workspace.show', { workspace })).toEqual(before);
    for (const kept of filesBelow(workspace)) {
      expect((await readFile(kept)).includes('文件目录')).toBe(false);
    }
    expect(existsSync(house.at('home'))).toBe(false);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`))).toEqual([]);
  });

  test('is refused by a mark in its last row, however long it is', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `${index},公开,标题\n`).join('');
    const file = await write('长.csv', `文号,密级,标题\n${rows}20000,公开,报告（机密★10年）\n`);
    const refused = await answer('dataset.inspect', { file });
    expect(refused).toMatchObject({ failure: { code: 'secret-mark-cells', params: { columns: '3', rows: '20001' } } });
  });

  test.each([
    ['its name', 'file', () => write('名单_机密.csv', plain)],
    ['a row of title above a text table', 'title', () => write('t.csv', `秘密★5年,,\n${plain}`)],
    ['a title of a sheet', 'title', () => Promise.resolve(workbook('a.xlsx', '表', [['机 密'], ...table]))],
    ['a caption', 'title', () => Promise.resolve(workbook('b.xlsx', '表', [['密级：秘密', '单位：某局'], ...table]))],
    ['a note below', 'title', () => Promise.resolve(workbook('c.xlsx', '表', [...table, ['注：本表机密★3年']]))],
    ['a note below a text table', 'title', () => write('n.csv', `${plain}注：本表机密★3年\n`)],
    ['the name of the sheet', 'sheet', () => Promise.resolve(workbook('d.xlsx', '清册（秘密）', table))],
    ['a header', 'header', () => write('h.csv', '文号,标题 机密★10年\n1,甲\n')],
  ])('is refused by %s', async (_, place, make) => {
    const file = await make();
    const told = { ok: false, failure: { code: 'secret-mark-around', params: { place } } };
    expect(await answer('dataset.inspect', { file })).toEqual(told);
    expect(await answer('dataset.attach', { workspace: house.workspace, resource: 'r0002', file })).toEqual(told);
    expect(await answer('dataset.preview', { file })).toEqual(told);
  });
});

test('a table of open papers passes, and so does text that speaks of secrets', async () => {
  const file = await write('商业秘密保护.csv', `${plain}3,公开,商业秘密保护指引\n`);
  expect(await failure('dataset.inspect', { file })).toBe('no failure');
  expect((await value('dataset.inspect', { file })).warnings).toEqual([]);
});

test('internal marks and words out of place are told without stopping', async () => {
  const file = workbook('e.xlsx', '内部资料', [
    ['书名', '说明'],
    ['秘密', '甲'],
    ['海', '内部资料，注意保存'],
    ['山', '乙'],
    ['河', '丙'],
  ]);
  const { warnings } = await value('dataset.attach', { workspace: house.workspace, resource: 'r0003', file });
  const own = warnings.filter(({ code }) => code === 'internal-mark' || code === 'secret-word');
  expect(own).toEqual([
    { code: 'internal-mark', count: 1, places: [], where: 'sheet' },
    { code: 'internal-mark', count: 1, places: [{ row: 3 }], where: '2' },
    { code: 'secret-word', count: 1, places: [{ row: 2 }], where: '1' },
  ]);
  for (const fault of own) expect(faultText(fault, 'zh')).not.toMatch(/[{}]/);
});
