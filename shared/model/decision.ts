import { z } from 'zod';
import { dateSchema, instantSchema, itemIdSchema, nameSchema, releaseIdSchema, resourceIdSchema } from './primitives';

/** 无条件开放, 有条件开放, 非开放. */
export const openingTypes = ['unconditional', 'conditional', 'closed'] as const;
export type OpeningType = (typeof openingTypes)[number];

/** How a listed item reaches the public. Only `file` needs a released dataset. */
export const deliveries = ['file', 'interface', 'sandbox', 'on-request'] as const;
export type Delivery = (typeof deliveries)[number];

/** A document behind an answer: which ground it supports, what kind it is, where it is filed. */
export const evidenceDocumentSchema = z.strictObject({
  ground: z.string().max(60),
  kind: z.string().max(60),
  reference: nameSchema,
  number: z.string().max(200).optional(),
  date: dateSchema.optional(),
  by: z.string().max(200).optional(),
  /** The measured treatment that it rests on. */
  release: releaseIdSchema.optional(),
});
export type EvidenceDocument = z.infer<typeof evidenceDocumentSchema>;

/** What a clerk answers for one resource. */
export const answersSchema = z.strictObject({
  answers: z.record(z.string().max(60), z.union([z.boolean(), z.string().max(500), z.array(z.string().max(60))])),
  evidence: z.array(evidenceDocumentSchema).default([]),
  conditions: z.array(z.string().max(500)).optional(),
  access: z.array(z.enum(deliveries)).optional(),
  /** 数据项 that are decided on their own; the rest go with the resource. */
  items: z.record(itemIdSchema, z.enum(openingTypes)).optional(),
});
export type Answers = z.infer<typeof answersSchema>;

/** A reason with the article it rests on (第七条第一款第（三）项). */
export const reasonSchema = z.strictObject({ article: z.string(), text: z.string() });
export type Reason = z.infer<typeof reasonSchema>;

/** Something that is still needed before the decision stands: evidence, conditions, an answer. */
export const missingSchema = z.strictObject({ code: z.string(), article: z.string().optional(), text: z.string() });
export type Missing = z.infer<typeof missingSchema>;

/** The outcome of `decide`: pure and total over a profile and answers. */
export const outcomeSchema = z.strictObject({
  type: z.enum(openingTypes),
  reasons: z.array(reasonSchema),
  missing: z.array(missingSchema),
  /** Decided unconditional or conditional, nothing missing, and not barred from the list by the profile. */
  listable: z.boolean(),
  /** Closing grounds that stand, by id. */
  grounds: z.array(z.string()),
  /** Grounds that the answers lift, and by what (treated, consent, public-interest). */
  lifted: z.array(z.strictObject({ ground: z.string(), by: z.string() })),
  delivery: z.enum(deliveries).nullable(),
  /** 数据项 that stay closed while the resource is opened, by id; absent where there are none. */
  closedItems: z.array(itemIdSchema).optional(),
  warnings: z.array(reasonSchema),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** A decision that another took the place of. `why` is why it had itself been made. */
export const earlierDecisionSchema = z.strictObject({
  type: z.enum(openingTypes),
  decidedAt: instantSchema,
  decidedBy: z.string(),
  why: z.string().max(1000),
});
export type EarlierDecision = z.infer<typeof earlierDecisionSchema>;

/** A decision recorded for a resource. */
export const decisionSchema = z.strictObject({
  resource: resourceIdSchema,
  profile: z.string(),
  answers: answersSchema,
  outcome: outcomeSchema,
  decidedAt: instantSchema,
  decidedBy: z.string(),
  /** Why the opening type was changed (动态调整); empty where it is the first, or the same as before. */
  why: z.string().max(1000),
  /** The decisions before it whose type was another, or that stood in a frozen list; oldest first. */
  earlier: z.array(earlierDecisionSchema),
});
export type Decision = z.infer<typeof decisionSchema>;
