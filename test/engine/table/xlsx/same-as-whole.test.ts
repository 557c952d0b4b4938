import { globSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useFolder } from '../support';
import { seenByRows, seenWhole } from './readings';

const folder = useFolder();
const root = resolve(import.meta.dirname, '../../../..');
const fixtures = ['assets', 'test', '../shared/data'].flatMap((place) =>
  globSync('**/*.xlsx', { cwd: join(root, place) }).map((name) => join(root, place, name)),
);

/** Both readers see the same in the workbook, cell by cell. */
async function expectSame(file: string): Promise<void> {
  const byRows = await seenByRows(file, folder.path);
  expect(byRows).toEqual(await seenWhole(file));
  expect(byRows.flatMap(({ cells }) => cells).length).toBeGreaterThan(0);
}

describe('a workbook read row by row is what the library that reads it whole gives', () => {
  it.each(fixtures.map((file) => [relative(root, file), file]))('%s', async (_, file) => {
    await expectSame(file);
  });

  it('with all kinds of cells as exceljs writes them', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('各种');
    sheet.addRow(['文本', ' 空白 ', '', '<&>"\'', '两\n行', '𠮷䶮', '_x000D_', '_x4E00_', 'a\tb']);
    sheet.addRow([0, -0, 1.5, 1e21, 1.5e-7, 123456789012345, 1234567890123456, 0.1 + 0.2, -1]);
    sheet.addRow([
      true,
      false,
      new Date(Date.UTC(2020, 0, 5)),
      new Date(Date.UTC(1900, 0, 5, 8, 30)),
      { error: '#N/A' },
    ]);
    sheet.addRow([{ formula: '1+1', result: 2 }, { formula: 'A1', result: '文' }, { formula: 'NOW()' }]);
    sheet.addRow([{ richText: [{ text: '粗 ', font: { bold: true } }, { text: ' 细' }] }]);
    sheet.addRow([{ text: '链接', hyperlink: 'https://example.invalid/?a=1&b=2' }]);
    const formats = [
      '00000',
      '0.00',
      '#,##0.00',
      '0%',
      '0.00E+00',
      '@',
      ';;;',
      'yyyy-mm-dd',
      'yyyy"年"m"月"d"日"',
      'h:mm:ss',
    ];
    for (const format of formats) {
      const row = sheet.addRow([7, 43835, 43835.75, -3.14159, 1e-10, 4.4052418800101e17, null, 'x', true]);
      row.numFmt = format;
      row.eachCell((cell) => (cell.numFmt = format));
    }
    sheet.getRow(3).hidden = true;
    sheet.getColumn(2).hidden = true;
    sheet.mergeCells('A30:C31');
    sheet.getCell('D40').value = '远';
    sheet.getCell('A1').note = '批注';
    sheet.getCell('B40').note = { texts: [{ text: '另一个' }] };
    workbook.addWorksheet('隐', { state: 'hidden' }).addRow(['h']);
    workbook.addWorksheet('深', { state: 'veryHidden' }).addRow(['v']);
    workbook.addWorksheet('空');
    const file = await folder.file('exceljs.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    await expectSame(file);
  });

  it('with dates that count from 1904', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.properties.date1904 = true;
    const sheet = workbook.addWorksheet('表');
    sheet.addRow(['日期', 0, 1, 42373]).numFmt = 'yyyy/m/d';
    sheet.getRow(1).eachCell((cell) => (cell.numFmt = 'yyyy/m/d h:mm'));
    const file = await folder.file('1904.xlsx', Buffer.from(await workbook.xlsx.writeBuffer()));
    await expectSame(file);
    expect((await seenByRows(file, folder.path))[0]?.cells[3]?.[1]).toBe('2020/1/5 0:00');
  });

  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', ' ', 'a\nb', '<t>', '&amp;', ']]>', '_x0041_', '00012', '４５', '\u3000'),
  );
  const number = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 }),
    fc.integer({ min: -100, max: 60_000 }),
    fc.integer({ min: 0, max: 2_000_000 }).map((cents) => cents / 100),
  );
  const format = fc.constantFrom(
    ...['General', '0', '0.00', '#,##0', '#,##0.00', '0%', '0.00E+00', '# ?/?', 'd-mmm-yy', 'h:mm AM/PM', '@'],
    ...[
      'yyyy-mm-dd',
      'yyyy"年"m"月"d"日"',
      '[$-804]yyyy/m/d;@',
      '00000',
      '0.0_ ;[Red]-0.0 ',
      '[>100]0;0.0',
      '¥#,##0.00',
    ],
  );
  const cell: fc.Arbitrary<CellObject> = fc.oneof(
    text.map((v) => ({ t: 's', v }) as const),
    fc.record({ t: fc.constant('n' as const), v: number, z: format }),
    fc.boolean().map((v) => ({ t: 'b', v }) as const),
    fc.constantFrom({ t: 'e', v: 0x2a, w: '#N/A' } as const, { t: 'e', v: 7, w: '#DIV/0!' } as const),
    fc.record({ t: fc.constant('n' as const), v: number, f: fc.constant('A1*2') }),
  );

  it('with any cells at any places as SheetJS writes them', async () => {
    const placed = fc.record({ r: fc.nat(30), c: fc.nat(30), cell });
    await fc.assert(
      fc.asyncProperty(fc.array(placed, { minLength: 1, maxLength: 30 }), fc.boolean(), async (cells, shared) => {
        const sheet: WorkSheet = { '!ref': 'A1:AE31' };
        for (const { r, c, cell: content } of cells) {
          // The library resolves the entities of a text twice where it is not shared.
          if (shared || !String(content.v).includes('&')) sheet[utils.encode_cell({ r, c })] = content;
        }
        sheet['A1'] ??= { t: 's', v: 'x' };
        const workbook = utils.book_new();
        utils.book_append_sheet(workbook, sheet, '表');
        const bytes = write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: shared }) as Buffer;
        await expectSame(await folder.file('any.xlsx', bytes));
      }),
      { numRuns: process.env.OPENLIST_DESK_LONG === '1' ? 2000 : 60 },
    );
  }, 300_000);
});
