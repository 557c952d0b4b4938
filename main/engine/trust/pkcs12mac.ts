import { hash } from 'node:crypto';
import type { Digest } from './algorithms';
import { sha256Bytes, sha384Bytes, sha512Bytes, sm3Bytes } from './algorithms/digests';
import { octetsIn, oidIn, type Element } from './ber';
import { equalBytes } from './der';
import { oids } from './oids';
import { requireKnown, spend } from './passwordencryption';

/** A hash function with the bytes that it takes in at a time. */
interface Hash {
  readonly digest: Digest;
  readonly block: number;
}

const hashes: Readonly<Record<string, Hash>> = {
  '1.3.14.3.2.26': { digest: (bytes) => hash('sha1', bytes, 'buffer'), block: 64 },
  [oids.sha256]: { digest: sha256Bytes, block: 64 },
  [oids.sha384]: { digest: sha384Bytes, block: 128 },
  [oids.sha512]: { digest: sha512Bytes, block: 128 },
  [oids.sm3]: { digest: sm3Bytes, block: 64 },
};

/** A hash each, one after the other and in JavaScript: fewer than other derivations may have. */
const MOST_ROUNDS = 1_000_000;
/** Says that the derived bytes are a key for integrity (RFC 7292, B.3). */
const MAC_KEY = 3;

/**
 * Whether the MAC of a PKCS#12 file (RFC 7292, 5.1) is right, which means that the passphrase is.
 *
 * @param macData MacData.
 * @throws UnsupportedEncryptionError, TooManyRoundsError; Error if it is malformed.
 */
export function isMacRight(macData: Element, content: Uint8Array, passphrase: string): boolean {
  const [info, salt, rounds] = macData.children;
  const [identifier, mac] = info?.children ?? [];
  const by = requireKnown(oidIn(identifier?.children[0]), hashes);
  const iterations = rounds === undefined ? 1 : spend(rounds, { rounds: MOST_ROUNDS });
  const wanted = octetsIn(mac);
  return bytesOf(passphrase).some((password) => {
    const key = deriveKey(by, password, octetsIn(salt), iterations);
    return equalBytes(hmac(by, key, content), wanted);
  });
}

/** UTF-16 with a zero at the end (RFC 7292, B.1); without a passphrase, some programs write no bytes at all. */
function bytesOf(passphrase: string): Uint8Array[] {
  const text = Buffer.from(`${passphrase.normalize('NFC')}\0`, 'utf16le').swap16();
  return passphrase === '' ? [text, new Uint8Array()] : [text];
}

/** RFC 7292, B.2, of which the key of an HMAC needs the first block only. */
function deriveKey({ digest, block }: Hash, password: Uint8Array, salt: Uint8Array, iterations: number): Uint8Array {
  let key = digest(Buffer.concat([Buffer.alloc(block, MAC_KEY), fill(salt, block), fill(password, block)]));
  for (let round = 1; round < iterations; round += 1) key = digest(key);
  return key;
}

/** `bytes` over and over, up to a multiple of the block; none if there are none. */
function fill(bytes: Uint8Array, block: number): Uint8Array {
  return bytes.length === 0 ? bytes : Buffer.alloc(block * Math.ceil(bytes.length / block), bytes);
}

/** RFC 2104, for keys of at most a block. */
function hmac({ digest, block }: Hash, key: Uint8Array, content: Uint8Array): Uint8Array {
  const pad = (value: number) => Buffer.alloc(block, 0).map((_, at) => (key[at] ?? 0) ^ value);
  return digest(Buffer.concat([pad(0x5c), digest(Buffer.concat([pad(0x36), content]))]));
}
