import { Failure } from '../../../shared/failure';
import { readSmallFile } from '../files';
import { openSigningKey, UnsupportedKeyError, type SigningKey } from './algorithms';
import { TooManyRoundsError, UnsupportedEncryptionError } from './passwordencryption';
import { openPem } from './pemkey';
import { openPkcs12, WrongPassphraseError, type KeyFileContent } from './pkcs12';

/** A key file longer than this (bytes) is some other file. */
const MOST_BYTES = 1 << 20;
/** First byte of PKCS#12; never that of PEM text. */
const DER_START = 0x30;

/** The one private key of a foreign file, with the certificates that stand beside it. */
export interface ImportedKey {
  /** PrivateKeyInfo in DER. */
  readonly pkcs8: Uint8Array;
  readonly key: SigningKey;
  /** In DER, not looked into. */
  readonly certificates: readonly Uint8Array[];
}

/**
 * Reads the one private key of a PKCS#12 or PEM file of another program's.
 *
 * @param passphrase the file's own; undefined if nobody gave one.
 * @throws Failure `key-file-unreadable`, `key-file-empty`, `key-file-several`, `key-file-locked`, `passphrase-wrong`,
 *   `key-encryption-unsupported`, `key-file-slow`, `key-unsupported`; `file-not-found` and its like.
 */
export async function readForeignKey(file: string, passphrase: string | undefined): Promise<ImportedKey> {
  const bytes = await readSmallFile(file, MOST_BYTES);
  try {
    const { keys, certificates } = await open(bytes ?? new Uint8Array(), passphrase ?? '');
    const [pkcs8, ...more] = keys;
    if (pkcs8 === undefined) throw new Failure('key-file-empty', { file });
    if (more.length > 0) throw new Failure('key-file-several', { file, count: keys.length });
    return { pkcs8, key: await openSigningKey(pkcs8), certificates };
  } catch (error) {
    throw failureOf(error, file, passphrase !== undefined);
  }
}

function open(bytes: Uint8Array, passphrase: string): Promise<KeyFileContent> {
  return bytes[0] === DER_START
    ? openPkcs12(bytes, passphrase)
    : openPem(Buffer.from(bytes).toString('utf8'), passphrase);
}

function failureOf(error: unknown, file: string, hasPassphrase: boolean): Failure {
  if (error instanceof Failure) return error;
  const cause = { cause: error };
  if (error instanceof WrongPassphraseError) {
    return new Failure(hasPassphrase ? 'passphrase-wrong' : 'key-file-locked', { file }, cause);
  }
  if (error instanceof UnsupportedEncryptionError) {
    return new Failure('key-encryption-unsupported', { file, algorithm: error.algorithm }, cause);
  }
  if (error instanceof UnsupportedKeyError) return new Failure('key-unsupported', { file, key: error.keyName }, cause);
  return new Failure(error instanceof TooManyRoundsError ? 'key-file-slow' : 'key-file-unreadable', { file }, cause);
}
