import { createReadStream } from 'node:fs';
import { Failure } from '../../../../shared/failure';
import { quietJob, type Job } from '../../../../shared/job';
import { backupFormat, type BackupManifest } from '../../../../shared/model/backup';
import type { JournalHead } from '../../../../shared/model/journal';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { instant } from '../../../../shared/rules/clock';
import { stat } from 'node:fs/promises';
import { onFile, writeDurably } from '../../files';
import { containerLimits, entryOf, writeContainer, type EntrySource } from '../../package';
import { acknowledged } from './acknowledged';
import { JOURNAL, MANIFEST, OBJECTS } from './names';
import { referredObjects, standingObjects, type StandingObjects } from './objects';

/** An open workspace, as far as a backup looks at it. */
export interface BackupSource {
  readonly dir: string;
  readonly actor: string;
  readonly state: Readonly<WorkspaceState>;
  readonly head: JournalHead;
}

export interface WrittenBackup extends JournalHead {
  readonly path: string;
  readonly bytes: number;
  /** How many objects it holds. */
  readonly objects: number;
  /** Digests of objects that it lacks: damaged ones, and those that the state refers to and that are gone. */
  readonly damaged: readonly string[];
  readonly missing: readonly string[];
}

/**
 * Writes a backup of the state at the call to the file `path`; work may go on meanwhile. A `chosen` one holds every
 * sound object and tells the others, an `automatic` one holds none. Reports phases `backup-check` and `backup-write`.
 *
 * @throws Failure `disk-full` …, `journal-damaged`, `backup-too-large`, `cancelled`; nothing half-made is then left.
 */
export async function writeBackup(
  source: BackupSource,
  path: string,
  { kind, now, job = quietJob }: { readonly kind: BackupManifest['kind']; readonly now: Date; readonly job?: Job },
): Promise<WrittenBackup> {
  const { dir, actor, state, head } = source;
  const { size, digest, content } = await acknowledged(dir, head);
  const standing = kind === 'chosen' ? await standingObjects(dir, job) : { sound: [], damaged: [] };
  const files: EntrySource[] = [{ path: JOURNAL, size, digest, content }, ...standing.sound.map(objectEntry)];
  if (files.length >= containerLimits.entries) throw new Failure('backup-too-large', { count: standing.sound.length });
  const manifest: BackupManifest = {
    format: backupFormat,
    kind,
    agency: state.agency,
    seq: head.seq,
    hash: head.hash,
    at: instant(now),
    by: actor,
    schema: state.schema,
    objects: referredObjects(state),
    files: files.map((file) => ({ path: file.path, size: file.size, sha256: file.digest })),
  };
  const first = entryOf(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`));
  await writeDurably(path, async (handle) => {
    await writeContainer(handle, [first, ...files], inPhase(job, 'backup-write'));
  });
  const { size: bytes } = await onFile(path, () => stat(path));
  const objects = standing.sound.length;
  return { path, bytes, objects, seq: head.seq, hash: head.hash, ...absent(manifest, standing) };
}

/** The same job under the name of a backup's phase. */
export function inPhase(job: Job, phase: 'backup-write' | 'backup-read'): Job {
  return {
    signal: job.signal,
    report: ({ done, total }) => {
      job.report({ phase, done, total });
    },
  };
}

function objectEntry({ digest, size, path }: StandingObjects['sound'][number]): EntrySource {
  return { path: `${OBJECTS}${digest}`, size, digest, content: () => createReadStream(path) };
}

function absent({ kind, objects }: BackupManifest, { sound, damaged }: StandingObjects) {
  const there = new Set([...sound.map(({ digest }) => digest), ...damaged]);
  return { damaged, missing: kind === 'chosen' ? objects.filter((digest) => !there.has(digest)) : [] };
}
