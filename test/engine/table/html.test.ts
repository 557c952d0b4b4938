import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/failure';
import { preview, type StageOptions } from '../../../main/engine/table';
import { cellsOf, encode, staged, useFolder } from './support';

const folder = useFolder();
const page = (html: string | Buffer): Promise<string> => folder.file('导出.xls', html);

async function failureOf(file: string, options: StageOptions = {}): Promise<Failure> {
  const error: unknown = await staged(file, options, () => undefined).catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw error;
  return error;
}

const readingOf = (file: string, options: StageOptions = {}) =>
  staged(file, options, ({ reading, rows, warnings }) => ({ reading, rows, warnings }));

/** What Excel writes when it saves a workbook as a page, shortened. */
const EXCEL = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv=Content-Type content="text/html; charset=gb2312"><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\.";}
.xl65 {mso-style-parent:style0; mso-number-format:"\\@";}
.xl66 {mso-number-format:"0\\.00_ ";}
.xl67 {mso-number-format:"yyyy\\0022年\\0022m\\0022月\\0022";}
--></style><!--[if gte mso 9]><xml><x:ExcelWorkbook><table><tr><td>x</td></tr></table></x:ExcelWorkbook></xml><![endif]--></head>
<body link=blue><table x:str border=0 cellpadding=0 style='border-collapse:collapse'>
<col width=72 style='width:54pt'><col width=0 style='display:none;mso-width-source:userset'><col width=72 span=4>
 <tr height=18><td colspan=6 class=xl65>登记表</td></tr>
 <tr><td class=xl65>身份证号</td><td>隐藏</td><td>金额</td><td>月份</td><td>备注</td><td>数</td></tr>
 <tr><td class=xl65 x:num>110101199003071233</td><td>h</td><td class=xl66 align=right x:num="1.005">1.01 </td>
  <td class=xl67 x:num="43831">2020年1月</td><td>甲<br>
    乙<span style='mso-spacerun:yes'>&nbsp;&nbsp; </span></td><td x:num="123456789012">1.23457E+11</td></tr>
 <tr style='display:none'><td class=xl65>002</td><td></td><td>&nbsp;</td><td rowspan=2>合并</td><td>a &lt; b &amp;&#20013;&nbsp;c</td><td x:num>-1,234.5</td></tr>
 <tr><td class=xl65 x:str="003 ">003</td><td></td><td>x</td><td>y</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td><td></td></tr><![endif]>
