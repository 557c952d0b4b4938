import { webcrypto } from 'node:crypto';
import { is, octetsIn, oidIn, tags, type Element } from './ber';
import { toNatural } from './algorithms/strictder';
import { oids } from './oids';
import { passphraseBytes } from './passphrase';

/** All rounds of key derivation that one file may ask for: about three seconds of work. */
export const MOST_ROUNDS = 10_000_000;

/** An encryption of a key file that this program has no part in; `algorithm` names it for people. */
export class UnsupportedEncryptionError extends Error {
  override readonly name = 'UnsupportedEncryptionError';
  constructor(readonly algorithm: string) {
    super('an encryption that is not supported');
  }
}

/** The file asks for more rounds than `MOST_ROUNDS`: it would only keep the program busy. */
export class TooManyRoundsError extends Error {
  override readonly name = 'TooManyRoundsError';
}

/** The rounds that a file has still left; every key derivation spends some. */
export interface Budget {
  rounds: number;
}

/** Names of the encryptions that older programs wrote (RFC 7292, appendix C; RFC 8018, A.3). */
const otherNames: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.12.1.1': 'RC4-128',
  '1.2.840.113549.1.12.1.2': 'RC4-40',
  '1.2.840.113549.1.12.1.3': '3DES',
  '1.2.840.113549.1.12.1.4': '2-key 3DES',
  '1.2.840.113549.1.12.1.5': 'RC2-128',
  '1.2.840.113549.1.12.1.6': 'RC2-40',
  '1.2.840.113549.1.5.3': 'DES',
  '1.2.840.113549.1.5.10': 'DES',
  '1.2.840.113549.3.7': '3DES',
  '1.2.840.113549.3.2': 'RC2',
  '1.3.6.1.4.1.11591.4.11': 'scrypt',
  '1.2.156.10197.1.104.2': 'SM4',
};

/** WebCrypto's names of the pseudorandom functions (RFC 8018, B.1); HMAC-SHA-1 where none is named. */
const prfs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  [oids.hmacWithSha256]: 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
};
const DEFAULT_PRF = '1.2.840.113549.2.7';

/** Key lengths in bits of AES-CBC (RFC 8018, B.2.5). */
const ciphers: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 128,
  '2.16.840.1.101.3.4.1.22': 192,
  [oids.aes256Cbc]: 256,
};

/**
 * Decrypts what another program encrypted with PBES2 (RFC 8018): PBKDF2 with an HMAC of SHA-1 or SHA-2, AES-CBC of any
 * key length. Undefined if the padding is wrong: a wrong passphrase, or damaged bytes.
 *
 * @param identifier the AlgorithmIdentifier that names the encryption.
 * @throws UnsupportedEncryptionError, TooManyRoundsError; Error if it is malformed.
 */
export async function decryptForeign(
  identifier: Element | undefined,
  ciphertext: Uint8Array,
  passphrase: string,
  budget: Budget,
): Promise<Uint8Array | undefined> {
  const [scheme, parameters] = identifier?.children ?? [];
  requireKnown(oidIn(scheme), { [oids.pbes2]: true });
  const [kdf, cipher] = parameters?.children ?? [];
  const [kdfName, kdfParameters] = kdf?.children ?? [];
  requireKnown(oidIn(kdfName), { [oids.pbkdf2]: true });
  const [salt, rounds, ...optional] = kdfParameters?.children ?? [];
  const prf = optional.find(({ tag }) => tag === tags.sequence);
  const hash = requireKnown(prf ? oidIn(prf.children[0]) : DEFAULT_PRF, prfs);
  const [cipherName, iv] = cipher?.children ?? [];
  const length = requireKnown(oidIn(cipherName), ciphers);
  const iterations = spend(rounds, budget);
  const secret = await webcrypto.subtle.importKey('raw', passphraseBytes(passphrase), 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash, salt: octetsIn(salt), iterations };
  const aes = { name: 'AES-CBC', length };
  const key = await webcrypto.subtle.deriveKey(derivation, secret, aes, false, ['decrypt']);
  try {
    return new Uint8Array(await webcrypto.subtle.decrypt({ name: 'AES-CBC', iv: octetsIn(iv) }, key, ciphertext));
  } catch {
    return undefined;
  }
}

/** The rounds that an INTEGER asks for, taken off what is left. */
export function spend(rounds: Element | undefined, budget: Budget): number {
  if (!is(rounds, tags.integer)) throw new Error('no iteration count');
  const count = toNatural(rounds.content);
  if (count < 1n) throw new Error('no iteration');
  if (count > BigInt(budget.rounds)) throw new TooManyRoundsError('too many rounds');
  budget.rounds -= Number(count);
  return Number(count);
}

/** What `known` has for an algorithm. */
export function requireKnown<Value>(oid: string, known: Readonly<Record<string, Value>>): Value {
  const found = Object.hasOwn(known, oid) ? known[oid] : undefined;
  if (found === undefined) throw new UnsupportedEncryptionError(otherNames[oid] ?? (oid || '?'));
  return found;
}
