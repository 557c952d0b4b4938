import { createReadStream } from 'node:fs';
import { Failure } from '../../../shared/failure';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import type { Clock } from '../../../shared/rules/clock';
import { fileFailure } from '../files';
import { createSha256, type Signer } from '../trust';
import { packageInfo } from './bag';
import { entryOf, type EntrySource } from './container';
import { inPackageOrder, payloadDocuments, submissionOf, type PackageContent, type PackagedDataset } from './content';
import { bagPaths, datasetPath, topFolder } from './layout';
import { sealBag, type BagContent, type MadeBag } from './seal';
import { verifyPackage } from './verify';

/**
 * Builds the submission package of `content` at `target` (format openlist-package/1), replacing what stands there. The
 * same content makes the same bytes but for the signatures. The result appears only once it is whole and has passed
 * its own verification; on any failure nothing is left. Reports phases `package-check`
 * in datasets, `package-write` and `package-read` in bytes.
 *
 * @param signers one for each of the content's roles, in their order; none for a package that waits for signatures.
 * @param clock gives the signing time, the only time in a package.
 * @throws Failure `package-signers`, `package-signer-twice`, `package-content-invalid`, `package-dataset-changed`,
 * `package-source-changed`, `package-refused`, `disk-full` and other failures of files, `cancelled`.
 */
export async function buildPackage({
  content,
  signers,
  target,
  clock,
  job = quietJob,
}: {
  content: PackageContent;
  signers: readonly Signer[];
  target: string;
  clock: Clock;
  job?: Job;
}): Promise<MadeBag> {
  const { signerRoles } = content;
  if (signers.length > 0 && signers.length !== signerRoles.length) {
    throw new Failure('package-signers', { needed: signerRoles.length, given: signers.length });
  }
  const bag = await bagOf(content, job);
  const check = (temporary: string) => refuseUnsound(temporary, signerRoles.length - signers.length, job);
  return sealBag({ ...bag, signers, target, check, clock, job });
}

async function bagOf(content: PackageContent, job: Job): Promise<BagContent> {
  const { agency, listVersion } = content;
  const datasets = await measureDatasets(content.datasets, job);
  const submission = submissionOf(content, new Map(datasets.map(({ id, size }) => [id, size])));
  const documents = [...payloadDocuments(content, submission)].map(([path, bytes]) => entryOf(path, bytes));
  return {
    top: topFolder(agency.code, listVersion),
    info: packageInfo(submission),
    payload: [...documents, ...datasets],
  };
}

/** Reads every dataset once: documents state its size, and its digest must still hold before anything is signed. */
async function measureDatasets(
  datasets: readonly PackagedDataset[],
  job: Job,
): Promise<(EntrySource & { readonly id: string })[]> {
  const measured: (EntrySource & { readonly id: string })[] = [];
  for (const { id, path: file, digest } of inPackageOrder(datasets)) {
    const hash = createSha256();
    let size = 0;
    for await (const chunk of readFile(file)) {
      stopIfCancelled(job);
      hash.update(chunk);
      size += chunk.length;
    }
    if (hash.hex() !== digest) throw new Failure('package-dataset-changed', { dataset: id, file });
    measured.push({ id, path: datasetPath(id), size, digest, content: () => readFile(file) });
    job.report({ phase: 'package-check', done: measured.length, total: datasets.length });
  }
  return measured;
}

async function* readFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) yield chunk as Uint8Array;
  } catch (error) {
    throw fileFailure(error, file);
  }
}

/**
 * Law 5: what its own verifier would refuse is not handed out. Whom the reviewer trusts is not ours to know, and what
 * waits for signatures lacks exactly these.
 *
 * @param waiting how many signatures are still to come.
 * @param digest what the package is named by, where that is known.
 * @throws Failure `package-refused`, `cancelled`.
 */
export async function refuseUnsound(path: string, waiting: number, job: Job, digest?: string): Promise<void> {
  const { verdict, faults, package: found } = await verifyPackage({ path, trusted: [], job });
  const wanting = faults.filter(({ code }) => code === 'signature-missing').length;
  const isOther = digest !== undefined && found?.digest !== digest;
  const fault = isOther ? { code: 'file-digest', path: bagPaths.tagManifest } : faults.find(isGrave);
  const isSigned = verdict === 'untrusted' || verdict === 'trusted';
  const isWaiting = verdict === 'unsigned' && wanting === waiting;
  if (fault === undefined && (waiting === 0 ? isSigned : isWaiting)) return;
  const named = fault ?? faults[0];
  throw new Failure('package-refused', { fault: named?.code ?? 'signature-missing', path: named?.path ?? '-' });
}

/** Whether a fault says more than that a signature is wanting or that nobody here is trusted. */
function isGrave({ code }: { readonly code: string }): boolean {
  return (
    !['signature-missing', 'signer-untrusted', 'issuer-not-authority'].includes(code) && !code.startsWith('chain-')
  );
}
