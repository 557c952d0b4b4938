import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Failure } from '../../../../shared/failure';
import type { Job } from '../../../../shared/job';
import type { Clock } from '../../../../shared/rules/clock';
import { ensureFolder, exists, onFile } from '../../files';
import { checkFolderName } from '../folder-name';
import { workspacePaths } from '../layout';
import { takeLock } from '../lock';
import { chooseSource } from './choose';
import { checkedState } from './history';
import { withBackup } from './read';
import { relationTo } from './relation';
import { missingObjects, restoreObjects } from './restore-objects';
import { linesLost, swapJournal } from './swap';

/** What a restore did. */
export interface Restored {
  /** `nothing`: the journal is whole, and nothing was done. */
  readonly from: 'nothing' | 'journal' | 'backup';
  /** The backup that was used. */
  readonly file: string | null;
  readonly seq: number;
  /** Lines of the journal that stood there and are no longer in force. */
  readonly lost: number;
  /** Objects that the state refers to and that nobody has: results to be made again. */
  readonly missing: readonly string[];
  /** Where the journal and the snapshot that stood there are kept. */
  readonly kept: string | null;
}

export interface RestoreOptions {
  readonly actor: string;
  readonly clock: Clock;
  readonly job: Job;
  /** Answers what would be done, and changes nothing. */
  readonly dryRun: boolean;
}

/**
 * Puts the journal of the backup in `file` in place of the one in `dir`, a workspace, or a new or empty folder. Without
 * `file` it chooses what loses least. What stood there is kept under `backups/`. Whatever happens on the way, `dir` holds
 * the old journal or the new one, whole.
 *
 * @throws Failure `folder-not-empty`, `workspace-locked`, `restore-impossible`, `backup-refused` and its like,
 *   `disk-full` …, `cancelled`: nothing of the workspace is then changed.
 */
export async function restoreWorkspace(
  path: string,
  file: string | undefined,
  options: RestoreOptions,
): Promise<Restored> {
  const dir = resolve(path);
  const { actor, clock, dryRun } = options;
  await checkPlace(dir, file);
  if (dryRun) return restore(dir, file, options);
  await ensureFolder(dir);
  const lock = await takeLock(workspacePaths(dir).lock, { actor, clock });
  try {
    return await restore(dir, file, options);
  } finally {
    await lock.release();
  }
}

async function restore(
  dir: string,
  file: string | undefined,
  { clock, job, dryRun }: RestoreOptions,
): Promise<Restored> {
  const choice = file === undefined ? await chooseSource(dir, job) : ({ from: 'backup', file } as const);
  if (choice.from === 'nothing') return { ...choice, file: null, lost: 0, missing: [], kept: null };
  if (choice.from === 'journal') {
    const { history } = choice;
    const { journal } = workspacePaths(dir);
    const content = () => createReadStream(journal, { end: history.length - 1 });
    const missing = await missingObjects(checkedState(history, dir), dir, []);
    const lost = await linesLost(dir, history);
    const kept = dryRun ? null : await swapJournal(dir, content, history, clock);
    return { from: 'journal', file: null, seq: history.seq, lost, missing, kept };
  }
  return withBackup(choice.file, job, async (backup) => {
    const present = await relationTo(dir, backup);
    if (present?.relation === 'other-agency') {
      throw new Failure('backup-other-agency', { dir, agency: backup.state.agency.name });
    }
    if (!dryRun) await restoreObjects(dir, backup, job);
    const missing = await missingObjects(backup.state, dir, backup.objects);
    const lost = await linesLost(dir, backup.history);
    const kept = dryRun ? null : await swapJournal(dir, backup.journal, backup.history, clock);
    return { from: 'backup', file: choice.file, seq: backup.history.seq, lost, missing, kept };
  });
}

/** What a restore that was cut short leaves in a folder makes it no other folder. */
const LEFTOVER = /^(objects|workspace\.lock(\.takeover)?|\..*\.tmp)$/;

/** A folder that holds anything else than a workspace is left alone. */
async function checkPlace(dir: string, file: string | undefined): Promise<void> {
  const { journal, snapshot, backups } = workspacePaths(dir);
  for (const part of [journal, snapshot, backups]) if (await exists(part)) return;
  if (file === undefined) throw new Failure('workspace-not-found', { dir });
  checkFolderName(dir);
  const names = (await exists(dir)) ? await onFile(dir, () => readdir(dir)) : [];
  if (names.some((name) => !LEFTOVER.test(name))) throw new Failure('folder-not-empty', { dir });
}
