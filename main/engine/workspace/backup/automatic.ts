import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { legalDate } from '../../../../shared/rules/clock';
import { ensureFolder } from '../../files';
import { workspacePaths } from '../layout';
import { automaticName } from './names';
import { shelvedBackups } from './shelf';
import { writeBackup, type BackupSource } from './write';

/** How many automatic backups are kept. */
const KEPT = 10;

/**
 * Makes today's automatic backup of an open workspace, if none of today is there and the journal has grown since the
 * newest; then removes all but the last ten. Days are those of Asia/Shanghai.
 *
 * @returns whether one was made.
 * @throws Failure `disk-full`, `file-access-denied`, `journal-damaged` …; those that stand are then left alone.
 */
export async function automaticBackup(source: BackupSource, now: Date): Promise<boolean> {
  const [newest] = await shelvedBackups(source.dir);
  const date = legalDate(now);
  // A workspace that was only just made holds nothing that could be lost.
  const isDue = newest === undefined ? source.head.seq > 1 : newest.date < date && newest.seq < source.head.seq;
  if (!isDue) return false;
  const { backups } = workspacePaths(source.dir);
  await ensureFolder(backups);
  await writeBackup(source, join(backups, automaticName(date, source.head.seq)), { kind: 'automatic', now });
  const tooMany = (await shelvedBackups(source.dir)).slice(KEPT);
  for (const { path } of tooMany) await rm(path, { force: true });
  return true;
}
