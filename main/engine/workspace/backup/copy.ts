import { createReadStream } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import { ensureFolder, exists, onFile, writeDurably } from '../../files';
import { createSha256 } from '../../trust';
import { checkFolderName } from '../folder-name';
import { workspacePaths } from '../layout';
import { snapshotStore } from '../snapshot';
import { acknowledged } from './acknowledged';
import { referredObjects, standingObjects } from './objects';
import type { BackupSource, WrittenBackup } from './write';

/**
 * Copies the workspace as it is at the call into `target`, a new or an empty folder: objects first and the journal last,
 * so that the folder is no workspace before all of it is there. Reports phases `backup-check` and `backup-write`.
 *
 * @throws Failure `folder-not-empty`, `folder-name-invalid`, `disk-full` …, `cancelled`; what was copied is then removed.
 */
export async function copyWorkspace(source: BackupSource, target: string, job: Job): Promise<WrittenBackup> {
  const { dir, state, head } = source;
  const path = resolve(target);
  checkFolderName(path);
  const isInside = !relative(resolve(dir), path).startsWith('..') && relative(resolve(dir), path) !== path;
  if (isInside) throw new Failure('output-protected', { file: path });
  if ((await exists(path)) && (await onFile(path, () => readdir(path))).length > 0) {
    throw new Failure('folder-not-empty', { dir: path });
  }
  const journal = await acknowledged(dir, head);
  const { sound, damaged } = await standingObjects(dir, job);
  const to = workspacePaths(path);
  const total = sound.reduce((sum, { size }) => sum + size, journal.size);
  let done = 0;
  const copied = (size: number) => {
    done += size;
    job.report({ phase: 'backup-write', done, total });
  };
  try {
    await ensureFolder(to.objects);
    for (const { digest, size, path: file } of sound) {
      stopIfCancelled(job);
      await fillFrom(join(to.objects, digest), createReadStream(file), digest);
      copied(size);
    }
    const snapshot = snapshotStore(to.snapshot, path);
    snapshot.data = { ...head, state };
    await snapshot.write();
    stopIfCancelled(job);
    await fillFrom(to.journal, journal.content(), journal.digest);
    copied(journal.size);
  } catch (error) {
    // The folder was empty or not there: all that is in it is ours.
    for (const part of [to.journal, to.snapshot, to.objects]) await rm(part, { recursive: true, force: true });
    throw error;
  }
  const there = new Set([...sound.map(({ digest }) => digest), ...damaged]);
  const missing = referredObjects(state).filter((digest) => !there.has(digest));
  return { path, bytes: total, objects: sound.length, seq: head.seq, hash: head.hash, damaged, missing };
}

/**
 * Writes a file durably from pieces that must come to `digest`.
 * @throws Failure `file-changed-meanwhile`, `disk-full` …
 */
export async function fillFrom(target: string, content: AsyncIterable<Uint8Array>, digest: string): Promise<void> {
  await writeDurably(target, async (handle) => {
    const hash = createSha256();
    for await (const chunk of content) {
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    if (hash.hex() !== digest) throw new Failure('file-changed-meanwhile', { file: target });
  });
}
