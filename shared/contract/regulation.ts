import { z } from 'zod';
import { answersSchema, outcomeSchema } from '../model/decision';
import { inWorkspace, pathSchema, resourceRefSchema } from './common';

const id = z.string().max(60);
const why = z.string().trim().min(1).max(1000);

/** One difference between two profiles, in words: which part, which entry, what it said and what it says. */
export const profileChangeSchema = z.strictObject({
  part: z.string(),
  entry: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  before: z.string(),
  after: z.string(),
});
export type ProfileChange = z.infer<typeof profileChangeSchema>;

/** Drafted operations on regulation profiles. */
export const regulationOperations = {
  'regulation.read': {
    /** What a profile file holds, against the profile of the same id (else the workspace's). Changes nothing. */
    request: z.strictObject({ ...inWorkspace, file: pathSchema }),
    response: z.strictObject({
      id,
      title: z.string(),
      validFrom: z.string(),
      validThrough: z.string().nullable(),
      inForce: z.boolean(),
      /** Id of the profile it is compared with. */
      against: id,
      changes: z.array(profileChangeSchema),
    }),
  },
  'regulation.import': {
    request: z.strictObject({ ...inWorkspace, file: pathSchema }),
    response: z.strictObject({ id, replaced: z.boolean(), changes: z.number().int().nonnegative() }),
  },
  'regulation.export': {
    /** Writes a profile as a file to begin another one with. */
    request: z.strictObject({ workspace: pathSchema.optional(), id, out: pathSchema }),
    response: z.strictObject({ path: z.string() }),
  },
  'regulation.adopt': {
    /** Lets the workspace go by another profile: every resource has to be decided under it. */
    request: z.strictObject({ ...inWorkspace, id }),
    response: z.strictObject({ id, undecided: z.number().int().nonnegative() }),
  },
  'regulation.acknowledge': {
    /** Records that the workspace's profile is used although it is not in force. */
    request: z.strictObject({ ...inWorkspace, why }),
    response: z.strictObject({ profile: id, at: z.string(), by: z.string() }),
  },
  'regulation.coverage': {
    /** Every article with where in the program it is met, or why it is not the agency's. */
    request: z.strictObject({ workspace: pathSchema.optional(), id }),
    response: z.strictObject({
      articles: z.array(
        z.strictObject({
          number: z.string(),
          paraphrase: z.string(),
          met: z.array(z.string()),
          how: z.string(),
          notOurs: z.string().nullable(),
        }),
      ),
    }),
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
} as const;
