import { webcrypto } from 'node:crypto';
import { constants, copyFile, link, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureFolder, exists, fileFailure, syncFolder, systemCode, temporaryName } from '../files';
import { sha256 } from './digest';
import { openSecret, sealSecret } from './secretfile';
import { writeSynced } from './syncedfile';

const KEY_SIZE = 32;
const LABEL = 'OPENLIST DESK PSEUDONYM KEY';
/** What the check value inside the file is the HMAC of. */
const CHECK = Buffer.from('openlist-desk/pseudonym-key/1', 'utf8');

/** The key of a pseudonym scope: HMAC-SHA-256 with it gives the same token for the same value in every table. */
export interface KeyScope {
  /** 32 bytes. Hand them to the database as a bound parameter; never store, print or log them. */
  readonly key: Uint8Array;
  /** Whether this call made the key. */
  readonly created: boolean;
}

/**
 * Opens the key of `scope` under `<home>/keys/`, making it (32 random bytes) when there is none.
 *
 * The file is PEM `OPENLIST DESK PSEUDONYM KEY` holding a PBES2 envelope (RFC 8018: PBKDF2-HMAC-SHA-256, 600,000 rounds,
 * AES-256-CBC) around key ‖ HMAC-SHA-256(key, "openlist-desk/pseudonym-key/1"), 64 bytes.
 *
 * @throws Failure `passphrase-wrong`, `key-file-damaged`, `passphrase-too-short` (only when it must be made).
 */
export async function openKeyScope(options: { home: string; scope: string; passphrase: string }): Promise<KeyScope> {
  return openKeyFile({ path: keyScopePath(options.home, options.scope), passphrase: options.passphrase });
}

/** The same for a key file at a path of the caller's choice. */
export async function openKeyFile({ path, passphrase }: { path: string; passphrase: string }): Promise<KeyScope> {
  if (!(await exists(path))) {
    const key = await createKey(path, passphrase);
    if (key !== undefined) return { key, created: true };
  }
  return { key: await openSecret(path, LABEL, passphrase, checkedKey), created: false };
}

/** A key that nothing keeps, to show what tokens look like: those of a run are others. */
export function passingKey(): Uint8Array {
  return webcrypto.getRandomValues(new Uint8Array(KEY_SIZE));
}

/**
 * Where the key of a scope lies. The name is plain ASCII, safe on Windows (no reserved name, no case twins), and keeps
 * what it can of the scope's own letters.
 */
export function keyScopePath(home: string, scope: string): string {
  const name = scope.normalize('NFC');
  const letters =
    name
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 40) ?? 'scope';
  return join(home, 'keys', `${letters}-${sha256(Buffer.from(name, 'utf8')).slice(0, 16)}.key`);
}

/** Makes the key; undefined if someone else made it meanwhile: two keys of one scope would tear its tokens apart. */
async function createKey(path: string, passphrase: string): Promise<Uint8Array | undefined> {
  const key = webcrypto.getRandomValues(new Uint8Array(KEY_SIZE));
  const text = await sealSecret(LABEL, Buffer.concat([key, await checkValue(key)]), passphrase);
  await ensureFolder(dirname(path));
  return (await writeIfAbsent(path, text)) ? key : undefined;
}

/** Makes the file `path` whole and in one step, but only if nothing stands there; whether it did. */
async function writeIfAbsent(path: string, text: string): Promise<boolean> {
  const temporary = temporaryName(path);
  try {
    await writeSynced(temporary, text);
    // Unlike a rename, a link never replaces. FAT has none: there an exclusive copy does, which a crash could cut short.
    await link(temporary, path).catch(async (error: unknown) => {
      if (systemCode(error) === 'EEXIST') throw error;
      await copyFile(temporary, path, constants.COPYFILE_EXCL);
    });
    await syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw fileFailure(error, path);
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function checkedKey(plain: Uint8Array): Promise<Uint8Array> {
  const key = plain.slice(0, KEY_SIZE);
  if (!Buffer.from(await checkValue(key)).equals(plain.subarray(KEY_SIZE))) throw new Error('check value differs');
  return key;
}

async function checkValue(key: Uint8Array): Promise<Uint8Array> {
  const hmac = await webcrypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await webcrypto.subtle.sign('HMAC', hmac, CHECK));
}
