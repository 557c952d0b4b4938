import { z } from 'zod';

/** A part that version 4 takes over as it is: its own schema looks at it, once all migrations have run. */
const unchanged = z.unknown();

const releaseSchema = z.strictObject({
  id: unchanged,
  dataset: unchanged,
  period: unchanged,
  source: unchanged,
  plan: unchanged,
  output: unchanged,
  outputSize: unchanged,
  rowsIn: unchanged,
  rowsOut: unchanged,
  columns: unchanged,
  before: unchanged,
  after: unchanged,
  residual: unchanged,
  releasedAt: unchanged,
});

/**
 * The state as version 3 wrote it, as far as version 4 differs. Frozen: it shares nothing with the present model, which
 * goes on changing.
 */
export const stateV3Schema = z.strictObject({
  schema: z.literal(3),
  agency: unchanged,
  profile: unchanged,
  createdAt: unchanged,
  people: unchanged,
  nextResource: unchanged,
  resources: unchanged,
  datasets: unchanged,
  decisions: unchanged,
  plans: unchanged,
  releases: z.strictObject({ order: unchanged, byId: z.record(z.string(), releaseSchema) }),
  lists: unchanged,
  exports: unchanged,
});
