import { quietJob, type Job } from '../../../shared/job';
import type { OpenList } from '../../../shared/model/openlist';
import {
  agencyRole,
  packageFormat,
  submissionSchema,
  type PackageSigner,
  type Provenance,
  type Submission,
  type Treatment,
  type Verification,
} from '../../../shared/model/package';
import type { Responses } from '../../../shared/model/response';
import type { Profile } from '../../../shared/regulation';
import type { TrustedCertificate } from '../trust';
import { readNamed } from './documents';
import { createFaultList, type FaultList } from './faults';
import { packageLayout, paths } from './layout';
import { openSealedBag, withPlainFile, type SealedBag } from './sealed-bag';
import { checkSemantics, type PackageDocuments } from './semantics';
import { checkSignatureCount, checkSignerBody } from './signatures';

/** What is to be verified. */
export interface PackageRequest {
  readonly path: string;
  /** Certificates of signers, or of authorities, that are relied on. */
  readonly trusted: readonly TrustedCertificate[];
  readonly job?: Job;
}

/** What a package holds beside its datasets, each document valid by itself and in agreement with the others. */
export interface PackageContents {
  readonly submission: Submission;
  readonly list: OpenList;
  readonly provenance: Provenance;
  /** By the dataset's id. */
  readonly treatments: ReadonlyMap<string, Treatment>;
  /** What the agency says to earlier findings; null in a package that follows no receipt. */
  readonly responses: Responses | null;
  /** The profile where it came along, since it was imported; else it is a shipped one. */
  readonly profile: Profile | null;
}

/** A package as read: what verification says, and what it holds. */
export interface PackageReading {
  readonly verification: Verification;
  /** Null unless all that may be wrong is who signed: a damaged package has no contents to speak of. */
  readonly contents: PackageContents | null;
}

/** Verdicts under which the content is what somebody put together, whoever that was. */
const intact: readonly Verification['verdict'][] = ['trusted', 'untrusted', 'unsigned'];

/** Verifies a submission package; see {@link readPackage}. */
export async function verifyPackage(request: PackageRequest): Promise<Verification> {
  return (await readPackage(request)).verification;
}

/**
 * Verifies the submission package at `path`: container, bag, signatures, submission, and whether its parts agree. It
 * reads the file once, unpacks nothing and finds all faults; content never makes it throw. Reports phase `package-read`
 * in bytes.
 *
 * @throws Failure `file-not-found`, `file-access-denied` … if the file cannot be read; `cancelled`.
 */
export async function readPackage({ path, trusted, job = quietJob }: PackageRequest): Promise<PackageReading> {
  return withPlainFile(path, async (handle) => {
    const faults = createFaultList();
    const bag = await openSealedBag(handle, packageLayout, trusted, faults, job);
    if (bag === null) return { verification: conclude(faults, [], null), contents: null };
    const submission = readNamed(
      bag,
      { path: paths.submission, format: packageFormat, schema: submissionSchema },
      faults,
    );
    checkSignatureCount(bag, submission?.requiredSigners.length ?? 1, faults);
    const documents = submission && checkSubmission(bag, submission, faults);
    const verification = conclude(faults, bag.signers, describe(bag, submission, documents));
    const isIntact = intact.includes(verification.verdict);
    return { verification, contents: isIntact ? contentsOf(submission, documents) : null };
  });
}

function checkSubmission(bag: SealedBag, submission: Submission, faults: FaultList): PackageDocuments {
  const { agency, requiredSigners: roles } = submission;
  checkSignerBody(bag.signers, { body: agency.code, role: agencyRole, roles }, faults);
  return checkSemantics(bag, submission, faults);
}

function contentsOf(submission: Submission | null, documents: PackageDocuments | null): PackageContents | null {
  if (submission === null || documents === null) return null;
  const { list, provenance, ...others } = documents;
  return list && provenance && { submission, list, provenance, ...others };
}

function describe(
  { digest }: SealedBag,
  submission: Submission | null,
  documents: PackageDocuments | null,
): Verification['package'] {
  if (submission === null || digest === null) return null;
  const { agency, listVersion, datasets, predecessor } = submission;
  const items = documents?.list?.items.length ?? 0;
  return { agency, listVersion, items, datasets: datasets.length, digest, predecessor };
}

function conclude(faults: FaultList, found: SealedBag['signers'], described: Verification['package']): Verification {
  const verdict = faults.verdict();
  const signers = found.map(({ signer }): PackageSigner => {
    const { subject, fingerprint, trusted, validAtSigning, signingTime } = signer;
    return { subject, fingerprint, trusted, validAtSigning, signingTime };
  });
  const [sections, list] = [faults.sections(), faults.list()];
  return { ok: verdict === 'trusted', verdict, sections, faults: list, signers, package: described };
}
