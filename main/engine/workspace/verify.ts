import { open, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import { journalVersion, type JournalEntry, type JournalHead } from '../../../shared/model/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { JournalFaultCode } from '../../../shared/text/faults/journal';
import { exists, onFile } from '../files';
import { backupAnchors } from './backup/shelf';
import { workspacePaths } from './layout';
import { claimedVersion } from './line';
import { readLines } from './lines';
import { nothingReplayed, openTerminated, replayEntry, type Replayed } from './replay';
import { sealSnapshot, snapshotStore, type Snapshot } from './snapshot';

// A type and no interface: the contract takes faults of many shapes by an index signature.
export type JournalFault = {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: JournalFaultCode;
};

export interface Verification {
  readonly ok: boolean;
  /** Entries that could be read. */
  readonly entries: number;
  /** The last of them; seq 0 where there is none. */
  readonly head: JournalHead;
  readonly faults: JournalFault[];
}

/**
 * Checks every line of the journal of the workspace in `dir` (its form, its hash, its number, the line it follows, its
 * change replayed), the snapshot's anchor and content, and the anchors of automatic backups. It changes nothing and needs no lock.
 *
 * Finds any line altered, deleted, inserted or moved, except a rewriting of all hashes from there on that spares the
 * snapshot's anchor: whatever comes after the last anchor can be rewritten by whoever can write to the folder.
 *
 * @throws Failure `workspace-not-found`, `workspace-newer`, `file-access-denied` …
 */
export async function verifyJournal(dir: string): Promise<Verification> {
  const snapshot = await readSnapshot(dir);
  const anchors = await backupAnchors(dir);
  const faults: JournalFault[] = [];
  let entries = 0;
  let line = 0;
  let replayed: Replayed = nothingReplayed;
  /** Set by a fault: the next good entry is taken as it is, so that one fault is told once. */
  let resume = false;
  /** Ends with the first fault: what is replayed over it would say nothing. */
  let replaying = true;

  await withJournal(dir, async (handle) => {
    for await (const bytes of readLines(handle)) {
      line += 1;
      const opened = openTerminated(bytes);
      const next = 'fault' in opened ? opened.fault : step(opened.entry);
      if (typeof next === 'string') {
        faults.push({ line, code: next });
        replaying = false;
      }
      resume = 'fault' in opened;
      if ('fault' in opened) continue;
      entries += 1;
      replayed = typeof next === 'string' ? { ...opened.entry, state: undefined } : next;
      const anchor = anchorFault(snapshot.data, replayed, replaying);
      if (anchor !== undefined) faults.push({ line, code: anchor });
      const { seq, hash } = replayed;
      if ((anchors.get(seq) ?? hash) !== hash) faults.push({ line, code: 'backup-mismatch' });
    }
  });

  function step(entry: JournalEntry): Replayed | JournalFaultCode {
    const before = resume ? { ...replayed, seq: entry.seq - 1, hash: entry.prev } : replayed;
    // Patches count only while every line before them did.
    return replayEntry(before, replaying ? entry : { ...entry, patches: [] });
  }

  if (line < Math.max(1, snapshot.data?.seq ?? 1)) faults.push({ line: line + 1, code: 'history-cut' });
  if (snapshot.data === null && snapshot.stands) faults.push({ line: Math.max(1, line), code: 'snapshot-unreadable' });
  return { ok: faults.length === 0, entries, head: { seq: replayed.seq, hash: replayed.hash }, faults };
}

/** What the snapshot says against the entry that it was made at. */
function anchorFault(snapshot: Snapshot | null, at: Replayed, replaying: boolean): JournalFaultCode | undefined {
  if (at.seq !== snapshot?.seq) return undefined;
  if (at.hash !== snapshot.hash) return 'snapshot-mismatch';
  if (!replaying) return undefined;
  const rebuilt = sealSnapshot({ seq: at.seq, hash: at.hash, state: at.state as WorkspaceState });
  return rebuilt === sealSnapshot(snapshot) ? undefined : 'snapshot-differs';
}

/**
 * The entries of the journal of the workspace in `dir`, oldest first, as a stream. A last line that was never finished
 * is left out. Each line is checked against its own hash; whether they follow one another is for `verifyJournal`.
 *
 * @throws Failure `workspace-not-found`, `journal-damaged` naming the line, `workspace-newer`.
 */
export async function* readJournal(dir: string): AsyncGenerator<JournalEntry> {
  const handle = await openForReading(dir);
  try {
    let number = 0;
    for await (const line of readLines(handle)) {
      number += 1;
      const opened = openTerminated(line);
      if ('entry' in opened) yield opened.entry;
      else if (opened.fault === 'line-torn') return;
      else if (opened.fault === 'version-newer') {
        throw new Failure('workspace-newer', { dir, version: claimedVersion(line.bytes) ?? journalVersion + 1 });
      } else throw new Failure('journal-damaged', { dir, line: number });
    }
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

async function withJournal(dir: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await openForReading(dir);
  try {
    await onFile(workspacePaths(dir).journal, () => work(handle));
  } finally {
    await handle.close();
  }
}

async function openForReading(dir: string): Promise<FileHandle> {
  const { journal } = workspacePaths(dir);
  if (!(await exists(journal))) throw new Failure('workspace-not-found', { dir });
  return onFile(journal, () => open(journal, 'r'));
}
