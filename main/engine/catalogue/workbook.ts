import { readFile, stat } from 'node:fs/promises';
import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { Failure } from '../../../shared/failure';
import { onFile } from '../files';
import { guarded, repack } from '../spreadsheet';
import { makeGrid, type Grid } from './grid';

/** Limits of what is read: a catalogue of 30,000 items is about 10 MB, 70 MB unpacked. */
const MAX_FILE_BYTES = 64 * 2 ** 20;
const MAX_UNPACKED_BYTES = 384 * 2 ** 20;
const MAX_ROWS = 200_000;

const ZIP_MARK = Buffer.from('504b0304', 'hex');
const COMPOUND_MARK = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENCRYPTED_PART = Buffer.from('EncryptedPackage', 'utf16le');
const AROUND = /^[\s\u200b-\u200d]+|[\s\u200b-\u200d]+$/g;

/**
 * The sheets of a workbook (xlsx, or the xls and et of Excel 97 and WPS) as texts.
 *
 * @throws Failure `catalogue-unreadable`, `catalogue-encrypted`, `catalogue-too-large`, or the file's own.
 */
export async function readSheets(path: string): Promise<Grid[]> {
  // Such a name cannot exist, and the system calls refuse it with an error of another kind.
  if (path.includes('\0')) throw new Failure('file-not-found', { file: path.replaceAll('\0', '') });
  const bytes = await onFile(path, async () => {
    const found = await stat(path);
    // A pipe or a device may have no end.
    if (!found.isFile()) throw new Failure('file-not-a-file', { file: path });
    if (found.size > MAX_FILE_BYTES) throw tooLarge(path, `${MAX_FILE_BYTES / 2 ** 20} MB`);
    return readFile(path);
  });
  const workbook = parse(await unpack(bytes, path), path);
  return workbook.SheetNames.map((name) => toGrid(name, workbook.Sheets[name] ?? {}, path));
}

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/i;
/** A cell that has a format and nothing in it. */
const BLANK_CELL = /<c(?:\s+[a-z]+="[^"<>]*")*\s*\/>/g;

/**
 * A sheet without its blank cells: a filled template has many times more of them than texts, and each costs the parser
 * as much. Every byte is taken for a character, so whatever the encoding all others stay as they are.
 */
function withoutBlanks(name: string, part: Buffer): Buffer {
  return SHEET_PART.test(name) ? Buffer.from(part.toString('latin1').replace(BLANK_CELL, ''), 'latin1') : part;
}

/** Inflates a ZIP natively and within limits, so that the parser below inflates nothing. */
async function unpack(bytes: Buffer, path: string): Promise<Uint8Array> {
  if (bytes.subarray(0, COMPOUND_MARK.length).equals(COMPOUND_MARK)) {
    if (bytes.includes(ENCRYPTED_PART)) throw new Failure('catalogue-encrypted', { file: path });
    return bytes;
  }
  if (!bytes.subarray(0, ZIP_MARK.length).equals(ZIP_MARK)) throw new Failure('catalogue-unreadable', { file: path });
  try {
    return await repack(bytes, MAX_UNPACKED_BYTES, withoutBlanks);
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(path, `${MAX_UNPACKED_BYTES / 2 ** 20} MB`);
    throw new Failure('catalogue-unreadable', { file: path }, { cause: error });
  }
}

function parse(bytes: Uint8Array, path: string): WorkBook {
  try {
    const options = { dense: true, cellNF: true, cellDates: true, UTC: true, cellHTML: false, cellFormula: false };
    return guarded(() => read(bytes, options), bytes.length);
  } catch (error) {
    const locked = error instanceof Error && /password/i.test(error.message);
    throw new Failure(locked ? 'catalogue-encrypted' : 'catalogue-unreadable', { file: path }, { cause: error });
  }
}

function tooLarge(path: string, limit: string): Failure {
  return new Failure('catalogue-too-large', { file: path, limit });
}

function toGrid(name: string, sheet: WorkSheet, path: string): Grid {
  const texts: string[][] = [];
  const errors: { row: number; column: number }[] = [];
  (sheet['!data'] ?? []).forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell.t === 'e') errors.push({ row, column });
      const text = cellText(cell);
      if (text !== '') (texts[row] ??= [])[column] = text;
    });
  });
  if (texts.length > MAX_ROWS) throw tooLarge(path, `${MAX_ROWS} 行 (rows)`);
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, bottom: e.r, left: s.c, right: e.c }));
  return makeGrid(name, texts, merges, errors);
}

/** A cell's text as the clerk sees it, without spaces around; dates as `2026-03-01` whatever the system's habit. */
function cellText(cell: CellObject): string {
  const { t, v, w, z } = cell;
  if (v === undefined || t === 'e' || t === 'z') return '';
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  // The general format shows long numbers in scientific notation; 15 digits are what a workbook keeps.
  if (typeof v === 'number') return z === 'General' || w === undefined ? String(Number(v.toPrecision(15))) : w.trim();
  return String(v).replace(/\r\n?/g, '\n').replace(AROUND, '');
}
