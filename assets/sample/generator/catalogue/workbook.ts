import ExcelJS, { type Worksheet } from 'exceljs';
import { workbookBytes } from '../../../../main/engine/spreadsheet';
import { dictionary, hiddenColumns, layout, validations, type LayoutColumn } from './layout';
import { AGENCY } from './resource';
import type { RowGroup } from './rows';

const LAST_ROW = 1_048_576;
const HEADER_ROWS = 3;

const notes = [
  '填表说明：',
  '1. 同一信息资源的各信息项分行填写，信息资源的属性可以合并单元格。',
  '2. 数据存储总量以G为单位，记录数以万条为单位，只填数字。',
] as const;

/** The catalogue workbook in the national template's layout. */
export async function catalogueWorkbook(groups: readonly RowGroup[], at: Date): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('信息资源目录', { views: [{ state: 'frozen', ySplit: HEADER_ROWS }] });
  sheet.columns = layout.map(({ width }, index) => ({
    width,
    hidden: index + 1 >= hiddenColumns.from && index + 1 <= hiddenColumns.to,
  }));
  writeHeader(sheet);
  let row = HEADER_ROWS + 1;
  for (const group of groups) {
    writeGroup(sheet, group, row);
    row += group.rows.length;
  }
  notes.forEach((note, index) => {
    sheet.getCell(row + 1 + index, 1).value = note;
  });
  writeDictionary(workbook);
  for (const [label, formula] of validations) {
    const letter = sheet.getColumn(layout.findIndex((column) => column.label === label) + 1).letter;
    wholeColumn(sheet, `${letter}4:${letter}${LAST_ROW}`, formula);
  }
  return workbookBytes(workbook, at);
}

function writeHeader(sheet: Worksheet): void {
  sheet.getCell(1, 1).value = `政务信息资源目录（${AGENCY}）`;
  sheet.mergeCells(1, 1, 1, layout.length);
  layout.forEach((column, index) => {
    const label = `${column.label}\n（${column.required ? '必填项' : '选填项'}）`;
    const alone = column.group === '' && column.label !== '其他类型资源格式描述';
    sheet.getCell(alone ? 2 : 3, index + 1).value = label;
    if (alone) sheet.mergeCells(2, index + 1, 3, index + 1);
    else if (layout[index - 1]?.group !== column.group) sheet.getCell(2, index + 1).value = column.group;
  });
  for (let first = 0; first < layout.length;) {
    const group = layout[first]?.group ?? '';
    let last = first;
    while (group !== '' && layout[last + 1]?.group === group) last += 1;
    if (last > first) sheet.mergeCells(2, first + 1, 2, last + 1);
    first = last + 1;
  }
  for (const row of [2, 3]) sheet.getRow(row).alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
}

function writeGroup(sheet: Worksheet, { style, rows }: RowGroup, top: number): void {
  layout.forEach((column, index) => {
    const values = rows.map((row) => row[index] ?? '');
    // What differs within the group was typed cell by cell, whatever the rest of the group looks like.
    const same = column.of === 'resource' && values.every((value) => value === values[0]);
    values.forEach((value, row) => {
      if (value !== '' && (row === 0 || !same || style === 'repeated')) {
        writeCell(sheet, column, top + row, index + 1, value);
      }
    });
    if (same && style === 'merged' && rows.length > 1 && values[0] !== '') {
      sheet.mergeCells(top, index + 1, top + rows.length - 1, index + 1);
    }
  });
}

function writeCell(sheet: Worksheet, column: LayoutColumn, row: number, index: number, value: string): void {
  const cell = sheet.getCell(row, index);
  if (column.kind === 'date') {
    cell.value = new Date(`${value}T00:00:00Z`);
    cell.numFmt = 'yyyy/m/d';
  } else {
    cell.value = column.kind === 'number' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
}

function writeDictionary(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('字典');
  Object.entries(dictionary).forEach(([name, values], index) => {
    const column = sheet.getColumn(index + 1);
    column.values = [name, ...values];
    workbook.definedNames.add(`字典!$${column.letter}$2:$${column.letter}$${values.length + 1}`, name);
  });
}

/** exceljs' types leave out validations of a whole range, which it writes all the same. */
interface WithValidations {
  dataValidations: { add(range: string, validation: ExcelJS.DataValidation): void };
}

function wholeColumn(sheet: Worksheet, range: string, formula: string): void {
  (sheet as unknown as WithValidations).dataValidations.add(range, {
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    formulae: [formula],
  });
}
