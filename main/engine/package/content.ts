import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import type { Agency, Person } from '../../../shared/model/agency';
import {
  packageFormat,
  packagedListSchema,
  provenanceSchema,
  submissionSchema,
  treatmentSchema,
  type PackagedColumn,
  type Provenance,
  type Submission,
  type Treatment,
} from '../../../shared/model/package';
import { responsesSchema, type Responses } from '../../../shared/model/response';
import { profileSchema, type Profile } from '../../../shared/regulation';
import { comparePaths } from './container';
import { dataPackageOf, fieldOf } from './datapackage';
import { jsonBytes, readJson } from './json';
import { datasetPath, optionalPaths, paths, treatmentPath } from './layout';

/** A released dataset that goes into a package. */
export interface PackagedDataset {
  readonly id: string;
  readonly resource: string;
  /** The resource's official code, or empty. */
  readonly code: string;
  readonly name: string;
  /** The released CSV (UTF-8 with BOM), which is streamed from here. */
  readonly path: string;
  /** SHA-256 that the file must still have. */
  readonly digest: string;
  /** Data rows. */
  readonly rows: number;
  readonly columns: readonly PackagedColumn[];
  readonly treatment: Treatment;
}

/** All that a package holds, as the engine hands it over; nothing else is read, and no clock. */
export interface PackageContent {
  readonly agency: Agency;
  /** Who is filed for data opening. */
  readonly people: readonly Person[];
  /** 保密审查 of the list. */
  readonly secrecyReview: Submission['secrecyReview'];
  /** Id of the regulation profile. */
  readonly profile: string;
  /** The profile itself where it was imported, since reviewers do not have it; null for one that comes with the program. */
  readonly importedProfile: Profile | null;
  /** Answers to the receipts of earlier packages; null before the first receipt. */
  readonly responses: Responses | null;
  readonly listVersion: number;
  /** Digest of the package before this one; null for the first. */
  readonly predecessor: string | null;
  /** One role a signature, in the signers' order: `['agency']`. */
  readonly signerRoles: readonly string[];
  readonly openList: { readonly xlsx: Uint8Array; readonly json: Uint8Array };
  /** DCAT JSON-LD. */
  readonly catalogue: Uint8Array;
  readonly datasets: readonly PackagedDataset[];
  readonly provenance: Provenance;
}

/** The content's datasets in the package's order: by id. */
export function inPackageOrder(datasets: readonly PackagedDataset[]): PackagedDataset[] {
  return [...datasets].sort((a, b) => comparePaths(a.id, b.id));
}

/**
 * What `submission.json` says of a content.
 *
 * @param sizes bytes of each dataset, by id.
 * @throws Failure `package-content-invalid` with the place.
 */
export function submissionOf(content: PackageContent, sizes: ReadonlyMap<string, number>): Submission {
  const { agency, people, secrecyReview, profile, listVersion, predecessor, signerRoles } = content;
  const datasets = inPackageOrder(content.datasets).map(({ id, resource, code, name, rows, columns, digest }) => ({
    ...{ id, resource, code, name, rows, digest },
    file: datasetPath(id),
    columns: columns.length,
    bytes: sizes.get(id),
  }));
  return check(paths.submission, submissionSchema, {
    format: packageFormat,
    ...{ agency, people, secrecyReview, profile, listVersion, predecessor, datasets },
    requiredSigners: signerRoles,
  });
}

/**
 * The documents below `data/`, by path: everything of the payload but the datasets.
 *
 * @throws Failure `package-content-invalid` with the place.
 */
export function payloadDocuments(content: PackageContent, submission: Submission): Map<string, Uint8Array> {
  checkJson(paths.listDocument, packagedListSchema, content.openList.json);
  checkJson(paths.catalogue, z.looseObject({}), content.catalogue);
  const columns = new Map(content.datasets.map((dataset) => [dataset.id, dataset.columns]));
  const dataPackage = dataPackageOf(submission, ({ id }) => (columns.get(id) ?? []).map(fieldOf));
  const { importedProfile, responses } = content;
  const optional: [string, Uint8Array][] = [];
  if (importedProfile !== null) optional.push(documentOf(optionalPaths.profile, profileSchema, importedProfile));
  if (responses !== null) optional.push(documentOf(optionalPaths.responses, responsesSchema, responses));
  return new Map([
    ...optional,
    [paths.submission, jsonBytes(submission)],
    [paths.listWorkbook, content.openList.xlsx],
    [paths.listDocument, content.openList.json],
    [paths.catalogue, content.catalogue],
    [paths.dataPackage, jsonBytes(dataPackage)],
    documentOf(paths.provenance, provenanceSchema, content.provenance),
    ...content.datasets.map(({ id, treatment }) => documentOf(treatmentPath(id), treatmentSchema, treatment)),
  ]);
}

function documentOf(path: string, schema: z.ZodType, value: unknown): [string, Uint8Array] {
  return [path, jsonBytes(check(path, schema, value))];
}

function check<Schema extends z.ZodType>(path: string, schema: Schema, value: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const place = parsed.error.issues[0]?.path.map(String).join('/') ?? '';
  throw new Failure('package-content-invalid', { path: `${path}#/${place}` });
}

function checkJson(path: string, schema: z.ZodType, bytes: Uint8Array): void {
  const reading = readJson(bytes, { exact: false });
  if ('fault' in reading) throw new Failure('package-content-invalid', { path });
  check(path, schema, reading.value);
}
