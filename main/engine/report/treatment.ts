import type { TreatmentReport } from '../../../shared/model/report';
import type { Language } from '../../../shared/text/language';
import { headingOf, type Occasion } from './heading';
import { printedPage, printedWorkbook, type PrintedDocument } from './print';
import { reportSections } from './sections';

function documentOf(report: TreatmentReport, occasion: Occasion, language: Language): PrintedDocument {
  const sections = reportSections(report, language);
  return { ...headingOf(report, occasion, language), sections, date: occasion.date };
}

/** The treatment report as a workbook. The same report makes the same bytes. */
export async function reportWorkbook(
  report: TreatmentReport,
  occasion: Occasion,
  language: Language,
): Promise<Uint8Array> {
  return printedWorkbook(documentOf(report, occasion, language));
}

/** The treatment report as a page to be printed. The same report makes the same bytes. */
export function reportPage(report: TreatmentReport, occasion: Occasion, language: Language): Uint8Array {
  return printedPage(documentOf(report, occasion, language), language);
}