</table></body></html>`;

describe('a web page under the name .xls', () => {
  it('that Excel wrote is read as Excel shows it', async () => {
    const file = await page(encode(EXCEL, 'gb18030'));
    expect(await cellsOf(file)).toEqual({
      names: ['身份证号', '隐藏', '金额', '月份', '备注', '数'],
      cells: [
        ['110101199003071233', 'h', '1.01', '2020年1月', '甲\n乙   ', '123456789012'],
        ['002', null, null, '合并', 'a < b &中\u00a0c', '-1,234.5'],
        ['003 ', null, 'x', null, 'y', null],
      ],
    });
    expect(await readingOf(file)).toEqual({
      rows: 3,
      reading: {
        format: 'html',
        encoding: 'gb18030',
        sheet: null,
        delimiter: null,
        headerRows: 2,
        foot: 'notes',
        member: null,
      },
      warnings: [
        { code: 'number-rounded', count: 1, places: [{ row: 3 }] },
        { code: 'merged-cells', count: 1, places: [{ row: 4 }] },
        { code: 'hidden-column', count: 1, places: [] },
        { code: 'hidden-row', count: 1, places: [{ row: 4 }] },
      ],
    });
  });

  it('that SheetJS wrote has the cells of its workbook', async () => {
    const book = utils.book_new();
    const rows = [
      ['编号', '名称', '日期'],
      ['001', '甲 & <乙>', 5],
      ['002', '', 0.5],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
    const file = await page(write(book, { type: 'buffer', bookType: 'html' }) as Buffer);
    expect(await cellsOf(file)).toEqual({
      names: ['编号', '名称', '日期'],
      cells: [
        ['001', '甲 & <乙>', '5'],
        ['002', null, '0.5'],
      ],
    });
  });

  it.each([
    ['without closing tags', '<table><tr><th>a<th>b<tr><td>1<td>2<tr><td>3<td>4</table>'],
    ['with tags that are never closed', '<table><tr><td><font><b>a<td>b</tr><tr><td><p>1<td><i>2<tr><td>3<td>4'],
    [
      'with cells outside rows',
      '<TABLE><TD>a</TD><TD>b</TD></TR><TR><TD>1</TD><TD>2</TD></TR><TR><TD>3</TD><TD>4</TD>',
    ],
    [
      'with sections',
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody><tfoot><tr><td>3</td><td>4</td></tr></tfoot></table>',
    ],
    [
      'with scripts and comments',
      '<!-- x --><script>"<table>"</script><table><tr><td>a<!-- c --></td><td>b<script>x</script></td></tr><tr><td> 1 </td><td>\n2</td></tr><tr><td>3<td>4</table>',
    ],
    [
      'as a piece',
      '<div class=x><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></div>',
    ],
    [
      'as XHTML',
      '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html><body><table><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table></body></html>',
    ],
  ])('%s is a table all the same', async (_, html) => {
    expect(await cellsOf(await page(html))).toEqual({
      names: ['a', 'b'],
      cells: [
        ['1', '2'],
        ['3', '4'],
      ],
    });
  });

  it('has merged headers of several rows joined, wherever spans cross', async () => {
    const file = await page(`<table><tr><td rowspan=2>序号</td><td colspan=2>人员</td><td rowspan=2>备注</td></tr>
      <tr><td>姓名</td><td>电话</td></tr><tr><td>1</td><td>甲</td><td>0518</td><td>x</td></tr>
      <tr><td>合计</td><td colspan=3>1</td></tr><tr><td colspan=4>填表说明：略</td></tr></table>`);
    expect(await cellsOf(file, { foot: 'all' })).toEqual({
      names: ['序号', '人员/姓名', '人员/电话', '备注'],
      cells: [['1', '甲', '0518', 'x']],
    });
    const codes = async (foot: 'keep' | 'notes' | 'all') =>
      (await readingOf(file, { foot })).warnings.map(({ code, places }) => [code, places[0]?.row]);
    expect(await codes('all')).toEqual([
      ['total-row-left', 4],
      ['note-row', 5],
      ['merged-cells', 4],
    ]);
    expect((await readingOf(file, { foot: 'keep' })).rows).toBe(3);
    expect((await readingOf(file)).rows).toBe(2);
  });

  it('gives what stands beside its data to be looked at for marks', async () => {
    const file = await page(`<title>导出</title><h1>机密</h1><p>某局<br>2026</p><table><caption>名单</caption>
      <tr><td colspan=2>内部登记表</td></tr><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr><tr><td>备注：略</td></tr></table>`);
    await staged(file, {}, ({ around }) => {
      expect(around.map(([text]) => text)).toEqual(['机密', '某局', '2026', '名单', '内部登记表', '备注：略']);
    });
  });

  it('has lines of blocks and breaks, and no text that the page does not show', async () => {
    const file = await page(`<style>.gone{display:none}</style><table><tr><td>a</td><td>b</td></tr>
      <tr><td><div>x</div><div>y</div><p>z</p></td><td>1<span class=gone>hidden</span><i style="display: none">h</i></td></tr></table>`);
    expect((await cellsOf(file)).cells).toEqual([['x\ny\nz', '1']]);
    expect((await readingOf(file)).warnings).toEqual([{ code: 'text-unread', count: 1, places: [{ row: 2 }] }]);
  });

  it('with several tables gives the largest, or the one whose number is asked for', async () => {
    const file = await page(`<table><tr><td>查询条件</td></tr></table><table></table>
      <table><tr><td><table><tr><td>编号</td><td>名称</td></tr><tr><td>1</td><td>甲</td></tr></table></td></tr></table>
      <table style="display:none"><tr><td>a</td><td>b</td></tr><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>`);
    expect(await cellsOf(file)).toEqual({ names: ['编号', '名称'], cells: [['1', '甲']] });
    const { reading, warnings } = await readingOf(file);
    expect(reading.sheet).toBe('3');
    expect(warnings).toEqual([
      { code: 'hidden-table', count: 1, places: [] },
      { code: 'other-table', count: 2, places: [] },
    ]);
    expect((await cellsOf(file, { sheet: '4' })).names).toEqual(['a', 'b']);
    expect((await cellsOf(file, { sheet: 3 })).names).toEqual(['编号', '名称']);
    expect(await failureOf(file, { sheet: 5 })).toMatchObject({
      code: 'html-table-missing',
      params: { table: 5, count: 4 },
    });
  });

  it('has its encoding told by its bytes, whatever it says, and by what it says where bytes leave it open', async () => {
    const html = (charset: string, text: string): string =>
      `<html><meta charset="${charset}"><table><tr><td>姓名</td></tr><tr><td>${text}</td></tr></table>`;
    const found = async (bytes: Buffer, options: StageOptions = {}) => {
      const file = await page(bytes);
      return { ...(await cellsOf(file, options)), encoding: (await readingOf(file, options)).reading.encoding };
    };
    const read = { names: ['姓名'], cells: [['王小明']] };
    expect(await found(encode(html('gbk', '王小明'), 'utf-8'))).toEqual({ ...read, encoding: 'utf-8' });
    expect(await found(encode(html('utf-8', '王小明'), 'gb18030'))).toEqual({ ...read, encoding: 'gb18030' });
    expect(await found(encode(html('gb2312', '王小明'), 'utf-8-bom'))).toEqual({ ...read, encoding: 'utf-8-bom' });
    expect(await found(encode(html('utf-8', '王小明'), 'utf-16le'))).toEqual({ ...read, encoding: 'utf-16le' });
    // Too short to be told from GB18030 by its characters.
    expect(await found(iconv.encode(html('big5', '王小明'), 'big5'))).toEqual({ ...read, encoding: 'big5' });
    expect(await found(iconv.encode(html('', '王小明'), 'big5'), { encoding: 'big5' })).toEqual({
      ...read,
      encoding: 'big5',
    });
  });

  it('has numbers refused whose last digits Excel has dropped, and digits kept that are text', async () => {
    const row = (attribute: string, text: string): string =>
      `<table><tr><td>号码</td><td>b</td></tr><tr><td>x</td><td>1</td></tr><tr><td ${attribute}>${text}</td></tr></table>`;
    for (const [attribute, text] of [
      ['x:num="110101199003071230"', '1.10101E+17'],
      ['x:num', '110101199003071230'],
    ] as const) {
      const file = await page(row(attribute, text));
      expect(await failureOf(file)).toMatchObject({ code: 'number-damaged', params: { file, count: 1, rows: '3' } });
    }
    for (const attribute of ['', 'x:str', `x:num style='mso-number-format:"\\@"'`]) {
      const file = await page(row(attribute, '110101199003071233'));
      expect((await cellsOf(file)).cells[1]?.[0]).toBe('110101199003071233');
    }
  });
});

describe('a web archive', () => {
  const html =
    '<html><body><table><tr><td>编号</td><td>名称=a</td></tr><tr><td>001</td><td>甲</td></tr></table></body></html>';
  const read = { names: ['编号', '名称=a'], cells: [['001', '甲']] };
  const quoted = (bytes: Buffer): string =>
    Array.from(
      bytes,
      (byte, at) =>
        (byte > 126 || byte === 61
          ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
          : String.fromCharCode(byte)) + (at % 40 === 39 ? '=\r\n' : ''),
    ).join('');

  it.each([
    ['quoted-printable', 'utf-8', quoted(Buffer.from(html))],
    ['quoted-printable', 'gb2312', quoted(iconv.encode(html, 'gbk'))],
    ['base64', 'utf-8', Buffer.from(html).toString('base64').replaceAll(/.{76}/g, '$&\r\n')],
    ['8bit', 'utf-8', html],
  ])('in %s and %s is read as its page', async (transfer, charset, body) => {
    const archive = `MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related;\r\n boundary="----=_NextPart_01"\r\n\r\n文件\r\n\r\n------=_NextPart_01\r\nContent-Location: file:///C:/x.css\r\nContent-Type: text/css\r\n\r\ntd {}\r\n------=_NextPart_01\r\nContent-Location: file:///C:/x.htm\r\nContent-Transfer-Encoding: ${transfer}\r\nContent-Type: text/html; charset="${charset}"\r\n\r\n${body}\r\n------=_NextPart_01--\r\n`;
    const file = await page(archive);
    expect(await cellsOf(file)).toEqual(read);
    expect((await readingOf(file)).reading).toMatchObject({ format: 'html', encoding: null });
  });

  it('of one part is read, one without a page refused', async () => {
    const one = `From: <Saved by Blink>\nSubject: x\n y\nMIME-Version: 1.0\nContent-Type: text/html;\n\tcharset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(Buffer.from(html))}`;
    expect(await cellsOf(await page(one))).toEqual(read);
    expect((await failureOf(await page('MIME-Version: 1.0\nContent-Type: text/plain\n\nx\n'))).code).toBe(
      'html-no-table',
    );
  });
});

