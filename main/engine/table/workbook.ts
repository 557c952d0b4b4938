import { readFile, stat } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';
import { read, set_cptable, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { fromBuffer } from 'yauzl';
import { Failure } from '../../../shared/failure';
import { onFile } from '../files';
import type { Merge } from './header';

/** Megabytes that a workbook may have once unpacked: the reader holds all of it in memory. */
const MOST_MEGABYTES = 1024;
const MEGABYTE = 1 << 20;

/** Entries of the zip: a workbook has some dozens. */
const MOST_PARTS = 20_000;

/** A sheet of a workbook as it is read. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows of cells; either may be missing. */
  readonly cells: readonly (readonly (CellObject | undefined)[] | undefined)[];
  readonly merges: readonly Merge[];
  /** Rows and columns that are hidden, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** Bytes that the parts of a zip declare to unpack to; -1 if it has too many parts. */
function unpackedSize(bytes: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error !== null) {
        reject(error);
        return;
      }
      let size = 0;
      zip.on('error', reject);
      zip.on('end', () => {
        resolve(size);
      });
      zip.on('entry', (entry: { uncompressedSize: number }) => {
        size += entry.uncompressedSize;
        zip.readEntry();
      });
      if (zip.entryCount > MOST_PARTS) resolve(-1);
      else zip.readEntry();
    });
  });
}

/** Where an encrypted xlsx is kept in its compound file (MS-OFFCRYPTO), as the file's directory writes the name. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/** What the reader says of an xls with an opening password. */
const LOCKED_XLS = /password|^Encryption scheme/i;

/** The reader's errors name offsets and parts of the file in its own words; none of it is passed on. */
function unreadable(error: unknown, bytes: Buffer, file: string): Failure {
  if (error instanceof Failure) return error;
  const locked = error instanceof Error && LOCKED_XLS.test(error.message);
  const encrypted = locked || bytes.includes(ENCRYPTED_PACKAGE);
  return new Failure(encrypted ? 'workbook-encrypted' : 'workbook-unreadable', { file });
}

function assertSize(size: number, file: string): void {
  if (size < 0 || size > MOST_MEGABYTES * MEGABYTE) {
    throw new Failure('workbook-too-large', { file, limit: MOST_MEGABYTES });
  }
}

function parse(bytes: Buffer): WorkBook {
  // Workbooks of before 1997 name their characters by a code page.
  set_cptable(codepages);
  return read(bytes, {
    dense: true,
    cellText: true,
    cellNF: true,
    // A formula whose result was never saved is told from an empty cell by its text, which goes no further.
    cellFormula: true,
    cellHTML: false,
    // Hidden rows and columns are read only with the styles.
    cellStyles: true,
    // Excel shows the built-in short date in the system's way; this is China's.
    dateNF: 'yyyy/m/d',
  });
}

/** Places in a list of rows or columns of those that cannot be seen, hidden or 0 wide; the list has holes. */
function hiddenPlaces(
  infos: readonly ({ readonly hidden?: boolean; readonly width?: number; readonly hpt?: number } | undefined)[] = [],
): number[] {
  return Array.from(infos).flatMap((info, place) =>
    info !== undefined && (info.hidden === true || info.width === 0 || info.hpt === 0) ? [place] : [],
  );
}

function sheetOf(sheet: WorkSheet): Omit<Sheet, 'name' | 'hidden'> {
  return {
    // A chart sheet has no cells.
    cells: (sheet['!data'] as Sheet['cells'] | undefined) ?? [],
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenPlaces(sheet['!rows']),
    hiddenColumns: hiddenPlaces(sheet['!cols']),
  };
}

/** Milliseconds that reading may take: some, and more for every megabyte of the file. */
const LEAST_TIME = 5_000;
const TIME_A_MEGABYTE = 10_000;

/**
 * Runs `work` for at most `timeout` milliseconds: a damaged xls can send the reader into an endless loop, and nothing
 * but the script engine's own clock stops that.
 *
 * @throws the engine's time-out error, or what `work` throws
 */
function withinTime<T>(work: () => T, timeout: number): T {
  const done: T[] = [];
  const context = {
    work: (): void => {
      done.push(work());
    },
  };
  runInNewContext('work()', context, { timeout });
  const [result] = done;
  if (result === undefined) throw new Error('no result');
  return result;
}

/** Runs `work` with the console shut: the reader tells it what it makes of damaged records, and may name their content. */
function quietly<T>(work: () => T): T {
  const { error, warn, log } = console;
  const silent = (): void => undefined;
  Object.assign(console, { error: silent, warn: silent, log: silent });
  try {
    return work();
  } finally {
    Object.assign(console, { error, warn, log });
  }
}

/**
 * The sheets of the workbook at `path` (xlsx, or BIFF as xls and et), in their order.
 *
 * @throws Failure `workbook-unreadable`, `workbook-encrypted`, `workbook-too-large`
 */
export async function readWorkbook(path: string, container: 'zip' | 'cfb'): Promise<Sheet[]> {
  assertSize((await onFile(path, () => stat(path))).size, path);
  const bytes = await onFile(path, () => readFile(path));
  try {
    if (container === 'zip') assertSize(await unpackedSize(bytes), path);
    const workbook = quietly(() =>
      withinTime(() => parse(bytes), LEAST_TIME + Math.ceil((TIME_A_MEGABYTE * bytes.length) / MEGABYTE)),
    );
    return workbook.SheetNames.flatMap((name, index) => {
      const sheet = workbook.Sheets[name];
      const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return sheet === undefined ? [] : [{ name, hidden, ...sheetOf(sheet) }];
    });
  } catch (error) {
    throw unreadable(error, bytes, path);
  }
}
