import { z } from 'zod';
import { columnTypes, sourceSchema } from './dataset';
import { columnIdSchema, datasetIdSchema, sha256Schema } from './primitives';
import { riskSchema } from './risk';
import { tagSchema } from './tag';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

/** What is tried on treated data before it is released, as somebody would who wants the people back. */
export const attackIds = [
  /** 身份证号 worked out again from what a mask shows and what stands in other columns (birth date, region, sex, check digit). */
  'rebuild-id',
  /** Hashes without a key, or tokens, found again by hashing every value that is possible. */
  'enumerate-hash',
  /** Rows matched on quasi-identifiers with somebody who is known to be in the data. */
  'link-quasi',
  /** Rows that the release before had and this one has not, or the other way round. */
  'subtract-release',
  /** Counts so small that they point at single people. */
  'small-cells',
] as const;
export type AttackId = (typeof attackIds)[number];

/** What an attack got back: in how many rows of the released data, and of which column. Never a value. */
export const recoverySchema = z.strictObject({
  attack: z.enum(attackIds),
  column: columnIdSchema,
  rows: z.number().int().positive(),
});
export type Recovery = z.infer<typeof recoverySchema>;

/** One attack as it was tried. */
export const attemptSchema = z.strictObject({
  attack: z.enum(attackIds),
  /** Source columns that it looked at; empty where there was nothing to attack. */
  columns: z.array(columnIdSchema),
  /** Rows that it looked at. */
  rows: count,
  /** Rows in which it got something back. */
  recovered: count,
  /** Why it was not tried (`nothing-to-attack`, `no-previous-release`), or what bounded it (`capped`); null: it was run whole. */
  note: z.string().max(60).nullable(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** Diversity of a sensitive attribute over the equivalence classes: the worst class counts. */
export const diversitySchema = z.strictObject({
  column: columnIdSchema,
  /** Least number of different values in a class (distinct l-diversity). */
  distinct: count,
  /** Least exp(entropy) of a class (entropy l-diversity). */
  entropy: z.number().nonnegative(),
  /** Greatest r1 / (r2 + … + rm) of a class: recursive (c, 2)-diversity holds for every c above it; null: a class has one value. */
  recursive: z.number().nonnegative().nullable(),
  /** Greatest distance of a class from the whole table, equal ground distance (t-closeness). */
  tEqual: share,
  /** The same with ordered distance; null where the values have no order. */
  tOrdered: share.nullable(),
});
export type Diversity = z.infer<typeof diversitySchema>;

/** Risk by what the attacker knows (GB/T 42460-2023). */
export const attackersSchema = z.strictObject({
  /** Knows that the person is in the data: 1 / size of the class. `atRisk`: share of rows above the threshold. */
  prosecutor: z.strictObject({ highest: share, mean: share, atRisk: share }),
  /** Knows the population only: 1 / size of the class in the whole source. */
  journalist: z.strictObject({ highest: share, mean: share, atRisk: share }),
  /** Wants as many as possible: expected share of rows that are matched rightly. */
  marketer: share,
});
export type Attackers = z.infer<typeof attackersSchema>;

/** What is measured of a table, before or after treatment. */
export const measurementSchema = z.strictObject({
  risk: riskSchema,
  attackers: attackersSchema,
  diversity: z.array(diversitySchema),
  /** 去标识化效果级别 of GB/T 42460-2023, 1 (direct identifiers in it) to 4 (no row stands for a person). */
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
});
export type Measurement = z.infer<typeof measurementSchema>;

/** Why a field is treated as it is: a code with text, and what it rests on. */
export const reasonSchema = z.strictObject({
  code: z.string().max(60),
  /** Article or standard, as it is cited: `GB/T 37964-2019`, `第七条`. */
  basis: z.string().max(200),
});
export type Reason = z.infer<typeof reasonSchema>;

/** What was done to one column of the source. */
export const fieldReportSchema = z.strictObject({
  column: columnIdSchema,
  name: z.string(),
  type: z.enum(columnTypes),
  tag: tagSchema.nullable(),
  operator: z.string().max(60),
  /** Name of the technique in GB/T 37964-2019. */
  technique: z.string().max(60),
  params: z.record(z.string(), z.json()),
  /** Names of the columns that came of it; empty: it is not released. */
  released: z.array(z.string()),
  reasons: z.array(reasonSchema),
  /** Rows whose value is another one now, and rows whose value had content and has none. */
  changed: count,
  emptied: count,
  /** Share of the column's information that is gone, measured: 1 − entropy after / entropy before. */
  loss: share,
});
export type FieldReport = z.infer<typeof fieldReportSchema>;

/**
 * What a run did to a dataset and what that is worth (`openlist-treatment/1`): kept among the objects and put into the
 * package. Counts only; every number can be worked out again from the released data, the plan and, for `before`, the source.
 */
export const treatmentReportSchema = z.strictObject({
  format: z.literal('openlist-treatment/1'),
  dataset: datasetIdSchema,
  period: z.string(),
  source: sourceSchema,
  plan: sha256Schema,
  output: z.strictObject({ digest: sha256Schema, size: count }),
  setting: z.enum(['unconditional', 'conditional', 'sandbox']),
  rows: z.strictObject({ in: count, out: count }),
  columns: z.strictObject({ in: count, out: count }),
  quasi: z.array(columnIdSchema),
  sensitive: z.array(columnIdSchema),
  fields: z.array(fieldReportSchema),
  before: measurementSchema,
  after: measurementSchema,
  attempts: z.array(attemptSchema),
  residual: z.array(z.strictObject({ column: columnIdSchema, kind: z.string(), hits: count })),
});
export type TreatmentReport = z.infer<typeof treatmentReportSchema>;