describe('a long page', () => {
  it('keeps its first and last rows, its order and its notes, whatever goes to the disk on the way', async () => {
    const row = (number: number): string =>
      number % 1000 === 7 ? '<tr><td>&nbsp;</td></tr>' : `<tr><td>${number}</td><td rowspan=1>甲${number}</td></tr>`;
    const rows = Array.from({ length: 5000 }, (_, number) => row(number));
    const html = `<table><tr><td><table><tr><td>编号</td><td>名称</td></tr>${rows.join('\n')}
      <tr><td>合计</td><td>5000</td></tr><tr><td>填表说明：略</td></tr></table></td></tr></table>`;
    await staged(await page(html), { foot: 'all' }, async (table) => {
      expect(table.rows).toBe(4995);
      expect(table.warnings).toEqual([
        { code: 'total-row-left', count: 1, places: [{ row: 5002 }] },
        { code: 'note-row', count: 1, places: [{ row: 5003 }] },
        { code: 'other-table', count: 1, places: [] },
        { code: 'blank-line', count: 5, places: [9, 1009, 2009, 3009, 4009].map((number) => ({ row: number })) },
      ]);
      const expected = Array.from({ length: 5000 }, (_, number) => number).filter((number) => number % 1000 !== 7);
      const found: (string | null)[] = [];
      for (let from = 0; from < table.rows; from += 1000)
        found.push(...(await preview(table, { from, count: 1000 })).map(([, name]) => name ?? null));
      expect(found).toEqual(expected.map((number) => `甲${number}`));
    });
  });
});

