import { journalEntrySchema, journalVersion, type JournalEntry } from '../../../shared/model/journal';
import type { JournalFaultCode } from '../../../shared/text/faults/journal';
import { sha256 } from '../trust';

/** A line ends `,"hash":"<64 hexadecimal digits>"}`; the hash covers every byte before that. */
const TAIL_BEFORE = ',"hash":"';
const TAIL_AFTER = '"}';
const TAIL_LENGTH = TAIL_BEFORE.length + 64 + TAIL_AFTER.length;
/** `"prev":"<64 digits>"` stands before it. */
const LINKS_LENGTH = '"prev":""'.length + 64 + TAIL_LENGTH;
/** Enough for the version and the number with which a line begins. */
const HEAD_LENGTH = 48;

/** An entry before it is hashed. */
export type UnsealedEntry = Omit<JournalEntry, 'v' | 'hash'>;

/** An entry with the bytes of its line, newline included. */
export interface SealedLine {
  readonly bytes: Uint8Array;
  readonly entry: JournalEntry;
}

/** Writes an entry as its line. The entry given back is read from the line, so that it holds exactly what a replay sees. */
export function sealLine({ undoable, undoes, prev, ...entry }: UnsealedEntry): SealedLine {
  // JSON leaves undefined members out, and the order of members here is the order in the file.
  const text = JSON.stringify({ v: journalVersion, ...entry, undoable, undoes, prev });
  const body = Buffer.from(text.slice(0, -1));
  const hash = sha256(body);
  return {
    bytes: Buffer.concat([body, Buffer.from(`${TAIL_BEFORE}${hash}${TAIL_AFTER}\n`)]),
    entry: journalEntrySchema.parse({ ...(JSON.parse(text) as object), hash }),
  };
}

/** What a line says of itself where it begins and ends as a line does; whether that is so, `openLine` and the chain tell. */
export interface Claims {
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}

/**
 * What a line claims, read off its ends alone: `{"v":1,"seq":N,…,"prev":"…","hash":"…"}`. Undefined where it is no line
 * of a format that we know.
 */
export function claimsOf(line: Buffer): Claims | undefined {
  const head = /^\{"v":(\d{1,9}),"seq":(\d{1,15}),/.exec(line.subarray(0, HEAD_LENGTH).toString('latin1'));
  const tail = /^"prev":"([0-9a-f]{64})","hash":"([0-9a-f]{64})"\}$/.exec(
    line.subarray(-LINKS_LENGTH).toString('latin1'),
  );
  const [, prev, hash] = tail ?? [];
  if (head === null || prev === undefined || hash === undefined || Number(head[1]) > journalVersion) return undefined;
  return { seq: Number(head[2]), prev, hash };
}

/** Whether a line has the hash that it claims. */
export function isWhole(line: Buffer, { hash }: Claims): boolean {
  return sha256(line.subarray(0, -TAIL_LENGTH)) === hash;
}

/** The line format that a line claims, or undefined where it does not begin as a line begins. */
export function claimedVersion(line: Buffer): number | undefined {
  const version = /^\{"v":(\d{1,9}),/.exec(line.subarray(0, HEAD_LENGTH).toString('latin1'))?.[1];
  return version === undefined ? undefined : Number(version);
}

export type OpenedLine = { readonly entry: JournalEntry } | { readonly fault: JournalFaultCode };

/** Reads a line (without its newline) and checks it against its own hash. */
export function openLine(line: Buffer): OpenedLine {
  if ((claimedVersion(line) ?? 0) > journalVersion) return { fault: 'version-newer' };
  const claims = claimsOf(line);
  if (claims === undefined) return { fault: 'line-unreadable' };
  if (!isWhole(line, claims)) return { fault: 'hash-mismatch' };
  const entry = journalEntrySchema.safeParse(parseJson(line.toString('utf8')));
  return entry.success ? { entry: entry.data } : { fault: 'line-unreadable' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
