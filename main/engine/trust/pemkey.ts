import { octetsIn, readElement, tags } from './ber';
import { writeElement, writeNatural } from './algorithms/strictder';
import { decryptForeign, MOST_ROUNDS, UnsupportedEncryptionError, type Budget } from './passwordencryption';
import { decodePem, type PemBlock } from './pem';
import { WrongPassphraseError, type KeyFileContent } from './pkcs12';

/** AlgorithmIdentifier { rsaEncryption, NULL }. */
const RSA = Buffer.from('300d06092a864886f70d0101010500', 'hex');
/** OBJECT IDENTIFIER ecPublicKey. */
const EC_PUBLIC_KEY = Buffer.from('06072a8648ce3d0201', 'hex');
/** Where ECPrivateKey names its curve: [0] (RFC 5915, 3). */
const PARAMETERS = 0xa0;

/**
 * The private keys and certificates of a PEM text: PKCS#8, plain or under a passphrase (as `decryptForeign`), SEC 1's
 * `EC PRIVATE KEY` and PKCS#1's `RSA PRIVATE KEY`, both plain.
 *
 * @throws WrongPassphraseError, UnsupportedEncryptionError, TooManyRoundsError; Error if a block is malformed.
 */
export async function openPem(text: string, passphrase: string): Promise<KeyFileContent> {
  // OpenSSL's own old way of encrypting: a digest of one round, and headers inside the block.
  if (text.includes('Proc-Type: 4,ENCRYPTED')) throw new UnsupportedEncryptionError('DEK-Info');
  const budget = { rounds: MOST_ROUNDS };
  const keys: Uint8Array[] = [];
  const certificates: Uint8Array[] = [];
  for (const block of decodePem(text)) {
    if (block.label === 'CERTIFICATE') certificates.push(block.der);
    const key = await keyOf(block, passphrase, budget);
    if (key !== null) keys.push(key);
  }
  return { keys, certificates };
}

/** PrivateKeyInfo of the block; null if it is not a key's. */
async function keyOf({ label, der }: PemBlock, passphrase: string, budget: Budget): Promise<Uint8Array | null> {
  switch (label) {
    case 'PRIVATE KEY':
      return der;
    case 'RSA PRIVATE KEY':
      return privateKeyInfo(RSA, der);
    case 'EC PRIVATE KEY':
      return privateKeyInfo(writeElement(tags.sequence, EC_PUBLIC_KEY, curveOf(der)), der);
    case 'ENCRYPTED PRIVATE KEY': {
      const [identifier, encrypted] = readElement(der).children;
      const plain = await decryptForeign(identifier, octetsIn(encrypted), passphrase, budget);
      if (plain === undefined) throw new WrongPassphraseError('the padding differs');
      return plain;
    }
    default:
      return null;
  }
}

function curveOf(ecPrivateKey: Uint8Array): Uint8Array {
  const parameters = readElement(ecPrivateKey).children.find(({ tag }) => tag === PARAMETERS);
  if (parameters === undefined) throw new Error('a key of no curve');
  return parameters.content;
}

/** PrivateKeyInfo { 0, identifier, key } (RFC 5958). */
function privateKeyInfo(identifier: Uint8Array, key: Uint8Array): Uint8Array {
  return writeElement(tags.sequence, writeNatural(0n), identifier, writeElement(tags.octetString, key));
}
