import { Failure } from '../../../shared/failure';
import { readSmallFile } from '../files';

/** The least length of a new passphrase, in characters. */
const LEAST = 8;
/** A passphrase file longer than this (bytes) is some other file, chosen by mistake. */
const MOST_BYTES = 4096;

/**
 * Reads a passphrase from a UTF-8 text file of one line. A byte order mark (Notepad writes one) and the line's end are
 * left out; spaces count.
 *
 * @throws Failure `passphrase-file-invalid` if it is empty, not UTF-8, of several lines or holds control characters;
 * `file-not-found` and its like.
 */
export async function readPassphraseFile(path: string): Promise<string> {
  const bytes = await readSmallFile(path, MOST_BYTES);
  const line = bytes && decode(bytes)?.replace(/\r?\n$|\r$/, '');
  if (line === undefined || line === '' || /\p{Cc}/u.test(line)) {
    throw new Failure('passphrase-file-invalid', { file: path });
  }
  return line;
}

/** @throws Failure `passphrase-too-short` for a new passphrase of fewer than 8 characters. */
export function requireGoodPassphrase(passphrase: string): void {
  if (Array.from(passphrase.normalize('NFC')).length < LEAST)
    throw new Failure('passphrase-too-short', { least: LEAST });
}

/**
 * The bytes that go into key derivation: UTF-8 of the NFC form (RFC 8265, OpaqueString), so that the same passphrase
 * typed on another system, which may compose characters otherwise, opens the same key.
 */
export function passphraseBytes(passphrase: string): Uint8Array {
  return Buffer.from(passphrase.normalize('NFC'), 'utf8');
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
