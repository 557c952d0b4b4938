import { open, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import { journalVersion, type JournalEntry, type JournalHead } from '../../../shared/model/journal';
import type { JournalFaultCode } from '../../../shared/text/faults/journal';
import { exists, fileFailure, onFile } from '../files';
import { backupAnchors } from './backup/shelf';
import { takesNote } from './chain';
import { carriesState } from './checkpoint';
import { digestOf } from './journal';
import { workspacePaths } from './layout';
import { claimedVersion } from './line';
import { readLines, type Line } from './lines';
import { nothingReplayed, openTerminated, replayEntry, type Replayed } from './replay';
import { sameJson } from './same-json';
import { snapshotStore, type Snapshot } from './snapshot';

// A type and no interface: the contract takes faults of many shapes by an index signature.
export type JournalFault = {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: JournalFaultCode;
  /** Number of the re-anchor entry by which a person took note of it; since then nothing before has changed. */
  readonly noted?: number;
};

/** Lines between two looks at the job. */
const LINES_BETWEEN = 500;

export interface Verification {
  /** Whether nothing is wrong but what a person has taken note of. */
  readonly ok: boolean;
  /** Entries that could be read. */
  readonly entries: number;
  /** The last of them; seq 0 where there is none. */
  readonly head: JournalHead;
  readonly faults: JournalFault[];
}

/**
 * Checks every line of the journal of the workspace in `dir` (its form, its hash, its number, the line it follows, its
 * change replayed), the snapshot's anchor and content, and the anchors of automatic backups. It changes nothing and needs no lock. Reports phase `journal-verify` in
 * bytes.
 *
 * Finds any line altered, deleted, inserted or moved, except a rewriting of all hashes from there on that spares the
 * snapshot's anchor: whatever comes after the last anchor can be rewritten by whoever can write to the folder.
 *
 * @throws Failure `workspace-not-found`, `file-access-denied` …, `cancelled`.
 */
export async function verifyJournal(dir: string, job: Job = quietJob): Promise<Verification> {
  const snapshot = await readSnapshot(dir);
  return withJournal(dir, async (handle) => {
    const { size } = await handle.stat();
    const digest = (bytes: number) => digestOf(handle, bytes);
    const check = checking(snapshot.data, await backupAnchors(dir));
    let lines = 0;
    for await (const line of readLines(handle)) {
      await check.line(line, digest);
      lines += 1;
      if (lines % LINES_BETWEEN !== 0) continue;
      stopIfCancelled(job);
      job.report({ phase: 'journal-verify', done: Math.min(line.end, size), total: size });
    }
    return check.end(snapshot.stands);
  });
}

/** A verification under way. */
function checking(snapshot: Snapshot | null, backups: ReadonlyMap<number, string>) {
  let faults: JournalFault[] = [];
  let entries = 0;
  let number = 0;
  /** By how much numbers of entries exceed those of lines: erasing a history leaves a journal that begins later. */
  let offset: number | undefined;
  let replayed: Replayed = nothingReplayed;
  /** Set by a fault: the next good entry is taken as it is, so that one fault is told once. */
  let resume = false;
  /** Ends with the first fault, until an entry carries a whole state: what is replayed over it would say nothing. */
  let replaying = true;
  /** Whether the snapshot's anchor was met. */
  let anchored = snapshot === null;

  function step(entry: JournalEntry): Replayed | JournalFaultCode {
    const before = resume ? { ...replayed, seq: entry.seq - 1, hash: entry.prev } : replayed;
    // Patches count only while every line before them did.
    return replayEntry(before, replaying ? entry : { ...entry, patches: [] });
  }

  /** What the snapshot says against the entry that it was made at. */
  function anchorFault(): JournalFaultCode | undefined {
    if (replayed.seq !== snapshot?.seq) return undefined;
    anchored = true;
    if (replayed.hash !== snapshot.hash) return 'snapshot-mismatch';
    return !replaying || sameJson(replayed.state, snapshot.state) ? undefined : 'snapshot-differs';
  }

  return {
    async line(line: Line, digest: (bytes: number) => Promise<string>): Promise<void> {
      number += 1;
      const opened = openTerminated(line);
      if ('entry' in opened && carriesState(opened.entry)) replaying = true;
      const next = 'fault' in opened ? opened.fault : step(opened.entry);
      if (typeof next === 'string') {
        faults.push({ line: number, code: next });
        replaying = false;
      }
      resume = 'fault' in opened;
      if ('fault' in opened) return;
      const { entry } = opened;
      entries += 1;
      offset ??= entry.seq - number;
      replayed = typeof next === 'string' ? { ...entry, state: undefined } : next;
      if (faults.length > 0 && (await takesNote(line, digest))) {
        faults = faults.map((fault) => ({ noted: entry.seq, ...fault }));
        replayed = { ...entry, state: entry.patches[0]?.value };
        replaying = true;
        anchored ||= (snapshot?.seq ?? 0) < entry.seq;
      }
      const anchor = anchorFault();
      if (anchor !== undefined) faults.push({ line: number, code: anchor });
      const { seq, hash } = replayed;
      if ((backups.get(seq) ?? hash) !== hash) faults.push({ line: number, code: 'backup-mismatch' });
    },
    end(snapshotStands: boolean): Verification {
      if (number === 0 || (!anchored && number + (offset ?? 0) < (snapshot?.seq ?? 0))) {
        faults.push({ line: number + 1, code: 'history-cut' });
      }
      if (snapshot === null && snapshotStands) {
        faults.push({ line: Math.max(1, number), code: 'snapshot-unreadable' });
      }
      const ok = faults.every(({ noted }) => noted !== undefined);
      return { ok, entries, head: { seq: replayed.seq, hash: replayed.hash }, faults };
    },
  };
}

/**
 * The entries of the journal of the workspace in `dir`, oldest first, as a stream. Lines that cannot be read are left
 * out: a damaged history is shown as far as it can be, and `verifyJournal` says what is wrong with it.
 *
 * @throws Failure `workspace-not-found`, `workspace-newer`.
 */
export async function* readJournal(dir: string): AsyncGenerator<JournalEntry> {
  const handle = await openForReading(dir);
  try {
    for await (const line of readLines(handle)) {
      const opened = openTerminated(line);
      if ('entry' in opened) yield opened.entry;
      else if (opened.fault === 'version-newer') {
        throw new Failure('workspace-newer', { dir, version: claimedVersion(line.bytes) ?? journalVersion + 1 });
      }
    }
  } catch (error) {
    throw fileFailure(error, workspacePaths(dir).journal);
  } finally {
    await handle.close();
  }
}

async function readSnapshot(dir: string): Promise<{ data: Snapshot | null; stands: boolean }> {
  const { snapshot } = workspacePaths(dir);
  const store = snapshotStore(snapshot, dir);
  await store.read();
  return { data: store.data, stands: await exists(snapshot) };
}

async function withJournal<Value>(dir: string, work: (handle: FileHandle) => Promise<Value>): Promise<Value> {
  const handle = await openForReading(dir);
  try {
    return await onFile(workspacePaths(dir).journal, () => work(handle));
  } finally {
    await handle.close();
  }
}

async function openForReading(dir: string): Promise<FileHandle> {
  const { journal } = workspacePaths(dir);
  if (!(await exists(journal))) throw new Failure('workspace-not-found', { dir });
  return onFile(journal, () => open(journal, 'r'));
}
