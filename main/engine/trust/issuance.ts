import { webcrypto } from 'node:crypto';
import { CryptoEngine, RSAPublicKey } from 'pkijs';
import {
  hasIssuer,
  isSelfIssued,
  isUnderstood,
  isValidAt,
  maySignCertificates,
  maySignDocuments,
  type Certificate,
} from './certificate';
import { oids } from './oids';

/** What an issuer may sign with: nothing weaker than SHA-256, and nothing that BoringSSL lacks. */
const acceptedAlgorithms: readonly string[] = [
  oids.ecdsaWithSha256,
  oids.ecdsaWithSha384,
  oids.sha256WithRsa,
  oids.sha384WithRsa,
  oids.sha512WithRsa,
];
/** Shortest RSA modulus that counts, in bytes (SP 800-131A: 2048 bits). */
const LEAST_MODULUS = 256;

/** WebCrypto as the certificate library uses it; made anew so that nothing global is set. */
export function cryptoEngine(): CryptoEngine {
  return new CryptoEngine({ name: 'webcrypto', crypto: webcrypto });
}

/** Whether a certificate can be a signer's by itself: understood, meant for signing, its own signature good if self-issued. */
export async function isSoundSigner(certificate: Certificate): Promise<boolean> {
  if (!isUnderstood(certificate) || !maySignDocuments(certificate)) return false;
  return !isSelfIssued(certificate) || (await isSignedBy(certificate, certificate));
}

/**
 * Whether `certificate` is among the trusted ones, or was issued directly by a certification authority among them that was
 * valid at `moment`. Chains with more links are not followed.
 */
export async function isTrusted(
  certificate: Certificate,
  trusted: readonly Certificate[],
  moment: Date,
): Promise<boolean> {
  for (const anchor of trusted) {
    if (anchor.fingerprint === certificate.fingerprint) return true;
    const entitled = maySignCertificates(anchor) && isUnderstood(anchor) && isValidAt(anchor, moment);
    if (entitled && hasIssuer(certificate, anchor) && (await isSignedBy(certificate, anchor))) return true;
  }
  return false;
}

/** Whether the signature on `certificate` was made with `issuer`'s key. Never throws: what cannot be checked is not signed. */
export async function isSignedBy({ x509 }: Certificate, issuer: Certificate): Promise<boolean> {
  const named = x509.signatureAlgorithm;
  if (!named.isEqual(x509.signature) || !acceptedAlgorithms.includes(named.algorithmId) || isWeak(issuer)) return false;
  return x509.verify(issuer.x509, cryptoEngine()).catch(() => false);
}

function isWeak({ x509 }: Certificate): boolean {
  const key = x509.subjectPublicKeyInfo.parsedKey;
  if (!(key instanceof RSAPublicKey)) return false;
  return key.modulus.convertFromDER().valueBlock.valueHexView.length < LEAST_MODULUS;
}
