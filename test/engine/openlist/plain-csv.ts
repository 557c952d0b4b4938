/** The cells of a CSV by RFC 4180 and nothing more, apart from the program's own reading; lines end in CRLF or LF. */
export function plainCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (end !== '' || row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
