import { z } from 'zod';
import { agencySchema, personSchema } from './agency';
import { columnTypes } from './dataset';
import { openingTypes } from './decision';
import { planSchema } from './plan';
import { datasetIdSchema, dateSchema, instantSchema, nameSchema, resourceIdSchema, sha256Schema } from './primitives';
import { treatmentReportSchema } from './report';
import { riskSchema } from './risk';

/** The format of a submission package; a later one has a higher number and is refused, never guessed at. */
export const packageFormat = 'openlist-package/1';

const count = z.number().int().nonnegative();
/** One line: it goes into `bag-info.txt`, where a line break would begin another element. */
const lineSchema = nameSchema.regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);

/** The role without which nothing is submitted: the agency's own signature. */
export const agencyRole = 'agency';

/** What a signature stands for (`agency`): a package needs one signature for each role it names. */
export const signerRoleSchema = z.string().regex(/^[a-z][a-z-]{0,39}$/);

/** One released dataset of the package: which resource it belongs to, and the file that holds it. */
export const submittedDatasetSchema = z.strictObject({
  id: datasetIdSchema,
  resource: resourceIdSchema,
  /** The resource's official code; may be empty. */
  code: z.string().max(4000),
  name: z.string().min(1).max(500),
  /** Path below the bag's top folder. */
  file: z.string(),
  /** Data rows, header not counted. */
  rows: count,
  columns: z.number().int().positive(),
  bytes: count,
  digest: sha256Schema,
});
export type SubmittedDataset = z.infer<typeof submittedDatasetSchema>;

/** `data/submission.json`: what the package is. */
export const submissionSchema = z.strictObject({
  format: z.literal(packageFormat),
  agency: agencySchema.extend({ name: lineSchema }),
  /** Who is filed for data opening (连云港 第三十五条, 青岛 第五条). */
  people: z.array(personSchema).min(1).max(1000),
  /** 保密审查 of the list, as the agency has it on record. */
  secrecyReview: z.strictObject({ number: nameSchema, date: dateSchema, by: nameSchema }),
  /** Id of the regulation profile the list was made under. */
  profile: lineSchema,
  listVersion: z.number().int().positive(),
  /** Digest of the package before this one; null for the first. */
  predecessor: sha256Schema.nullable(),
  requiredSigners: z
    .array(signerRoleSchema)
    .min(1)
    .max(9)
    .refine((roles) => roles.includes(agencyRole)),
  datasets: z.array(submittedDatasetSchema),
});
export type Submission = z.infer<typeof submissionSchema>;

/** A column of a released dataset. */
export const packagedColumnSchema = z.strictObject({ name: z.string(), type: z.enum(columnTypes) });
export type PackagedColumn = z.infer<typeof packagedColumnSchema>;

/** Field types of Frictionless Table Schema v1 that our column types come to. */
const fieldSchema = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'date', 'datetime', 'boolean']),
  format: z.enum(['default', 'any']),
});

/** `data/datapackage.json`: Frictionless Data Package v1, the profile `tabular-data-package`. */
export const dataPackageSchema = z.strictObject({
  profile: z.literal('tabular-data-package'),
  name: z.string(),
  title: z.string(),
  version: z.string(),
  resources: z.array(
    z.strictObject({
      profile: z.literal('tabular-data-resource'),
      name: z.string(),
      title: z.string(),
      /** Relative to `data/`. */
      path: z.string(),
      format: z.literal('csv'),
      mediatype: z.literal('text/csv'),
      encoding: z.literal('utf-8'),
      bytes: count,
      hash: z.string(),
      schema: z.strictObject({ fields: z.array(fieldSchema).min(1) }),
    }),
  ),
});
export type DataPackage = z.infer<typeof dataPackageSchema>;

/** `data/treatment/<dataset>.json`: what was done to a dataset, why, and what it is worth. */
export const treatmentSchema = z.strictObject({
  plan: planSchema,
  before: riskSchema,
  after: riskSchema,
  report: treatmentReportSchema,
});
export type Treatment = z.infer<typeof treatmentSchema>;

/** `data/provenance.json`: the journal's head at export, and how each resource came to its opening type. */
export const provenanceSchema = z.strictObject({
  journal: z.strictObject({ seq: count, hash: sha256Schema }),
  decisions: z.array(
    z.strictObject({
      resource: resourceIdSchema,
      at: instantSchema,
      by: z.string().max(500),
      profile: z.string().max(500),
      type: z.enum(openingTypes),
      articles: z.array(z.string().max(500)),
    }),
  ),
});
export type Provenance = z.infer<typeof provenanceSchema>;

/** What a verifier needs of `data/open-list.json`; all else in it belongs to the list. */
export const packagedListSchema = z.looseObject({
  version: z.number().int().positive(),
  agency: z.looseObject({ code: z.string() }),
  items: z.array(z.looseObject({ datasets: z.array(z.looseObject({ id: datasetIdSchema, output: sha256Schema })) })),
});
export type PackagedList = z.infer<typeof packagedListSchema>;

/**
 * The answer to "may this package be relied on?". `trusted`: intact and signed by trusted signers. `untrusted`: intact
 * and signed, a signer is not in the trust store. `unsigned`: intact, a valid signature is wanting. `altered`: not what
 * was signed. `malformed`: not a package of this format. `unsupported`: of a later format.
 */
export const packageVerdicts = ['trusted', 'untrusted', 'unsigned', 'altered', 'malformed', 'unsupported'] as const;
export type PackageVerdict = (typeof packageVerdicts)[number];

/** What verification looks into, in its order: 容器 包结构 清单 签名 证书 信任 格式 内容. */
export const packageSections = [
  'container',
  'bag',
  'manifests',
  'signature',
  'certificate',
  'trust',
  'schema',
  'semantics',
] as const;
export type PackageSection = (typeof packageSections)[number];

/** A section with what came of it. `skipped`: something before it failed so that nothing could be said. */
export const sectionFindingSchema = z.strictObject({
  id: z.enum(packageSections),
  state: z.enum(['passed', 'failed', 'skipped']),
  faults: count,
});
export type SectionFinding = z.infer<typeof sectionFindingSchema>;

/** One thing wrong with a package; `path` is a file of it, with a JSON Pointer after `#` where there is one. */
export const packageFaultSchema = z.strictObject({
  code: z.string(),
  path: z.string().optional(),
  count: z.number().int().optional(),
});
export type PackageFault = z.infer<typeof packageFaultSchema>;

/** Who signed. `signingTime` is the signer's claim (声称时间); the certificate's validity is judged at it. */
export const packageSignerSchema = z.strictObject({
  subject: z.string(),
  fingerprint: z.string(),
  trusted: z.boolean(),
  validAtSigning: z.boolean(),
  signingTime: instantSchema.nullable(),
});
export type PackageSigner = z.infer<typeof packageSignerSchema>;

/** The outcome of verifying a package. `package` is what it says of itself: believe it only if `ok`. */
export const verificationSchema = z.strictObject({
  ok: z.boolean(),
  verdict: z.enum(packageVerdicts),
  /** The table of contents of a verification: every section, in its order. */
  sections: z.array(sectionFindingSchema),
  faults: z.array(packageFaultSchema),
  signers: z.array(packageSignerSchema),
  package: z
    .strictObject({
      agency: agencySchema,
      listVersion: z.number().int().positive(),
      /** Items of the open list. */
      items: count,
      datasets: count,
      digest: sha256Schema,
      /** Digest of the package before it; null for an agency's first. */
      predecessor: sha256Schema.nullable(),
    })
    .nullable(),
});
export type Verification = z.infer<typeof verificationSchema>;
