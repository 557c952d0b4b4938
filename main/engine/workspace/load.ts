import { freeze } from 'immer';
import { Failure } from '../../../shared/failure';
import type { Damage } from '../../../shared/model/read-only';
import type { JournalFaultCode, WorkspaceWarning } from '../../../shared/text/faults/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Tip } from './change';
import { checkState } from './check';
import { carriesState, coverOf, mayCarryState } from './checkpoint';
import type { Journal } from './journal';
import { claimedVersion } from './line';
import type { Line } from './lines';
import { nothingReplayed, openTerminated, replayLine, type Replayed } from './replay';
import { resumeAfter, sameWorkspace } from './resume';
import { isOlder, refuseNewer, stateVersion } from './schema-version';
import type { Snapshot } from './snapshot';

/** Faults that a write which never came to its end leaves in the last line. */
const tornFaults: readonly JournalFaultCode[] = ['line-torn', 'line-unreadable', 'hash-mismatch'];

/** What a journal and its snapshot gave. */
export interface Loaded {
  /** The newest good state. One of an older schema is as it was written, to be migrated. */
  readonly tip: Tip;
  readonly damage: Damage | null;
  readonly warnings: WorkspaceWarning[];
}

export interface LoadOptions {
  readonly dir: string;
  /** Nothing may be written: a torn last line is left where it is. */
  readonly readOnly: boolean;
}

/**
 * Builds the newest state: the snapshot's, then each line after its anchor, verified and replayed. The anchor is looked
 * for from the end, so that the cost is that of the lines after it. A torn last line is cut off the file.
 *
 * - Damage at or before the anchor leaves the state standing (`history`).
 * - Damage after it ends the replay at the last good line (`journal`): what follows is not guessed at.
 *
 * @throws Failure `journal-damaged` where no state can be had; `workspace-newer`; `state-invalid`.
 */
export async function loadTip(journal: Journal, snapshot: Snapshot | null, options: LoadOptions): Promise<Loaded> {
  if (snapshot !== null) {
    const resume = await resumeAfter(journal, snapshot);
    if (resume !== null) {
      const at: Replayed = { state: snapshot.state, seq: snapshot.seq, hash: snapshot.hash, at: resume.at };
      const loaded = await replayFrom(journal, at, resume.from, options);
      return { ...loaded, damage: loaded.damage ?? resume.damage };
    }
    // No line is its anchor: lines were cut off or written anew. It was made from acknowledged ones, so it stands.
    if (await sameWorkspace(journal, snapshot)) return standing(journal, snapshot);
  }
  return replayAll(journal, options);
}

/** The snapshot's own state, over a journal that lost its anchor. */
async function standing(journal: Journal, { state, seq, hash }: Snapshot): Promise<Loaded> {
  let lines = 0;
  for await (const { terminated } of journal.lines()) if (terminated) lines += 1;
  const damage: Damage =
    lines < seq
      ? { because: 'history', line: lines + 1, code: 'history-cut' }
      : { because: 'history', line: seq, code: 'snapshot-mismatch' };
  return { tip: { state: freeze(state as unknown as WorkspaceState, true), seq, hash, at: '' }, damage, warnings: [] };
}

/** Replays every line; past damage it goes on at the last entry that carries a whole state, if one follows. */
async function replayAll(journal: Journal, options: LoadOptions): Promise<Loaded> {
  const loaded = await replayFrom(journal, nothingReplayed, 0, options);
  if (loaded.damage !== null) {
    const later = await lastCheckpoint(journal, loaded.damage, options);
    if (later !== null) return later;
  }
  if (loaded.tip.seq === 0) throw new Failure('journal-damaged', { dir: options.dir, line: loaded.damage?.line ?? 1 });
  return loaded;
}

async function lastCheckpoint(journal: Journal, damage: Damage, options: LoadOptions): Promise<Loaded | null> {
  for await (const line of journal.linesBackwards()) {
    if (!mayCarryState(line.bytes)) continue;
    const opened = openTerminated(line);
    if ('fault' in opened || !carriesState(opened.entry)) continue;
    const { entry } = opened;
    const before: Replayed = { state: undefined, seq: entry.seq - 1, hash: entry.prev, at: '' };
    const loaded = await replayFrom(journal, before, line.start, options);
    if (loaded.tip.seq < entry.seq || loaded.damage !== null) return null;
    const cover = coverOf(entry);
    const known = cover?.bytes === line.start && cover.sha256 === (await journal.digest(line.start));
    return { ...loaded, damage: known ? null : { ...damage, because: 'history' } };
  }
  return null;
}

/** The state after the lines from offset `from` on, as far as they are good. */
async function replayFrom(journal: Journal, before: Replayed, from: number, options: LoadOptions): Promise<Loaded> {
  const { dir, readOnly } = options;
  const warnings: WorkspaceWarning[] = [];
  let tip = before;
  let damage: Damage | null = null;
  for await (const line of journal.lines(from)) {
    const next = replayLine(tip, line);
    if (typeof next !== 'string') {
      tip = next;
      journal.index(tip.seq, line);
      continue;
    }
    if (next === 'version-newer') {
      throw new Failure('workspace-newer', { dir, version: claimedVersion(line.bytes) ?? stateVersion + 1 });
    }
    // A journal's first line was acknowledged with its creation: it is never taken for one that was not finished.
    const isTorn = line.start > 0 && line.end === journal.length && tornFaults.includes(next);
    if (!isTorn) damage = { because: 'journal', line: await numberOf(journal, line), code: next };
    else if (!readOnly) {
      await journal.cut(line.start);
      warnings.push('tail-cut');
    }
    break;
  }
  return { tip: checkedTip(tip, before, dir), damage, warnings };
}

/** The number of a line in the file, from 1. */
async function numberOf(journal: Journal, { start }: Line): Promise<number> {
  let number = 1;
  for await (const line of journal.lines()) {
    if (line.start >= start) break;
    number += 1;
  }
  return number;
}

/** A replayed state is checked as a whole; a snapshot's was when it was read, and every change since when it was made. */
function checkedTip(tip: Replayed, before: Replayed, dir: string): Tip {
  const state: unknown = tip.state;
  if (tip.seq > before.seq) {
    refuseNewer(state, dir);
    if (!isOlder(state)) checkState(state, 'open');
  }
  return { ...tip, state: freeze(state as WorkspaceState, true) };
}
