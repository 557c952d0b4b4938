import { encode } from 'iconv-lite';

/** A table as a clerk's file holds it: all cells as text. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** RFC 4180 with CR LF, UTF-8. */
export function utf8Csv(table: Table, mark: '' | '\uFEFF' = ''): Uint8Array {
  return Buffer.from(mark + csvText(table), 'utf8');
}

/**
 * RFC 4180 with CR LF, in the GBK that office programs on Chinese Windows write.
 *
 * @throws RangeError if a character has no two-byte code, which such a program would have lost.
 */
export function gbkCsv(table: Table): Uint8Array {
  const text = csvText(table);
  const bytes = encode(text, 'gb18030');
  const expected = Array.from(text).reduce((sum, character) => sum + (character < '\u0080' ? 1 : 2), 0);
  if (bytes.length !== expected) throw new RangeError('The sample uses a character outside GBK');
  return bytes;
}

function csvText({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
