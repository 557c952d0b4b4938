import exceljs from 'exceljs';

/** A cell of a printed table: its row by the dataset's name, its column by its title. */
export interface Edit {
  readonly row: string;
  readonly column: string;
  readonly to: string;
}

/** Saves an exported list under another name with some cells of its first sheet changed, as a spreadsheet program does. */
export async function editCells(from: string, to: string, edits: readonly Edit[]): Promise<void> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(from);
  const sheet = workbook.worksheets[0];
  if (sheet === undefined) throw new Error(`${from} has no sheet`);
  for (const edit of edits) {
    const head = findCell(sheet, edit.column);
    const row = findCell(sheet, edit.row);
    sheet.getCell(row.row, head.column).value = edit.to;
  }
  await workbook.xlsx.writeFile(to);
}

/** The first cell that holds exactly these words. */
function findCell(sheet: exceljs.Worksheet, words: string): { row: number; column: number } {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      if (sheet.getCell(row, column).text === words) return { row, column };
    }
  }
  throw new Error(`no cell says ${words}`);
}
