import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CFB, utils, write, type BookType, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stage, type Staged } from '../../../main/engine/table';
import { Failure } from '../../../shared/failure';
import { cellsOf, staged, useFolder } from './support';

const folder = useFolder();
const formats = ['xlsx', 'xls'] as const;

type Content = string | number | boolean | null | { t: string; v: string | number; z?: string };

function sheetOf(rows: Content[][], more: Partial<WorkSheet> = {}): WorkSheet {
  return Object.assign(utils.aoa_to_sheet(rows), more);
}

function merge(range: string) {
  return utils.decode_range(range);
}

async function book(
  bookType: BookType,
  sheets: Record<string, WorkSheet>,
  hidden: readonly string[] = [],
): Promise<string> {
  const workbook = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(workbook, sheet, name);
  workbook.Workbook = { Sheets: Object.keys(sheets).map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })) };
  return folder.file(`book.${bookType}`, write(workbook, { type: 'buffer', bookType }) as Buffer);
}

describe.each(formats)('a workbook (%s)', (format) => {
  it('is read as its sheet shows it', async () => {
    const file = await book(format, {
      数据: sheetOf([
        ['代码', '日期', '手机', '金额', '比例', '是', '空文本', '长号'],
        [
          { t: 'n', v: 7, z: '00000' },
          { t: 'n', v: 43835, z: 'yyyy"年"m"月"d"日"' },
          13812345678,
          { t: 'n', v: 1234.5, z: '0.00' },
          0.1 + 0.2,
          true,
          { t: 's', v: '' },
          '440524188001010014',
        ],
        [
          '00012',
          { t: 'n', v: 43835, z: 'm/d/yy' },
          { t: 'n', v: 123456789012345, z: '0.00E+00' },
          -1,
          ' x ',
          null,
          '１２',
          '\u3000',
        ],
      ]),
    });
    const { cells } = await cellsOf(file);
    expect(cells).toEqual([
      ['00007', '2020年1月5日', '13812345678', '1234.50', '0.3', 'TRUE', '', '440524188001010014'],
      ['00012', '2020/1/5', '123456789012345', '-1', ' x ', null, '１２', '\u3000'],
    ]);
    await staged(file, {}, ({ reading, warnings }) => {
      expect(reading).toMatchObject({ format, encoding: null, sheet: '数据', delimiter: null, headerRows: 1 });
      expect(warnings).toEqual([]);
    });
  });

  it('has its merged title passed over and its merged headers joined', async () => {
    const file = await book(format, {
      表: sheetOf(
        [
          ['企业登记信息'],
          ['单位：示例局', null, null, null, null, '日期：2026'],
          ['名称', '法定代表人', null, '住所', null, '备注'],
          [null, '姓名', '电话', '区县', '详细\n地址', null],
          ['甲公司', '张三', '1', '海州区', '路1号', null],
          ['乙公司', '李四', '2', '连云区', '路2号', 'x'],
        ],
        { '!merges': ['A1:F1', 'A3:A4', 'B3:C3', 'D3:E3', 'F3:F4'].map(merge) },
      ),
    });
    const { names, cells } = await cellsOf(file);
    expect(names).toEqual(['名称', '法定代表人/姓名', '法定代表人/电话', '住所/区县', '住所/详细\n地址', '备注']);
    expect(cells).toEqual([
      ['甲公司', '张三', '1', '海州区', '路1号', null],
      ['乙公司', '李四', '2', '连云区', '路2号', 'x'],
    ]);
    await staged(file, { headerRows: 3 }, ({ columns, rows }) => {
      expect([columns[1]?.name, rows]).toEqual(['法定代表人', 3]);
    });
  });

  it('warns of what is hidden, merged or left out', async () => {
    const sheet = sheetOf(
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
        ['4', '5', '6'],
        [],
        ['7', '8', '9'],
        [null, '8', '9'],
        ['填表说明：本表一式两份'],
        ['1. 如实填写'],
      ],
      {
        '!cols': [{ wch: 10 }, { hidden: true }],
        '!rows': [{}, {}, { hidden: true }],
        '!merges': [merge('A5:A6')],
      },
    );
    const file = await book(format, { 数据: sheet, 隐: sheetOf([['x']]), 另: sheetOf([['y']]) }, ['隐']);
    await staged(file, {}, ({ rows, warnings }) => {
      expect(rows).toBe(4);
      expect(warnings).toEqual([
        { code: 'note-row', count: 2, places: [{ row: 7 }, { row: 8 }] },
        { code: 'merged-cells', count: 1, places: [{ row: 5 }] },
        { code: 'hidden-column', count: 1, places: [] },
        // The library that writes this test's files writes no hidden rows into xls.
        ...(format === 'xlsx' ? [{ code: 'hidden-row', count: 1, places: [{ row: 3 }] }] : []),
        { code: 'hidden-sheet', count: 1, places: [] },
        { code: 'other-sheet', count: 1, places: [] },
        { code: 'blank-line', count: 1, places: [{ row: 4 }] },
      ]);
    });
  });

  it('gives the sheet that is asked for, else the first visible one with content', async () => {
    const file = await book(
      format,
      { 隐: sheetOf([['h']]), 空: sheetOf([]), 一: sheetOf([['a']]), 二: sheetOf([['b']]) },
      ['隐'],
    );
    expect((await cellsOf(file)).names).toEqual(['a']);
    expect((await cellsOf(file, { sheet: '二' })).names).toEqual(['b']);
    expect((await cellsOf(file, { sheet: 4 })).names).toEqual(['b']);
    expect((await cellsOf(file, { sheet: '隐' })).names).toEqual(['h']);
    await expect(stage(file, { sheet: '三' })).rejects.toMatchObject({
      code: 'workbook-sheet-missing',
      params: { sheet: '三' },
    });
    await expect(stage(file, { sheet: '空' })).rejects.toMatchObject({ code: 'table-empty' });
  });

  it('stops at numbers that have lost their last digits, and names their rows', async () => {
    const rows: Content[][] = [
      ['身份证', '金额'],
      ['440524188001010014', 1.23456789012345],
      [{ t: 'n', v: Number('440524188001010014') }, 0.1 + 0.2],
    ];
    const file = await book(format, { 表: sheetOf(rows) });
    await expect(stage(file)).rejects.toMatchObject({ code: 'number-damaged', params: { file, count: 1, rows: '3' } });
  });

  it('cut short is refused', async () => {
    const file = await book(format, { 表: sheetOf([['a'], ['1']]) });
    const bytes = await readFile(file);
    const cut = await folder.file(`cut.${format}`, bytes.subarray(0, Math.floor(bytes.length / 3)));
    await expect(stage(cut)).rejects.toMatchObject({ code: 'workbook-unreadable', params: { file: cut } });
  });

  it('damaged anywhere gives a table or a coded failure', async () => {
    const rows = [['名称', '号码'], ...Array.from({ length: 20 }, (_, row) => [`公司${row}`, String(row)])];
    const bytes = await readFile(await book(format, { 表: sheetOf(rows) }));
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const damaged = Buffer.from(bytes);
        for (const [at, value] of changes) damaged[at] = value;
        const file = await folder.file('damaged', damaged);
        const result = await stage(file).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(Failure);
        else await (result as Staged).close();
      }),
      { numRuns: 40 },
    );
    // A change that sends the reader into an endless loop takes its time limit of some seconds.
  }, 120_000);
});

/** The part of the library's compound-file writer that is used here; it comes without types. */
const compound = CFB as {
  readonly utils: { cfb_new(): object; cfb_add(container: object, name: string, content: Buffer): void };
  write(container: object, options: { type: 'buffer' }): Uint8Array;
};

describe('a workbook with an opening password', () => {
  it('is told from a damaged one (MS-OFFCRYPTO: a compound file around the encrypted zip)', async () => {
    const container = compound.utils.cfb_new();
    compound.utils.cfb_add(container, '/EncryptionInfo', Buffer.from('0400040040000000', 'hex'));
    compound.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64, 7));
    const file = await folder.file('locked.xlsx', compound.write(container, { type: 'buffer' }));
    await expect(stage(file)).rejects.toMatchObject({ code: 'workbook-encrypted', params: { file } });
  });
});

describe('a workbook that is damaged', () => {
  it('so that its reader would never end is refused in time', async () => {
    // Found by the property above: a formula record of impossible length.
    const file = join(import.meta.dirname, 'endless.xls');
    await expect(stage(file)).rejects.toMatchObject({ code: 'workbook-unreadable', params: { file } });
  });
});
