import { instant } from '../../../shared/rules/clock';
import type { trustFaults } from '../../../shared/text/faults/trust';
import { algorithmOf, type SigningKey } from './algorithms';
import { isValidAt, type Certificate } from './certificate';
import { encodeCms, encodeSignedAttributes, isSupported, openCms, partsOf, type CmsParts } from './cms';
import { equalBytes } from './der';
import { sha256 } from './digest';
import { isSoundSigner, isTrusted } from './issuance';

/** What can be wrong with a signature. */
export type SignatureFault = keyof typeof trustFaults;

/** What is known of who signed. Without a fault but `signer-untrusted`, the name is only what the certificate claims. */
export interface SignerFinding {
  readonly subject: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  /** Codes of the body that the certificate speaks for (统一社会信用代码); empty if it names none. */
  readonly bodyCodes: readonly string[];
  readonly trusted: boolean;
  readonly validAtSigning: boolean;
  /** The signer's claim (声称时间), an instant in UTC. */
  readonly signingTime: string;
}

export interface SignatureFindings {
  /** Empty: a good signature of a trusted signer. */
  readonly faults: readonly { code: SignatureFault }[];
  /** Null if no signer could be read. */
  readonly signer: SignerFinding | null;
}

/** Signs `content` for `certificate`: detached CMS SignedData with the attributes of CAdES-BES, in DER. */
export async function signDetached(
  { certificate, key }: { certificate: Certificate; key: SigningKey },
  content: Uint8Array,
  signingTime: Date,
): Promise<Uint8Array> {
  const attributes = {
    messageDigest: digestBytes(content),
    signingTime,
    certificateDigest: digestBytes(certificate.der),
  };
  const signature = await key.sign(encodeSignedAttributes(attributes));
  return encodeCms({ ...attributes, certificate, signature });
}

/**
 * Checks a detached signature over `content` and finds everything that is wrong with it. One encoding only: the parts are
 * encoded again as `signDetached` would, and every byte compared. Never throws; `cms-malformed` when nothing can be read.
 *
 * @param trusted the certificates to trust: signers', or authorities' that issued signers' certificates directly.
 */
export async function verifyDetached(
  p7s: Uint8Array,
  content: Uint8Array,
  trusted: readonly Certificate[],
): Promise<SignatureFindings> {
  try {
    return await judge(p7s, content, trusted);
  } catch {
    return { faults: [{ code: 'cms-malformed' }], signer: null };
  }
}

async function judge(
  p7s: Uint8Array,
  content: Uint8Array,
  trusted: readonly Certificate[],
): Promise<SignatureFindings> {
  const cms = openCms(p7s);
  if (!isSupported(cms)) return { faults: [{ code: 'cms-algorithm-unsupported' }], signer: null };
  const parts = partsOf(cms);
  const { certificate } = parts;
  const signer: SignerFinding = {
    subject: certificate.subject,
    fingerprint: certificate.fingerprint,
    bodyCodes: certificate.bodyCodes,
    trusted: await isTrusted(certificate, trusted, parts.signingTime),
    validAtSigning: isValidAt(certificate, parts.signingTime),
    signingTime: instant(parts.signingTime),
  };
  const checks: readonly [SignatureFault, boolean][] = [
    ['cms-not-canonical', equalBytes(encodeCms(parts), p7s)],
    ['digest-mismatch', equalBytes(parts.messageDigest, digestBytes(content))],
    ['signature-invalid', await isSigned(parts)],
    [
      'certificate-invalid',
      equalBytes(parts.certificateDigest, digestBytes(certificate.der)) && (await isSoundSigner(certificate)),
    ],
    ['certificate-expired-at-signing', signer.validAtSigning],
    ['signer-untrusted', signer.trusted],
  ];
  return { faults: checks.filter(([, holds]) => !holds).map(([code]) => ({ code })), signer };
}

async function isSigned(parts: CmsParts): Promise<boolean> {
  const { publicKeyInfo } = parts.certificate;
  const algorithm = algorithmOf(publicKeyInfo);
  return algorithm !== null && algorithm.verify(publicKeyInfo, encodeSignedAttributes(parts), parts.signature);
}

function digestBytes(bytes: Uint8Array): Uint8Array {
  return Buffer.from(sha256(bytes), 'hex');
}
