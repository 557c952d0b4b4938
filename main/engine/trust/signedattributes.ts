import { writeElement } from './algorithms/strictder';
import { derOid, derSetOf, is, octetsIn, oidIn, tags, type Element } from './ber';
import { oids } from './oids';
import { demand } from './refusal';
import { readTime, writeTime } from './time';

/** A certificate named by its digest (ESSCertIDv2, RFC 5035). */
export interface CertificateDigest {
  /** OID of the digest. */
  readonly algorithm: string;
  readonly value: Uint8Array;
}

/** What a signer's attributes say (RFC 5652, 11; RFC 5035). Others may stand beside these; they are signed all the same. */
export interface SignedAttributes {
  readonly contentType: string;
  readonly messageDigest: Uint8Array;
  /** The signer's claim, to the second; null: the signature does not say. */
  readonly signingTime: Date | null;
  /** The signer's certificate first, then others of the chain; empty: the signature does not say. */
  readonly certificateDigests: readonly CertificateDigest[];
}

/**
 * The attributes of CAdES-BES as we write and sign them: SET OF in DER (RFC 5652, 5.4).
 *
 * @param certificateDigests SHA-256 of the certificates, the signer's first.
 */
export function encodeSignedAttributes(attributes: {
  contentType: string;
  messageDigest: Uint8Array;
  signingTime: Date;
  certificateDigests: readonly Uint8Array[];
}): Uint8Array {
  // ESSCertIDv2: the hash is SHA-256 by default and therefore not named (RFC 5035, 4).
  const ids = attributes.certificateDigests.map((digest) => sequence(writeElement(tags.octetString, digest)));
  return derSetOf([
    attribute(oids.contentType, derOid(attributes.contentType)),
    attribute(oids.messageDigest, writeElement(tags.octetString, attributes.messageDigest)),
    attribute(oids.signingTime, writeTime(attributes.signingTime)),
    attribute(oids.signingCertificateV2, sequence(sequence(...ids))),
  ]);
}

/**
 * Reads signed attributes that are in DER, each once.
 *
 * @throws SignatureRefusal `cms-attribute-order`, `-repeated`, `-invalid`, `cms-attributes-missing`.
 */
export function readSignedAttributes(set: Element): SignedAttributes {
  const values = new Map<string, Element>();
  set.children.forEach((each, index) => {
    const before = set.children[index - 1];
    demand(!before || Buffer.compare(before.bytes, each.bytes) <= 0, 'cms-attribute-order');
    const [type, members, ...more] = each.children;
    const id = oidIn(type);
    demand(is(each, tags.sequence) && id !== '' && is(members, tags.set) && more.length === 0, 'cms-attribute-invalid');
    demand(!values.has(id), 'cms-attribute-repeated');
    // All attributes that are heeded here have one value (RFC 5652, 11); the others must have one at least.
    const [value, second] = members.children;
    demand(value !== undefined && (second === undefined || !heeded.includes(id)), 'cms-attribute-invalid');
    values.set(id, value);
  });
  const contentType = values.get(oids.contentType);
  const messageDigest = values.get(oids.messageDigest);
  demand(contentType !== undefined && messageDigest !== undefined, 'cms-attributes-missing');
  demand(oidIn(contentType) !== '' && is(messageDigest, tags.octetString), 'cms-attribute-invalid');
  return {
    contentType: oidIn(contentType),
    messageDigest: messageDigest.content,
    signingTime: readSigningTime(values.get(oids.signingTime)),
    certificateDigests: readCertificateDigests(values.get(oids.signingCertificateV2)),
  };
}

const heeded: readonly string[] = [oids.contentType, oids.messageDigest, oids.signingTime, oids.signingCertificateV2];

function readSigningTime(value: Element | undefined): Date | null {
  if (value === undefined) return null;
  const time = readTime(value);
  demand(time !== null, 'cms-attribute-invalid');
  return time;
}

function readCertificateDigests(value: Element | undefined): CertificateDigest[] {
  if (value === undefined) return [];
  const [ids] = value.children;
  demand(is(value, tags.sequence) && is(ids, tags.sequence) && ids.children.length > 0, 'cms-attribute-invalid');
  return ids.children.map((id) => {
    const [first, second] = id.children;
    const isNamed = is(first, tags.sequence);
    const digest = isNamed ? second : first;
    demand(is(id, tags.sequence) && is(digest, tags.octetString), 'cms-attribute-invalid');
    return { algorithm: isNamed ? oidIn(first.children[0]) : oids.sha256, value: octetsIn(digest) };
  });
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return sequence(derOid(type), writeElement(tags.set, value));
}

function sequence(...parts: Uint8Array[]): Uint8Array {
  return writeElement(tags.sequence, ...parts);
}
