import { GeneralizedTime, ObjectIdentifier, OctetString, Set as Asn1Set, UTCTime, type BaseBlock } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate as X509,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { algorithmOf } from './algorithms';
import { describeCertificate, type Certificate } from './certificate';
import { elementsOf, octets, octetsOf, sequence, toBuffer, toDer } from './der';
import { oids } from './oids';

/** A longer signature file than this (bytes) is refused unread; ours take about one thousand. */
const MOST_BYTES = 64 * 1024;

/** What a signer's attributes say (RFC 5652, 11; RFC 5035): CAdES-BES, which adds the certificate's digest. */
export interface SignedAttributes {
  readonly messageDigest: Uint8Array;
  /** The signer's claim, to the second. */
  readonly signingTime: Date;
  readonly certificateDigest: Uint8Array;
}

/** All that may differ between two signatures of ours: everything else in the file follows from it. */
export interface CmsParts extends SignedAttributes {
  /** The signer's. */
  readonly certificate: Certificate;
  /** Ecdsa-Sig-Value in DER. */
  readonly signature: Uint8Array;
}

/** A signature file with what it says of its signer still unread. */
export interface OpenedCms {
  readonly signerInfo: SignerInfo;
  readonly certificate: Certificate;
}

const DIGEST = oids.sha256;
const SIGNATURE = oids.ecdsaWithSha256;

/** The signed attributes as they are signed: SET OF in DER (RFC 5652, 5.4). */
export function encodeSignedAttributes(attributes: SignedAttributes): Uint8Array {
  return toDer(new Asn1Set({ value: makeAttributes(attributes).map((attribute) => attribute.toSchema()) }));
}

/**
 * The one encoding that we write and accept: detached SignedData of one signer, version 1, SHA-256 with ECDSA, the
 * signer's certificate inside, four signed attributes and no unsigned ones; DER throughout.
 */
export function encodeCms(parts: CmsParts): Uint8Array {
  const { x509 } = parts.certificate;
  // Parameters are absent: RFC 5754, 2 and 3.2.
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: DIGEST });
  const signerInfo = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: x509.issuer, serialNumber: x509.serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes: makeAttributes(parts) }),
    signatureAlgorithm: new AlgorithmIdentifier({ algorithmId: SIGNATURE }),
    signature: octets(parts.signature),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    certificates: [x509],
    signerInfos: [signerInfo],
  });
  return toDer(new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signedData.toSchema() }).toSchema());
}

/**
 * Opens a signature file, leniently: what is accepted is decided by encoding its parts again and comparing all bytes.
 *
 * @throws Error if it is no SignedData of a signer with a readable certificate.
 */
export function openCms(p7s: Uint8Array): OpenedCms {
  if (p7s.length > MOST_BYTES) throw new Error('too long for a signature');
  const { certificates, signerInfos } = new SignedData({ schema: ContentInfo.fromBER(toBuffer(p7s)).content });
  const [certificate] = certificates ?? [];
  const [signerInfo] = signerInfos;
  if (!(certificate instanceof X509) || signerInfo === undefined) throw new Error('no signer with a certificate');
  return { signerInfo, certificate: describeCertificate(certificate) };
}

/** Whether the signer names the algorithms of this program's profile, with a key that fits them. */
export function isSupported({ signerInfo, certificate }: OpenedCms): boolean {
  const { digestAlgorithm, signatureAlgorithm } = signerInfo;
  const named = digestAlgorithm.algorithmId === DIGEST && signatureAlgorithm.algorithmId === SIGNATURE;
  return named && algorithmOf(certificate.publicKeyInfo)?.id === 'ecdsa-p256';
}

/** @throws Error if a signed attribute of the profile is missing. */
export function partsOf({ signerInfo, certificate }: OpenedCms): CmsParts {
  return {
    ...readAttributes(signerInfo.signedAttrs?.attributes ?? []),
    certificate,
    signature: octetsOf(signerInfo.signature),
  };
}

/** The four attributes in the order of their bytes, as DER wants them (X.690, 11.6). */
function makeAttributes({ messageDigest, signingTime, certificateDigest }: SignedAttributes): Attribute[] {
  return [
    attribute(oids.contentType, new ObjectIdentifier({ value: ContentInfo.DATA })),
    attribute(oids.messageDigest, octets(messageDigest)),
    attribute(oids.signingTime, makeTime(signingTime)),
    // ESSCertIDv2: the hash is SHA-256 by default and therefore not named (RFC 5035, 4).
    attribute(oids.signingCertificateV2, sequence(sequence(sequence(octets(certificateDigest))))),
  ].toSorted((one, other) => Buffer.compare(toDer(one.toSchema()), toDer(other.toSchema())));
}

function attribute(type: string, value: BaseBlock): Attribute {
  return new Attribute({ type, values: [value] });
}

/** UTCTime for 1950 … 2049, GeneralizedTime otherwise (RFC 5652, 11.3); to the second. */
function makeTime(date: Date): BaseBlock {
  const valueDate = new Date(date);
  valueDate.setUTCMilliseconds(0);
  const year = valueDate.getUTCFullYear();
  return year >= 1950 && year <= 2049 ? new UTCTime({ valueDate }) : new GeneralizedTime({ valueDate });
}

function readAttributes(attributes: readonly Attribute[]): SignedAttributes {
  const valueOf = (wanted: string): unknown => attributes.find(({ type }) => type === wanted)?.values[0];
  const [certificateIds] = elementsOf(valueOf(oids.signingCertificateV2));
  const [certificateId] = elementsOf(certificateIds);
  const certificateDigest = elementsOf(certificateId).find((each) => each instanceof OctetString);
  const time = valueOf(oids.signingTime);
  if (!(time instanceof UTCTime)) throw new Error('no signing time');
  return {
    messageDigest: octetsOf(valueOf(oids.messageDigest)),
    // GeneralizedTime is a kind of UTCTime in the library.
    signingTime: time.toDate(),
    certificateDigest: octetsOf(certificateDigest),
  };
}
