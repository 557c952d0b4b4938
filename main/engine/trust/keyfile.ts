import { webcrypto } from 'node:crypto';
import { constants, copyFile, link, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from '../../../shared/failure';
import { ensureFolder, fileFailure, syncFolder, systemCode, temporaryName } from '../files';
import { sha256 } from './digest';
import { openSecret, sealSecret } from './secretfile';
import { writeSynced } from './syncedfile';

const KEY_SIZE = 32;
const LABEL = 'OPENLIST DESK PSEUDONYM KEY';
/** What the check value inside the file is the HMAC of, and what that of its scope begins with. */
const CHECK = 'openlist-desk/pseudonym-key/1';
const SCOPE = 'openlist-desk/pseudonym-scope/1\0';

/** A fresh key of 32 random bytes. */
export function newKey(): Uint8Array {
  return webcrypto.getRandomValues(new Uint8Array(KEY_SIZE));
}

/**
 * A key as the text of its file: PEM `OPENLIST DESK PSEUDONYM KEY` holding a PBES2 envelope (RFC 8018: PBKDF2-HMAC-SHA-256,
 * 600,000 rounds, AES-256-CBC) around key ‖ HMAC-SHA-256(key, "openlist-desk/pseudonym-key/1"), and, where the key is of a
 * scope, ‖ HMAC-SHA-256(key, "openlist-desk/pseudonym-scope/1" ‖ 0x00 ‖ scope): 64 or 96 bytes.
 *
 * @throws Failure `passphrase-too-short`
 */
export async function sealKey(key: Uint8Array, passphrase: string, scope?: string): Promise<string> {
  const ofScope = scope === undefined ? [] : [await hmac(key, scopeText(scope))];
  return sealSecret(LABEL, Buffer.concat([key, await hmac(key, CHECK), ...ofScope]), passphrase);
}

/**
 * Opens a key file. One that says of which scope it is opens for that scope alone, or where none is asked for.
 *
 * @throws Failure `passphrase-wrong`, `key-file-damaged`, `key-of-other-agency`, `file-not-found` and its like
 */
export async function openKey(path: string, passphrase: string, scope?: string): Promise<Uint8Array> {
  const plain = await openSecret(path, LABEL, passphrase, checked);
  const key = Uint8Array.from(plain.subarray(0, KEY_SIZE));
  const ofScope = plain.subarray(2 * KEY_SIZE);
  if (scope !== undefined && ofScope.length > 0 && !ofScope.equals(await hmac(key, scopeText(scope)))) {
    throw new Failure('key-of-other-agency', { file: path });
  }
  return key;
}

/** First 16 digits of the SHA-256 of a key's check value: it tells keys apart and gives nothing away. */
export async function keyFingerprint(key: Uint8Array): Promise<string> {
  return sha256(await hmac(key, CHECK)).slice(0, 16);
}

/** Makes the file `path` whole and in one step, but only if nothing stands there; whether it did. */
export async function writeIfAbsent(path: string, text: string): Promise<boolean> {
  const temporary = temporaryName(path);
  await ensureFolder(dirname(path));
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

async function checked(plain: Uint8Array): Promise<Buffer> {
  const key = plain.slice(0, KEY_SIZE);
  const hasLength = plain.length === 2 * KEY_SIZE || plain.length === 3 * KEY_SIZE;
  if (!hasLength || !(await hmac(key, CHECK)).equals(plain.subarray(KEY_SIZE, 2 * KEY_SIZE))) {
    throw new Error('check value differs');
  }
  return Buffer.from(plain);
}

function scopeText(scope: string): string {
  return SCOPE + scope.normalize('NFC');
}

async function hmac(key: Uint8Array, text: string): Promise<Buffer> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await webcrypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  return Buffer.from(await webcrypto.subtle.sign('HMAC', imported, Buffer.from(text, 'utf8')));
}
