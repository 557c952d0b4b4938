import type { QualityMeasure, QualityReport } from '../../model/quality';
import { fill, type Language } from '../language';
import { qualityReasonTexts } from './reasons';
import { qualitySheetTexts } from './sheet';

export { qualityDimensionNames, qualityMeasureTexts } from './measures';
export { qualityReasonTexts } from './reasons';
export { qualitySheetTexts } from './sheet';

/** A share of 1 in percent to two decimals, never rounded up: what is not quite all must not read 100. */
export function percentDown(good: number, of: number): number {
  return Math.floor((good / of) * 10_000 + 1e-9) / 100;
}

/** What is to be said of a measure beside its figures: why there are none, or until when it holds; '' where nothing is. */
export function qualityRemark({ result, reason }: QualityMeasure, language: Language): string {
  if (reason !== null)
    return fill(qualitySheetTexts.notMeasured[language], { reason: qualityReasonTexts[reason][language] });
  if (result?.due === undefined) return '';
  return fill(qualitySheetTexts[result.due.over > 0 ? 'overdue' : 'inTime'][language], result.due);
}

/** Names of columns as a report tells them: those without a name by their place. */
export function qualityColumnNames({ columns }: QualityReport, language: Language): ReadonlyMap<string, string> {
  return new Map(
    columns.map(({ id, name }, index) => [
      id,
      name.trim() === '' ? fill(qualitySheetTexts.unnamed[language], { number: index + 1 }) : name,
    ]),
  );
}
