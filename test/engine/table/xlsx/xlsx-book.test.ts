import { describe, expect, it } from 'vitest';
import { stage } from '../../../../main/engine/table';
import { cellsOf, staged, useFolder } from '../support';
import { relationsXml, sheetXml, textRow, xlsxOf } from './parts';

const folder = useFolder();
const SHEET = 'xl/worksheets/sheet1.xml';

async function book(parts: Readonly<Record<string, string | Buffer | null>>): Promise<string> {
  return folder.file('book.xlsx', await xlsxOf(parts));
}

const header = textRow(1, ['甲', '乙']);

describe('an xlsx', () => {
  it('in strict form, with prefixes and its parts in odd places, is read by its relations', async () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const file = await book({
      '_rels/.rels': relationsXml([['officeDocument', '/Book/main.xml']], strict),
      'xl/workbook.xml': null,
      'xl/_rels/workbook.xml.rels': null,
      'Book/main.xml':
        '<m:workbook xmlns:m="s" xmlns:q="t"><m:workbookPr date1904="true"/><m:sheets><m:sheet name="一" state="hidden" q:id="rId2"/><m:sheet name="二" q:id="rId1"/></m:sheets></m:workbook>',
      'book/_rels/MAIN.xml.rels': relationsXml(
        [
          ['worksheet', '../sheets/b.xml'],
          ['worksheet', '/sheets/a.xml'],
          ['sharedStrings', 'texts.xml'],
        ],
        strict,
      ),
      'sheets/a.xml': sheetXml(textRow(1, ['隐'])),
      'sheets/b.xml':
        '<m:worksheet xmlns:m="s"><m:dimension ref="A1"/><m:sheetData><m:row><m:c t="s"><m:v>1</m:v></m:c><m:c r="C1" t="s"><m:v>0</m:v></m:c></m:row><m:row r="3"><m:c r="B3"><m:v>7</m:v></m:c></m:row></m:sheetData></m:worksheet>',
      'Book/texts.xml':
        '<m:sst xmlns:m="s"><m:si><m:r><m:t>汉</m:t></m:r><m:r><m:t> 字</m:t></m:r><m:rPh sb="0" eb="1"><m:t>hàn</m:t></m:rPh></m:si><m:si><m:t>a_x000D__x000a_b</m:t><m:phoneticPr/></m:si></m:sst>',
    });
    expect(await cellsOf(file)).toEqual({ names: ['a\nb', '', '汉 字'], cells: [[null, '7', null]] });
  });

  it('shows built-in formats as a Chinese system does', async () => {
    const ids = [14, 22, 27, 28, 31, 33, 57, 58, 164, 165];
    const file = await book({
      'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-F800]dddd\\, mmmm dd\\, yyyy"/><numFmt numFmtId="165" formatCode="[$-F400]h:mm:ss\\ AM/PM"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
      [SHEET]: sheetXml(
        `${textRow(1, ids.map(String))}<row r="2">${ids.map((_, style) => `<c s="${style}"><v>43835.354166666664</v></c>`).join('')}</row>`,
      ),
    });
    expect((await cellsOf(file)).cells[0]).toEqual([
      ...['2020/1/5', '2020/1/5 8:30', '2020年1月', '1月5日', '2020年1月5日', '8时30分00秒'],
      ...['2020年1月', '1月5日', '2020年1月5日', '8:30:00'],
    ]);
  });

  it('keeps what the library for whole workbooks gets wrong: newer errors, rare characters by number, texts of formulas', async () => {
    const row = '<row r="2"><c t="e"><v>#SPILL!</v></c><c t="str"><f>A1</f><v>&amp;lt;&#x20BB7;</v></c></row>';
    const file = await book({ [SHEET]: sheetXml(header + row) });
    expect((await cellsOf(file)).cells).toEqual([['#SPILL!', '&lt;𠮷']]);
    await staged(file, {}, ({ warnings }) => {
      expect(warnings).toEqual([{ code: 'cell-error', count: 1, places: [{ row: 2 }] }]);
    });
  });

  it('tells of comments, of links to other workbooks, and of what it hides', async () => {
    const file = await book({
      'xl/_rels/workbook.xml.rels': relationsXml([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['externalLink', 'externalLinks/externalLink1.xml'],
        ['externalLink', 'externalLinks/externalLink2.xml'],
      ]),
      'xl/worksheets/_rels/sheet1.xml.rels': relationsXml([
        ['comments', '../comments1.xml'],
        ['threadedComment', '../threadedComments/one.xml'],
      ]),
      'xl/comments1.xml': '<comments><commentList><comment ref="B2"/><comment ref="A1"/></commentList></comments>',
      'xl/threadedComments/one.xml':
        '<ThreadedComments><threadedComment ref="B2"/><threadedComment ref="B2"/><threadedComment ref="A3"/></ThreadedComments>',
      [SHEET]: sheetXml(
        `${header}${textRow(2, ['1', '2'])}<row r="3" hidden="1"><c t="inlineStr"><is><t>3</t></is></c></row><row r="4" ht="0"/>${textRow(5, ['5', '6'])}`,
        '',
        '<cols><col min="2" max="16384" hidden="1"/></cols>',
      ),
    });
    await staged(file, {}, ({ warnings }) => {
      expect(warnings).toEqual([
        { code: 'hidden-column', count: 1, places: [] },
        { code: 'hidden-row', count: 2, places: [{ row: 3 }, { row: 4 }] },
        { code: 'comment', count: 3, places: [{ row: 1 }, { row: 2 }, { row: 3 }] },
        { code: 'external-link', count: 2, places: [] },
        { code: 'blank-line', count: 1, places: [{ row: 4 }] },
      ]);
    });
  });

  it.each([
    ['rows out of order', sheetXml(textRow(2, ['a']) + textRow(1, ['b']))],
    ['a row twice', sheetXml(textRow(1, ['a']) + textRow(1, ['b']))],
    ['a row that no sheet has', sheetXml(textRow(1_048_577, ['a']))],
    ['a column that no sheet has', sheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>')],
    ['a cell in another row', sheetXml('<row r="1"><c r="A2"><v>1</v></c></row>')],
    ['a shared text that is not there', sheetXml('<row r="1"><c t="s"><v>0</v></c></row>')],
    ['XML that is cut off', sheetXml(header).slice(0, -20)],
    ['bytes that are no UTF-8', Buffer.from('<worksheet><sheetData>\xff', 'latin1')],
    ['a DTD', `<!DOCTYPE x [<!ENTITY a "b">]>${sheetXml(header)}`],
  ])('with %s is refused', async (_, sheet) => {
    const file = await book({ [SHEET]: sheet });
    await expect(stage(file)).rejects.toMatchObject({ code: 'workbook-unreadable', params: { file } });
  });

  it('whose part is larger than the zip says is refused (a zip bomb)', async () => {
    const bytes = await xlsxOf({ [SHEET]: sheetXml(header.repeat(1) + '<!--' + ' '.repeat(1_000_000) + '-->') });
    const name = Buffer.from(SHEET);
    const entry = bytes.lastIndexOf(name) - 46;
    bytes.writeUInt32LE(1000, entry + 24);
    const file = await folder.file('bomb.xlsx', bytes);
    await expect(stage(file)).rejects.toMatchObject({ code: 'workbook-unreadable', params: { file } });
  });

  it('in UTF-16 is read', async () => {
    const xml = Buffer.from(`\ufeff${sheetXml(header + textRow(2, ['一', '二']))}`, 'utf16le');
    expect((await cellsOf(await book({ [SHEET]: xml }))).cells).toEqual([['一', '二']]);
  });
});
