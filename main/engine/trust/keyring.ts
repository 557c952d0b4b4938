import { readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../../../shared/failure';
import { exists, namesIn, onFile, renameOver, syncFolder, temporaryName } from '../files';
import { keyFingerprint, newKey, openKey, sealKey, writeIfAbsent } from './keyfile';
import { keyScopePath } from './keyscope';
import { writeSynced } from './syncedfile';

/** Whose key it is: the scope's, among the keys under `home`. */
export interface KeyPlace {
  readonly home: string;
  readonly scope: string;
}

/** What may be said of a scope's key. */
export interface KeyFacts {
  /** Whether there is one on this computer. */
  exists: boolean;
  /** See `keyFingerprint`; null where the key was not opened. */
  fingerprint: string | null;
  /** When its file was written, UTC; null: there is none. */
  createdAt: string | null;
  /** How many earlier keys lie beside it. */
  retired: number;
}

/**
 * What is known of a scope's key; with its passphrase also the fingerprint.
 *
 * @throws Failure of `openKey`
 */
export async function describeKey(place: KeyPlace, passphrase?: string): Promise<KeyFacts> {
  const path = pathOf(place);
  const retired = (await retiredNumbers(path)).length;
  if (!(await exists(path))) return { exists: false, fingerprint: null, createdAt: null, retired };
  const key = passphrase === undefined ? undefined : await openKey(path, passphrase, place.scope);
  return factsOf(path, key);
}

/**
 * Makes a new key for a scope; the old one is kept beside it under its old passphrase.
 *
 * @param passphrase that of the key that is there
 * @param next that of the new key
 * @throws Failure `key-missing`, `key-changed-meanwhile`, `passphrase-too-short`, those of `openKey` and of files
 */
export async function rotateKey(place: KeyPlace, passphrase: string, next: string): Promise<KeyFacts> {
  await openExistingKey(place, passphrase);
  return putInPlace(place, newKey(), next);
}

/**
 * Writes a scope's key to the new file `out` under a passphrase of its own.
 *
 * @throws Failure `key-missing`, `file-exists`, `passphrase-too-short`, those of `openKey` and of files
 */
export async function exportKey(
  place: KeyPlace,
  passphrase: string,
  out: string,
  outPhrase: string,
): Promise<KeyFacts> {
  const key = await openExistingKey(place, passphrase);
  // An earlier copy may be of a key that is nowhere else: none is ever replaced.
  if (!(await writeIfAbsent(out, await sealKey(key, outPhrase, place.scope)))) {
    throw new Failure('file-exists', { file: out });
  }
  return factsOf(pathOf(place), key);
}

/**
 * Puts the key of a file in place of a scope's, under `passphrase`; another one that is there is kept beside it.
 *
 * @throws Failure `key-of-other-agency`, `key-changed-meanwhile`, `passphrase-too-short`, those of `openKey` and of files
 */
export async function importKey(
  place: KeyPlace,
  file: string,
  filePhrase: string,
  passphrase: string,
): Promise<KeyFacts> {
  const key = await openKey(file, filePhrase, place.scope);
  const path = pathOf(place);
  // One that cannot be opened is another one as far as can be known: it is kept like any.
  const there = await openKey(path, passphrase, place.scope).catch(() => undefined);
  if (there !== undefined && Buffer.from(there).equals(key)) return factsOf(path, key);
  return putInPlace(place, key, passphrase);
}

function pathOf({ home, scope }: KeyPlace): string {
  return keyScopePath(home, scope);
}

/**
 * The key of a scope that has one; none is made.
 *
 * @throws Failure `key-missing`, those of `openKey`
 */
export async function openExistingKey(place: KeyPlace, passphrase: string): Promise<Uint8Array> {
  const path = pathOf(place);
  if (!(await exists(path))) throw new Failure('key-missing');
  return openKey(path, passphrase, place.scope);
}

async function factsOf(path: string, key: Uint8Array | undefined): Promise<KeyFacts> {
  const { mtime } = await onFile(path, () => stat(path));
  return {
    exists: true,
    fingerprint: key === undefined ? null : await keyFingerprint(key),
    createdAt: mtime.toISOString(),
    retired: (await retiredNumbers(path)).length,
  };
}

/**
 * Makes `key` the scope's. The old file is copied and synced before the new one is renamed over it, so that a power cut
 * leaves either key in place and loses none.
 */
async function putInPlace(place: KeyPlace, key: Uint8Array, passphrase: string): Promise<KeyFacts> {
  const path = pathOf(place);
  const text = await sealKey(key, passphrase, place.scope);
  if (!(await writeIfAbsent(path, text))) await replace(path, text);
  return factsOf(path, key);
}

async function replace(path: string, text: string): Promise<void> {
  const old = await read(path);
  await retire(path, old);
  const temporary = temporaryName(path);
  await onFile(path, async () => {
    try {
      await writeSynced(temporary, text);
      // Another program of ours may have put a key in place since: that one is kept nowhere else yet.
      if ((await read(path)) !== old) throw new Failure('key-changed-meanwhile');
      await renameOver(temporary, path);
      await syncFolder(dirname(path));
    } finally {
      await rm(temporary, { force: true }).catch(() => undefined);
    }
  });
}

/** Keeps the text of a key file beside it, once: after a power cut it may lie there already. */
async function retire(path: string, text: string): Promise<void> {
  const numbers = await retiredNumbers(path);
  const last = numbers.at(-1) ?? 0;
  if (last > 0 && (await read(retiredPath(path, last))) === text) return;
  for (let number = last + 1; !(await writeIfAbsent(retiredPath(path, number), text)); number += 1);
}

function retiredPath(path: string, number: number): string {
  return join(dirname(path), `${basename(path, '.key')}.retired-${number}.key`);
}

/** Numbers of the retired keys beside a key file, from the oldest on. */
async function retiredNumbers(path: string): Promise<number[]> {
  const start = `${basename(path, '.key')}.retired-`;
  const numbers = (await namesIn(dirname(path)))
    .filter((name) => name.startsWith(start))
    .map((name) => Number(/^(\d+)\.key$/.exec(name.slice(start.length))?.[1] ?? 0));
  return numbers.filter((number) => number > 0).sort((a, b) => a - b);
}

async function read(path: string): Promise<string> {
  return onFile(path, () => readFile(path, 'utf8'));
}
