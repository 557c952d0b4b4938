import { instant, type Clock } from '../../../shared/rules/clock';
import type { trustCautions } from '../../../shared/text/faults/trust';
import { algorithmOf, algorithms, type Digest, type SigningKey } from './algorithms';
import { readElement } from './ber';
import { isValidAt, type Certificate } from './certificate';
import { judgeStanding, surplusOf, type TrustedCertificate } from './chain';
import { encodeCms, readCms, type CmsParts } from './cms';
import { equalBytes } from './der';
import { sha256 } from './digest';
import { isSoundSigner } from './issuance';
import { oids } from './oids';
import { demand, SignatureRefusal, type SignatureFault } from './refusal';
import { encodeSignedAttributes, readSignedAttributes, type SignedAttributes } from './signedattributes';

export type { SignatureFault } from './refusal';

/** What is known of who signed. Without a fault but those of section `trust`, the name is only what the certificate claims. */
export interface SignerFinding {
  readonly subject: string;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  /** Codes of the body that the certificate speaks for (统一社会信用代码); empty if it names none. */
  readonly bodyCodes: readonly string[];
  readonly trusted: boolean;
  readonly validAtSigning: boolean;
  /** The signer's claim (声称时间), an instant in UTC; null: the signature does not say. */
  readonly signingTime: string | null;
}

/** Something to be said beside the verdict. */
export interface SignatureCaution {
  readonly code: keyof typeof trustCautions;
  readonly issuer: string;
}

export interface SignatureFindings {
  /** Empty: a good signature of a trusted signer. */
  readonly faults: readonly { code: SignatureFault }[];
  readonly cautions: readonly SignatureCaution[];
  /** Null if no signer could be read. */
  readonly signer: SignerFinding | null;
}

/** Who signs: a certificate, its key, and the certificates of the authorities above it. */
export interface SigningIdentity {
  readonly certificate: Certificate;
  readonly chain?: readonly Certificate[];
  readonly key: SigningKey;
}

/**
 * Signs `content`: detached CMS SignedData with the attributes of CAdES-BES, in DER; for SM2 with the content types of
 * GB/T 35275. The signed attributes name every certificate inside by its digest.
 */
export async function signDetached(
  { certificate, chain = [], key }: SigningIdentity,
  content: Uint8Array,
  signingTime: Date,
): Promise<Uint8Array> {
  const { algorithm } = key;
  const isGm = algorithm.id === 'sm2';
  const innerContentType = isGm ? oids.gmData : oids.data;
  const [digestAlgorithm, digest] = first(algorithm.digests);
  const signedAttributes = encodeSignedAttributes({
    contentType: innerContentType,
    messageDigest: digest(content),
    signingTime,
    certificateDigests: [certificate, ...chain].map(({ der }) => sha256Of(der)),
  });
  return encodeCms({
    contentType: isGm ? oids.gmSignedData : oids.signedData,
    innerContentType,
    certificates: [certificate, ...chain],
    signer: certificate,
    digestAlgorithm,
    signedAttributes,
    // The name that leaves the digest to its own field is the one for CMS (RFC 3370, 3.2; GB/T 35275, 5).
    signatureAlgorithm:
      [...algorithm.signatureOids].find(([, implied]) => implied === null)?.[0] ?? first(algorithm.signatureOids)[0],
    signature: await key.sign(signedAttributes),
  });
}

/**
 * Checks a detached signature over `content` and finds everything that is wrong with it. One encoding only: the parts are
 * encoded again as `signDetached` would, and every byte compared. Never throws; `cms-malformed` when nothing can be read.
 *
 * @param trusted the certificates to trust: signers', or authorities' from which a chain leads to the signer.
 * @param clock for signatures that do not say when they were made, and for lists that are out of date.
 */
export async function verifyDetached(
  p7s: Uint8Array,
  content: Uint8Array,
  trusted: readonly TrustedCertificate[],
  clock: Clock = () => new Date(),
): Promise<SignatureFindings> {
  try {
    return await judge(readCms(p7s), content, trusted, clock());
  } catch (error) {
    const code = error instanceof SignatureRefusal ? error.code : 'cms-malformed';
    return { faults: [{ code }], cautions: [], signer: null };
  }
}

async function judge(
  parts: CmsParts,
  content: Uint8Array,
  trusted: readonly TrustedCertificate[],
  now: Date,
): Promise<SignatureFindings> {
  const { signer, certificates } = parts;
  const attributes = readSignedAttributes(readElement(parts.signedAttributes));
  demand(attributes.contentType === parts.innerContentType, 'cms-content-type');
  const moment = attributes.signingTime ?? now;
  const inside = certificates.filter((each) => each !== signer);
  const standing = await judgeStanding({ signer, inside, trusted, moment, now });
  const validAtSigning = isValidAt(signer, moment);
  const [own] = attributes.certificateDigests;
  const isNamed = (certificate: Certificate) => attributes.certificateDigests.some((each) => names(each, certificate));
  const checks: readonly [SignatureFault, boolean][] = [
    ['digest-mismatch', isDigestOf(parts, attributes, content)],
    ['signature-invalid', await isSigned(parts)],
    ['certificate-mismatch', own === undefined || names(own, signer)],
    ['certificate-surplus', (await surplusOf(signer, inside, trusted, isNamed)).length === 0],
    ['certificate-invalid', await isSoundSigner(signer)],
    ['certificate-expired-at-signing', validAtSigning],
    ['certificate-revoked', !standing.revoked],
    ['signer-untrusted', standing.trusted],
  ];
  const faults = checks.filter(([, holds]) => !holds).map(([code]) => ({ code }));
  return {
    faults: standing.reason === null ? faults : [...faults, { code: standing.reason }],
    cautions: standing.outdated.map(({ issuer }) => ({ code: 'revocation-outdated', issuer })),
    signer: {
      subject: signer.subject,
      fingerprint: signer.fingerprint,
      bodyCodes: signer.bodyCodes,
      trusted: standing.trusted,
      validAtSigning,
      signingTime: attributes.signingTime === null ? null : instant(attributes.signingTime),
    },
  };
}

/** Whether the signature value was made over the signed attributes with the signer's key. */
export async function isSigned(parts: CmsParts): Promise<boolean> {
  const { publicKeyInfo } = parts.signer;
  const { signedAttributes, signature, digestAlgorithm } = parts;
  const algorithm = algorithmOf(publicKeyInfo);
  return algorithm !== null && algorithm.verify(publicKeyInfo, signedAttributes, signature, digestAlgorithm);
}

/** Whether the signed digest is that of `content`. */
export function isDigestOf(parts: CmsParts, { messageDigest }: SignedAttributes, content: Uint8Array): boolean {
  const digest = digestNamed(parts.digestAlgorithm);
  return digest !== undefined && equalBytes(digest(content), messageDigest);
}

function names({ algorithm, value }: SignedAttributes['certificateDigests'][number], { der }: Certificate): boolean {
  const digest = digestNamed(algorithm);
  return digest !== undefined && equalBytes(digest(der), value);
}

function digestNamed(oid: string): Digest | undefined {
  return algorithms.map(({ digests }) => digests.get(oid)).find((digest) => digest !== undefined);
}

function first<Key, Value>(map: ReadonlyMap<Key, Value>): [Key, Value] {
  const [entry] = map;
  if (entry === undefined) throw new Error('an algorithm without digests or names');
  return entry;
}

function sha256Of(bytes: Uint8Array): Uint8Array {
  return Buffer.from(sha256(bytes), 'hex');
}
