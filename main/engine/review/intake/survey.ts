import type { Duplicate, IntakeRow } from '../../../../shared/contract/review';
import type { Fault } from '../../../../shared/contract/common';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { OpenList } from '../../../../shared/model/openlist';
import type { Submission, Verification } from '../../../../shared/model/package';
import { readPackage } from '../../package';
import { sha256, type TrustedCertificate } from '../../trust';
import { duplicatesOf, traitsOf, type ItemTraits } from './duplicates';
import { packagesIn, type FolderFile } from './folder';
import { supersededNames } from './newest';

/** A package whose list goes into the consolidated one: the newest trusted one of its agency. */
export interface Chosen {
  readonly path: string;
  readonly row: IntakeRow;
  /** By which its list is known again when it is read once more. */
  readonly listDigest: string;
}

export interface Survey {
  /** One a file, by name. */
  readonly rows: readonly IntakeRow[];
  readonly duplicates: readonly Duplicate[];
  readonly chosen: readonly Chosen[];
}

/** What is kept of a package after its verification: of its list only by what items are compared. */
interface Looked {
  readonly file: FolderFile;
  readonly row: IntakeRow;
  readonly kept: { readonly items: readonly ItemTraits[]; readonly listDigest: string } | null;
}

/**
 * Verifies every package right in the folder `dir`, one after the other; whatever is wrong with one is told in its row and
 * stops none of the others. Reports phase `intake-read` in bytes.
 *
 * @throws Failure `intake-too-many`, of files where the folder cannot be read; `cancelled`
 */
export async function surveyFolder({
  dir,
  trusted,
  job,
}: {
  dir: string;
  trusted: readonly TrustedCertificate[];
  job: Job;
}): Promise<Survey> {
  const files = await packagesIn(dir);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const looked: Looked[] = [];
  let before = 0;
  job.report({ phase: 'intake-read', done: 0, total: Math.max(1, total) });
  for (const file of files) {
    stopIfCancelled(job);
    looked.push(await look(file, trusted, within(job, before, file.size, total)));
    before += file.size;
    job.report({ phase: 'intake-read', done: before, total: Math.max(1, total) });
  }
  return concluded(looked);
}

/** The job of one file: what of it was read, as a part of the whole. */
function within(job: Job, before: number, size: number, total: number): Job {
  return {
    signal: job.signal,
    report: ({ phase, done }) => {
      if (phase === 'package-read') job.report({ phase: 'intake-read', done: before + Math.min(done, size), total });
    },
  };
}

async function look(file: FolderFile, trusted: readonly TrustedCertificate[], job: Job): Promise<Looked> {
  try {
    const { verification, contents } = await readPackage({ path: file.path, trusted, job });
    const row = rowOf(file.name, verification, contents?.submission ?? null);
    const kept =
      contents && verification.ok ? { items: traitsOf(contents.list), listDigest: digestOf(contents.list) } : null;
    return { file, row, kept };
  } catch (error) {
    if (error instanceof Failure && error.code === 'cancelled') throw error;
    const reason = error instanceof Failure ? error.code : 'internal';
    return { file, row: emptyRow(file.name, [{ code: 'intake-unreadable', reason } as Fault]), kept: null };
  }
}

/** Digest of a list as it was parsed. */
export function digestOf(list: OpenList): string {
  return sha256(Buffer.from(JSON.stringify(list)));
}

function emptyRow(name: string, faults: readonly Fault[]): IntakeRow {
  return {
    ...{ name, verdict: null, faults: [...faults], agency: null, listVersion: null, digest: null, predecessor: null },
    ...{ items: 0, datasets: 0, signedAt: null, signer: '', superseded: false },
  };
}

function rowOf(name: string, verification: Verification, submission: Submission | null): IntakeRow {
  const { verdict, faults, signers, package: said } = verification;
  return {
    ...{ ...emptyRow(name, faults), verdict },
    ...(said && { agency: said.agency, listVersion: said.listVersion, digest: said.digest }),
    ...(said && { items: said.items, datasets: said.datasets }),
    predecessor: submission?.predecessor ?? null,
    signedAt: signers[0]?.signingTime ?? null,
    signer: signers.map(({ subject }) => subject).join('；'),
  };
}

/** Says of each package whether another takes its place, and compares the items of those that nothing does. */
function concluded(looked: readonly Looked[]): Survey {
  const superseded = supersededNames(looked.flatMap(({ row }) => standingOf(row)));
  const first = new Map<string, string>();
  const rows = looked.map(({ row }): IntakeRow => {
    const { name, digest } = row;
    const twin = digest === null ? undefined : first.get(digest);
    if (digest !== null && twin === undefined) first.set(digest, name);
    const copies = twin === undefined ? [] : [{ code: 'intake-copy', of: twin } as Fault];
    return { ...row, superseded: superseded.has(name), faults: [...row.faults, ...copies] };
  });
  const newest = new Set<string>();
  const kept = looked.flatMap(({ file, kept: own }, index) => {
    const row = rows[index];
    if (own === null || row === undefined || row.agency === null || row.superseded) return [];
    // Of copies the first stands for all.
    if (newest.has(row.agency.code)) return [];
    newest.add(row.agency.code);
    return [{ path: file.path, row, listDigest: own.listDigest, agency: row.agency, items: own.items }];
  });
  return { rows, duplicates: duplicatesOf(kept), chosen: kept };
}

/** What an order of packages may rest on: those that are as they were signed. */
function standingOf({ verdict, name, agency, digest, predecessor, listVersion, signedAt }: IntakeRow) {
  if (verdict !== 'trusted' && verdict !== 'untrusted') return [];
  if (agency === null || digest === null || listVersion === null) return [];
  return [{ verdict, name, agency, digest, predecessor, listVersion, signedAt }];
}
