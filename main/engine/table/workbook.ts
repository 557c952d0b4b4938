import { readFile, stat } from 'node:fs/promises';
import { read, set_cptable, type WorkBook, type WorkSheet } from '@e965/xlsx';
import * as codepages from '@e965/xlsx/dist/cpexcel';
import { fromBuffer } from 'yauzl';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { onFile } from '../files';
import { guarded } from '../spreadsheet';
import type { Book, Sheet, SheetPass, SheetRow } from './book';
import type { Examined } from './examine';
import { countXlsLinks } from './xls-links';
import { inChina } from './xlsx/formats';

/** Megabytes that a workbook may have once unpacked: the reader holds all of it in memory. */
const MOST_MEGABYTES = 1024;
const MEGABYTE = 1 << 20;

/** Entries of the zip: a workbook has some dozens. */
const MOST_PARTS = 20_000;

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

/** The parts of a zipped workbook by their kinds, which the library gives without types. */
function partsOf(workbook: WorkBook): { readonly links: readonly string[] } {
  return (workbook as { Directory?: { links: string[] } }).Directory ?? { links: [] };
}

/** Rows after which a cancellation is seen. */
const PORTION = 1000;

/** A pass over a sheet that is in memory. */
function passOver(sheet: WorkSheet, date1904: boolean, job: Job): SheetPass {
  // A chart sheet has no cells.
  const table = (sheet['!data'] as readonly SheetRow['cells'][] | undefined) ?? [];
  const comments: number[] = [];
  async function* rows(): AsyncGenerator<readonly SheetRow[]> {
    for (let from = 0; from < table.length; from += PORTION) {
      stopIfCancelled(job);
      job.report({ phase: 'copy', done: from, total: table.length });
      const portion: SheetRow[] = [];
      // A row may be a hole, and so may a cell.
      table.slice(from, from + PORTION).forEach((cells, index) => {
        for (const cell of cells) if (cell?.c !== undefined) comments.push(from + index);
        const shown = Array.from(cells, (cell) => cell && inChina(cell, date1904));
        if (shown.some((cell) => cell !== undefined)) portion.push({ number: from + index, cells: shown });
      });
      yield portion;
      await Promise.resolve();
    }
  }
  return {
    rows: rows(),
    rest: () =>
      Promise.resolve({
        merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
        hiddenRows: hiddenPlaces(sheet['!rows']),
        hiddenColumns: hiddenPlaces(sheet['!cols']),
        comments,
      }),
  };
}

/**
 * The workbook at `path`, all of it in memory: BIFF (xls, et), and zips without XML in them (xlsb, ods).
 *
 * @throws Failure `workbook-unreadable`, `workbook-encrypted`, `workbook-too-large`
 */
export async function readWorkbook(path: string, container: Examined['container']): Promise<Book> {
  assertSize((await onFile(path, () => stat(path))).size, path);
  const bytes = await onFile(path, () => readFile(path));
  try {
    if (container === 'zip') assertSize(await unpackedSize(bytes), path);
    const workbook = guarded(() => parse(bytes), bytes.length);
    const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
    const sheets = workbook.SheetNames.flatMap((name, index): Sheet[] => {
      const sheet = workbook.Sheets[name];
      const hidden = (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
      return sheet === undefined ? [] : [{ name, hidden, read: (job) => passOver(sheet, date1904, job) }];
    });
    return {
      sheets,
      externalLinks: container === 'cfb' ? countXlsLinks(bytes) : partsOf(workbook).links.length,
      close: () => undefined,
    };
  } catch (error) {
    throw unreadable(error, bytes, path);
  }
}
