import { webcrypto } from 'node:crypto';
import { BitString, Integer } from 'asn1js';
import { BasicConstraints, Certificate as X509, Extension, PublicKeyInfo, Time, TimeType } from 'pkijs';
import type { SigningKey } from './algorithms';
import { octets, toBuffer, toDer } from './der';
import { cryptoEngine } from './issuance';
import { makeName, type NameAttribute } from './names';
import { oids } from './oids';
import { signatureIdentifier } from './signatureidentifier';

const SERIAL_SIZE = 16;

/** Who a certificate is for, and how long it is good: both ends to the second. */
export interface CertificateRequest {
  readonly subject: readonly NameAttribute[];
  readonly notBefore: Date;
  readonly notAfter: Date;
}

/**
 * Issues a self-signed X.509 version 3 certificate (RFC 5280; GB/T 20518 for SM2) for a key that signs documents and
 * nothing else: no authority, key usage digitalSignature and nonRepudiation. OpenSSL takes it as its own trust anchor.
 */
export async function issueSelfSigned(
  key: SigningKey,
  { subject, notBefore, notAfter }: CertificateRequest,
): Promise<Uint8Array> {
  const identifier = signatureIdentifier(key.algorithm);
  const x509 = new X509({
    version: 2,
    serialNumber: new Integer({ valueHex: serialNumber() }),
    signature: identifier,
    issuer: makeName(subject),
    subject: makeName(subject),
    notBefore: makeTime(notBefore),
    notAfter: makeTime(notAfter),
    subjectPublicKeyInfo: PublicKeyInfo.fromBER(toBuffer(key.publicKeyInfo)),
    signatureAlgorithm: identifier,
  });
  x509.extensions = await extensions(x509);
  x509.signatureValue = new BitString({ valueHex: toBuffer(await key.sign(toDer(x509.encodeTBS()))) });
  return toDer(x509.toSchema(true));
}

async function extensions(x509: X509): Promise<Extension[]> {
  const notAnAuthority = new BasicConstraints({ cA: false });
  const digitalSignatureAndNonRepudiation = new BitString({ valueHex: Uint8Array.of(0xc0).buffer, unusedBits: 6 });
  // RFC 7093, 2: the first 160 bits of SHA-256 over the key.
  const keyId = new Uint8Array(await x509.getKeyHash('SHA-256', cryptoEngine())).subarray(0, 20);
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new Extension({ extnID, critical, extnValue: value.toBER() });
  return [
    extension(oids.basicConstraints, true, notAnAuthority.toSchema()),
    extension(oids.keyUsage, true, digitalSignatureAndNonRepudiation),
    extension(oids.subjectKeyIdentifier, false, octets(keyId)),
  ];
}

/** UTCTime through 2049, GeneralizedTime from 2050 (RFC 5280, 4.1.2.5). */
function makeTime(value: Date): Time {
  return new Time({ type: value.getUTCFullYear() < 2050 ? TimeType.UTCTime : TimeType.GeneralizedTime, value });
}

/** 126 random bits: positive, never zero, and always of the same length (RFC 5280, 4.1.2.2 allows 20 bytes). */
function serialNumber(): ArrayBuffer {
  const serial = webcrypto.getRandomValues(new Uint8Array(SERIAL_SIZE));
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  return serial.buffer;
}
