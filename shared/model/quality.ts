import { z } from 'zod';
import { columnTypes, fileFormats } from './dataset';
import { columnIdSchema, dateSchema } from './primitives';
import { tagKinds } from './tag';

/** The six indicators of GB/T 36344-2018: 规范性 完整性 准确性 一致性 时效性 可访问性. */
export const qualityDimensions = [
  'normativity',
  'completeness',
  'accuracy',
  'consistency',
  'timeliness',
  'accessibility',
] as const;
export type QualityDimension = (typeof qualityDimensions)[number];

/**
 * What is measured, in the order of the standard. `code`: the standard's number of the indicator that a measure belongs
 * to; null where it names none that fits.
 */
export const qualityMeasures = {
  'standard-code': { dimension: 'normativity', code: '0101' },
  'item-named': { dimension: 'normativity', code: '0103' },
  'item-type': { dimension: 'normativity', code: '0103' },
  'item-length': { dimension: 'normativity', code: '0103' },
  'one-form': { dimension: 'normativity', code: null },
  'cell-present': { dimension: 'completeness', code: '0201' },
  'item-present': { dimension: 'completeness', code: null },
  'row-whole': { dimension: 'completeness', code: '0202' },
  'check-digit': { dimension: 'accuracy', code: '0301' },
  'date-real': { dimension: 'accuracy', code: '0301' },
  'date-past': { dimension: 'accuracy', code: '0301' },
  'type-fit': { dimension: 'accuracy', code: '0302' },
  'kind-shape': { dimension: 'accuracy', code: '0302' },
  domain: { dimension: 'accuracy', code: '0302' },
  'row-unique': { dimension: 'accuracy', code: '0303' },
  'key-unique': { dimension: 'accuracy', code: '0304' },
  undamaged: { dimension: 'accuracy', code: '0305' },
  spelling: { dimension: 'consistency', code: '0401' },
  'id-birth': { dimension: 'consistency', code: '0402' },
  'id-sex': { dimension: 'consistency', code: '0402' },
  'id-age': { dimension: 'consistency', code: '0402' },
  reach: { dimension: 'timeliness', code: '0501' },
  'on-time': { dimension: 'timeliness', code: '0502' },
  'date-order': { dimension: 'timeliness', code: '0503' },
  located: { dimension: 'accessibility', code: '0601' },
  'opens-clean': { dimension: 'accessibility', code: '0602' },
  'open-format': { dimension: 'accessibility', code: '0602' },
} as const satisfies Readonly<Record<string, { dimension: QualityDimension; code: string | null }>>;

export type QualityMeasureId = keyof typeof qualityMeasures;
export const qualityMeasureIds = Object.keys(qualityMeasures) as QualityMeasureId[];

/** Why something cannot be measured. */
export const qualityReasons = [
  'no-source',
  'no-catalogue',
  'no-items',
  'no-named-items',
  'no-rows',
  'no-such-column',
  'no-pair',
  'no-key',
  'several-people',
  'ages-of-different-days',
  'no-rows-to-fall-short',
  'no-cycle',
  'no-reach',
  'bare-file',
] as const;
export type QualityReason = (typeof qualityReasons)[number];

const count = z.number().int().nonnegative();

/** How many of how many are as they should be; the score is their share. */
const ratio = { good: count, of: count };

/** A record that fails: its number from 1 among the rows of data, and the column. Never a value (law 1). */
const placeSchema = z.strictObject({ record: count.positive(), column: columnIdSchema.nullable() });
export type QualityPlace = z.infer<typeof placeSchema>;

export const qualityResultSchema = z.strictObject({
  ...ratio,
  /** The same by column, where failures are counted in columns; good ones too. */
  columns: z.array(z.strictObject({ column: columnIdSchema, ...ratio })),
  /** The first that fail. */
  places: z.array(placeSchema),
  /** For what is measured in time: what it was counted from, when it was due, and how many days it is over. */
  due: z.strictObject({ from: dateSchema, by: dateSchema, over: count }).optional(),
});
export type QualityResult = z.infer<typeof qualityResultSchema>;

/** One measure: its result, or why there is none. */
export const qualityMeasureSchema = z.strictObject({
  id: z.enum(qualityMeasureIds),
  result: qualityResultSchema.nullable(),
  reason: z.enum(qualityReasons).nullable(),
});
export type QualityMeasure = z.infer<typeof qualityMeasureSchema>;

/** One or two columns that tell rows apart: all rows (`repeated` 0: a key candidate), or nearly all. */
const keySchema = z.strictObject({ columns: z.array(columnIdSchema), repeated: count });
export type QualityKey = z.infer<typeof keySchema>;

/** The quality of one table by GB/T 36344-2018, in counts alone. */
export const qualityReportSchema = z.strictObject({
  /** Legal date (Asia/Shanghai) on which it was measured. */
  measuredOn: dateSchema,
  file: z.string(),
  format: z.enum(fileFormats).nullable(),
  /** Names in the workspace; null for a bare file. */
  dataset: z.strictObject({ id: z.string(), name: z.string(), resource: z.string() }).nullable(),
  rows: count,
  columns: z.array(
    z.strictObject({
      id: columnIdSchema,
      name: z.string(),
      type: z.enum(columnTypes),
      kind: z.enum(tagKinds).nullable(),
    }),
  ),
  measures: z.array(qualityMeasureSchema),
  /** Rows that repeat an earlier one wholly, and how many different rows are repeated. */
  duplicates: z.strictObject({ rows: count, groups: count }),
  keys: z.array(keySchema),
  /** Codes of what was noticed while the file was read. */
  warnings: z.array(z.strictObject({ code: z.string(), count })),
});
export type QualityReport = z.infer<typeof qualityReportSchema>;

/** The score of a measure as a share of 1; null where it was not measured. */
export function qualityScore({ result }: QualityMeasure): number | null {
  return result === null ? null : result.good / result.of;
}

/** The worst first; what was not measured last, else in the order of the standard. */
export function worstFirst(measures: readonly QualityMeasure[]): QualityMeasure[] {
  return measures.toSorted((one, other) => (qualityScore(one) ?? 2) - (qualityScore(other) ?? 2));
}
