import { open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { instant, type Clock } from '../../../../shared/rules/clock';
import {
  copyDurably,
  ensureFolder,
  exists,
  onFile,
  renameOver,
  syncFolder,
  temporaryName,
  writeDurably,
} from '../../files';
import { workspacePaths } from '../layout';
import { claimsOf } from '../line';
import { readLines } from '../lines';
import { backupOf, snapshotStore } from '../snapshot';
import type { History } from './history';
import { shelvedBackups, shelvedHead } from './shelf';

/** How many acknowledged changes of the workspace in `dir` are not in `history`. */
export async function linesLost(dir: string, { seq, hashes }: Pick<History, 'seq' | 'hashes'>): Promise<number> {
  const { journal, snapshot } = workspacePaths(dir);
  const store = snapshotStore(snapshot, dir);
  await store.read();
  // The snapshot may know of lines that the journal has lost.
  const known = (store.data?.seq ?? 0) - seq;
  if (!(await exists(journal))) return Math.max(0, known);
  return onFile(journal, async () => {
    const handle = await open(journal, 'r');
    try {
      let number = 0;
      let lost = 0;
      for await (const { bytes } of readLines(handle)) {
        if ((claimsOf(bytes)?.hash ?? '') !== hashes[number]) lost += 1;
        number += 1;
      }
      return Math.max(lost, known);
    } finally {
      await handle.close();
    }
  });
}

/**
 * Keeps what stands there, then puts the new journal in its place by one rename. The snapshot goes first: it belongs to
 * the old journal, which gives its state also without it.
 *
 * @returns the folder where the old ones are kept, or null where none stood there.
 * @throws Failure `disk-full` …
 */
export async function swapJournal(
  dir: string,
  content: () => AsyncIterable<Uint8Array>,
  history: Pick<History, 'hashOf'>,
  clock: Clock,
): Promise<string | null> {
  const { journal, snapshot } = workspacePaths(dir);
  const fresh = temporaryName(journal);
  try {
    await writeDurably(fresh, async (handle) => {
      for await (const chunk of content()) await handle.writeFile(chunk);
    });
    const kept = await keepPresent(dir, history, instant(clock()));
    await onFile(journal, async () => {
      // The one before it too: it would vouch for lines that the new journal has not.
      for (const old of [snapshot, backupOf(snapshot)]) await rm(old, { force: true });
      await syncFolder(dir);
      await renameOver(fresh, journal);
      await syncFolder(dir);
      await syncFolder(dirname(dir));
    });
    return kept;
  } finally {
    await rm(fresh, { force: true }).catch(() => undefined);
  }
}

/**
 * Copies journal and snapshot to `backups/replaced-<time>/`, null where nothing is to be kept. Automatic backups of what
 * is no longer in force move there too: as anchors they would call the new history a rewritten one.
 */
async function keepPresent(dir: string, history: Pick<History, 'hashOf'>, at: string): Promise<string | null> {
  const { journal, snapshot, backups } = workspacePaths(dir);
  const standing = [];
  for (const part of [journal, snapshot]) if (await exists(part)) standing.push(part);
  const abandoned = await abandonedBackups(dir, history);
  if (standing.length + abandoned.length === 0) return null;
  const folder = await freshFolder(join(backups, `replaced-${at.replace(/[-:]/g, '').replace('.', '-')}`));
  for (const part of standing) {
    await copyDurably(part, join(folder, basename(part)));
  }
  await onFile(folder, async () => {
    for (const file of abandoned) await renameOver(file, join(folder, basename(file)));
    for (const each of [folder, backups, dir]) await syncFolder(each);
  });
  return folder;
}

/** Automatic backups whose head is no line of `history`. */
async function abandonedBackups(dir: string, { hashOf }: Pick<History, 'hashOf'>): Promise<string[]> {
  const abandoned: string[] = [];
  for (const { path } of await shelvedBackups(dir)) {
    const head = await shelvedHead(path);
    if (head !== null && hashOf.get(head.seq) !== head.hash) abandoned.push(path);
  }
  return abandoned;
}

/** A folder of this name, or with a number behind it, that was not there before. */
async function freshFolder(name: string, serial = 1): Promise<string> {
  const folder = serial === 1 ? name : `${name}-${serial}`;
  if (await exists(folder)) return freshFolder(name, serial + 1);
  await ensureFolder(folder);
  return folder;
}
