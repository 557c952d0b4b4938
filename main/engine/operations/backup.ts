import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { legalDate } from '../../../shared/rules/clock';
import { Failure } from '../../../shared/failure';
import {
  copyWorkspace,
  listBackups,
  previewBackup,
  restoreWorkspace,
  shelvedBackups,
  writeBackup,
  type Workspace,
} from '../workspace';
import type { Handlers } from './context';
import { refusePrecious } from './outputs';

/** The file to write: the one that was named, or one with a telling name in the folder that was named. */
async function backupPath(out: string, { state, head }: Workspace, now: Date): Promise<string> {
  const isFolder = await stat(out).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return isFolder ? join(out, `${state.agency.code}-${legalDate(now).replaceAll('-', '')}-${head.seq}.zip`) : out;
}

/** The backup that is meant: a file, or the automatic one of that number. @throws Failure `backup-not-found` */
async function namedBackup(dir: string | undefined, file: string | undefined, automatic: number | undefined) {
  if (automatic === undefined || dir === undefined) return file && resolve(file);
  const found = (await shelvedBackups(resolve(dir))).find(({ seq }) => seq === automatic);
  if (found === undefined) throw new Failure('backup-not-found', { seq: automatic });
  return found.path;
}

export const backupHandlers = {
  async 'workspace.backup'({ workspace: dir, out }, { open, clock, job, home }) {
    const workspace = await open(dir);
    const now = clock();
    const path = await backupPath(resolve(out), workspace, now);
    await refusePrecious([path], { home });
    return writeBackup(workspace, path, { kind: 'chosen', now, job });
  },

  async 'workspace.copy'({ workspace: dir, dir: target }, { open, job, home }) {
    const workspace = await open(dir);
    await refusePrecious([resolve(target)], { home });
    return copyWorkspace(workspace, target, job);
  },

  async 'workspace.backups'({ workspace: dir }, { job }) {
    return { backups: await listBackups(resolve(dir), job) };
  },

  async 'backup.read'({ file, automatic, workspace }, { job }) {
    const named = await namedBackup(workspace, file, automatic);
    if (named === undefined) throw new Failure('bad-request', { path: 'file' });
    return previewBackup(named, workspace && resolve(workspace), job);
  },

  async 'workspace.restore'({ workspace: dir, file, automatic, dryRun }, { alone, clock, job, glances }) {
    const named = await namedBackup(dir, file, automatic);
    const restore = (actor = '') => restoreWorkspace(dir, named, { actor, clock, job, dryRun });
    if (dryRun) return restore();
    await glances.forget();
    return alone(dir, restore);
  },
} satisfies Partial<Handlers>;
