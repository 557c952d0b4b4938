import { open, stat, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import type { PackageSigner, Submission, Verification } from '../../../shared/model/package';
import { onFile } from '../files';
import type { TrustedCertificate } from '../trust';
import { readSubmission } from './documents';
import { createFaultList, type FaultList } from './faults';
import { checkBag } from './integrity';
import { paths } from './layout';
import { readParcel, type Parcel } from './parcel';
import { checkSemantics } from './semantics';
import { checkSignatureCount, checkSignatures, checkSignerAgency, type FoundSigner } from './signatures';

/**
 * Verifies the submission package at `path`: container, bag, signatures, submission, and whether its parts agree. It
 * reads the file once, unpacks nothing and finds all faults; content never makes it throw. Reports phase `package-read`
 * in bytes.
 *
 * @param trusted certificates of signers, or of authorities, that are relied on.
 * @throws Failure `file-not-found`, `file-access-denied` … if the file cannot be read; `cancelled`.
 */
export async function verifyPackage({
  path,
  trusted,
  job = quietJob,
}: {
  path: string;
  trusted: readonly TrustedCertificate[];
  job?: Job;
}): Promise<Verification> {
  return onFile(path, async () => {
    // Before opening: a folder opens like a file on some systems, and a pipe would be waited for.
    if (!(await stat(path)).isFile()) throw new Failure('file-not-a-file', { file: path });
    const handle = await open(path, 'r');
    try {
      return await verifyOpen(handle, trusted, job);
    } finally {
      await handle.close();
    }
  });
}

async function verifyOpen(handle: FileHandle, trusted: readonly TrustedCertificate[], job: Job): Promise<Verification> {
  const faults = createFaultList();
  const parcel = await readParcel(handle, faults, job);
  if (parcel === null) return conclude(faults, [], null);
  checkBag(parcel, faults);
  const signers = await checkSignatures(parcel, trusted, faults);
  const submission = readSubmission(parcel, faults);
  checkSignatureCount(parcel, submission?.requiredSigners.length ?? 1, faults);
  if (submission !== null) checkSignerAgency(signers, submission, faults);
  const items = submission === null ? 0 : checkSemantics(parcel, submission, faults);
  return conclude(faults, signers, describe(parcel, submission, items));
}

function describe(parcel: Parcel, submission: Submission | null, items: number): Verification['package'] {
  const tagManifest = parcel.files.get(paths.tagManifest);
  if (submission === null || tagManifest === undefined) return null;
  const { agency, listVersion, datasets } = submission;
  return { agency, listVersion, items, datasets: datasets.length, digest: tagManifest.digest };
}

function conclude(faults: FaultList, found: FoundSigner[], described: Verification['package']): Verification {
  const verdict = faults.verdict();
  const signers = found.map(({ signer }): PackageSigner => {
    const { subject, fingerprint, trusted, validAtSigning, signingTime } = signer;
    return { subject, fingerprint, trusted, validAtSigning, signingTime };
  });
  return { ok: verdict === 'trusted', verdict, faults: faults.list(), signers, package: described };
}
