import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isListCsv, listCsv } from '../../../main/engine/openlist';
import { listColumns, type OpenList } from '../../../shared/model/openlist';
import { listCells } from '../../../shared/rules/list-cells';
import { openLists } from './arbitrary';
import { lianyungang, qingdao, sampleList } from './sample';

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

/** The sample with the same text in every cell that a person fills in. */
const withRemark = (remark: string): OpenList => ({
  ...sampleList(),
  items: sampleList().items.map((item) => ({ ...item, remark })),
});

/** A plain reader by RFC 4180, apart from the program's own. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.matchAll(/((?:(?:"(?:[^"]|"")*"|[^",\r\n]*),)*(?:"(?:[^"]|"")*"|[^",\r\n]*))\r\n/g)) {
    const cells = [...`,${line[1] ?? ''}`.matchAll(/,("(?:[^"]|"")*"|[^",]*)/g)];
    rows.push(cells.map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
  }
  return rows;
}

describe('a list as CSV', () => {
  test('is UTF-8 with BOM, with CRLF at every end, a header and a row an item', () => {
    const csv = text(listCsv(sampleList(), lianyungang).bytes);
    expect(csv.startsWith('\uFEFF序号,数据开放主体,统一社会信用代码,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(4);
  });

  test('holds every text exactly, whatever it is', () => {
    fc.assert(
      fc.property(openLists('lianyungang-2019'), (list) => {
        const [, ...rows] = parse(text(listCsv(list, lianyungang).bytes));
        const cells = list.items.map((item) => {
          const printed = listCells(item, list, lianyungang);
          return listColumns.map((column) => String(printed[column] ?? ''));
        });
        // What is no text in UTF-8 (half of a character) cannot be written.
        expect(rows).toEqual(cells.map((row) => row.map((cell) => Buffer.from(cell).toString('utf8'))));
      }),
    );
  });

  test.each(['=1+1', '+86 518', '@SUM(A1)', '\t制表', '-甲', '-'])(
    'leaves %j as it is and names it: a spreadsheet would take it for a formula',
    (remark) => {
      const { bytes, flagged } = listCsv(withRemark(remark), lianyungang);
      expect(parse(text(bytes))[1]?.at(-1)).toBe(remark);
      expect(flagged).toEqual([
        { resource: 'r0001', column: 'remark' },
        { resource: 'r0002', column: 'remark' },
      ]);
    },
  );

  test.each(['-5', '-86 518', '1-2', '甲=乙', '007', ''])('has nothing against %j', (remark) => {
    const { bytes, flagged } = listCsv(withRemark(remark), lianyungang);
    expect(parse(text(bytes))[1]?.at(-1)).toBe(remark);
    expect(flagged).toEqual([]);
  });

  test('opens in a spreadsheet with its texts whole', () => {
    const { bytes } = listCsv(withRemark('第一行\n第二行，"引号"、𠮷'), lianyungang);
    const sheet = Object.values(read(bytes, { raw: true }).Sheets)[0] ?? {};
    const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    expect(rows[1]?.at(-1)).toBe('第一行\n第二行，"引号"、𠮷');
  });

  test('is known again by its header, by which no other file is taken for one', () => {
    const { bytes } = listCsv(sampleList(), lianyungang, ['remark']);
    expect(isListCsv(text(bytes), lianyungang)).toBe(true);
    expect(isListCsv(text(bytes), qingdao)).toBe(false); // 更新频度 is 更新频率 there
    const other = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    for (const head of [other, '\uFEFF序号,姓名\r\n1,甲\r\n', '', '\uFEFF'])
      expect(isListCsv(head, lianyungang)).toBe(false);
  });

  test('refuses a profile that is not the list’s own', () => {
    expect(() => listCsv(sampleList(), qingdao)).toThrow('list-profile-differs');
  });
});
