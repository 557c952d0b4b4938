import { utils, write, type BookType } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cellsOf, encode, staged, useFolder } from './support';

const folder = useFolder();
const ROWS = [
  ['编号', '名称', '日期'],
  ['001', '甲', '2020-01-05'],
  ['002', '乙，丙', ''],
];
const READ = {
  names: ['编号', '名称', '日期'],
  cells: [
    ['001', '甲', '2020-01-05'],
    ['002', '乙，丙', null],
  ],
};

function book(bookType: BookType, rows = ROWS): Buffer {
  const workbook = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
  utils.book_append_sheet(workbook, sheet, 'Data');
  return write(workbook, { type: 'buffer', bookType }) as Buffer;
}

const csv = `${ROWS.map((row) => row.join(',')).join('\n')}\n`;
const html = `<table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const json = JSON.stringify([ROWS[0], ...ROWS.slice(1).map((row) => row.map((cell) => cell || null))]);

describe('a file is read by what it is, whatever it is called', () => {
  it.each<[string, string, Buffer, string]>([
    ['a csv in GBK', 'a.xls', encode(csv, 'gb18030'), 'csv'],
    ['a csv', 'a.xlsx', encode(csv, 'utf-8'), 'csv'],
    ['a csv in UTF-16', 'a.json', encode(csv, 'utf-16le'), 'csv'],
    ['an xlsx', 'a.csv', book('xlsx'), 'xlsx'],
    ['an xlsx', 'a.xls', book('xlsx'), 'xlsx'],
    ['an xls of 97', 'a.et', book('biff8'), 'xls'],
    ['an xls of 97', 'a.xlsx', book('biff8'), 'xls'],
    ['a workbook in XML of Excel 2003', 'a.xls', book('xlml'), 'xls'],
    ['a page in GBK', 'a.xls', encode(html, 'gb18030'), 'html'],
    ['a page', 'a.xlsx', encode(html, 'utf-8-bom'), 'html'],
    ['a page', 'a.csv', encode(html, 'utf-8'), 'html'],
    ['a page in UTF-16', 'a.et', encode(html, 'utf-16le'), 'html'],
    ['JSON', 'a.txt', encode(json, 'utf-8-bom'), 'json'],
    ['JSON in GBK', 'a.csv', encode(json, 'gb18030'), 'json'],
  ])('%s called %s', async (_, name, content, format) => {
    const file = await folder.file(name, content);
    expect(await cellsOf(file)).toEqual(READ);
    await staged(file, {}, ({ reading }) => {
      expect(reading.format).toBe(format);
    });
  });

  it('a workbook of Excel 95 too', async () => {
    // The writer of these fixtures puts no Chinese into it.
    const rows = [
      ['a', 'b'],
      ['001', 'x'],
    ];
    const file = await folder.file('95.et', book('biff5', rows));
    expect(await cellsOf(file)).toEqual({ names: rows[0], cells: rows.slice(1) });
  });

  it('a workbook in XML of Excel 2003 keeps long numbers that are text, and has those refused that are numbers', async () => {
    const xml = (type: string): string => `<?xml version="1.0"?>
<?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
 <Worksheet ss:Name="名单"><Table>
  <Row><Cell><Data ss:Type="String">号码</Data></Cell><Cell><Data ss:Type="String">b</Data></Cell></Row>
  <Row><Cell><Data ss:Type="${type}">110101199003071233</Data></Cell><Cell><Data ss:Type="String">&#20013;</Data></Cell></Row>
 </Table></Worksheet></Workbook>`;
    expect(await cellsOf(await folder.file('a.xls', xml('String')))).toEqual({
      names: ['号码', 'b'],
      cells: [['110101199003071233', '中']],
    });
    await expect(cellsOf(await folder.file('b.xls', xml('Number')))).rejects.toMatchObject({ code: 'number-damaged' });
  });

  it.each(['{a,b}\n1,2\n', '[a],[b]\n[1],[2]\n', '<5岁,>5岁\n1,2\n', 'a:1,b\n1,2\n', '"<table>",b\n1,2\n'])(
    'a csv is none of these for its first characters: %s',
    async (text) => {
      await staged(await folder.file('a.csv', iconv.encode(text, 'gbk')), {}, ({ reading, rows }) => {
        expect({ format: reading.format, rows }).toEqual({ format: 'csv', rows: 1 });
      });
    },
  );
});
