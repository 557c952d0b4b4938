import { z } from 'zod';

/** A part that version 6 takes over as it is: its own schema looks at it, once all migrations have run. */
const unchanged = z.unknown();

const exportSchema = z.strictObject({
  listVersion: unchanged,
  digest: unchanged,
  signer: unchanged,
  exportedAt: unchanged,
});

/**
 * The state as version 5 wrote it, as far as version 6 differs. Frozen: it shares nothing with the present model, which
 * goes on changing.
 */
export const stateV5Schema = z.strictObject({
  schema: z.literal(5),
  agency: unchanged,
  profile: unchanged,
  regulations: unchanged,
  acknowledgements: unchanged,
  createdAt: unchanged,
  people: unchanged,
  nextResource: unchanged,
  catalogue: unchanged,
  resources: unchanged,
  datasets: unchanged,
  decisions: unchanged,
  plans: unchanged,
  releases: unchanged,
  lists: unchanged,
  withdrawals: unchanged,
  exports: z.strictObject({ order: unchanged, byId: z.record(z.string(), exportSchema) }),
});
