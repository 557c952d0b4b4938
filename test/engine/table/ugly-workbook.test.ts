import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { utils, write, type WorkSheet } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { cellsOf, staged, useFolder } from './support';

const folder = useFolder();

type Content = string | number | null | { t: 'n' | 'e'; v: number; z?: string };

async function book(rows: Content[][], more: Partial<WorkSheet> = {}): Promise<string> {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, Object.assign(utils.aoa_to_sheet(rows), more), '表');
  return folder.file('ugly.xlsx', write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const number = (v: number, z: string): Content => ({ t: 'n', v, z });
const warningsOf = (file: string) => staged(file, {}, ({ warnings }) => warnings);

describe('cells that show less than they hold', () => {
  it('are read as shown, and counted', async () => {
    const file = await book([
      ['a', 'b', 'c', 'd'],
      [number(0.125, '0%'), number(1.005, '0.00'), number(1234.5, '#,##0.00'), number(43835.5, 'yyyy-mm-dd')],
      [number(0.25, '0%'), number(-3, '0.00'), number(7, '00000'), number(0.1 + 0.2, '0.0')],
    ]);
    expect((await cellsOf(file)).cells[0]?.[0]).toBe('13%');
    expect(await warningsOf(file)).toEqual([{ code: 'number-rounded', count: 2, places: [{ row: 2 }, { row: 2 }] }]);
  });

  it('are never dropped where the format shows nothing', async () => {
    const file = await book([
      ['a', 'b', 'c'],
      [number(-1, 'yyyy-mm-dd'), number(12, ';;;'), number(1.5e-7, 'General')],
    ]);
    expect((await cellsOf(file)).cells).toEqual([['-1', '12', '0.00000015']]);
  });

  it('are counted where they are errors, or formulas whose result was never saved', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('表');
    sheet.addRow(['a', 'b', 'c']);
    sheet.addRow([{ formula: '1/0', result: { error: '#DIV/0!' } }, { formula: '1+1', result: 2 }, 'x']);
    sheet.addRow([1, { formula: 'NOW()' }, 'y']);
    const file = await folder.file('formulas.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    expect((await cellsOf(file)).cells).toEqual([
      ['#DIV/0!', '2', 'x'],
      ['1', null, 'y'],
    ]);
    expect(await warningsOf(file)).toEqual([
      { code: 'cell-error', count: 1, places: [{ row: 2 }] },
      { code: 'formula-uncached', count: 1, places: [{ row: 3 }] },
    ]);
  });
});

describe('a form', () => {
  it('loses its notes and signatures, not its total, and its captions are no header', async () => {
    const file = await book([
      ['登记表', null, null, null],
      ['单位：某局', null, null, '日期：2026'],
      ['名称', '数量', '电话', '备注'],
      ['甲', 1, '1', 'x'],
      ['合计', 1, null, null],
      [],
      ['填表说明：'],
      ['1、如实填写'],
      ['填表人：某某', null, '联系电话：1', null],
    ]);
    const { names, cells } = await cellsOf(file);
    expect([names, cells.length]).toEqual([['名称', '数量', '电话', '备注'], 2]);
    expect((await warningsOf(file)).slice(0, 2)).toEqual([
      { code: 'total-row', count: 1, places: [{ row: 5 }] },
      { code: 'note-row', count: 3, places: [{ row: 7 }, { row: 8 }, { row: 9 }] },
    ]);
  });

  it('keeps rows of times, which only look like captions and signatures', async () => {
    const file = await book([
      [null, '8:00', '9:00', '10:00'],
      ['1路', '8:05', '9:05', '10:05'],
      ['8:10', '8:15', null, '9:10'],
    ]);
    expect(await cellsOf(file)).toEqual({
      names: ['', '8:00', '9:00', '10:00'],
      cells: [
        ['1路', '8:05', '9:05', '10:05'],
        ['8:10', '8:15', null, '9:10'],
      ],
    });
  });

  it('has its header found however far down it begins', async () => {
    const blank = Array.from({ length: 49 }, (): Content[] => []);
    const file = await book([...blank, [null, '名', '号'], [null, '甲', '1']]);
    expect(await cellsOf(file)).toEqual({ names: ['', '名', '号'], cells: [[null, '甲', '1']] });
  });

  it('hides a column of no width', async () => {
    const file = await book(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      { '!cols': [{ wch: 9 }, { width: 0 }] },
    );
    expect(await warningsOf(file)).toEqual([{ code: 'hidden-column', count: 1, places: [] }]);
  });
});

describe('an xls', () => {
  it('tells of comments and of formulas that point to another workbook', async () => {
    // Written by LibreOffice: the library that writes the other files of this test writes neither.
    const warnings = await warningsOf(join(import.meta.dirname, 'linked.xls'));
    expect(warnings.filter(({ code }) => code !== 'cell-error')).toEqual([
      { code: 'comment', count: 1, places: [{ row: 2 }] },
      { code: 'external-link', count: 1, places: [] },
    ]);
  });

  it('shows dates that follow the system with their century', async () => {
    const workbook = utils.book_new();
    const date = (z: string) => ({ t: 'n', v: 43835.5, z });
    const sheet = utils.aoa_to_sheet([
      ['a', 'b'],
      [date('m/d/yy h:mm'), date('[$-F800]dddd\\, mmmm dd\\, yyyy')],
    ]);
    utils.book_append_sheet(workbook, sheet, '表');
    const file = await folder.file('dates.xls', write(workbook, { type: 'buffer', bookType: 'xls' }) as Buffer);
    expect((await cellsOf(file)).cells).toEqual([['2020/1/5 12:00', '2020年1月5日']]);
  });
});
