import exceljs from 'exceljs';
import type { TreatmentReport } from '../../../shared/model/report';
import type { Language } from '../../../shared/text/language';
import { addTableSheet } from '../openlist';
import { workbookBytes } from '../spreadsheet';
import { headingOf, type Occasion } from './heading';
import { reportSections } from './sections';

/** The report as a workbook, a sheet a section, laid out to be printed. The same report makes the same bytes. */
export async function reportWorkbook(
  report: TreatmentReport,
  occasion: Occasion,
  language: Language,
): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  const heading = headingOf(report, occasion, language);
  for (const { name, columns, rows } of reportSections(report, language)) {
    addTableSheet(workbook, { name, ...heading, columns, rows, frozenColumns: 1 });
  }
  return workbookBytes(workbook, new Date(`${occasion.date}T00:00:00Z`));
}
