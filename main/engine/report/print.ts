import exceljs from 'exceljs';
import type { Language } from '../../../shared/text/language';
import { addTableSheet } from '../openlist';
import { workbookBytes } from '../spreadsheet';
import { htmlPage } from './page';
import type { Section } from './sections';

/** What is printed: tables under a title. The same document makes the same bytes. */
export interface PrintedDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** Legal date, `2026-03-02`: the workbook's own date. */
  readonly date: string;
}

/** A document as a workbook, a sheet a section, laid out to be printed. */
export async function printedWorkbook({ title, subtitle, sections, date }: PrintedDocument): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  for (const { name, columns, rows } of sections) {
    addTableSheet(workbook, { name, title, subtitle, columns, rows, frozenColumns: 1 });
  }
  return workbookBytes(workbook, new Date(`${date}T00:00:00Z`));
}

/** A document as one page of HTML to be printed; sections without rows are left out. */
export function printedPage({ title, subtitle, sections }: PrintedDocument, language: Language): Uint8Array {
  return htmlPage({ title, subtitle, sections: sections.filter(({ rows }) => rows.length > 0) }, language);
}
