import { z } from 'zod';

/** A part that version 3 takes over as it is: its own schema looks at it, once all migrations have run. */
const unchanged = z.unknown();

const readingSchema = z.strictObject({
  format: z.enum(['csv', 'xlsx', 'xls']),
  encoding: unchanged,
  sheet: unchanged,
  delimiter: unchanged,
  headerRows: unchanged,
});

const columnSchema = z.strictObject({
  id: unchanged,
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
  reading: readingSchema,
  rows: unchanged,
  columns: z.strictObject({ order: unchanged, byId: z.record(z.string(), columnSchema) }),
});

/**
 * The state as version 2 wrote it, as far as version 3 differs. Frozen: it shares nothing with the present model, which
 * goes on changing.
 */
export const stateV2Schema = z.strictObject({
  schema: z.literal(2),
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
