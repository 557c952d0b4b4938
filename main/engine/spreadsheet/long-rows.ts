import type { Workbook } from 'exceljs';
import { packParts } from './parts';
import { SharedTexts } from './shared-texts';
import { workbookParts } from './workbook';

/** A text cell; a figure; or nothing. */
export type CellValue = string | number | null;

export interface LongRow {
  readonly cells: readonly CellValue[];
  /** In points. */
  readonly height: number;
}

/**
 * Rows for the end of a sheet. The sheet's two last rows are their pattern and are replaced by them: cell for cell, the
 * first is styled as texts are (and what is empty), the second as figures are.
 */
export interface LongRows {
  readonly sheet: string;
  readonly rows: Iterable<LongRow> | AsyncIterable<LongRow>;
}

/** Called now and then with the number of rows written so far, to let other work in; what it throws ends the writing. */
export type Between = (rows: number) => Promise<void>;

const ROWS_BETWEEN = 500;

/**
 * As `workbookBytes`, for workbooks with long tables. An object a cell, as the library keeps them, takes a kilobyte each:
 * it is asked for all but the long rows, and these are written into its sheets as XML.
 *
 * @throws TypeError as `workbookBytes` does; what `between` throws.
 */
export async function longWorkbookBytes(
  workbook: Workbook,
  at: Date,
  tables: readonly LongRows[],
  between: Between = () => Promise.resolve(),
): Promise<Uint8Array> {
  const parts = await workbookParts(workbook, at);
  const texts = new SharedTexts(parts.get(SharedTexts.part)?.toString() ?? '');
  let written = 0;
  for (const { sheet, rows } of tables) {
    const part = `xl/worksheets/sheet${String(workbook.getWorksheet(sheet)?.id)}.xml`;
    const { head, tail, first, texts: textStyles, figures } = patternOf(parts.get(part)?.toString() ?? '');
    const pieces: Buffer[] = [];
    let xml = '';
    let at = first;
    for await (const row of rows) {
      xml += rowXml(row, at, { textStyles, figures, texts });
      at += 1;
      written += 1;
      if (written % ROWS_BETWEEN > 0) continue;
      pieces.push(Buffer.from(xml));
      xml = '';
      await between(written);
    }
    const opening = head.replace(/(<dimension ref="A1:[A-Z]+)\d+/, `$1${Math.max(1, at - 1)}`);
    parts.set(part, Buffer.concat([Buffer.from(opening), ...pieces, Buffer.from(xml + tail)]));
  }
  parts.set(SharedTexts.part, texts.bytes());
  return packParts(parts);
}

interface Pattern {
  readonly head: string;
  readonly tail: string;
  /** Number of the first of the long rows. */
  readonly first: number;
  readonly texts: readonly string[];
  readonly figures: readonly string[];
}

/** A sheet's XML without its two last rows, and the styles that these carry. */
function patternOf(xml: string): Pattern {
  const end = xml.indexOf('</sheetData>');
  const second = xml.lastIndexOf('<row ', end);
  const start = xml.lastIndexOf('<row ', second - 1);
  if (start < 0) throw new TypeError('A sheet of ours lacks the pattern of its rows');
  const styles = (row: string): string[] =>
    [...row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)].map(([, style]) => style ?? '');
  return {
    head: xml.slice(0, start),
    tail: xml.slice(end),
    first: Number(/^<row r="(\d+)"/.exec(xml.slice(start))?.[1]),
    texts: styles(xml.slice(start, second)),
    figures: styles(xml.slice(second, end)),
  };
}

interface Writing {
  readonly textStyles: readonly string[];
  readonly figures: readonly string[];
  readonly texts: SharedTexts;
}

function rowXml({ cells, height }: LongRow, row: number, { textStyles, figures, texts }: Writing): string {
  let xml = `<row r="${row}" ht="${height}" customHeight="1">`;
  cells.forEach((value, column) => {
    const at = `<c r="${columnLetters(column)}${row}" s="`;
    if (value === null || value === '') xml += `${at}${textStyles[column] ?? ''}"/>`;
    else if (typeof value === 'number') xml += `${at}${figures[column] ?? ''}"><v>${value}</v></c>`;
    else xml += `${at}${textStyles[column] ?? ''}" t="s"><v>${texts.number(value)}</v></c>`;
  });
  return `${xml}</row>`;
}

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
