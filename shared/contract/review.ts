import { z } from 'zod';
import { agencySchema } from '../model/agency';
import { answerActions, findingIdSchema, findingTaskSchema } from '../model/finding';
import { listChangeSchema, openListSchema } from '../model/openlist';
import { packageVerdicts, provenanceSchema, submissionSchema } from '../model/package';
import { datasetIdSchema, instantSchema, sha256Schema } from '../model/primitives';
import { receiptSchema } from '../model/receipt';
import { treatmentReportSchema } from '../model/report';
import { responsesSchema } from '../model/response';
import { reviewChangeSchema, reviewSchema } from '../model/review';
import { profileSchema } from '../regulation';
import { faultSchema, inWorkspace, pathSchema, secretSchema } from './common';
import { verificationAnswer } from './package';

const count = z.number().int().nonnegative();
const digest = sha256Schema;
const trust = z.array(pathSchema).max(1000).default([]);

/** What a reviewer sees of an intact package. */
export const dossierSchema = z.strictObject({
  submission: submissionSchema,
  list: openListSchema,
  decisions: provenanceSchema.shape.decisions,
  /** By dataset id: what was done to it, and risk before and after. */
  reports: z.record(z.string(), treatmentReportSchema),
  responses: responsesSchema.nullable(),
  /** The regulation that the list was made under where it came along in the package, since it was imported; null: a shipped one. */
  profile: profileSchema.nullable(),
  /** The submission before this one; null: this is the first. */
  previous: z
    .strictObject({
      digest,
      /** Whether it was opened here before, so that its list could be compared; else `changes` are the list's own word. */
      known: z.boolean(),
      listVersion: z.number().int().positive().nullable(),
      changes: z.array(listChangeSchema),
      /** Findings that stood after the newest receipt, as far as this place or the package's answers know them. */
      findings: z.array(findingTaskSchema),
    })
    .nullable(),
});
export type Dossier = z.infer<typeof dossierSchema>;

/** A review that is kept here. */
const reviewSummary = z.strictObject({
  digest,
  agency: agencySchema,
  listVersion: z.number().int().positive(),
  items: count,
  marked: count,
  findings: count,
  startedAt: instantSchema,
  changedAt: instantSchema,
  receipts: count,
});

/** One package of an intake, in the order of the files' names. */
export const intakeRowSchema = z.strictObject({
  name: z.string(),
  /** Null where the file could not be read at all. */
  verdict: z.enum(packageVerdicts).nullable(),
  faults: z.array(faultSchema),
  agency: agencySchema.nullable(),
  listVersion: z.number().int().positive().nullable(),
  digest: digest.nullable(),
  predecessor: digest.nullable(),
  items: count,
  datasets: count,
  signedAt: z.string().nullable(),
  signer: z.string(),
  /** A later version of the same agency lies in the same folder. */
  superseded: z.boolean(),
});
export type IntakeRow = z.infer<typeof intakeRowSchema>;

/** Items of several agencies that look like one. */
export const duplicateSchema = z.strictObject({
  /** What they share: the name as compared, or the catalogue code. */
  by: z.enum(['name', 'code', 'data']),
  value: z.string(),
  items: z.array(z.strictObject({ agency: agencySchema, resource: z.string(), name: z.string(), type: z.string() })),
});
export type Duplicate = z.infer<typeof duplicateSchema>;

export const reviewOperations = {
  'review.open': {
    /** Verifies a package and, where it is intact, opens the review of it that is kept here, or begins one. */
    request: z.strictObject({ file: pathSchema, trust }),
    response: z.strictObject({
      verification: verificationAnswer,
      /** Null where the package is not intact: nothing of it is worth reading. */
      dossier: dossierSchema.nullable(),
      review: reviewSchema.nullable(),
    }),
  },
  'review.list': {
    request: z.strictObject({}),
    /** `damaged`: digests of packages whose review cannot be read. */
    response: z.strictObject({ reviews: z.array(reviewSummary), damaged: z.array(digest) }),
  },
  'review.preview': {
    /** Rows of a released dataset in a package; `limit` ≤ 1,000. */
    request: z.strictObject({
      file: pathSchema,
      dataset: datasetIdSchema,
      offset: count.default(0),
      limit: z.number().int().positive().max(1000).default(100),
    }),
    response: z.strictObject({ header: z.array(z.string()), rows: z.array(z.array(z.string())), total: count }),
  },
  'review.change': {
    /** Saves changes of the review of the package `digest`, in their order, before it answers. */
    request: z.strictObject({ digest, changes: z.array(reviewChangeSchema).min(1).max(1000) }),
    response: z.strictObject({ changedAt: instantSchema }),
  },
  'review.remove': { request: z.strictObject({ digest }), response: z.strictObject({ removed: digest }) },
  'review.export': {
    /**
     * Signs a receipt of the review of this package, and writes it with its 审查意见表 (xlsx) into the folder `out`. It says
     * how many numbers differed where `package.recompute` was run on the package before.
     */
    request: z.strictObject({
      file: pathSchema,
      trust,
      identity: z.string().min(1).max(200),
      secret: secretSchema,
      out: pathSchema,
    }),
    response: z.strictObject({ path: z.string(), workbook: z.string(), digest: z.string() }),
  },
  'receipt.read': {
    /** Verifies a receipt and tells what it says; nothing is changed. */
    request: z.strictObject({ file: pathSchema, trust }),
    response: z.strictObject({
      verification: verificationAnswer.omit({ package: true }),
      receipt: receiptSchema.nullable(),
    }),
  },
  'receipt.import': {
    /** Takes over a receipt of one of this workspace's packages. Cannot be undone. */
    request: z.strictObject({ ...inWorkspace, file: pathSchema, trust }),
    response: z.strictObject({
      digest,
      conclusion: receiptSchema.shape.conclusion,
      new: count,
      unresolved: count,
      resolved: count,
    }),
  },
  'finding.list': {
    request: z.strictObject(inWorkspace),
    response: z.strictObject({ findings: z.array(findingTaskSchema) }),
  },
  'finding.answer': {
    /** What the agency did about a finding; `action` null takes the answer back. */
    request: z.strictObject({
      ...inWorkspace,
      finding: findingIdSchema,
      action: z.enum(answerActions).nullable(),
      words: z.string().max(2000).default(''),
    }),
    response: z.strictObject({ finding: findingIdSchema }),
  },
  'phrase.list': {
    /** Phrases that this reviewer keeps; those that come with the program are texts. */
    request: z.strictObject({}),
    response: z.strictObject({ phrases: z.array(z.string()) }),
  },
  'phrase.set': {
    request: z.strictObject({ phrases: z.array(z.string().trim().min(1).max(500)).max(300) }),
    response: z.strictObject({ phrases: z.array(z.string()) }),
  },
  'intake.run': {
    /** Verifies every package (`.zip`) right in the folder `dir`; one that is bad never stops the rest. */
    request: z.strictObject({ dir: pathSchema, trust }),
    response: z.strictObject({ rows: z.array(intakeRowSchema), duplicates: z.array(duplicateSchema) }),
  },
  'intake.export': {
    /**
     * The same, and writes the consolidated city list of the newest trusted package of each agency: xlsx or JSON, by the
     * ending of `out`.
     */
    request: z.strictObject({ dir: pathSchema, trust, out: pathSchema }),
    response: z.strictObject({
      path: z.string(),
      agencies: count,
      items: count,
      /** Names of packages that are not in it. */
      left: z.array(z.string()),
    }),
  },
} as const;
