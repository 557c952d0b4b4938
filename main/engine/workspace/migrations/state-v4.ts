import { z } from 'zod';

/** A part that version 5 takes over as it is: its own schema looks at it, once all migrations have run. */
const unchanged = z.unknown();

const decisionSchema = z.strictObject({
  resource: unchanged,
  profile: unchanged,
  answers: unchanged,
  outcome: unchanged,
  decidedAt: unchanged,
  decidedBy: unchanged,
});

const listSchema = z.strictObject({
  version: unchanged,
  digest: unchanged,
  frozenAt: unchanged,
  frozenBy: unchanged,
  items: unchanged,
  partial: unchanged,
});

/**
 * The state as version 4 wrote it, as far as version 5 differs. Frozen: it shares nothing with the present model, which
 * goes on changing.
 */
export const stateV4Schema = z.strictObject({
  schema: z.literal(4),
  agency: unchanged,
  profile: unchanged,
  createdAt: unchanged,
  people: unchanged,
  nextResource: unchanged,
  resources: unchanged,
  datasets: unchanged,
  decisions: z.record(z.string(), decisionSchema),
  plans: unchanged,
  releases: unchanged,
  lists: z.strictObject({ order: unchanged, byId: z.record(z.string(), listSchema) }),
  exports: unchanged,
});