describe('a page that is refused', () => {
  it.each([
    ['without a table', '<html><body>登录</body></html>', 'html-no-table'],
    ['with an empty table', '<table><tr><td>&nbsp;</td></tr></table>', 'html-no-table'],
    ['with frames', '<html><frameset><frame src="sheet001.htm"></frameset></html>', 'html-no-table'],
    ['with tags in tags', '<p>'.padEnd(10, ' ') + '<b>'.repeat(50_000), 'html-too-deep'],
    ['with tables in tables', '<table><tr><td>'.repeat(50), 'html-too-deep'],
    ['with too many columns', `<table><tr>${'<td>1'.repeat(2001)}</table>`, 'table-too-wide'],
    [
      'with spans without end',
      `<table>${'<tr><td colspan=1000 rowspan=65000>1'.repeat(3000)}</table>`,
      'table-too-wide',
    ],
  ])('%s', async (_, html, code) => {
    expect((await failureOf(await page(html))).code).toBe(code);
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string({
      unit: fc.oneof(
        fc.constantFrom('<', '&', '"', '甲', '𠮷', '0', '\u00a0', ';'),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    }),
  );
  /** What is left of a text when a page shows it. */
  const shown = (text: string | null): string | null => {
    const kept = (text ?? '').replaceAll(/[ \t\n\f\r]+/g, ' ').replaceAll(/^ | $/g, '');
    return /^[\u00a0 \n]*$/.test(kept) ? null : kept;
  };
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00a0', '&nbsp;').replaceAll('\0', '');

  it('comes out of a page as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        fc.boolean(),
        async (rows, closed) => {
          const body = rows.map(
            (row, index) =>
              `<tr><td>r${index}${closed ? '</td>' : ''}${row.map((text) => `<td>${escaped(text ?? '')}${closed ? '</td>' : ''}`).join('')}${closed ? '</tr>' : ''}`,
          );
          const file = await page(`<table><tr><th>#<th>a<th>b<th>c</tr>${body.join('\n')}</table>`);
          const { cells } = await cellsOf(file, { headerRows: 1, foot: 'keep' });
          const width = cells[0]?.length ?? 0;
          expect(cells).toEqual(
            rows.map((row, index) =>
              [`r${index}`, ...row.map((text) => shown(text?.replaceAll('\0', '') ?? null))].slice(0, width),
            ),
          );
        },
      ),
      { numRuns: process.env['OPENLIST_DESK_LONG'] === '1' ? 1000 : 25 },
    );
  });
});
