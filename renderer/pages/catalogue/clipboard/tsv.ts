/** A block of cells, row by row. */
export type Block = readonly (readonly string[])[];

/** Cells as spreadsheet programs put them on the clipboard: tabs between them, quoted where they hold what separates. */
export function writeTsv(block: Block): string {
  return block.map((row) => `${row.map(quoted).join('\t')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Reads what `writeTsv` and spreadsheet programs write. A quote inside a cell that is not quoted is just a quote. */
export function parseTsv(text: string): Block {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    row.push(cell);
    at = end;
    if (text[at] === '\t') {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    } else {
      at += text.startsWith('\r\n', at) ? 2 : 1;
    }
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(text: string, start: number): { readonly cell: string; readonly end: number } {
  const whole = text[start] === '"' ? /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y : null;
  if (whole !== null) {
    whole.lastIndex = start;
    const [found, inner] = whole.exec(text) ?? [];
    if (found !== undefined && inner !== undefined) {
      return { cell: inner.replaceAll('""', '"'), end: start + found.length };
    }
  }
  const plain = /[^\t\r\n]*/y;
  plain.lastIndex = start;
  const [cell = ''] = plain.exec(text) ?? [];
  return { cell, end: start + cell.length };
}

/**
 * Cells as a table in which spreadsheet programs keep every cell as text: they take it before the plain text, and no
 * cell becomes a formula, a date or a number without its leading zeros.
 */
export function writeHtml(block: Block): string {
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`);
  return `<html><head><style>td{mso-number-format:"\\@"}</style></head><body><table>${rows.join('')}</table></body></html>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">');
}
