import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CFB, read, utils, write, type BookType } from '@e965/xlsx';
import iconv from 'iconv-lite';

const sample = resolve(import.meta.dirname, '../../assets/sample');

/** SheetJS's own reader and writer of zips and compound files, which it does not type: as much as is used here. */
interface Part {
  content: Uint8Array;
  size: number;
}
const containers = CFB as {
  read(bytes: Buffer, options: { type: 'buffer' }): object;
  find(container: object, name: string): Part | null;
  write(container: object, options: { type: 'buffer'; fileType: 'zip' | 'cfb' }): Buffer;
  readonly utils: { cfb_new(): object; cfb_add(container: object, name: string, content: Buffer): void };
};

/** A file that is mutated before it is read. */
export interface Seed {
  /** Name of the file, as a clerk would call it. */
  readonly file: string;
  /** What is mutated: small, so that many can be read, and whole in its kind. */
  readonly bytes: Buffer;
  /** Makes a file of mutated bytes, where they are only a part of one. */
  readonly pack?: (bytes: Buffer) => Buffer;
  /** What reads the file; else staging does. */
  readonly reader?: 'catalogue';
}

const HEADER = ['序号', '单位名称', '证件号码', '金额', '登记日期', '备注'];
const ROWS = Array.from({ length: 40 }, (_, row) => [
  row + 1,
  `云汐区第${row + 1}商店`,
  row % 3 === 0 ? `11010119900307${String(1000 + row)}` : null,
  row * 12.5,
  `2026-0${1 + (row % 9)}-1${row % 10}`,
  row % 7 === 0 ? '注："补发"；\n见附件,第1页' : '正常',
]);

function tableText(delimiter: string, lineEnd: string): string {
  const cell = (value: string | number | null): string => {
    const text = String(value ?? '');
    return /[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [HEADER, ...ROWS].map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

const text = (file: string, bytes: Buffer | string): Seed => ({ file, bytes: Buffer.from(bytes) });

function workbook(bookType: BookType): Buffer {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([['登记表'], HEADER, ...ROWS, ['合计', null, null, 9750]]);
  Object.assign(sheet, {
    '!merges': [{ s: { r: 0, c: 0 }, e: { r: 0, c: 5 } }],
    '!cols': [{ wch: 9 }, { hidden: true }],
  });
  utils.book_append_sheet(book, sheet, '登记');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['说明'], [1]]), '说明');
  return write(book, { type: 'buffer', bookType, bookSST: true }) as Buffer;
}

/** A part of a container: most changes of the whole one would end at its directory or a check sum. */
function part(file: string, container: Buffer, fileType: 'zip' | 'cfb', name: string): Seed {
  const open = () => {
    const parts = containers.read(container, { type: 'buffer' });
    const entry = containers.find(parts, name);
    if (entry === null) throw new Error(`no ${name} in ${file}`);
    return { parts, entry };
  };
  const pack = (content: Buffer): Buffer => {
    const { parts, entry } = open();
    Object.assign(entry, { content, size: content.length });
    return containers.write(parts, { type: 'buffer', fileType });
  };
  return { file, bytes: Buffer.from(open().entry.content), pack };
}

function zipped(name: string, content: Buffer): Buffer {
  const parts = containers.utils.cfb_new();
  containers.utils.cfb_add(parts, name, content);
  return containers.write(parts, { type: 'buffer', fileType: 'zip' });
}

/** The start of the sample's catalogue: reading all of it takes most of a second. */
function catalogue(): Seed {
  const book = read(readFileSync(join(sample, '信息资源目录.xlsx')), { sheetRows: 40 });
  return { file: '目录.xlsx', bytes: write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer, reader: 'catalogue' };
}

const records = ROWS.map((row) => Object.fromEntries(HEADER.map((name, index) => [name, row[index]])));
const page = `<html><head><meta charset="gbk"></head><body><table border=1>${[HEADER, ...ROWS]
  .map(
    (row) =>
      `<tr>${row.map((cell) => `<td rowspan=1 style='mso-number-format:"\\@"'>${cell ?? '&nbsp;'}</td>`).join('')}</tr>`,
  )
  .join('\n')}</table></body></html>`;

const xlsx = workbook('xlsx');
const xls = workbook('biff8');
const zip = zipped('table.csv', Buffer.from(tableText(',', '\n')));

/** Every reader by a file of its own: a new reader is a new line. */
export const seeds: Readonly<Record<string, Seed>> = {
  'csv-utf-8': text('登记.csv', tableText(',', '\r\n')),
  'csv-utf-8-bom': text('登记.csv', `\ufeff${tableText(',', '\n')}`),
  'csv-gb18030': text('登记.csv', iconv.encode(tableText(',', '\r\n'), 'gb18030')),
  'tsv-utf-16le': text('登记.txt', iconv.encode(tableText('\t', '\r\n'), 'utf-16le', { addBOM: true })),
  'tsv-utf-16be': text('登记.tsv', iconv.encode(tableText('\t', '\n'), 'utf-16be')),
  'txt-big5': text('登記.txt', iconv.encode(tableText('|', '\n').replaceAll('区', '區'), 'big5')),
  'csv-semicolon': text('登记.csv', tableText(';', '\r')),
  'csv-sample': text('食品经营许可.csv', readFileSync(join(sample, '食品经营许可.csv')).subarray(0, 20_000)),
  'csv-statistics': text('12315统计.csv', readFileSync(join(sample, '12315统计.csv'))),
  xlsx: { file: '登记.xlsx', bytes: xlsx },
  'xlsx-sheet': part('登记.xlsx', xlsx, 'zip', '/xl/worksheets/sheet1.xml'),
  'xlsx-strings': part('登记.xlsx', xlsx, 'zip', '/xl/sharedStrings.xml'),
  'xlsx-styles': part('登记.xlsx', xlsx, 'zip', '/xl/styles.xml'),
  'xlsx-workbook': part('登记.xlsx', xlsx, 'zip', '/xl/workbook.xml'),
  'xlsx-relations': part('登记.xlsx', xlsx, 'zip', '/xl/_rels/workbook.xml.rels'),
  xls: { file: '登记.xls', bytes: xls },
  'xls-stream': part('登记.xls', xls, 'cfb', '/Workbook'),
  html: text('登记.xls', iconv.encode(page, 'gbk')),
  json: text('登记.json', JSON.stringify({ code: 0, data: records }, null, 1)),
  ndjson: text('登记.json', records.map((record) => JSON.stringify(record)).join('\n')),
  zip: { file: '登记.zip', bytes: zip },
  'zip-member': part('登记.zip', zip, 'zip', '/table.csv'),
  catalogue: catalogue(),
};
