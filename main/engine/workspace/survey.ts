import { open, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../shared/job';
import { journalVersion, type JournalEntry } from '../../../shared/model/journal';
import type { EntryHead } from '../../../shared/rules/history';
import { exists, onFile } from '../files';
import { workspacePaths } from './layout';
import { claimedVersion, openLine } from './line';
import { changesOf, headOf, type Changes } from './line-parts';
import { readLines, type Line } from './lines';

/** An entry's head with the place of its line in the file. */
export interface JournalRow extends EntryHead {
  readonly start: number;
  readonly end: number;
}

/** A line whose changes have not been read yet. */
export interface SurveyedLine {
  readonly row: JournalRow;
  /** Whether its bytes hold a text: dearer reading may be spared where they do not. */
  readonly holds: (text: string) => boolean;
  readonly changes: () => Changes;
}

/** A journal looked through once. */
export interface JournalSurvey {
  /** Every entry, oldest first. */
  readonly rows: readonly JournalRow[];
  /** Those that were wanted. */
  readonly wanted: readonly JournalRow[];
}

const nothing: Changes = { patches: [], inverse: [] };

/** Lines between two looks at the job. */
const LINES_BETWEEN = 1000;
/** Bytes read at a time where single lines are wanted. */
const CHUNK = 1 << 16;

/**
 * Looks through the journal in `dir` up to entry `through`, reading no more of a line than `wants` asks for: by heads
 * alone, a hundred thousand entries take less than a second. Lines that are damaged are left out: a damaged history is
 * shown as far as it can be read.
 *
 * @throws Failure `workspace-newer`, `cancelled`.
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
      const row = rowOf(line, dir);
      if (row === undefined) continue;
      if (row.seq > through) break;
      rows.push(row);
      const holds = (text: string) => line.bytes.includes(text);
      if (wants({ row, holds, changes: () => changesOf(line.bytes) ?? nothing })) wanted.push(row);
      if (row.seq % LINES_BETWEEN === 0) {
        stopIfCancelled(job);
        job.report({ phase: 'journal-read', done: Math.min(line.end, size), total: size });
      }
    }
  });
  return { rows, wanted };
}

/**
 * The whole entries of `rows`, in their order; one that does not fit its own hash is left out.
 * @throws Failure `cancelled`.
 */
export async function* readEntries(
  dir: string,
  rows: readonly JournalRow[],
  job: Job,
): AsyncGenerator<{ row: JournalRow; entry: JournalEntry }> {
  for await (const { row, bytes } of readRows(dir, rows, job)) {
    const opened = openLine(bytes);
    if ('entry' in opened && opened.entry.seq === row.seq) yield { row, entry: opened.entry };
  }
}

/** What the entries of `rows` changed: several times as quick as whole entries. @throws as `readEntries`. */
export async function* readChanges(
  dir: string,
  rows: readonly JournalRow[],
  job: Job,
): AsyncGenerator<{ row: JournalRow; changes: Changes }> {
  for await (const { row, bytes } of readRows(dir, rows, job)) {
    const changes = changesOf(bytes);
    if (changes !== undefined) yield { row, changes };
  }
}

/** The lines of `rows` without their newlines. Those wanted one after another mostly stand together in the file. */
async function* readRows(
  dir: string,
  rows: readonly JournalRow[],
  job: Job,
): AsyncGenerator<{ row: JournalRow; bytes: Buffer }> {
  const handle = await openJournalFile(dir);
  try {
    let [from, chunk] = [0, Buffer.alloc(0)];
    for (const row of rows) {
      if (row.start < from || row.end > from + chunk.length) {
        stopIfCancelled(job);
        from = row.start;
        chunk = await onFile(workspacePaths(dir).journal, () => readAt(handle, row));
      }
      yield { row, bytes: chunk.subarray(row.start - from, row.end - from - 1) };
    }
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, { start, end }: JournalRow): Promise<Buffer<ArrayBuffer>> {
  const buffer = Buffer.alloc(Math.max(CHUNK, end - start));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
  return buffer.subarray(0, bytesRead);
}

function rowOf({ bytes, start, end, terminated }: Line, dir: string): JournalRow | undefined {
  const version = claimedVersion(bytes);
  if (version !== undefined && version > journalVersion) throw new Failure('workspace-newer', { dir, version });
  const head = terminated ? headOf(bytes) : undefined;
  return head && { ...head, start, end };
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
