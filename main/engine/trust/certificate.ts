import { BitString } from 'asn1js';
import { BasicConstraints, Certificate as X509 } from 'pkijs';
import { equalBytes, toBuffer, toDer } from './der';
import { sha256 } from './digest';
import { readName, showName } from './names';
import { oids } from './oids';

/** An X.509 version 3 certificate (RFC 5280) with what this program shows and judges of it. */
export interface Certificate {
  readonly der: Uint8Array;
  /** SHA-256 of `der` in lower-case hexadecimal. */
  readonly fingerprint: string;
  /** `CN=…,O=…,C=CN` */
  readonly subject: string;
  /** The first common name, or empty. */
  readonly commonName: string;
  /** What its subject names as the code of the body it speaks for: every serialNumber and organizationalUnit. */
  readonly bodyCodes: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKeyInfo: Uint8Array;
  readonly x509: X509;
}

/** What a key may be used for (RFC 5280, 4.2.1.3), by its bit in the first byte. */
const keyUsages = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04 } as const;

/** Extensions that this program heeds; a critical one of any other kind bars the certificate (RFC 5280, 4.2). */
const heededExtensions: readonly string[] = [oids.keyUsage, oids.basicConstraints];

/** Where a subject holds the 统一社会信用代码 of its body: ours in serialNumber, authorities' also in OU. */
const bodyCodeAttributes: readonly string[] = [oids.serialNumber, oids.organizationalUnit];

/** @throws Error if `der` is not exactly one version 3 certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  const certificate = describeCertificate(X509.fromBER(toBuffer(der)));
  if (!equalBytes(certificate.der, der)) throw new Error('more or other than a certificate');
  return certificate;
}

/** @throws Error if it is not of version 3: without extensions no limit on the key's use could be known. */
export function describeCertificate(x509: X509): Certificate {
  if (x509.version !== 2) throw new Error('not a version 3 certificate');
  const der = toDer(x509.toSchema());
  const names = readName(x509.subject);
  return {
    der,
    fingerprint: sha256(der),
    subject: showName(names),
    commonName: names.find(({ type }) => type === oids.commonName)?.value ?? '',
    bodyCodes: names.filter(({ type }) => bodyCodeAttributes.includes(type)).map(({ value }) => value),
    notBefore: x509.notBefore.value,
    notAfter: x509.notAfter.value,
    publicKeyInfo: toDer(x509.subjectPublicKeyInfo.toSchema()),
    x509,
  };
}

/** Whether `moment` lies within the certificate's validity, both ends included. */
export function isValidAt(certificate: Certificate, moment: Date): boolean {
  return certificate.notBefore <= moment && moment <= certificate.notAfter;
}

/** Whether the certificate names itself as its issuer. */
export function isSelfIssued(certificate: Certificate): boolean {
  return hasIssuer(certificate, certificate);
}

/** Whether `issuer` bears the name that `certificate` gives as its issuer's, byte for byte. */
export function hasIssuer(certificate: Certificate, issuer: Certificate): boolean {
  return equalBytes(toDer(certificate.x509.issuer.toSchema()), toDer(issuer.x509.subject.toSchema()));
}

/** Whether its key may sign documents: what it says of key usage allows it, or it says nothing. */
export function maySignDocuments(certificate: Certificate): boolean {
  return hasUsage(certificate, keyUsages.digitalSignature | keyUsages.nonRepudiation);
}

/** Whether it is a certification authority's: basicConstraints says so, and key usage allows it (RFC 5280, 4.2.1.9). */
export function maySignCertificates(certificate: Certificate): boolean {
  const constraints: unknown = extensionOf(certificate, oids.basicConstraints)?.parsedValue;
  return constraints instanceof BasicConstraints && constraints.cA && hasUsage(certificate, keyUsages.keyCertSign);
}

/** Whether no extension stands twice and every critical one is heeded (RFC 5280, 4.2). */
export function isUnderstood({ x509 }: Certificate): boolean {
  const extensions = x509.extensions ?? [];
  const distinct = new Set(extensions.map(({ extnID }) => extnID));
  const heeded = extensions.every(({ critical, extnID }) => !critical || heededExtensions.includes(extnID));
  return heeded && distinct.size === extensions.length;
}

function hasUsage(certificate: Certificate, anyOf: number): boolean {
  const extension = extensionOf(certificate, oids.keyUsage);
  if (extension === undefined) return true;
  const usage: unknown = extension.parsedValue;
  return usage instanceof BitString && ((usage.valueBlock.valueHexView[0] ?? 0) & anyOf) !== 0;
}

function extensionOf({ x509 }: Certificate, id: string) {
  return x509.extensions?.find(({ extnID }) => extnID === id);
}
