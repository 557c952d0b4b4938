import type { Job } from '../../../shared/job';
import type { JournalEntry } from '../../../shared/model/journal';
import {
  isOwnChange,
  referrersIn,
  revertOf,
  standingOf,
  watchTouches,
  type RevertAnswer,
  type Standing,
} from '../../../shared/rules/history';
import { readChanges, readEntries, type JournalRow } from '../workspace';
import { frozenReferences, type Seen } from './frozen';

/** An entry with whether, and how, it can be taken back. */
export interface AnsweredEntry {
  readonly row: JournalRow;
  readonly entry: JournalEntry;
  readonly answer: RevertAnswer;
  readonly undone: boolean;
}

/**
 * Reads `rows` and finds for each whether it can be taken back on the state as `seen`, which must be the one after
 * the last of `all`. Of the later lines only those in force are read.
 */
export async function answeredEntries(
  seen: Seen,
  rows: readonly JournalRow[],
  all: readonly JournalRow[],
  job: Job,
): Promise<AnsweredEntry[]> {
  const { dir, state } = seen;
  const frozen = await frozenReferences(seen);
  const standing = standingOf(all);
  const isInForce = (row: JournalRow) => isOwnChange(row) && !standing.undone.has(row.seq);
  const touches = watchTouches();
  const read: { row: JournalRow; entry: JournalEntry }[] = [];
  for await (const one of readEntries(dir, rows, job)) {
    read.push(one);
    if (mayBeTakenBack(one.row, standing)) touches.watch(one.row.seq, one.entry);
  }
  const watched = rows.filter((row) => mayBeTakenBack(row, standing));
  const first = Math.min(...watched.map(({ seq }) => seq));
  const later = watched.length === 0 ? [] : all.filter((row) => row.seq > first && isInForce(row));
  for await (const { row, changes } of readChanges(dir, later, job)) touches.note(row, changes);
  const referrers = referrersIn(state, frozen);
  return read.map(({ row, entry }) => {
    const { seq } = row;
    const answer = revertOf({ head: row, entry, standing, later: touches.newest(seq), state, referrers, frozen });
    return { row, entry, answer, undone: standing.undone.has(seq) || standing.reverted.has(seq) };
  });
}

/** What is refused by its head alone needs no looking for later touches. */
function mayBeTakenBack(row: JournalRow, { undone, reverted }: Standing): boolean {
  const { seq, undoable } = row;
  return seq > 1 && undoable && isOwnChange(row) && !undone.has(seq) && !reverted.has(seq);
}
