import { webcrypto } from 'node:crypto';
import { CryptoEngine } from 'pkijs';
import { algorithmOf, type SignatureAlgorithm } from './algorithms';
import { oidIn, readElement, type Element } from './ber';
import { equalBytes } from './der';
import { hasIssuer, isSelfIssued, isUnderstood, maySignDocuments, type Certificate } from './certificate';

const NULL = Uint8Array.of(0x05, 0x00);

/** WebCrypto as the certificate library uses it; made anew so that nothing global is set. */
export function cryptoEngine(): CryptoEngine {
  return new CryptoEngine({ name: 'webcrypto', crypto: webcrypto });
}

/** Whether a certificate can be a signer's by itself: understood, meant for signing, its own signature good if self-issued. */
export async function isSoundSigner(certificate: Certificate): Promise<boolean> {
  if (!isUnderstood(certificate) || !maySignDocuments(certificate)) return false;
  return !isSelfIssued(certificate) || isSignedBy(certificate, certificate);
}

/** Whether `issuer` bears the issuer's name and signed the certificate. Never throws. */
export async function isIssuedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  return hasIssuer(certificate, issuer) && isSignedBy(certificate, issuer);
}

/** Whether the signature on `certificate` was made with `issuer`'s key. Never throws: what cannot be checked is not signed. */
export async function isSignedBy(certificate: Certificate, issuer: Certificate): Promise<boolean> {
  return isSealedBy(certificate.der, issuer.publicKeyInfo);
}

/**
 * Whether what `der` holds was signed with the key of `keyInfo`: SEQUENCE { what is signed, algorithm, signature }, as
 * certificates (RFC 5280, 4.1) and lists of revoked ones (5.1) are. Only algorithms of the registry count, so nothing
 * weaker than SHA-256 does. Never throws.
 */
export async function isSealedBy(der: Uint8Array, keyInfo: Uint8Array): Promise<boolean> {
  try {
    const [signed, named, bits, ...more] = readElement(der).children;
    const algorithm = algorithmOf(keyInfo);
    if (!signed || !named || !bits || more.length > 0 || algorithm === null) return false;
    const digest = impliedDigest(algorithm, named);
    // The algorithm stands inside, too, where it is signed: the first SEQUENCE of both kinds.
    const inside = signed.children.find(({ tag }) => tag === named.tag);
    if (digest === null || !inside || !Buffer.from(inside.bytes).equals(named.bytes)) return false;
    const signature = bits.content[0] === 0 ? algorithm.canonical(bits.content.subarray(1)) : null;
    return signature !== null && (await algorithm.verify(keyInfo, signed.bytes, signature, digest));
  } catch {
    return false;
  }
}

/** OID of the digest that an AlgorithmIdentifier implies for keys of `algorithm`; null if it is none of theirs. */
function impliedDigest(algorithm: SignatureAlgorithm, { children }: Element): string | null {
  const [named, parameters, ...more] = children;
  // Absent by most standards, NULL by RSA's; authorities mix the two up, and neither says anything.
  const isPlain = more.length === 0 && (parameters === undefined || equalBytes(parameters.bytes, NULL));
  return isPlain ? (algorithm.signatureOids.get(oidIn(named)) ?? null) : null;
}
