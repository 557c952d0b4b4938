import { is, octetsIn, oidIn, readElement, tags, toDefinite, type Element } from './ber';
import { oids } from './oids';
import { decryptForeign, MOST_ROUNDS, requireKnown, type Budget } from './passwordencryption';
import { isMacRight } from './pkcs12mac';

/** What a key file holds: private keys as PrivateKeyInfo, and certificates, all in DER and not looked into. */
export interface KeyFileContent {
  readonly keys: readonly Uint8Array[];
  readonly certificates: readonly Uint8Array[];
}

/** The passphrase does not open the file. */
export class WrongPassphraseError extends Error {
  override readonly name = 'WrongPassphraseError';
}

const VERSION = 3;
/** [0] IMPLICIT OCTET STRING, and the same in pieces. */
const IMPLICIT_OCTETS = 0x80;

/**
 * Opens a PKCS#12 file (RFC 7292) that is protected by a passphrase: encryption as in `decryptForeign`, a MAC of SHA-1,
 * SHA-2 or SM3, or none.
 *
 * @throws WrongPassphraseError, UnsupportedEncryptionError, TooManyRoundsError; Error if it is no such file.
 */
export async function openPkcs12(bytes: Uint8Array, passphrase: string): Promise<KeyFileContent> {
  const [version, authSafe, macData, ...more] = readElement(bytes, 'ber').children;
  if (!is(version, tags.integer) || version.content[0] !== VERSION || more.length > 0) throw new Error('not PKCS#12');
  const content = contentOf(authSafe);
  if (content.type !== oids.data) throw new Error('protected by no passphrase');
  const safes = octetsIn(content.value);
  if (macData && !isMacRight(macData, safes, passphrase)) throw new WrongPassphraseError('the MAC differs');
  const opener: Opener = { passphrase, budget: { rounds: MOST_ROUNDS } };
  const found = { keys: [] as Uint8Array[], certificates: [] as Uint8Array[] };
  for (const safe of readElement(safes, 'ber').children) {
    for (const bag of readElement(await openSafe(safe, opener), 'ber').children) await takeBag(bag, opener, found);
  }
  return found;
}

interface Opener {
  readonly passphrase: string;
  readonly budget: Budget;
}

/** ContentInfo { contentType, [0] content }. */
function contentOf(info: Element | undefined): { type: string; value: Element | undefined } {
  const [type, content] = info?.children ?? [];
  return { type: oidIn(type), value: content?.children[0] };
}

/** The SafeContents of a ContentInfo: in clear, or encrypted under the passphrase. */
async function openSafe(info: Element, opener: Opener): Promise<Uint8Array> {
  const { type, value } = contentOf(info);
  if (type === oids.data) return octetsIn(value);
  requireKnown(type, { [oids.encryptedData]: true });
  const [, identifier, encrypted] = value?.children[1]?.children ?? [];
  const isWhole = encrypted?.tag === IMPLICIT_OCTETS;
  const ciphertext = isWhole ? encrypted.content : Buffer.concat((encrypted?.children ?? []).map(octetsIn));
  return decrypt(identifier, ciphertext, opener);
}

async function takeBag(
  bag: Element,
  opener: Opener,
  found: { readonly keys: Uint8Array[]; readonly certificates: Uint8Array[] },
): Promise<void> {
  const { type, value } = contentOf(bag);
  if (value === undefined) throw new Error('an empty bag');
  if (type === oids.keyBag) found.keys.push(toDefinite(value));
  if (type === oids.shroudedKeyBag) {
    const [identifier, encrypted] = value.children;
    found.keys.push(await decrypt(identifier, octetsIn(encrypted), opener));
  }
  if (type === oids.certificateBag) found.certificates.push(octetsIn(value.children[1]?.children[0]));
}

async function decrypt(
  identifier: Element | undefined,
  ciphertext: Uint8Array,
  { passphrase, budget }: Opener,
): Promise<Uint8Array> {
  const plain = await decryptForeign(identifier, ciphertext, passphrase, budget);
  if (plain === undefined) throw new WrongPassphraseError('the padding differs');
  return plain;
}
