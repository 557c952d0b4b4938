import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import type { Clock } from '../../../shared/rules/clock';
import { writeDurably } from '../files';
import { sha256, type Signer } from '../trust';
import { bagDeclaration, bagInfoText, manifestText, type BagFile, type BagInfo } from './bag';
import { entryOf, writeContainer, type EntrySource } from './container';
import { paths, signaturePath } from './layout';

/** A bag that was made. */
export interface MadeBag {
  readonly path: string;
  /** SHA-256 of the tagmanifest, by which receipts and later packages name this one. */
  readonly digest: string;
  /** Files in the bag. */
  readonly files: number;
  /** Size of the container in bytes. */
  readonly bytes: number;
}

/** What a bag is made of. */
export interface BagContent {
  /** Top folder and the bag's name outside. */
  readonly top: string;
  readonly info: BagInfo;
  /** Every file below `data/`, by its path below the top folder. */
  readonly payload: readonly EntrySource[];
}

/**
 * Seals a bag (BagIt 1.0 in our one container encoding) at `target`, replacing what stands there: manifests, tagmanifest,
 * a signature each, container, and the check of what was written. Packages and receipts are both made here. The same
 * content makes the same bytes but for the signatures. All or nothing: on any failure `target` is as it was. Reports phase
 * `package-write` in bytes.
 *
 * @param signers in the order of their signatures; none where it waits for signatures from elsewhere.
 * @param check looks at the whole file, still under a temporary name; what it throws is what this throws.
 * @param clock gives the signing time, the only time in a bag.
 * @throws Failure `package-source-changed`, `identity-not-valid`, `disk-full` and other failures of files, `cancelled`.
 */
export async function sealBag({
  signers,
  target,
  check,
  clock,
  job = quietJob,
  ...content
}: BagContent & {
  readonly signers: readonly Signer[];
  readonly target: string;
  readonly check: (temporary: string) => Promise<void>;
  readonly clock: Clock;
  readonly job?: Job;
}): Promise<MadeBag> {
  const tagFiles = tagFilesOf(content);
  const tagManifest = Buffer.from(manifestText(tagFiles));
  const files: readonly EntrySource[] = [
    ...content.payload,
    ...tagFiles,
    entryOf(paths.tagManifest, tagManifest),
    ...(await sign(tagManifest, signers, clock)),
  ];
  const entries = files.map((file): EntrySource => ({ ...file, path: `${content.top}/${file.path}` }));
  const bytes = await writeChecked({ entries, target, check, job });
  return { path: target, digest: sha256(tagManifest), files: files.length, bytes };
}

/**
 * Writes a container of these entries and looks at it before it takes its name.
 *
 * @returns its size in bytes.
 * @throws as {@link sealBag}
 */
export async function writeChecked({
  entries,
  target,
  check,
  job,
}: {
  entries: readonly EntrySource[];
  target: string;
  check: (temporary: string) => Promise<void>;
  job: Job;
}): Promise<number> {
  let bytes = 0;
  await writeDurably(target, async (handle, temporary) => {
    bytes = await writeContainer(handle, entries, job);
    await check(temporary);
  });
  return bytes;
}

/** Everything outside `data/` but the tagmanifest and the signatures (RFC 8493, 2.2.1). */
function tagFilesOf({ info, payload }: BagContent): (EntrySource & BagFile)[] {
  const texts = {
    [paths.bagit]: bagDeclaration,
    [paths.bagInfo]: bagInfoText(info, payload),
    [paths.manifest]: manifestText(payload),
  };
  return Object.entries(texts).map(([path, text]) => entryOf(path, Buffer.from(text)));
}

async function sign(tagManifest: Uint8Array, signers: readonly Signer[], clock: Clock): Promise<EntrySource[]> {
  const fingerprints = new Set(signers.map(({ fingerprint }) => fingerprint));
  if (fingerprints.size < signers.length) throw new Failure('package-signer-twice', { subject: repeated(signers) });
  const signatures: EntrySource[] = [];
  for (const [index, signer] of signers.entries()) {
    signatures.push(entryOf(signaturePath(index + 1), await signer.signDetached(tagManifest, clock())));
  }
  return signatures;
}

function repeated(signers: readonly Signer[]): string {
  const seen = new Set<string>();
  return signers.find(({ fingerprint }) => seen.size === seen.add(fingerprint).size)?.subject ?? '';
}
