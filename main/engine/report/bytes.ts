import { treatmentReportSchema, type TreatmentReport } from '../../../shared/model/report';
import { jsonBytes } from '../package';

/** A report as it is stored and packed: keys sorted, one spelling, so that equal reports have equal bytes. */
export function reportBytes(report: TreatmentReport): Uint8Array {
  return jsonBytes(treatmentReportSchema.parse(report));
}

/** A stored report. @throws ZodError or SyntaxError if the bytes are none. */
export function parseReport(bytes: Uint8Array): TreatmentReport {
  return treatmentReportSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
}
