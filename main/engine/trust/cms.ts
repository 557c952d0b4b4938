import { algorithmOf, algorithms } from './algorithms';
import { writeElement, writeNatural } from './algorithms/strictder';
import { derOid, derSetOf, readElement, readLeniently, tags } from './ber';
import { readCertificate, type Certificate } from './certificate';
import { equalBytes } from './der';
import { oids } from './oids';
import { demand, SignatureRefusal } from './refusal';
import { isKeyIdentifier, takeApart, takeSignerApart, type SignedDataElements } from './signeddata';

/** A longer signature file than this (bytes) is refused unread; ours take one to five thousand. */
const MOST_BYTES = 64 * 1024;
/** Certificates that a signature may hold. */
export const MOST_CERTIFICATES = 10;

/** All that may differ between two signatures: everything else in the file follows from it. */
export interface CmsParts {
  /** OIDs of the whole and of what is signed: RFC 5652's, or for SM2 also those of GB/T 35275. */
  readonly contentType: string;
  readonly innerContentType: string;
  /** The signer's and others of its chain, in any order. */
  readonly certificates: readonly Certificate[];
  readonly signer: Certificate;
  readonly digestAlgorithm: string;
  /** SET OF Attribute in DER, as it was signed. */
  readonly signedAttributes: Uint8Array;
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** OIDs of SignedData and of data: RFC 5652, 4 and 5; GB/T 35275, 6. */
export const contentTypes = {
  signedData: [oids.signedData, oids.gmSignedData],
  data: [oids.data, oids.gmData],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** RSA's signature algorithms have NULL parameters (RFC 4055, 5; RFC 3370, 3.2), all others none. */
const withNull: readonly string[] = [oids.rsaEncryption, oids.sha256WithRsa, oids.sha384WithRsa, oids.sha512WithRsa];
const NULL = Uint8Array.of(0x05, 0x00);
const VERSION = writeNatural(1n);

/**
 * The one encoding that we write and accept: detached SignedData of one signer, version 1, the signer named by issuer and
 * number, its chain inside in the order of SET OF, no unsigned attributes; DER throughout.
 */
export function encodeCms(parts: CmsParts): Uint8Array {
  const digestAlgorithm = identifier(parts.digestAlgorithm);
  const signerInfo = sequence(
    VERSION,
    sequence(parts.signer.issuerName, parts.signer.serialNumber),
    digestAlgorithm,
    retagged(parts.signedAttributes, tags.context0),
    identifier(parts.signatureAlgorithm),
    writeElement(tags.octetString, parts.signature),
  );
  const signedData = sequence(
    VERSION,
    writeElement(tags.set, digestAlgorithm),
    sequence(derOid(parts.innerContentType)),
    derSetOf(
      parts.certificates.map(({ der }) => der),
      tags.context0,
    ),
    writeElement(tags.set, signerInfo),
  );
  return sequence(derOid(parts.contentType), writeElement(tags.context0, signedData));
}

/**
 * Reads a signature file that is in the one encoding.
 *
 * @throws SignatureRefusal saying what is otherwise.
 */
export function readCms(p7s: Uint8Array): CmsParts {
  const signedData = readStrictly(p7s);
  const { contentType, innerContentType, version, signerInfos } = signedData;
  demand(
    contentTypes.signedData.some((each) => each === contentType),
    'cms-content-type',
  );
  demand(
    contentTypes.data.some((each) => each === innerContentType),
    'cms-content-type',
  );
  demand(signedData.attached === null, 'cms-content-attached');
  const [signerInfo] = signerInfos;
  demand(signerInfo !== undefined && signerInfos.length === 1, 'cms-signer-count');
  const signer = takeSignerApart(signerInfo);
  demand(equalBytes(version.bytes, VERSION) && equalBytes(signer.version.bytes, VERSION), 'cms-version');
  demand(!signer.hasUnsignedAttributes, 'cms-unsigned-attributes');
  demand(signer.signedAttributes !== null, 'cms-attributes-missing');
  demand(!isKeyIdentifier(signer.sid), 'cms-not-canonical');
  const certificates = readCertificates(signedData);
  const parts: CmsParts = {
    contentType,
    innerContentType,
    certificates,
    signer: signerAmong(certificates, signer.sid.content),
    digestAlgorithm: signer.digestAlgorithm,
    signedAttributes: retagged(signer.signedAttributes.bytes, tags.set),
    signatureAlgorithm: signer.signatureAlgorithm,
    signature: signer.signature,
  };
  checkAlgorithms(parts);
  demand(equalBytes(encodeCms(parts), p7s), 'cms-not-canonical');
  return parts;
}

/** @throws SignatureRefusal where the algorithms are none of ours, or do not fit each other and the signer's key. */
export function checkAlgorithms({ signer, digestAlgorithm, signatureAlgorithm, ...types }: CmsParts): void {
  const algorithm = algorithmOf(signer.publicKeyInfo);
  const isKnown = algorithms.some(
    ({ digests, signatureOids }) => digests.has(digestAlgorithm) && signatureOids.has(signatureAlgorithm),
  );
  demand(algorithm !== null && isKnown, 'cms-algorithm-unsupported');
  const implied = algorithm.signatureOids.get(signatureAlgorithm);
  const fits = algorithm.digests.has(digestAlgorithm) && (implied === null || implied === digestAlgorithm);
  demand(fits, 'cms-algorithm-mismatch');
  const isGm = types.contentType === oids.gmSignedData || types.innerContentType === oids.gmData;
  demand(!isGm || algorithm.id === 'sm2', 'cms-content-type');
}

/** @throws SignatureRefusal `certificate-unreadable-inside`, `certificate-surplus` if they are too many. */
export function readCertificates({ certificates }: SignedDataElements): Certificate[] {
  demand(certificates.length <= MOST_CERTIFICATES, 'certificate-surplus');
  return certificates.map(({ bytes }) => {
    try {
      return readCertificate(bytes);
    } catch {
      throw new SignatureRefusal('certificate-unreadable-inside');
    }
  });
}

/** The certificate that IssuerAndSerialNumber names, by its contents. */
export function signerAmong(certificates: readonly Certificate[], issuerAndSerial: Uint8Array): Certificate {
  const signer = certificates.find(({ issuerName, serialNumber }) =>
    equalBytes(Buffer.concat([issuerName, serialNumber]), issuerAndSerial),
  );
  demand(signer !== undefined, 'cms-certificate-missing');
  return signer;
}

/** Something readable in another encoding is not canonical; the rest is no signature at all. */
function readStrictly(p7s: Uint8Array): SignedDataElements {
  demand(p7s.length <= MOST_BYTES, 'cms-malformed');
  try {
    return takeApart(readElement(p7s));
  } catch {
    takeApart(readLeniently(p7s));
    throw new SignatureRefusal('cms-not-canonical');
  }
}

function identifier(algorithm: string): Uint8Array {
  return withNull.includes(algorithm) ? sequence(derOid(algorithm), NULL) : sequence(derOid(algorithm));
}

/** The same value under another tag of one byte. */
function retagged(der: Uint8Array, tag: number): Uint8Array {
  const copy = Uint8Array.from(der);
  copy[0] = tag;
  return copy;
}

function sequence(...parts: Uint8Array[]): Uint8Array {
  return writeElement(tags.sequence, ...parts);
}
