import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { stage } from '../../../main/engine/table';
import type { Progress } from '../../../shared/job';
import { cellsOf, inSession, staged, useFolder } from './support';
import { sheetXml, textRow, xlsxOf } from './xlsx/parts';

const folder = useFolder();

/** A workbook of more rows than wait for their header or their foot. */
async function book(rows: string, behind = ''): Promise<string> {
  return folder.file('large.xlsx', await xlsxOf({ 'xl/worksheets/sheet1.xml': sheetXml(rows, behind) }));
}

const data = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => textRow(from + at, [`名${from + at}`, `${from + at}`])).join('');
const damaged = (row: number): string =>
  `<row r="${row}"><c t="inlineStr"><is><t>x</t></is></c><c><v>440524188001010014</v></c></row>`;

describe('a large sheet', () => {
  it('has its merged header found, which stands behind all rows, and every row in its order', async () => {
    const head = textRow(1, ['登记表']) + textRow(2, ['名称', null, '备注']) + textRow(3, ['甲', '乙']);
    const merges =
      '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A2:B2"/><mergeCell ref="C2:C3"/><mergeCell ref="A700:B700"/></mergeCells>';
    const file = await book(head + data(4, 800), merges);
    await staged(file, {}, async (table) => {
      expect([table.columns.map(({ name }) => name), table.rows]).toEqual([['名称/甲', '名称/乙', '备注'], 797]);
      expect(table.warnings).toEqual([{ code: 'merged-cells', count: 1, places: [{ row: 700 }] }]);
      const rows = await inSession(table, (session) =>
        session.query<{ c1: string }>(
          `SELECT c1 FROM read_parquet('${table.parquet}', file_row_number = true) ORDER BY file_row_number`,
        ),
      );
      expect(rows.map(({ c1 }) => Number(c1))).toEqual(Array.from({ length: 797 }, (_, at) => at + 4));
      expect(await readdir(table.folder)).toEqual(['staged.parquet']);
    });
  });

  it('has a column that begins far down, and blank rows left out and noted wherever they are', async () => {
    const wide = textRow(500, ['名500', '500', null, '远']);
    const rows = textRow(1, ['甲', '乙']) + data(3, 30) + data(60, 300) + data(302, 499) + wide + data(501, 900);
    const file = await book(rows + data(902, 902));
    await staged(file, {}, async (table) => {
      expect(table.columns.map(({ name }) => name)).toEqual(['甲', '乙', '', '']);
      const blank = table.warnings.find(({ code }) => code === 'blank-line');
      expect([blank?.count, blank?.places.map(({ row }) => row)]).toEqual([
        32,
        [2, ...Array.from({ length: 29 }, (_, at) => at + 31), 301, 901],
      ]);
      const [far] = await inSession(table, (session) =>
        session.query(`SELECT c0, c2, c3 FROM read_parquet('${table.parquet}') WHERE c3 IS NOT NULL`),
      );
      expect(far).toEqual({ c0: '名500', c2: null, c3: '远' });
    });
  });

  it('stops at damaged numbers, all counted, the first rows named in their order', async () => {
    const rows = textRow(1, ['甲', '乙']) + damaged(2) + data(3, 300) + damaged(301) + data(302, 700) + damaged(701);
    const file = await book(rows);
    await expect(stage(file)).rejects.toMatchObject({
      code: 'number-damaged',
      params: { count: 3, rows: '2, 301, 701' },
    });
  });

  it.each([
    ['notes', 700, ['total-row', 'note-row']],
    ['all', 699, ['total-row-left', 'note-row']],
    ['keep', 702, ['total-row', 'note-row-kept']],
  ] as const)('with foot "%s" leaves out at its end what that says', async (foot, count, codes) => {
    const end =
      textRow(701, ['合计', '9']) + textRow(702, ['说明：如实填写', null]) + textRow(703, ['填表人：某', null]);
    const file = await book(textRow(1, ['甲', '乙']) + data(2, 700) + end);
    await staged(file, { foot }, ({ rows, reading, warnings }) => {
      expect([rows, reading.foot]).toEqual([count, foot]);
      expect(warnings).toEqual([
        { code: codes[0], count: 1, places: [{ row: 701 }] },
        { code: codes[1], count: 2, places: [{ row: 702 }, { row: 703 }] },
      ]);
    });
  });

  it('is read from the row after the header that a person gives, however deep', async () => {
    const file = await book(textRow(1, ['甲', '乙']) + data(2, 700));
    const { names, cells } = await cellsOf(file, { headerRows: 400 });
    expect([names.length, cells.length, cells[0]]).toEqual([2, 300, ['名401', '401']]);
  });

  it('reports its progress truly and stops when it is cancelled', async () => {
    const file = await book(textRow(1, ['甲', '乙']) + data(2, 30_000));
    const reports: Progress[] = [];
    const done = await stage(file, {}, { signal: new AbortController().signal, report: (at) => reports.push(at) });
    await done.close();
    const copied = reports.filter(({ phase }) => phase === 'copy').map((report) => report.done);
    expect(copied.length).toBeGreaterThan(3);
    expect(copied).toEqual([...copied].sort((a, b) => a - b));
    expect(reports.every((report) => report.done <= report.total)).toBe(true);

    const stop = new AbortController();
    const job = {
      signal: stop.signal,
      report: ({ phase }: Progress) => {
        if (phase === 'copy') stop.abort();
      },
    };
    await expect(stage(file, {}, job)).rejects.toMatchObject({ code: 'cancelled' });
  });
});
