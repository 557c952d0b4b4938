import type { JournalFaultCode } from '../../../shared/text/faults/journal';
import { coverOf, mayBegin, mayCarryState } from './checkpoint';
import { claimsOf, isWhole, type Claims } from './line';
import type { Line } from './lines';
import { openTerminated } from './replay';

/** A journal as far as its chain is looked at. */
export interface ChainSource {
  readonly lines: () => AsyncIterable<Line>;
  /** SHA-256 of the first `bytes` bytes. */
  readonly digest: (bytes: number) => Promise<string>;
}

/** A line that breaks the chain. */
export interface Break {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly code: JournalFaultCode;
}

/**
 * Goes through a journal line by line: each must have its own hash, follow the number and the hash of the one before,
 * and the first must begin a journal. Nothing is parsed or replayed, so 100,000 lines take a moment.
 *
 * @returns the first break that nobody has taken note of by a re-anchor entry; null where the chain holds. Null as well
 *   once `stopped` says so.
 */
export async function firstBreak(
  { lines, digest }: ChainSource,
  { length, stopped }: { length: number; stopped: () => boolean },
): Promise<Break | null> {
  let found: Break | null = null;
  let before: Claims | null = null;
  let number = 0;
  for await (const line of lines()) {
    if (stopped()) return null;
    // What is appended meanwhile was sealed by this very process.
    if (line.start >= length) break;
    number += 1;
    const claims: Claims | undefined = line.terminated ? claimsOf(line.bytes) : undefined;
    const code = linkFault(line, claims, before);
    if (code !== undefined) found ??= { line: number, code };
    before = claims ?? null;
    if (found !== null && (await takesNote(line, digest))) found = null;
  }
  return found;
}

function linkFault(line: Line, claims: Claims | undefined, before: Claims | null): JournalFaultCode | undefined {
  if (!line.terminated) return 'line-torn';
  if (claims === undefined) return 'line-unreadable';
  if (!isWhole(line.bytes, claims)) return 'hash-mismatch';
  if (line.start === 0) {
    const opened = openTerminated(line);
    return 'entry' in opened && mayBegin(opened.entry) ? undefined : 'seq-mismatch';
  }
  // After a line that says nothing of itself the next good one is taken as it is: one fault is told once.
  if (before === null) return undefined;
  if (claims.seq !== before.seq + 1) return 'seq-mismatch';
  return claims.prev === before.hash ? undefined : 'prev-mismatch';
}

/** Whether a line is a re-anchor entry over just these bytes: what is wrong before it is known. */
export async function takesNote(line: Line, digest: ChainSource['digest']): Promise<boolean> {
  if (!line.terminated || !mayCarryState(line.bytes)) return false;
  const opened = openTerminated(line);
  const cover = 'entry' in opened ? coverOf(opened.entry) : undefined;
  return cover?.bytes === line.start && cover.sha256 === (await digest(line.start));
}
