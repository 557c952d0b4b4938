import { Failure } from '../../../shared/failure';
import { sha256 } from './digest';
import { requireGoodPassphrase } from './passphrase';
import { decryptPbes2, encryptPbes2 } from './pbes2';
import { decodePem, encodePem } from './pem';
import { readSmallFile } from '../files';

/** RFC 7468's label of a PKCS#8 key under a passphrase, and ours for the key of a pseudonym scope. */
export type SecretLabel = 'ENCRYPTED PRIVATE KEY' | 'OPENLIST DESK PSEUDONYM KEY';

/** A key file longer than this (bytes) is some other file. */
const MOST_BYTES = 64 * 1024;
const CHECKSUM = /^SHA-256: ([0-9a-f]{64})$/m;

/**
 * A secret as text: PEM of a PBES2 envelope, after a line with the envelope's SHA-256. That line, which OpenSSL skips,
 * tells a damaged file from a wrong passphrase; it reveals nothing, for the envelope stands right below it.
 *
 * @throws Failure `passphrase-too-short`.
 */
export async function sealSecret(label: SecretLabel, plain: Uint8Array, passphrase: string): Promise<string> {
  requireGoodPassphrase(passphrase);
  const der = await encryptPbes2(plain, passphrase);
  return encodePem({ label, der, heading: `SHA-256: ${sha256(der)}\n` });
}

/**
 * Opens the secret file at `path`; a file of OpenSSL's without the checksum line opens as well.
 *
 * @param accept makes the result of the decrypted bytes, or throws if they cannot be the secret: the padding of AES-CBC
 * alone lets one wrong passphrase in 256 pass.
 * @throws Failure `key-file-damaged`, `passphrase-wrong`; `file-not-found` and its like.
 */
export async function openSecret<T>(
  path: string,
  label: SecretLabel,
  passphrase: string,
  accept: (plain: Uint8Array) => Promise<T>,
): Promise<T> {
  const text = Buffer.from((await readSmallFile(path, MOST_BYTES)) ?? []).toString('utf8');
  const block = decodePem(text).find((candidate) => candidate.label === label);
  const checksum = CHECKSUM.exec(block?.heading ?? '')?.[1];
  if (block === undefined || (checksum !== undefined && checksum !== sha256(block.der))) {
    throw new Failure('key-file-damaged', { file: path });
  }
  const plain = await decryptPbes2(block.der, passphrase).catch((cause: unknown) => {
    throw new Failure('key-file-damaged', { file: path }, { cause });
  });
  if (plain === undefined) throw new Failure('passphrase-wrong', { file: path });
  return accept(plain).catch((cause: unknown) => {
    throw new Failure('passphrase-wrong', { file: path }, { cause });
  });
}
