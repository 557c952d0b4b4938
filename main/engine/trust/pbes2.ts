import { webcrypto } from 'node:crypto';
import { Null } from 'asn1js';
import { AlgorithmIdentifier, PBES2Params, PBKDF2Params, PKCS8ShroudedKeyBag } from 'pkijs';
import { equalBytes, octets, octetsOf, toBuffer, toDer } from './der';
import { oids } from './oids';
import { passphraseBytes } from './passphrase';

/** Rounds of a new key: OWASP's advice for PBKDF2-HMAC-SHA-256. */
const ITERATIONS = 600_000;
/** A file that asks for more would only keep the program busy. */
const MOST_ITERATIONS = 10_000_000;
const SALT_SIZE = 16;
const IV_SIZE = 16;

interface Envelope {
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly iv: Uint8Array;
  readonly ciphertext: Uint8Array;
}

/**
 * Encrypts under a passphrase with PBES2 (RFC 8018): PBKDF2-HMAC-SHA-256, 600,000 rounds, AES-256-CBC.
 * Returns EncryptedPrivateKeyInfo in DER (RFC 5958), which OpenSSL reads too.
 */
export async function encryptPbes2(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const salt = webcrypto.getRandomValues(new Uint8Array(SALT_SIZE));
  const iv = webcrypto.getRandomValues(new Uint8Array(IV_SIZE));
  const key = await deriveKey(passphrase, salt, ITERATIONS, 'encrypt');
  const ciphertext = new Uint8Array(await webcrypto.subtle.encrypt({ name: 'AES-CBC', iv }, key, plain));
  return encodeEnvelope({ salt, iterations: ITERATIONS, iv, ciphertext });
}

/**
 * Decrypts what `encryptPbes2`, or OpenSSL with the same algorithms, made. Returns undefined if the padding is wrong, which
 * means a wrong passphrase or damaged bytes; one wrong passphrase in 256 passes here and yields nonsense instead.
 *
 * @throws Error if `der` is anything but this construction.
 */
export async function decryptPbes2(der: Uint8Array, passphrase: string): Promise<Uint8Array | undefined> {
  const { salt, iterations, iv, ciphertext } = decodeEnvelope(der);
  const key = await deriveKey(passphrase, salt, iterations, 'decrypt');
  try {
    return new Uint8Array(await webcrypto.subtle.decrypt({ name: 'AES-CBC', iv }, key, ciphertext));
  } catch {
    return undefined;
  }
}

async function deriveKey(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
  use: 'encrypt' | 'decrypt',
): Promise<webcrypto.CryptoKey> {
  const { subtle } = webcrypto;
  const secret = await subtle.importKey('raw', passphraseBytes(passphrase), 'PBKDF2', false, ['deriveKey']);
  const kdf = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return subtle.deriveKey(kdf, secret, { name: 'AES-CBC', length: 256 }, false, [use]);
}

function encodeEnvelope({ salt, iterations, iv, ciphertext }: Envelope): Uint8Array {
  const prf = new AlgorithmIdentifier({ algorithmId: oids.hmacWithSha256, algorithmParams: new Null() });
  const kdf = new PBKDF2Params({ salt: octets(salt), iterationCount: iterations, prf });
  const schemes = new PBES2Params({
    keyDerivationFunc: new AlgorithmIdentifier({ algorithmId: oids.pbkdf2, algorithmParams: kdf.toSchema() }),
    encryptionScheme: new AlgorithmIdentifier({ algorithmId: oids.aes256Cbc, algorithmParams: octets(iv) }),
  });
  const envelope = new PKCS8ShroudedKeyBag({
    encryptionAlgorithm: new AlgorithmIdentifier({ algorithmId: oids.pbes2, algorithmParams: schemes.toSchema() }),
    encryptedData: octets(ciphertext),
  });
  return toDer(envelope.toSchema());
}

/** Takes out the four values and writes them again: what comes out otherwise used other algorithms or another form. */
function decodeEnvelope(der: Uint8Array): Envelope {
  const { encryptionAlgorithm, encryptedData } = PKCS8ShroudedKeyBag.fromBER(toBuffer(der));
  const schemes = new PBES2Params({ schema: encryptionAlgorithm.algorithmParams });
  const kdf = new PBKDF2Params({ schema: schemes.keyDerivationFunc.algorithmParams });
  const envelope = {
    salt: octetsOf(kdf.salt),
    iterations: kdf.iterationCount,
    iv: octetsOf(schemes.encryptionScheme.algorithmParams),
    ciphertext: octetsOf(encryptedData),
  };
  if (!equalBytes(encodeEnvelope(envelope), der)) throw new Error('another encryption');
  if (envelope.iterations < 1 || envelope.iterations > MOST_ITERATIONS) throw new Error('insane iteration count');
  if (envelope.iv.length !== IV_SIZE) throw new Error('bad initialisation vector');
  return envelope;
}
