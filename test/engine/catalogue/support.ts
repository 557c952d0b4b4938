import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write, type BookType, type Range } from '@e965/xlsx';
import { expect, onTestFinished } from 'vitest';
import { importCatalogue, type CatalogueImport } from '../../../main/engine/catalogue';
import { Failure, type FailureRecord } from '../../../shared/failure';
import { quietJob } from '../../../shared/job';

/** A folder that goes when the running test is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** The least a sheet must have to be a catalogue, in one header row. */
export const briefHeader = [
  '类',
  '项',
  '信息资源名称',
  '信息资源代码',
  '信息资源摘要',
  '信息项名称',
  '数据类型',
  '数据长度',
];

export interface SheetOutline {
  readonly name?: string;
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  readonly merges?: readonly string[];
}

/** Writes a workbook of plain sheets and gives its path. */
export function writeWorkbook(sheets: readonly SheetOutline[], type: BookType = 'xlsx'): string {
  const workbook = utils.book_new();
  sheets.forEach(({ name, rows, merges = [] }, index) => {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((merge): Range => utils.decode_range(merge));
    utils.book_append_sheet(workbook, sheet, name ?? `表${index + 1}`);
  });
  return writeBytes(write(workbook, { type: 'buffer', bookType: type }) as Uint8Array, `目录.${type}`);
}

export function writeBytes(bytes: Uint8Array, name = '目录.xlsx'): string {
  const path = join(folderForTest(), name);
  writeFileSync(path, bytes);
  return path;
}

/** Imports one sheet of rows under the brief header. */
export function importRows(rows: SheetOutline['rows'], merges?: readonly string[]): Promise<CatalogueImport> {
  return importCatalogue(writeWorkbook([{ rows: [briefHeader, ...rows], ...(merges ? { merges } : {}) }]), quietJob);
}

/** Faults as `C3 code`. Columns that the brief header lacks are no news. */
export function places({ faults }: CatalogueImport): string[] {
  return faults
    .filter(({ code }) => code !== 'column-missing')
    .map(({ row, column, code }) => `${column}${row} ${code}`);
}

/** The failure that `work` ends with. */
export async function failureOf(work: Promise<unknown>): Promise<FailureRecord> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).toRecord();
}
