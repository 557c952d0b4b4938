import type { JournalEntry } from '../../../../shared/model/journal';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import type { JournalFaultCode } from '../../../../shared/text/faults/journal';
import { createSha256, type Sha256 } from '../../trust';
import { checkState } from '../check';
import { coverOf } from '../checkpoint';
import { linesOf } from '../lines';
import { migrateState } from '../migrations';
import { nothingReplayed, openTerminated, replayEntry, type Replayed } from '../replay';
import { isOlder, refuseNewer } from '../schema-version';

const NEWLINE = Buffer.from('\n');

/** What is told of a change: never what it changed. */
export type Change = Pick<JournalEntry, 'seq' | 'at' | 'actor' | 'operation'>;

/** A journal followed from its first line for as long as every line verifies, or is damage that a person has noted. */
export interface History {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly state: unknown;
  /** Bytes of the lines that verify. */
  readonly length: number;
  /** Hashes of these lines, in order; '' where a person has taken note that one is damaged. */
  readonly hashes: readonly string[];
  /** The same by number of the entry. */
  readonly hashOf: ReadonlyMap<number, string>;
  /** The line that was the first not to verify, and why. */
  readonly fault: { readonly line: number; readonly code: JournalFaultCode } | null;
  /** What each of them did, in order. */
  readonly changes: readonly Change[];
}

/** Where following ends at the latest: after a line of the file, or after an entry. */
export interface Limit {
  readonly line?: number;
  readonly seq?: number;
}

/** Follows a journal up to its end, its first bad line that nobody has taken note of, or a limit. */
export async function followHistory(journal: AsyncIterable<Uint8Array>, limit: Limit = {}): Promise<History> {
  const { line: lastLine = Infinity, seq: lastSeq = Infinity } = limit;
  const digest = createSha256();
  let at: Replayed = nothingReplayed;
  let sound: Omit<History, 'hashes' | 'hashOf' | 'changes' | 'fault'> = { ...at, length: 0 };
  let [soundLines, number] = [0, 0];
  let fault: History['fault'] = null;
  const hashes: string[] = [];
  const hashOf = new Map<number, string>();
  const changes: Change[] = [];
  for await (const line of linesOf(journal)) {
    if (number >= lastLine || (fault === null && at.seq >= lastSeq)) break;
    number += 1;
    const opened = openTerminated(line);
    const entry = 'entry' in opened ? opened.entry : undefined;
    if (fault !== null && entry !== undefined && notes(entry, line.start, digest)) {
      // What was wrong before is known; this entry carries the whole state.
      fault = null;
      at = { ...nothingReplayed, seq: entry.seq - 1, hash: entry.prev };
    }
    const next = 'fault' in opened ? opened.fault : replayEntry(at, opened.entry);
    digest.update(line.bytes);
    if (line.terminated) digest.update(NEWLINE);
    if (fault !== null || typeof next === 'string' || entry === undefined) {
      fault ??= { line: number, code: typeof next === 'string' ? next : 'line-unreadable' };
      hashes.push('');
      continue;
    }
    at = next;
    hashes.push(at.hash);
    hashOf.set(at.seq, at.hash);
    changes.push({ seq: at.seq, at: at.at, actor: entry.actor, operation: entry.operation });
    sound = { ...at, length: line.end };
    soundLines = number;
  }
  return { ...sound, hashes: hashes.slice(0, soundLines), hashOf, changes, fault };
}

/** Whether an entry takes note of the damage before it, and those bytes are still what they were then. */
function notes(entry: JournalEntry, start: number, digest: Sha256): boolean {
  const cover = coverOf(entry);
  return cover?.bytes === start && cover.sha256 === digest.soFar();
}

/**
 * The state that a history comes to, checked as a whole.
 * @throws Failure `workspace-newer`, `state-invalid`.
 */
export function checkedState({ state }: History, where: string): WorkspaceState {
  refuseNewer(state, where);
  // One of an older schema is migrated when the workspace is opened; here it only has to be one that can be.
  const present = isOlder(state) ? migrateState(state) : state;
  checkState(present, 'restore');
  return present;
}
