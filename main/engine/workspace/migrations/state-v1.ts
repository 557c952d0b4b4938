import { z } from 'zod';

/** A part that version 2 takes over as it is: its own schema looks at it, once all migrations have run. */
const unchanged = z.unknown();

const columnSchema = z.strictObject({
  id: z.string().regex(/^c\d+$/),
  name: unchanged,
  type: unchanged,
  nulls: unchanged,
  distinct: unchanged,
  suggested: unchanged,
  tag: unchanged,
});

const datasetSchema = z.strictObject({
  id: unchanged,
  resource: unchanged,
  name: unchanged,
  period: unchanged,
  attachedOn: unchanged,
  source: unchanged,
  reading: unchanged,
  rows: unchanged,
  columns: z
    .array(columnSchema)
    .refine((columns) => new Set(columns.map(({ id }) => id)).size === columns.length, 'an id stands there twice'),
});

/**
 * The state as version 1 wrote it, as far as version 2 differs. Frozen: it shares nothing with the present model, which
 * goes on changing.
 */
export const stateV1Schema = z.strictObject({
  schema: z.literal(1),
  agency: unchanged,
  profile: unchanged,
  createdAt: unchanged,
  people: unchanged,
  nextResource: unchanged,
  resources: unchanged,
  datasets: z.strictObject({ order: unchanged, byId: z.record(z.string(), datasetSchema) }),
  decisions: unchanged,
  plans: unchanged,
  releases: unchanged,
  lists: unchanged,
  exports: unchanged,
});
