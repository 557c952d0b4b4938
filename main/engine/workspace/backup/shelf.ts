import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import type { JournalHead } from '../../../../shared/model/journal';
import { namesIn, onFile } from '../../files';
import { workspacePaths } from '../layout';
import { parseAutomaticName } from './names';
import { peekManifest, withBackup } from './read';

/** An automatic backup by what its name says. */
export interface Shelved {
  readonly path: string;
  readonly date: string;
  readonly seq: number;
}

/** The automatic backups of the workspace in `dir`, newest first. Anything else in the folder is left out. */
export async function shelvedBackups(dir: string): Promise<Shelved[]> {
  const folder = workspacePaths(dir).backups;
  const found = (await namesIn(folder)).flatMap((name) => {
    const parsed = parseAutomaticName(name);
    return parsed === undefined ? [] : [{ path: join(folder, name), ...parsed }];
  });
  return found.sort((a, b) => (a.date === b.date ? b.seq - a.seq : a.date < b.date ? 1 : -1));
}

/** An automatic backup as it is shown. */
export interface ShelvedBackup extends Omit<Shelved, 'path'> {
  readonly file: string;
  readonly bytes: number;
  /** Null where it is intact, else the code of what is wrong with it. */
  readonly fault: string | null;
}

/**
 * Reads each automatic backup of the workspace in `dir` whole, newest first.
 * @throws Failure `cancelled`.
 */
export async function listBackups(dir: string, job: Job): Promise<ShelvedBackup[]> {
  const listed: ShelvedBackup[] = [];
  for (const { path, date, seq } of await shelvedBackups(dir)) {
    stopIfCancelled(job);
    // Each file's own progress would run from nothing to all ten times over.
    const quiet = { signal: job.signal, report: () => undefined };
    const fault = await withBackup(path, quiet, () => Promise.resolve(null)).catch(faultCode);
    const { size: bytes } = await onFile(path, () => stat(path));
    listed.push({ file: path, date, seq, bytes, fault });
  }
  return listed;
}

/** The code of a failure that says something of the file; anything else is thrown on. */
export function faultCode(error: unknown): string {
  if (error instanceof Failure && error.code !== 'cancelled') return error.code;
  throw error;
}

/** The head that a backup says it was made at, or null where it cannot be read. */
export async function shelvedHead(path: string): Promise<JournalHead | null> {
  return peekManifest(path).catch((error: unknown) => {
    faultCode(error);
    return null;
  });
}

/**
 * What the automatic backups of the workspace in `dir` remember of its journal: hash by line number. Only what each says
 * of itself is read; one that cannot be read vouches for nothing.
 */
export async function backupAnchors(dir: string): Promise<ReadonlyMap<number, string>> {
  const anchors = new Map<number, string>();
  for (const { path } of await shelvedBackups(dir)) {
    const head = await shelvedHead(path);
    if (head !== null) anchors.set(head.seq, head.hash);
  }
  return anchors;
}
