import type { Damage } from '../../../shared/model/read-only';
import { carriesState } from './checkpoint';
import type { Journal } from './journal';
import { claimsOf, isWhole } from './line';
import type { Line } from './lines';
import { openTerminated } from './replay';
import type { Snapshot } from './snapshot';

/** Where replaying goes on after a snapshot. */
export interface Resumption {
  /** Offset of the first line after the anchor. */
  readonly from: number;
  /** When the anchored change was made; '' where its line is damaged. */
  readonly at: string;
  readonly damage: Damage | null;
}

/**
 * Finds the line that a snapshot is anchored at, from the journal's end: the one with its hash, or else the one that says
 * that it follows it. Null where there is neither.
 */
export async function resumeAfter(journal: Journal, snapshot: Snapshot): Promise<Resumption | null> {
  let follower: Line | null = null;
  for await (const line of journal.linesBackwards()) {
    const claims = line.terminated ? claimsOf(line.bytes) : undefined;
    if (claims?.hash === snapshot.hash && claims.seq === snapshot.seq) return anchoredAt(journal, line, snapshot);
    if (claims?.prev === snapshot.hash && claims.seq === snapshot.seq + 1) follower ??= line;
  }
  return follower === null ? null : afterLostAnchor(follower, snapshot);
}

function anchoredAt(journal: Journal, line: Line, { seq }: Snapshot): Resumption {
  const opened = openTerminated(line);
  journal.index(seq, line);
  return 'entry' in opened
    ? { from: line.end, at: opened.entry.at, damage: null }
    : { from: line.end, at: '', damage: { because: 'history', line: seq, code: opened.fault } };
}

/** The anchor's line is gone or no line any more, but the next one names its hash: the state stands. */
function afterLostAnchor(follower: Line, { seq }: Snapshot): Resumption | null {
  const claims = claimsOf(follower.bytes);
  if (claims === undefined || !isWhole(follower.bytes, claims)) return null;
  const opened = openTerminated(follower);
  // After erasing, the first line stands in place of all before it: the snapshot is of a moment before that.
  const isErased = follower.start === 0 && 'entry' in opened && carriesState(opened.entry);
  return {
    from: follower.start,
    at: '',
    damage: isErased ? null : { because: 'history', line: seq, code: 'line-unreadable' },
  };
}

/**
 * Whether a snapshot without an anchor was made of this very workspace, as agency and day of creation tell; true also
 * where the journal's own beginning cannot be read.
 */
export async function sameWorkspace(journal: Journal, { state }: Snapshot): Promise<boolean> {
  for await (const line of journal.lines()) {
    const opened = openTerminated(line);
    if ('fault' in opened) return true;
    const begun = opened.entry.patches[0]?.value as Partial<Record<'createdAt' | 'agency', unknown>> | undefined;
    return begun?.createdAt === state.createdAt;
  }
  return true;
}
