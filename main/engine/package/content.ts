import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import type { Agency } from '../../../shared/model/agency';
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
import { comparePaths } from './container';
import { dataPackageOf, fieldOf } from './datapackage';
import { jsonBytes, readJson } from './json';
import { datasetPath, paths, treatmentPath } from './layout';

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
  /** Id of the regulation profile. */
  readonly profile: string;
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
  const { agency, profile, listVersion, predecessor, signerRoles } = content;
  const datasets = inPackageOrder(content.datasets).map(({ id, resource, code, name, rows, columns, digest }) => ({
    ...{ id, resource, code, name, rows, digest },
    file: datasetPath(id),
    columns: columns.length,
    bytes: sizes.get(id),
  }));
  return check(paths.submission, submissionSchema, {
    format: packageFormat,
    ...{ agency, profile, listVersion, predecessor, datasets },
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
  return new Map([
    [paths.submission, jsonBytes(submission)],
    [paths.listWorkbook, content.openList.xlsx],
    [paths.listDocument, content.openList.json],
    [paths.catalogue, content.catalogue],
    [paths.dataPackage, jsonBytes(dataPackage)],
    [paths.provenance, jsonBytes(check(paths.provenance, provenanceSchema, content.provenance))],
    ...content.datasets.map(({ id, treatment }): [string, Uint8Array] => {
      const path = treatmentPath(id);
      return [path, jsonBytes(check(path, treatmentSchema, treatment))];
    }),
  ]);
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
