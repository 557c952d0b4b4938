import type { TreatmentReport } from '../../../shared/model/report';
import { fill, type Language } from '../../../shared/text/language';
import { reportTexts } from '../../../shared/text/report';

/** What stands above a printed report and is no part of it. */
export interface Occasion {
  /** Name of the resource. */
  readonly name: string;
  /** Day of the release (Asia/Shanghai), `2026-03-02`. */
  readonly date: string;
}

/** Title and the line under it. */
export function headingOf(report: TreatmentReport, { name, date }: Occasion, language: Language) {
  const { dataset, source } = report;
  const period = report.period === '' ? '—' : report.period;
  return {
    title: fill(reportTexts.title[language], { name }),
    subtitle: fill(reportTexts.subtitle[language], { dataset, period, file: source.name, date }),
  };
}
