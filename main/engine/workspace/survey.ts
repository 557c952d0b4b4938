import { open, type FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { journalEntrySchema, journalVersion, type JournalEntry } from '../../../shared/model/journal';
import type { EntryHead } from '../../../shared/rules/history';
import { exists, onFile } from '../files';
import { workspacePaths } from './layout';
import { claimedVersion, openLine } from './line';
import { readLines, type Line } from './lines';

/** An entry's head with the place of its line in the file. */
export interface JournalRow extends EntryHead {
  readonly start: number;
  readonly end: number;
}

/** A line whose content has not been read yet. */
export interface SurveyedLine {
  readonly row: JournalRow;
  /** Whether its bytes hold a text: dearer reading may be spared where they do not. */
  readonly holds: (text: string) => boolean;
  /** @throws Failure `journal-damaged` */
  readonly entry: () => JournalEntry;
}

/** A journal looked through once. */
export interface JournalSurvey {
  /** Every entry, oldest first. */
  readonly rows: readonly JournalRow[];
  /** Those that were wanted. */
  readonly wanted: readonly JournalRow[];
}

/** Lines between two looks at the job. */
const LINES_BETWEEN = 1000;
/** Bytes read at a time where single lines are wanted. */
const CHUNK = 1 << 16;
/** Where an entry's head ends: nothing of a text can look like it, since quotes in texts are escaped. */
const HEAD_END = ',"patches":[';
/** Bytes at a line's end that hold `undoable`, `undoes`, `prev` and `hash`. */
const TAIL = 260;
const tailPattern = /(,"undoable":false)?(?:,"undoes":(\d+))?,"prev":"[0-9a-f]{64}","hash":"[0-9a-f]{64}"\}$/;

const { seq, at, actor, operation } = journalEntrySchema.shape;
const headSchema = z.object({ seq, at, actor, operation, args: z.unknown() });
const aboutSchema = z.object({ operation: z.string(), seq: z.number().int().positive() });
const aboutOthers = ['undo', 'redo', 'revert'];

/**
 * Looks through the journal in `dir` up to entry `through`, reading no more of a line than `wants` asks for: heads only,
 * a hundred thousand entries take less than a second.
 *
 * @throws Failure `journal-damaged` naming the line, `workspace-newer`, `cancelled`.
 */
export async function surveyJournal(
  dir: string,
  { through, wants, job }: { through: number; wants: (line: SurveyedLine) => boolean; job: Job },
): Promise<JournalSurvey> {
  const rows: JournalRow[] = [];
  const wanted: JournalRow[] = [];
  await withJournal(dir, async (handle) => {
    const { size } = await handle.stat();
    for await (const line of readLines(handle)) {
      if (rows.length >= through) break;
      const row = rowOf(line, rows.length + 1, dir);
      rows.push(row);
      const holds = (text: string) => line.bytes.includes(text);
      if (wants({ row, holds, entry: () => entryOf(line.bytes, row, dir) })) wanted.push(row);
      if (row.seq % LINES_BETWEEN === 0) {
        stopIfCancelled(job);
        job.report({ phase: 'journal-read', done: Math.min(line.end, size), total: size });
      }
    }
  });
  return { rows, wanted };
}

/**
 * The whole entries of `rows`, in their order, read from their places in the file.
 * @throws Failure `journal-damaged`, `cancelled`.
 */
export async function* readEntries(
  dir: string,
  rows: readonly JournalRow[],
  job: Job,
): AsyncGenerator<{ row: JournalRow; entry: JournalEntry }> {
  const handle = await openJournalFile(dir);
  try {
    let chunk: Chunk = { start: 0, bytes: Buffer.alloc(0) };
    for (const row of rows) {
      if (row.start < chunk.start || row.end > chunk.start + chunk.bytes.length) {
        stopIfCancelled(job);
        chunk = await onFile(workspacePaths(dir).journal, () => chunkAt(handle, row));
      }
      const line = chunk.bytes.subarray(row.start - chunk.start, row.end - chunk.start);
      yield { row, entry: entryOf(line.subarray(0, -1), row, dir) };
    }
  } finally {
    await handle.close();
  }
}

/** A part of the file that was read in one go: lines wanted one after another mostly stand together. */
interface Chunk {
  readonly start: number;
  readonly bytes: Buffer;
}

async function chunkAt(handle: FileHandle, { start, end }: JournalRow): Promise<Chunk> {
  const buffer = Buffer.alloc(Math.max(CHUNK, end - start));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
  return { start, bytes: buffer.subarray(0, bytesRead) };
}

function rowOf({ bytes, start, end }: Line, seq: number, dir: string): JournalRow {
  const version = claimedVersion(bytes);
  if (version !== undefined && version > journalVersion) throw new Failure('workspace-newer', { dir, version });
  const head = headSchema.safeParse(parseHead(bytes)).data;
  const tail = tailPattern.exec(bytes.subarray(-TAIL).toString('latin1'));
  if (head?.seq !== seq || tail === null) throw new Failure('journal-damaged', { dir, line: seq });
  const { args, ...said } = head;
  const about = aboutOthers.includes(head.operation) ? aboutSchema.safeParse(args).data : undefined;
  const undoes = tail[2] === undefined ? undefined : Number(tail[2]);
  return { ...said, undoable: tail[1] === undefined, undoes, about, start, end };
}

/** The members before an entry's patches. */
function parseHead(bytes: Buffer): unknown {
  try {
    return JSON.parse(`${bytes.toString('utf8', 0, bytes.indexOf(HEAD_END))}}`);
  } catch {
    return undefined;
  }
}

function entryOf(bytes: Buffer, { seq }: JournalRow, dir: string): JournalEntry {
  const opened = openLine(bytes);
  if ('fault' in opened || opened.entry.seq !== seq) throw new Failure('journal-damaged', { dir, line: seq });
  return opened.entry;
}

async function withJournal(dir: string, work: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await openJournalFile(dir);
  try {
    await onFile(workspacePaths(dir).journal, () => work(handle));
  } finally {
    await handle.close();
  }
}

async function openJournalFile(dir: string): Promise<FileHandle> {
  const { journal } = workspacePaths(dir);
  if (!(await exists(journal))) throw new Failure('workspace-not-found', { dir });
  return onFile(journal, () => open(journal, 'r'));
}
