import type { Cell, Workbook } from 'exceljs';
import { packParts, readParts, type Parts } from './parts';

const PROGRAM = 'OpenList Desk';
const TEXT_FORMAT = '@';

/**
 * The bytes of `workbook` as an xlsx file (ECMA-376): identical for identical content on every system, time zone and
 * zlib, because the parts are sorted, stored and carry a fixed timestamp.
 *
 * Every text cell gets the number format "text", so that a value such as `=1+1` or `007` is still text after someone
 * edits the cell. The workbook is changed for it: its dates become `at`, its author this program unless one is set.
 *
 * @param at stands in the document properties as both dates; nothing here reads a clock.
 * @throws TypeError if a cell holds a formula: what we write is data, and a formula in it would be a mistake of ours.
 */
export async function workbookBytes(workbook: Workbook, at: Date): Promise<Uint8Array> {
  return packParts(await workbookParts(workbook, at));
}

/** The parts of what `workbookBytes` writes. @throws TypeError as it does. */
export async function workbookParts(workbook: Workbook, at: Date): Promise<Parts> {
  workbook.created = at;
  workbook.modified = at;
  workbook.creator ||= PROGRAM;
  workbook.lastModifiedBy ||= workbook.creator;
  workbook.eachSheet((sheet) => {
    sheet.eachRow((row) => {
      row.eachCell(typeAsText);
    });
  });
  // Deflating would be undone a moment later.
  const written = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } } as object);
  return readParts(Buffer.from(written));
}

function typeAsText(cell: Cell): void {
  if (cell.formula) throw new TypeError(`A workbook of ours holds a formula at ${cell.address}`);
  // Cells may share one style object with cells of numbers, so the style is replaced and not altered.
  if (typeof cell.value === 'string') cell.style = { ...cell.style, numFmt: TEXT_FORMAT };
}
