import { createReadStream } from 'node:fs';
import { Failure } from '../../../shared/failure';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import type { Submission } from '../../../shared/model/package';
import type { Clock } from '../../../shared/rules/clock';
import { fileFailure, writeDurably } from '../files';
import { createSha256, sha256, type Signer } from '../trust';
import { bagDeclaration, bagInfoText, manifestText, type BagFile } from './bag';
import { entryOf, writeContainer, type EntrySource } from './container';
import { inPackageOrder, payloadDocuments, submissionOf, type PackageContent, type PackagedDataset } from './content';
import { datasetPath, paths, signaturePath, topFolder } from './layout';
import { verifyPackage } from './verify';

/** What was made. */
export interface BuiltPackage {
  readonly path: string;
  /** SHA-256 of the tagmanifest, by which receipts and later packages name this one. */
  readonly digest: string;
  /** Files in the package. */
  readonly files: number;
  /** Size of the package in bytes. */
  readonly bytes: number;
}

/**
 * Builds the submission package of `content` at `target` (format openlist-package/1), replacing what stands there. The
 * same content makes the same bytes but for the signatures. The result appears only once it is whole and has passed
 * its own verification; on any failure nothing is left. Reports phases `package-check`
 * in datasets, `package-write` and `package-read` in bytes.
 *
 * @param signers one for each of the content's roles, in their order.
 * @param clock gives the signing time, the only time in a package.
 * @throws Failure `package-signers`, `package-content-invalid`, `package-dataset-changed`, `package-source-changed`,
 * `package-refused`, `disk-full` and other failures of files, `cancelled`.
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
}): Promise<BuiltPackage> {
  const { agency, listVersion, signerRoles } = content;
  if (signers.length !== signerRoles.length || signers.length === 0) {
    throw new Failure('package-signers', { needed: signerRoles.length, given: signers.length });
  }
  const datasets = await measureDatasets(content.datasets, job);
  const submission = submissionOf(content, new Map(datasets.map(({ id, size }) => [id, size])));
  const payload = [...payloadDocuments(content, submission)].map(([path, bytes]) => entryOf(path, bytes));
  const tagFiles = tagFilesOf(submission, [...payload, ...datasets]);
  const tagManifest = Buffer.from(manifestText(tagFiles));
  const signatures = await sign(tagManifest, signers, clock);
  const files: readonly EntrySource[] = [
    ...payload,
    ...datasets,
    ...tagFiles,
    entryOf(paths.tagManifest, tagManifest),
    ...signatures,
  ];
  const top = topFolder(agency.code, listVersion);
  const entries = files.map((file): EntrySource => ({ ...file, path: `${top}/${file.path}` }));
  let bytes = 0;
  await writeDurably(target, async (handle, temporary) => {
    bytes = await writeContainer(handle, entries, job);
    await refuseUnsound(temporary, job);
  });
  return { path: target, digest: sha256(tagManifest), files: files.length, bytes };
}

/** Everything outside `data/` but the tagmanifest and the signatures (RFC 8493, 2.2.1). */
function tagFilesOf(submission: Submission, payload: readonly BagFile[]): EntrySource[] {
  const texts = {
    [paths.bagit]: bagDeclaration,
    [paths.bagInfo]: bagInfoText(submission, payload),
    [paths.manifest]: manifestText(payload),
  };
  return Object.entries(texts).map(([path, text]) => entryOf(path, Buffer.from(text)));
}

async function sign(tagManifest: Uint8Array, signers: readonly Signer[], clock: Clock): Promise<EntrySource[]> {
  const signatures: EntrySource[] = [];
  for (const [index, signer] of signers.entries()) {
    signatures.push(entryOf(signaturePath(index + 1), await signer.signDetached(tagManifest, clock())));
  }
  return signatures;
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

/** Law 5: what its own verifier would refuse is not handed out. Whom the reviewer trusts is not ours to know. */
async function refuseUnsound(path: string, job: Job): Promise<void> {
  const { verdict, faults } = await verifyPackage({ path, trusted: [], job });
  const fault = faults.find(({ code }) => code !== 'signer-untrusted') ?? faults[0];
  if (verdict === 'untrusted' || fault === undefined) return;
  throw new Failure('package-refused', { fault: fault.code, path: fault.path ?? '-' });
}
