import { noHash, type JournalEntry } from '../../../shared/model/journal';
import { replayPatches, PatchMismatch } from '../../../shared/rules/patches';
import type { JournalFaultCode } from '../../../shared/text/faults/journal';
import { mayBegin } from './checkpoint';
import { openLine, type OpenedLine } from './line';
import type { Line } from './lines';

/** A state under construction: undefined before the first line, then one object that each line changes in place. */
export interface Replayed {
  readonly state: unknown;
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

export const nothingReplayed: Replayed = { state: undefined, seq: 0, hash: noHash, at: '' };

/** The state after one more line, or what is wrong with the line. */
export function replayLine(before: Replayed, line: Line): Replayed | JournalFaultCode {
  const opened = openTerminated(line);
  return 'fault' in opened ? opened.fault : replayEntry(before, opened.entry);
}

/** The state after one more entry, or why the entry does not follow. */
export function replayEntry(before: Replayed, entry: JournalEntry): Replayed | JournalFaultCode {
  if (before.seq === 0 ? !mayBegin(entry) : entry.seq !== before.seq + 1) return 'seq-mismatch';
  if (before.seq === 0) return { state: entry.patches[0]?.value, seq: entry.seq, hash: entry.hash, at: entry.at };
  if (entry.prev !== before.hash) return 'prev-mismatch';
  try {
    const state = replayPatches(before.state, entry.patches);
    return { state, seq: entry.seq, hash: entry.hash, at: entry.at };
  } catch (error) {
    if (error instanceof PatchMismatch) return 'patch-invalid';
    throw error;
  }
}

/** Reads a line that has to end in a newline. */
export function openTerminated({ bytes, terminated }: Line): OpenedLine {
  return terminated ? openLine(bytes) : { fault: 'line-torn' };
}
