import { z } from 'zod';
import { answersSchema, decisionSchema, outcomeSchema } from '../model/decision';
import { inWorkspace, pathSchema, resourceRefSchema } from './common';

const id = z.string().max(60);
const why = z.string().trim().min(1).max(1000);
const count = z.number().int().nonnegative();

/** One difference between two profiles, in words: which part, which entry, what it said and what it says. */
const profileChangeSchema = z.strictObject({
  part: z.string(),
  entry: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.string(),
  after: z.string(),
});
export type ProfileChange = z.infer<typeof profileChangeSchema>;

const validitySpan = { validFrom: z.string(), validThrough: z.string().nullable(), inForce: z.boolean() };

export const regulationOperations = {
  'regulation.list': {
    /** The shipped profiles and, where a workspace is named, those that it imported. */
    request: z.strictObject({ workspace: pathSchema.optional() }),
    response: z.strictObject({
      profiles: z.array(z.strictObject({ id: z.string(), title: z.string(), ...validitySpan })),
    }),
  },
  'regulation.show': {
    request: z.strictObject({ workspace: pathSchema.optional(), id }),
    response: z.looseObject({ id: z.string(), validFrom: z.string(), validThrough: z.string().nullable() }),
  },
  'regulation.coverage': {
    /** Every article with where in the program it is met, or why it is not. */
    request: z.strictObject({ workspace: pathSchema.optional(), id }),
    response: z.strictObject({
      articles: z.array(
        z.strictObject({
          number: z.string(),
          paraphrase: z.string(),
          answer: z.enum(['met', 'outside', 'not-ours', 'open']),
          places: z.array(z.string()),
          how: z.string(),
        }),
      ),
    }),
  },
  'regulation.read': {
    /**
     * What a profile file holds, against the profile of the same id, else the workspace's own. Changes nothing. A file that
     * is no profile is answered with every place that is wrong.
     */
    request: z.strictObject({ ...inWorkspace, file: pathSchema }),
    response: z.strictObject({
      problems: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
      found: z
        .strictObject({
          id,
          title: z.string(),
          ...validitySpan,
          /** Id of the profile it is compared with. */
          against: id,
          changes: z.array(profileChangeSchema),
        })
        .nullable(),
    }),
  },
  'regulation.import': {
    request: z.strictObject({ ...inWorkspace, file: pathSchema }),
    response: z.strictObject({ id, replaced: z.boolean(), changes: count }),
  },
  'regulation.export': {
    /** Writes a profile as a file to begin another one with. */
    request: z.strictObject({ workspace: pathSchema.optional(), id, out: pathSchema }),
    response: z.strictObject({ path: z.string() }),
  },
  'regulation.adopt': {
    /** Lets the workspace go by another profile: every resource has to be decided under it. */
    request: z.strictObject({ ...inWorkspace, id }),
    response: z.strictObject({ id, undecided: count }),
  },
  'regulation.acknowledge': {
    /** Records that the workspace's profile is used although it is not in force. */
    request: z.strictObject({ ...inWorkspace, why }),
    response: z.strictObject({ profile: id, at: z.string(), by: z.string() }),
  },
  decide: {
    /** `why`: asked for where a decision that stands in a frozen list gets another type. */
    request: z.strictObject({
      ...inWorkspace,
      resource: resourceRefSchema,
      answers: answersSchema,
      why: z.string().trim().max(1000).default(''),
    }),
    response: outcomeSchema,
  },
  'decision.show': {
    request: z.strictObject({ ...inWorkspace, resource: resourceRefSchema }),
    response: decisionSchema,
  },
} as const;
