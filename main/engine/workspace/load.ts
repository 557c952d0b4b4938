import { freeze } from 'immer';
import { Failure } from '../../../shared/failure';
import { journalVersion } from '../../../shared/model/journal';
import type { JournalFaultCode, WorkspaceWarning } from '../../../shared/text/faults/journal';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Tip } from './change';
import { checkState } from './check';
import type { Journal } from './journal';
import { claimedHash, claimedVersion } from './line';
import type { Line } from './lines';
import { nothingReplayed, openTerminated, replayLine, type Replayed } from './replay';
import { refuseNewerState, type Snapshot } from './snapshot';

/** Faults that a write which never came to its end leaves in the last line. */
const tornFaults: readonly JournalFaultCode[] = ['line-torn', 'line-unreadable', 'hash-mismatch'];

/**
 * Builds the newest state: the snapshot where it is anchored in the journal, then each line after it, verified and
 * replayed. Lines before the anchor are only counted. A torn last line is cut off the file.
 *
 * @throws Failure `journal-damaged` naming the line; `workspace-newer`; `state-invalid`.
 */
export async function loadTip(
  journal: Journal,
  snapshot: Snapshot | null,
  dir: string,
): Promise<{ tip: Tip; warnings: WorkspaceWarning[] }> {
  const warnings: WorkspaceWarning[] = [];
  let tip = nothingReplayed;
  let number = 0;
  for await (const line of journal.lines()) {
    number += 1;
    if (snapshot !== null && number < snapshot.seq) {
      journal.index(line);
      continue;
    }
    const next = number === snapshot?.seq ? anchored(snapshot, line) : replayLine(tip, line);
    if (typeof next !== 'string') {
      tip = next;
      journal.index(line);
      continue;
    }
    if (next === 'version-newer') {
      throw new Failure('workspace-newer', { dir, version: claimedVersion(line.bytes) ?? journalVersion + 1 });
    }
    // The line of the creation and lines up to the snapshot were acknowledged: they are never cut.
    const isLast = line.end === journal.length && number > Math.max(1, snapshot?.seq ?? 0);
    if (!isLast || !tornFaults.includes(next)) throw new Failure('journal-damaged', { dir, line: number });
    await journal.cut(line.start);
    warnings.push('tail-cut');
    break;
  }
  if (tip.seq === 0) throw new Failure('journal-damaged', { dir, line: number + 1 });
  return { tip: checkedTip(tip, snapshot, dir), warnings };
}

/** The snapshot's state, if `line` is the one that the snapshot was made at. */
function anchored(snapshot: Snapshot, line: Line): Replayed | JournalFaultCode {
  if (claimedHash(line.bytes) !== snapshot.hash) return 'snapshot-mismatch';
  const opened = openTerminated(line);
  if ('fault' in opened) return opened.fault;
  return { state: snapshot.state, seq: snapshot.seq, hash: snapshot.hash, at: opened.entry.at };
}

/** A replayed state is checked as a whole; a snapshot's was when it was read, and every change since when it was made. */
function checkedTip(tip: Replayed, snapshot: Snapshot | null, dir: string): Tip {
  const state: unknown = tip.state;
  if (snapshot === null || tip.seq > snapshot.seq) {
    refuseNewerState(state, dir);
    checkState(state, 'open');
  }
  return { ...tip, state: freeze(state as WorkspaceState, true) };
}
