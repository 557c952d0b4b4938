import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The XML of a sheet around its rows, and what may stand behind them. */
export function sheetXml(rows: string, behind = '', before = ''): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** The XML of a part's relations: pairs of kind and target. */
export function relationsXml(relations: readonly (readonly [kind: string, target: string])[], types = OFFICE): string {
  const list = relations.map(
    ([kind, target], at) => `<Relationship Id="rId${at + 1}" Type="${types}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${RELATIONS}">${list.join('')}</Relationships>`;
}

/** A row of inline texts. */
export function textRow(number: number, texts: readonly (string | null)[]): string {
  const cells = texts.map((text) => (text === null ? '<c/>' : `<c t="inlineStr"><is><t>${text}</t></is></c>`));
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** The smallest workbook that has `parts`: one sheet, `xl/worksheets/sheet1.xml`; a part of null is left out. */
export async function xlsxOf(parts: Readonly<Record<string, string | Buffer | null>>): Promise<Buffer> {
  const all: typeof parts = {
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ]),
    ...parts,
  };
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(all)) if (content !== null) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}
