import { z } from 'zod';
import { deliveries } from '../model/decision';
import { listColumns } from '../model/openlist';
import { dateSchema, nameSchema } from '../model/primitives';
import { withdrawalKinds } from '../model/withdrawal';

/** Ids of questions, grounds, articles …: English, stable, safe as keys: none is a name that every object has. */
const idSchema = z.string().regex(/^(?!constructor$)[a-z][a-z0-9-]{0,59}$/);
const textSchema = z.strictObject({ zh: z.string().min(1).max(500), en: z.string().min(1).max(1000) });

/** Where in the program an article is met. */
export const places = [
  'catalogue',
  'data',
  'decision',
  'treatment',
  'openlist',
  'selfcheck',
  'package',
  'review',
  'register',
  'settings',
  'history',
] as const;
export type Place = (typeof places)[number];

/**
 * An article that a decision may cite, or that binds somebody. `number` is written as a document cites it. What binds the
 * agency says where in the program it is met; what does not, why it is not the agency's.
 */
const articleSchema = z.strictObject({
  id: idSchema,
  number: z.string().min(1).max(80),
  paraphrase: textSchema,
  answer: z
    .union([
      z.strictObject({ met: z.array(z.enum(places)).min(1), how: textSchema }),
      /** The agency's duty, done outside of this program. */
      z.strictObject({ outside: textSchema }),
      z.strictObject({ notOurs: textSchema }),
    ])
    .optional(),
});
export type Article = z.infer<typeof articleSchema>;

/**
 * What a clerk is asked. Every yes/no question is worded so that "no" is the harmless answer.
 * A question with a `column` fills that column of the list and bears on no decision.
 */
const questionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  help: textSchema.optional(),
  kind: z.enum(['boolean', 'choice', 'text']),
  choices: z.array(z.string().min(1).max(100)).min(1).optional(),
  required: z.boolean(),
  article: idSchema.optional(),
  column: z.enum(listColumns).optional(),
});
export type Question = z.infer<typeof questionSchema>;

/** Ways out of 非开放. */
export const liftingWays = ['treated', 'consent', 'public-interest'] as const;
export type LiftingWay = (typeof liftingWays)[number];

/** What lifts a ground: every kind of evidence named must be there for that very ground. */
const liftingSchema = z.strictObject({
  by: z.enum(liftingWays),
  article: idSchema,
  evidence: z.array(idSchema).min(1),
});
export type Lifting = z.infer<typeof liftingSchema>;

/** A ground for 非开放, raised by a yes to its question. */
const groundSchema = z.strictObject({
  id: idSchema,
  question: idSchema,
  text: textSchema,
  articles: z.array(idSchema).min(1),
  liftedBy: z.array(liftingSchema),
  /** Why this program does not let it be lifted in a way that the regulation, read by its letter, may allow. */
  limit: z.strictObject({ article: idSchema, text: textSchema }).optional(),
  /** It protects people: data tagged as personal cannot be listed as it is unless consent or the public interest lifts it. */
  personal: z.literal(true).optional(),
  /** The thing itself does not belong in this program (国家秘密): only a neutral placeholder is kept. */
  placeholderOnly: z.literal(true).optional(),
});
export type Ground = z.infer<typeof groundSchema>;

/** What a yes to `question` leads to, with its article. */
const consequence = { question: idSchema, article: idSchema, text: textSchema };

const openingTypeSchema = z.strictObject({ name: z.string().min(1).max(50), article: idSchema, text: textSchema });
const accessModeSchema = z.strictObject({
  delivery: z.enum(deliveries),
  name: z.string().min(1).max(50),
  article: idSchema,
});
export type AccessMode = z.infer<typeof accessModeSchema>;

/** 撤回 or 中止: on which article it rests, and what has to be done before the data may come back. */
const withdrawalRuleSchema = z.strictObject({
  kind: z.enum(withdrawalKinds),
  article: idSchema,
  text: textSchema,
  tasks: z.array(z.strictObject({ id: idSchema, article: idSchema, text: textSchema })),
});
export type WithdrawalRule = z.infer<typeof withdrawalRuleSchema>;

/** What the program can look at in an agency's own data. A profile names those that its articles ask for. */
export const selfChecks = [
  'list-missing',
  'list-outdated',
  'list-year-missing',
  'list-not-exported',
  'resources-undecided',
  'decisions-incomplete',
  'data-overdue',
  'data-unpublished',
  'data-untreated',
  'data-damaged',
  'quality-poor',
  'withdrawals-open',
  'people-missing',
  'conditions-missing',
  'changes-unexplained',
  'catalogue-faults',
  'profile-not-in-force',
  'applications-unanswered',
  'objections-unanswered',
] as const;
export type SelfCheck = (typeof selfChecks)[number];

/** The shape of a profile; `profileSchema` also checks that whatever it names exists. */
export const profileShape = z.strictObject({
  format: z.literal('openlist-regulation/1'),
  id: idSchema,
  title: textSchema,
  city: textSchema,
  /** 文号 or how the document was issued. */
  document: nameSchema,
  validFrom: dateSchema,
  /** The last day in force, inclusive; null: no end is set. */
  validThrough: dateSchema.nullable(),
  articles: z.array(articleSchema).min(1),
  /** The city's own words for the three types, and where they stand. */
  openingTypes: z.strictObject({
    unconditional: openingTypeSchema,
    conditional: openingTypeSchema,
    closed: openingTypeSchema,
  }),
  questions: z.array(questionSchema).min(1),
  /** Documents that answers may rest on. */
  evidence: z.array(z.strictObject({ kind: idSchema, text: textSchema })),
  grounds: z.array(groundSchema),
  /** What makes data 有条件开放; some apply only to data that was lifted from 非开放. */
  triggers: z.array(z.strictObject({ ...consequence, afterLiftingOnly: z.literal(true).optional() })),
  /** What keeps openable data off the agency's list. */
  bars: z.array(z.strictObject(consequence)),
  /** What is only pointed out. */
  notices: z.array(z.strictObject(consequence)),
  /** Reviews without which nothing is listed; a yes says that the review is still pending. */
  reviews: z.array(z.strictObject(consequence)),
  /** Checklist of opening conditions; 有条件开放 needs at least one of them. */
  conditions: z.array(z.strictObject({ id: idSchema, text: textSchema, article: idSchema })),
  /** In the order of demand: the first one chosen decides what the item must have. */
  accessModes: z.strictObject({
    unconditional: z.array(accessModeSchema).min(1),
    conditional: z.array(accessModeSchema).min(1),
  }),
  list: z.strictObject({
    title: z.string().min(1).max(100),
    article: idSchema,
    cycle: z.enum(['continuous', 'yearly']),
    reviewer: textSchema,
    reviewArticle: idSchema,
    /** Columns that may not be empty, each with the article that asks for it; `title` is the city's own word. */
    required: z.array(
      z.strictObject({ column: z.enum(listColumns), article: idSchema, title: z.string().min(1).max(50).optional() }),
    ),
  }),
  /** Ways to take an item off the list. */
  withdrawals: z.array(withdrawalRuleSchema).default([]),
  /** What 自查 looks at, each under the article whose failing it would be. */
  selfChecks: z.array(z.strictObject({ article: idSchema, check: z.enum(selfChecks), text: textSchema })).default([]),
  /** Terms in working days, by id. */
  deadlines: z.array(
    z.strictObject({ id: idSchema, workingDays: z.number().int().positive(), article: idSchema, text: textSchema }),
  ),
});

export type Profile = z.infer<typeof profileShape>;
