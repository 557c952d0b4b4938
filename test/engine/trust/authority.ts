import { generateKey, type SigningKey } from '../../../main/engine/trust/algorithms';
import { writeElement, writeNatural } from '../../../main/engine/trust/algorithms/strictder';
import { derOid, tags } from '../../../main/engine/trust/ber';
import { readCertificate, type Certificate } from '../../../main/engine/trust/certificate';
import { makeName } from '../../../main/engine/trust/names';
import { oids } from '../../../main/engine/trust/oids';
import { writeTime } from '../../../main/engine/trust/time';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';

/**
 * A certification authority for tests, which issues whatever it is told to: right and wrong certificates and lists of
 * revoked ones, with every algorithm, OpenSSL or not.
 */
export interface Holder {
  readonly certificate: Certificate;
  readonly key: SigningKey;
}

export interface Wish {
  readonly algorithm?: SignatureAlgorithmId;
  /** A key that is there already. */
  readonly key?: SigningKey;
  readonly from?: string;
  readonly through?: string;
  readonly extensions?: readonly Uint8Array[];
  readonly serial?: bigint;
  /** Spoils the certificate after it is signed. */
  readonly spoiled?: boolean;
}

const sequence = (...parts: Uint8Array[]) => writeElement(tags.sequence, ...parts);
const octets = (...parts: Uint8Array[]) => writeElement(tags.octetString, ...parts);
const yes = writeElement(0x01, Uint8Array.of(0xff));

/** An extension with its value in DER. */
export function extension(id: string, value: Uint8Array, critical = true): Uint8Array {
  return sequence(derOid(id), ...(critical ? [yes] : []), octets(value));
}

/** basicConstraints of an authority. */
export function authority(pathLength?: number): Uint8Array {
  const length = pathLength === undefined ? [] : [writeNatural(BigInt(pathLength))];
  return extension(oids.basicConstraints, sequence(yes, ...length));
}

/** keyUsage by the bits of its first byte. */
export function usage(bits: number): Uint8Array {
  return extension(oids.keyUsage, writeElement(tags.bitString, Uint8Array.of(0, bits)));
}

/** extendedKeyUsage. */
export function purposes(...ids: string[]): Uint8Array {
  return extension(oids.extendedKeyUsage, sequence(...ids.map(derOid)));
}

/** What a root or an intermediate authority usually has, and what a signer has. */
export const usual = { authority: [authority(), usage(0x06)], signer: [usage(0xc0)] };

let serials = 1000n;

/** A certificate for `name` by `issuer`, or by itself where that is null. */
export async function issue(issuer: Holder | null, name: string, wish: Wish = {}): Promise<Holder> {
  const key = wish.key ?? (await generateKey(wish.algorithm ?? 'ecdsa-p256')).key;
  const subject = nameOf(name);
  serials += 1n;
  const by = issuer?.key ?? key;
  const tbs = sequence(
    writeElement(tags.context0, writeNatural(2n)),
    writeNatural(wish.serial ?? serials),
    identifierOf(by),
    issuer?.certificate.subjectName ?? subject,
    sequence(writeTime(new Date(wish.from ?? '2026-01-01')), writeTime(new Date(wish.through ?? '2030-01-01'))),
    subject,
    key.publicKeyInfo,
    writeElement(0xa3, sequence(...(wish.extensions ?? usual.authority))),
  );
  return { key, certificate: readCertificate(await seal(tbs, by, wish.spoiled)) };
}

export interface Revoked {
  readonly certificate: Certificate;
  readonly at: string;
  readonly reason?: number;
}

/** A list of revoked certificates by `issuer`. */
export async function issueRevocations(
  issuer: Holder,
  revoked: readonly Revoked[],
  wish: { issuedAt?: string; nextAt?: string | null; extensions?: readonly Uint8Array[]; spoiled?: boolean } = {},
): Promise<Uint8Array> {
  const entries = revoked.map(({ certificate, at, reason }) => {
    const extensions = reason === undefined ? [] : [sequence(reasonCode(reason))];
    return sequence(certificate.serialNumber, writeTime(new Date(at)), ...extensions);
  });
  const { issuedAt = '2026-02-01', nextAt = '2026-12-01', extensions = [] } = wish;
  const tbs = sequence(
    writeNatural(1n),
    identifierOf(issuer.key),
    issuer.certificate.subjectName,
    writeTime(new Date(issuedAt)),
    ...(nextAt === null ? [] : [writeTime(new Date(nextAt))]),
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    ...(extensions.length === 0 ? [] : [writeElement(tags.context0, sequence(...extensions))]),
  );
  return seal(tbs, issuer.key, wish.spoiled);
}

function reasonCode(reason: number): Uint8Array {
  return extension(oids.reasonCode, writeElement(tags.enumerated, Uint8Array.of(reason)), false);
}

function nameOf(name: string): Uint8Array {
  const attributes = [
    { type: oids.serialNumber, value: '113207000143203250' },
    { type: oids.commonName, value: name },
  ];
  return new Uint8Array(makeName(attributes).toSchema().toBER());
}

function identifierOf({ algorithm }: SigningKey): Uint8Array {
  const [oid = ''] = algorithm.signatureOids.keys();
  return sequence(derOid(oid), ...(algorithm.id === 'rsa' ? [Uint8Array.of(0x05, 0x00)] : []));
}

async function seal(tbs: Uint8Array, key: SigningKey, spoiled = false): Promise<Uint8Array> {
  const signature = await key.sign(tbs);
  if (spoiled) signature[signature.length - 1] = (signature.at(-1) ?? 0) ^ 1;
  return sequence(tbs, identifierOf(key), writeElement(tags.bitString, Uint8Array.of(0), signature));
}
