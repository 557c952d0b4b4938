import { z } from 'zod';
import { agencySchema, personSchema, type Agency, type Person } from './agency';
import { datasetSchema } from './dataset';
import { decisionSchema } from './decision';
import { planSchema } from './plan';
import { collectionSchema, instantSchema, sha256Schema } from './primitives';
import { releaseSchema } from './release';
import { resourceSchema } from './resource';

/** A frozen open-list version: the list itself is the object `digest`. */
export const listRecordSchema = z.strictObject({
  version: z.number().int().positive(),
  digest: sha256Schema,
  frozenAt: instantSchema,
  frozenBy: z.string(),
  items: z.number().int().nonnegative(),
  partial: z.boolean(),
});
export type ListRecord = z.infer<typeof listRecordSchema>;

/** A package exported from a list version: its digest links to the next one's predecessor. */
export const exportRecordSchema = z.strictObject({
  listVersion: z.number().int().positive(),
  digest: sha256Schema,
  signer: z.string(),
  exportedAt: instantSchema,
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;

/** The whole state of a workspace, as journal patches build it. Strict; one integer schema version. */
export const workspaceStateSchema = z.strictObject({
  schema: z.literal(4),
  agency: agencySchema,
  /** Id of the regulation profile. */
  profile: z.string(),
  createdAt: instantSchema,
  people: collectionSchema(personSchema),
  /** Number of the next resource id; ids are never reused. */
  nextResource: z.number().int().positive(),
  resources: collectionSchema(resourceSchema),
  datasets: collectionSchema(datasetSchema),
  /** By resource id. */
  decisions: z.record(z.string(), decisionSchema),
  /** By dataset id. */
  plans: z.record(z.string(), planSchema),
  releases: collectionSchema(releaseSchema),
  /** By version number as text. */
  lists: collectionSchema(listRecordSchema),
  /** By package digest. */
  exports: collectionSchema(exportRecordSchema),
});
export type WorkspaceState = z.infer<typeof workspaceStateSchema>;

/** The state of a workspace that has just been made: an agency, its rules, and one person who acts. */
export function newWorkspaceState(founding: {
  agency: Agency;
  profile: string;
  createdAt: string;
  person: Person;
}): WorkspaceState {
  const { agency, profile, createdAt, person } = founding;
  const empty = () => ({ order: [], byId: {} });
  return {
    schema: 4,
    agency,
    profile,
    createdAt,
    people: { order: ['p1'], byId: { p1: person } },
    nextResource: 1,
    resources: empty(),
    datasets: empty(),
    decisions: {},
    plans: {},
    releases: empty(),
    lists: empty(),
    exports: empty(),
  };
}
