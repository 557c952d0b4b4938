import { z } from 'zod';
import { planSchema } from '../model/plan';
import { columnIdSchema, datasetIdSchema } from '../model/primitives';
import { inDataset, pathSchema, readingOptions } from './common';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

/** Ladders that the program brings: for ages, dates, addresses, whole numbers, decimals, longitudes; `*` keeps or leaves out. */
export const builtInLadders = ['age', 'date', 'address', 'number', 'round', 'coordinate', 'suppress', '*'] as const;
export type BuiltInLadder = (typeof builtInLadders)[number];

/** Whether a ladder is named, and not the file of one. */
export function isBuiltInLadder(ladder: string): ladder is BuiltInLadder {
  return builtInLadders.some((name) => name === ladder);
}

/** A built-in ladder by its name, or else the path of a ladder file. */
export const ladderSchema = z
  .string()
  .min(1)
  .max(32_767)
  .refine((ladder) => !ladder.includes('\0'));

/** What a search must reach, and by what it compares. */
const goal = {
  k: z.number().int().min(1).max(1_000_000),
  l: z.number().gt(1).max(10_000).optional(),
  lKind: z.enum(['distinct', 'entropy', 'recursive']).default('distinct'),
  /** c of recursive (c, l)-diversity. */
  c: z.number().positive().max(10_000).default(3),
  t: share.optional(),
  tKind: z.enum(['equal', 'ordered']).default('equal'),
  /** Most rows that may be left out, as a share of all. */
  suppression: share.default(0),
  metric: z.enum(['discernability', 'loss']).default('loss'),
  /** Seconds after which the best so far is the answer, not proved to be the best; the picture of k has as many again. */
  timeLimit: z.number().min(1).max(3600).default(120),
};

/** Diversity by whole values unless it is measured by entropy, as in a plan. */
function hasFittingL({ l, lKind }: { l?: number | undefined; lKind: string }): boolean {
  return l === undefined || lKind === 'entropy' || Number.isInteger(l);
}
const fittingL = { path: ['l'] };

/** What one node of the lattice gives. */
const outcome = {
  score: z.number(),
  suppressed: count,
  classes: count,
  k: count,
  Ra: share,
  Rb: share,
  Rc: share,
};

export const searchOperations = {
  'risk.search': {
    /** A file alone: `quasi` names columns with their ladders, each a CSV file (`value;level 1;level 2…`) or a built-in one. */
    request: z
      .strictObject({
        file: pathSchema,
        ...readingOptions,
        quasi: z.record(z.string().max(20_000), ladderSchema),
        sensitive: z.string().max(20_000).optional(),
        ...goal,
      })
      .refine(hasFittingL, fittingL),
    response: z.strictObject({
      /** Proved: every node of the lattice was looked at or bounded. */
      optimal: z.boolean(),
      ...outcome,
      levels: z.record(z.string(), count),
      /** Nodes whose classes were counted. */
      checked: count,
      seconds: z.number(),
    }),
  },
  'treat.search': {
    /** The quasi-identifiers of `plan` (by default the one that is set) generalised as little as is enough. */
    request: z.strictObject({ ...inDataset, plan: z.unknown().optional(), ...goal }).refine(hasFittingL, fittingL),
    response: z.strictObject({
      dataset: datasetIdSchema,
      optimal: z.boolean(),
      /** The best ten, best first; empty: nothing in the lattice reaches the goal. Each is a whole plan. */
      best: z.array(
        z.strictObject({
          ...outcome,
          plan: planSchema,
          /** Level by column, from 0, of how many. */
          levels: z.array(z.strictObject({ column: columnIdSchema, level: count, of: count })),
          /** Mean loss by column, 0 to 1, in the order of `levels`, and over all of them; suppressed cells are counted 1. */
          losses: z.array(share),
          loss: share,
        }),
      ),
      /** Least loss for a range of k, with the suppression allowed: the picture of k against loss. */
      curve: z.array(z.strictObject({ k: count, loss: share, suppressed: count, optimal: z.boolean() })),
      checked: count,
      seconds: z.number(),
    }),
  },
} as const;
