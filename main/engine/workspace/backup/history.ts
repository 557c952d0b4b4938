import type { JournalEntry } from '../../../../shared/model/journal';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import type { JournalFaultCode } from '../../../../shared/text/faults/journal';
import { checkState } from '../check';
import { linesOf } from '../lines';
import { nothingReplayed, openTerminated, replayEntry, type Replayed } from '../replay';
import { refuseNewerState } from '../snapshot';

/** What is told of a change: never what it changed. */
export type Change = Pick<JournalEntry, 'seq' | 'at' | 'actor' | 'operation'>;

/** A journal followed from its first line for as long as every line verifies. */
export interface History {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
  readonly state: unknown;
  /** Bytes of the lines that verify. */
  readonly length: number;
  /** Hashes of these lines, in order. */
  readonly hashes: readonly string[];
  /** The line that was the first not to verify, and why. */
  readonly fault: { readonly line: number; readonly code: JournalFaultCode } | null;
  /** What each of them did, in order. */
  readonly changes: readonly Change[];
}

/** Follows a journal up to its end, its first bad line, or line `last`. */
export async function followHistory(journal: AsyncIterable<Uint8Array>, last = Infinity): Promise<History> {
  let at: Replayed = nothingReplayed;
  let length = 0;
  let fault: History['fault'] = null;
  const hashes: string[] = [];
  const changes: Change[] = [];
  for await (const line of linesOf(journal)) {
    if (at.seq === last) break;
    const opened = openTerminated(line);
    const next = 'fault' in opened ? opened.fault : replayEntry(at, opened.entry);
    if (typeof next === 'string' || 'fault' in opened) {
      fault = { line: at.seq + 1, code: typeof next === 'string' ? next : 'line-unreadable' };
      break;
    }
    at = next;
    length = line.end;
    hashes.push(at.hash);
    const { seq, actor, operation } = opened.entry;
    changes.push({ seq, at: at.at, actor, operation });
  }
  return { ...at, length, hashes, changes, fault };
}

/**
 * The state that a history comes to, checked as a whole.
 * @throws Failure `workspace-newer`, `state-invalid`.
 */
export function checkedState({ state }: History, where: string): WorkspaceState {
  refuseNewerState(state, where);
  checkState(state, 'restore');
  return state;
}
