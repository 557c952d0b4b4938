import { z } from 'zod';
import { dateSchema, datasetIdSchema, instantSchema, nameSchema, resourceIdSchema, sha256Schema } from './primitives';

/** 通过, 退回, 建议: what a reviewer says of an item. */
export const reviewMarks = ['pass', 'return', 'suggest'] as const;
export type ReviewMark = (typeof reviewMarks)[number];

/** 退回 has to be mended before the next submission, 建议 may be. */
export const findingKinds = ['return', 'suggest'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** 严重, 一般, 轻微. */
export const severities = ['critical', 'major', 'minor'] as const;
export type Severity = (typeof severities)[number];

/** What a finding is about. `figure` is the id of a claimed number (`Claim`). */
export const anchorSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('package') }),
  z.strictObject({ kind: z.literal('item'), resource: resourceIdSchema }),
  z.strictObject({ kind: z.literal('field'), resource: resourceIdSchema, field: z.string().min(1).max(20_000) }),
  z.strictObject({
    kind: z.literal('figure'),
    resource: resourceIdSchema,
    dataset: datasetIdSchema,
    figure: z.string().min(1).max(100),
  }),
]);
export type Anchor = z.infer<typeof anchorSchema>;

/** First digits of the package that it was found in, and a number: it keeps this id in every later receipt. */
export const findingIdSchema = z.string().regex(/^[0-9a-f]{12}-\d{1,5}$/);

/** One finding of a reviewer (审查意见). */
export const findingSchema = z.strictObject({
  id: findingIdSchema,
  anchor: anchorSchema,
  kind: z.enum(findingKinds),
  severity: z.enum(severities),
  /** The day by which it is to be mended; null: none is set. */
  deadline: dateSchema.nullable(),
  text: z.string().trim().min(1).max(2000),
  /** The article that it rests on, as it is cited; empty: none is. */
  basis: z.string().max(500),
});
export type Finding = z.infer<typeof findingSchema>;

/** 已整改, 有说明, 有异议: what the agency says it did about a finding. */
export const answerActions = ['mended', 'explained', 'disputed'] as const;
export type AnswerAction = (typeof answerActions)[number];

export const findingAnswerSchema = z.strictObject({
  action: z.enum(answerActions),
  words: z.string().max(2000),
  at: instantSchema,
  by: z.string(),
});
export type FindingAnswer = z.infer<typeof findingAnswerSchema>;

/** 新增, 未解决, 已解决: how a finding stands after the newest receipt. */
export const findingStates = ['new', 'unresolved', 'resolved'] as const;
export type FindingState = (typeof findingStates)[number];

/** A finding as the agency keeps it: a task on an item. */
export const findingTaskSchema = findingSchema.extend({
  /** The resource's name as the receipt has it; empty where the finding is about the whole package. */
  name: z.string().max(500),
  state: z.enum(findingStates),
  /** Digest of the receipt that said so last. */
  receipt: sha256Schema,
  /** Digests of the receipts that brought it or said that it still stands, the first one first. */
  receipts: z.array(sha256Schema).min(1),
  /** The reviewer's words on how it stands, of the newest receipt. */
  words: z.string().max(2000),
  /** The agency's answer since the newest receipt; null: none yet. */
  answer: findingAnswerSchema.nullable(),
  /** Answers given before, the oldest first. */
  earlier: z.array(findingAnswerSchema),
});
export type FindingTask = z.infer<typeof findingTaskSchema>;

/** Who reviews: office (市大数据局 …) and person. */
export const reviewerSchema = z.strictObject({ office: nameSchema, person: nameSchema });
export type Reviewer = z.infer<typeof reviewerSchema>;
