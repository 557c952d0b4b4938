import { z } from 'zod';
import { agencySchema, personSchema, type Agency, type Person } from './agency';
import { datasetSchema } from './dataset';
import { decisionSchema } from './decision';
import { planSchema } from './plan';
import { profileSchema } from '../regulation/profile';
import { findingTaskSchema } from './finding';
import { signerRoleSchema } from './package';
import { collectionSchema, instantSchema, sha256Schema } from './primitives';
import { receiptRecordSchema } from './receipt';
import { releaseSchema } from './release';
import { resourceSchema } from './resource';
import { secrecyReviewSchema } from './secrecy-review';
import { withdrawalSchema } from './withdrawal';

/** A frozen open-list version: the list itself is the object `digest`. */
export const listRecordSchema = z.strictObject({
  version: z.number().int().positive(),
  digest: sha256Schema,
  frozenAt: instantSchema,
  frozenBy: z.string(),
  items: z.number().int().nonnegative(),
  partial: z.boolean(),
  /** The year that a yearly list is for; null under a profile whose list goes on. */
  year: z.number().int().nullable(),
});
export type ListRecord = z.infer<typeof listRecordSchema>;

/** A package made of a list version: once all have signed, its digest is the next one's predecessor. */
export const exportRecordSchema = z.strictObject({
  listVersion: z.number().int().positive(),
  digest: sha256Schema,
  /** One a required signature; whose `fingerprint` is null has not signed yet. */
  signers: z
    .array(z.strictObject({ role: signerRoleSchema, fingerprint: sha256Schema.nullable(), subject: z.string() }))
    .min(1),
  /** When the last signature came; null: it waits for one, and the next package takes its place. */
  exportedAt: instantSchema.nullable(),
});
export type ExportRecord = z.infer<typeof exportRecordSchema>;

/** What was imported last: a later import is compared with it, cell by cell, to tell whose change is whose. */
export const catalogueOriginSchema = z.strictObject({
  /** Id of the template that it was read by, and is written back in. */
  template: z.string(),
  /** The resources as they were read, as an object. */
  base: sha256Schema,
  importedAt: instantSchema,
});
export type CatalogueOrigin = z.infer<typeof catalogueOriginSchema>;

/** A person's word that a regulation which is not in force is used all the same. */
export const acknowledgementSchema = z.strictObject({ at: instantSchema, by: z.string(), why: z.string().max(1000) });
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;

/** The whole state of a workspace, as journal patches build it. Strict; one integer schema version. */
export const workspaceStateSchema = z.strictObject({
  schema: z.literal(6),
  agency: agencySchema,
  /** Id of the regulation profile. */
  profile: z.string(),
  /** Profiles that were imported, by id. */
  regulations: z.record(z.string(), profileSchema),
  /** By profile id. */
  acknowledgements: z.record(z.string(), acknowledgementSchema),
  createdAt: instantSchema,
  people: collectionSchema(personSchema),
  /** Number of the next resource id; ids are never reused. */
  nextResource: z.number().int().positive(),
  /** Null before the first import. */
  catalogue: catalogueOriginSchema.nullable(),
  resources: collectionSchema(resourceSchema),
  datasets: collectionSchema(datasetSchema),
  /** By resource id. */
  decisions: z.record(z.string(), decisionSchema),
  /** By dataset id. */
  plans: z.record(z.string(), planSchema),
  releases: collectionSchema(releaseSchema),
  /** By version number as text. */
  lists: collectionSchema(listRecordSchema),
  withdrawals: collectionSchema(withdrawalSchema),
  secrecyReviews: collectionSchema(secrecyReviewSchema),
  /** By package digest. */
  exports: collectionSchema(exportRecordSchema),
  /** By receipt digest. */
  receipts: collectionSchema(receiptRecordSchema),
  /** Findings of receipts, as tasks. */
  findings: collectionSchema(findingTaskSchema),
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
    schema: 6,
    agency,
    profile,
    regulations: {},
    acknowledgements: {},
    createdAt,
    people: { order: ['p1'], byId: { p1: person } },
    nextResource: 1,
    catalogue: null,
    resources: empty(),
    datasets: empty(),
    decisions: {},
    plans: {},
    releases: empty(),
    lists: empty(),
    withdrawals: empty(),
    secrecyReviews: empty(),
    exports: empty(),
    receipts: empty(),
    findings: empty(),
  };
}
