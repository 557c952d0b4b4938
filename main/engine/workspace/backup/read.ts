import { open } from 'node:fs/promises';
import { z } from 'zod';
import { Failure } from '../../../../shared/failure';
import { stopIfCancelled, type Job } from '../../../../shared/job';
import { backupManifestSchema, type BackupManifest } from '../../../../shared/model/backup';
import { sha256Schema } from '../../../../shared/model/primitives';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { onFile } from '../../files';
import { createFaultList, openContainer, readContents, type PackedEntry } from '../../package';
import { createSha256 } from '../../trust';
import { checkedState, followHistory, type History } from './history';
import { claimedSchema } from '../schema-version';
import { JOURNAL, MANIFEST, OBJECTS } from './names';
import { inPhase } from './write';

/** A manifest longer than this (bytes) is none of ours: it lists at most some 65,000 files, each in some 220 bytes. */
const MOST_MANIFEST = 16 << 20;

/** A backup of which every byte is accounted for and every line of the journal verifies. */
export interface Backup {
  readonly manifest: BackupManifest;
  readonly history: History;
  readonly state: WorkspaceState;
  /** The journal in pieces. */
  readonly journal: () => AsyncIterable<Uint8Array>;
  /** Digests of the objects inside. */
  readonly objects: readonly string[];
  object(digest: string): AsyncIterable<Uint8Array>;
}

/**
 * Reads the backup in `file` strictly and whole (entries are stored, so it unpacks to no more than its own size), then
 * runs `use` while the file is open. Reports phase `backup-read` in bytes.
 *
 * @throws Failure `backup-refused` with the container's fault, `backup-newer`, `backup-altered`,
 *   `backup-history-broken` naming the line, `cancelled`, `file-not-found` …
 */
export async function withBackup<T>(file: string, job: Job, use: (backup: Backup) => Promise<T>): Promise<T> {
  return onFile(file, async () => {
    const handle = await open(file, 'r');
    try {
      const faults = createFaultList();
      const refusal = () => {
        const { code, path = '' } = z
          .looseObject({ code: z.string(), path: z.string().optional() })
          .parse(faults.list()[0]);
        return refused(file, code, path);
      };
      const container = await openContainer(handle, faults, { earlier: true });
      if (container === null) throw refusal();
      const manifest = await readManifest(file, container.entries);
      const digests = new Map<string, string>();
      const whole = await readContents(
        container,
        (entry) => digesting(entry, digests),
        faults,
        inPhase(job, 'backup-read'),
      );
      if (!whole) throw refusal();
      checkFiles(file, manifest, container.entries, digests);
      return await use(await openBackup(file, manifest, container.entries, job));
    } finally {
      await handle.close();
    }
  });
}

/**
 * Reads only what a backup says of itself; nothing of it is checked against the rest.
 * @throws Failure `backup-refused`, `backup-newer`, `file-not-found` …
 */
export async function peekManifest(file: string): Promise<BackupManifest> {
  return onFile(file, async () => {
    const handle = await open(file, 'r');
    try {
      const container = await openContainer(handle, createFaultList(), { earlier: true });
      if (container === null) throw refused(file, 'container-not-zip');
      return await readManifest(file, container.entries);
    } finally {
      await handle.close();
    }
  });
}

function refused(file: string, reason: string, part = ''): Failure {
  return new Failure('backup-refused', { file, reason, part });
}

function digesting({ path }: PackedEntry, digests: Map<string, string>) {
  const hash = createSha256();
  return {
    take: (chunk: Uint8Array) => {
      hash.update(chunk);
    },
    end: () => void digests.set(path, hash.hex()),
  };
}

async function readManifest(file: string, entries: readonly PackedEntry[]): Promise<BackupManifest> {
  const entry = entries.find(({ path }) => path === MANIFEST);
  if (entry === undefined || entry.size > MOST_MANIFEST) throw refused(file, 'manifest', MANIFEST);
  const pieces: Uint8Array[] = [];
  for await (const piece of entry.content()) pieces.push(piece);
  const value = parseJson(Buffer.concat(pieces).toString('utf8'));
  const claimed = z.looseObject({ format: z.string() }).safeParse(value);
  const version = /^openlist-workspace\/([1-9]\d{0,5})$/.exec(claimed.data?.format ?? '')?.[1];
  if (Number(version ?? 0) > 1) throw new Failure('backup-newer', { file });
  const parsed = backupManifestSchema.safeParse(value);
  if (!parsed.success) throw refused(file, 'manifest', MANIFEST);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The manifest lists exactly what is there: the journal, and objects that are named by their digest. */
function checkFiles(
  file: string,
  { files }: BackupManifest,
  entries: readonly PackedEntry[],
  digests: ReadonlyMap<string, string>,
): void {
  const sizes = new Map(entries.map(({ path, size }) => [path, size]));
  const listed = new Set([MANIFEST, ...files.map(({ path }) => path)]);
  const stray = entries.find(({ path }) => !listed.has(path));
  if (stray !== undefined) throw refused(file, 'file-unlisted', stray.path);
  if (!listed.has(JOURNAL)) throw refused(file, 'file-missing', JOURNAL);
  if (listed.size !== files.length + 1) throw refused(file, 'entry-duplicate', MANIFEST);
  for (const { path, size, sha256 } of files) {
    const digest = path.startsWith(OBJECTS) ? path.slice(OBJECTS.length) : undefined;
    if (path !== JOURNAL && !sha256Schema.safeParse(digest).success)
      throw refused(file, 'entry-name', path.slice(0, 80));
    if (!sizes.has(path)) throw refused(file, 'file-missing', path);
    const isRight = sizes.get(path) === size && digests.get(path) === sha256 && (digest ?? sha256) === sha256;
    if (!isRight) throw new Failure('backup-altered', { file, part: path });
  }
}

async function openBackup(
  file: string,
  manifest: BackupManifest,
  entries: readonly PackedEntry[],
  job: Job,
): Promise<Backup> {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const content = (path: string): AsyncIterable<Uint8Array> => {
    const entry = byPath.get(path);
    if (entry === undefined) throw refused(file, 'file-missing', path);
    return entry.content();
  };
  stopIfCancelled(job);
  const history = await followHistory(content(JOURNAL));
  if (history.fault?.code === 'version-newer') throw new Failure('backup-newer', { file });
  if (history.fault !== null) throw new Failure('backup-history-broken', { file, line: history.fault.line });
  if (history.seq !== manifest.seq || history.hash !== manifest.hash) {
    throw new Failure('backup-history-broken', { file, line: Math.max(1, Math.min(history.seq, manifest.seq)) });
  }
  const state = stateOf(history, file);
  const { code } = state.agency;
  if (code !== manifest.agency.code || claimedSchema(history.state) !== manifest.schema)
    throw refused(file, 'manifest', MANIFEST);
  return {
    manifest,
    history,
    state,
    journal: () => content(JOURNAL),
    objects: manifest.files.flatMap(({ path }) => (path.startsWith(OBJECTS) ? [path.slice(OBJECTS.length)] : [])),
    object: (digest) => content(`${OBJECTS}${digest}`),
  };
}

function stateOf(history: History, file: string): WorkspaceState {
  try {
    return checkedState(history, file);
  } catch (error) {
    if (error instanceof Failure && error.code === 'workspace-newer') throw new Failure('backup-newer', { file });
    if (error instanceof Failure) throw new Failure('backup-history-broken', { file, line: history.seq });
    throw error;
  }
}
