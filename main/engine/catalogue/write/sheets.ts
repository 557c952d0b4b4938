import type { Workbook, Worksheet } from 'exceljs';
import { addPrintedSheet, styles } from '../../openlist';
import { columnLetters } from '../../spreadsheet';
import type { Column } from './columns';

/** Rows that a validation reaches down to: a clerk goes on filling below what was written. */
const LAST_ROW = 200_000;
const ROW_HEIGHT = 20;

/** A sheet of the catalogue with its title and header; the rows follow their pattern. */
export function addCatalogueSheet(
  workbook: Workbook,
  {
    name,
    title,
    columns,
    dictionary,
  }: { name: string; title: string; columns: readonly Column[]; dictionary: Dictionary },
): { readonly sheet: Worksheet; readonly header: number } {
  const hasGroups = columns.some(({ group }) => group !== '');
  const header = hasGroups ? 3 : 2;
  const sheet = addPrintedSheet(workbook, name, { repeatRow: header, frozen: { rows: header, columns: 0 } });
  sheet.columns = columns.map((column) => ({ width: widthOf(column) }));
  sheet.mergeCells(1, 1, 1, columns.length);
  put(sheet, 1, 1, title, styles.title);
  sheet.getRow(1).height = 30;
  columns.forEach(({ group, title: leaf, required }, index) => {
    const text = required ? `${leaf}\n（必填项）` : leaf;
    if (hasGroups) put(sheet, 2, index + 1, group === '' ? text : group, styles.header);
    put(sheet, header, index + 1, hasGroups && group === '' ? '' : text, styles.header);
  });
  if (hasGroups) mergeHeader(sheet, columns);
  sheet.getRow(header).height = 32;
  addPattern(sheet, header, columns.length);
  columns.forEach(({ values, title: of }, index) => {
    if (values.length > 0)
      choose(
        sheet,
        `${columnLetters(index)}${header + 1}:${columnLetters(index)}${LAST_ROW}`,
        dictionary.rangeOf(of, values),
      );
  });
  return { sheet, header };
}

/** Groups lie over their columns; a column that stands for itself reaches over both rows. */
function mergeHeader(sheet: Worksheet, columns: readonly Column[]): void {
  let start = 0;
  columns.forEach(({ group }, index) => {
    const isLast = columns[index + 1]?.group !== group || group === '';
    if (!isLast) return;
    if (group === '') sheet.mergeCells(2, index + 1, 3, index + 1);
    else if (index > start) sheet.mergeCells(2, start + 1, 2, index + 1);
    start = index + 1;
  });
}

/** Two rows that show how texts and figures are styled; the long rows take their place. */
function addPattern(sheet: Worksheet, header: number, columns: number): void {
  for (const row of [header + 1, header + 2]) {
    for (let column = 1; column <= columns; column += 1) {
      sheet.getCell(row, column).style = { ...styles.text, ...(row === header + 1 && { numFmt: '@' }) };
    }
  }
}

function put(
  sheet: Worksheet,
  row: number,
  column: number,
  text: string,
  style: Worksheet['columns'][number]['style'],
) {
  const cell = sheet.getCell(row, column);
  if (text !== '') cell.value = text;
  if (style !== undefined) cell.style = style;
}

function choose(sheet: Worksheet, range: string, formula: string): void {
  // The library keeps a sheet's validations by range and does not declare it.
  const { dataValidations } = sheet as Worksheet & { dataValidations: { add: (range: string, one: object) => void } };
  dataValidations.add(range, { type: 'list', allowBlank: true, formulae: [formula] });
}

function widthOf({ title, values }: Column): number {
  return values.length > 0 ? 14 : Math.min(28, Math.max(12, title.length * 2));
}

/** Rows of a catalogue are of one height: a table to go on filling, not one to be printed whole. */
export const rowHeight = ROW_HEIGHT;

/** The sheet 字典: the words to choose from, a column a list. */
export interface Dictionary {
  /** The range of a list's words, which is written down where it is new. */
  rangeOf(title: string, values: readonly string[]): string;
}

/** Opens the sheet 字典 of a workbook. It is added last. */
export function openDictionary(): Dictionary & { addTo(workbook: Workbook): void } {
  const lists: { title: string; values: readonly string[] }[] = [];
  return {
    rangeOf(title, values) {
      const key = values.join('\n');
      let at = lists.findIndex((one) => one.values.join('\n') === key);
      if (at < 0) at = lists.push({ title, values }) - 1;
      const letter = columnLetters(at);
      return `字典!$${letter}$2:$${letter}$${values.length + 1}`;
    },
    addTo(workbook) {
      if (lists.length === 0) return;
      const sheet = workbook.addWorksheet('字典');
      sheet.columns = lists.map(() => ({ width: 18 }));
      lists.forEach(({ title, values }, column) => {
        put(sheet, 1, column + 1, title, styles.header);
        values.forEach((value, row) => {
          put(sheet, row + 2, column + 1, value, styles.text);
        });
      });
    },
  };
}
