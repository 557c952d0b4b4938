import { BitString, OctetString } from 'asn1js';
import { BasicConstraints, Certificate as X509, ExtKeyUsage } from 'pkijs';
import { is, readElement, tags } from './ber';
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
  readonly issuer: string;
  /** The first common name, or empty. */
  readonly commonName: string;
  /** What its subject names as the code of the body it speaks for: every serialNumber and organizationalUnit. */
  readonly bodyCodes: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKeyInfo: Uint8Array;
  /** The names of issuer and subject, and the INTEGER of its number, in DER. */
  readonly issuerName: Uint8Array;
  readonly subjectName: Uint8Array;
  readonly serialNumber: Uint8Array;
  readonly x509: X509;
}

/** What a key may be used for (RFC 5280, 4.2.1.3), by its bit in the first byte. */
const keyUsages = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04, crlSign: 0x02 } as const;

/**
 * Extensions that this program heeds; a critical one of any other kind bars the certificate (RFC 5280, 4.2). Any policy
 * is good enough here, so there is nothing to heed in certificatePolicies.
 */
const heededExtensions: readonly string[] = [
  oids.keyUsage,
  oids.basicConstraints,
  oids.extendedKeyUsage,
  oids.certificatePolicies,
];

/**
 * Purposes that go with signing documents. Those of people's and agencies' USB keys are among them: authorities issue
 * such keys for logging in and for mail, and seldom name documents.
 */
const documentPurposes: readonly string[] = [
  oids.anyExtendedKeyUsage,
  oids.clientAuth,
  oids.emailProtection,
  oids.documentSigning,
  oids.microsoftDocumentSigning,
];

/** Where a subject holds the 统一社会信用代码 of its body: ours in serialNumber, authorities' also in OU. */
const bodyCodeAttributes: readonly string[] = [oids.serialNumber, oids.organizationalUnit];

/** @throws Error if `der` is not exactly one version 3 certificate. */
export function readCertificate(der: Uint8Array): Certificate {
  const x509 = X509.fromBER(toBuffer(der));
  // Without extensions, which came with version 3, no limit on the key's use could be known.
  if (x509.version !== 2) throw new Error('not a version 3 certificate');
  if (!equalBytes(toDer(x509.toSchema()), der)) throw new Error('more or other than a certificate');
  const [tbs] = readElement(der).children;
  const [, serialNumber, , issuer, , subject, publicKey] = tbs?.children ?? [];
  if (!is(serialNumber, tags.integer) || !issuer || !subject || !publicKey) throw new Error('not a certificate');
  const names = readName(x509.subject);
  return {
    der: Uint8Array.from(der),
    fingerprint: sha256(der),
    subject: showName(names),
    issuer: showName(readName(x509.issuer)),
    commonName: names.find(({ type }) => type === oids.commonName)?.value ?? '',
    bodyCodes: names.filter(({ type }) => bodyCodeAttributes.includes(type)).map(({ value }) => value),
    notBefore: x509.notBefore.value,
    notAfter: x509.notAfter.value,
    publicKeyInfo: publicKey.bytes,
    issuerName: issuer.bytes,
    subjectName: subject.bytes,
    serialNumber: serialNumber.bytes,
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
  return equalBytes(certificate.issuerName, issuer.subjectName);
}

/** Whether its key may sign documents: what it says of usage and purposes allows it, or it says nothing. */
export function maySignDocuments(certificate: Certificate): boolean {
  return hasUsage(certificate, keyUsages.digitalSignature | keyUsages.nonRepudiation) && hasPurpose(certificate);
}

/** Whether it is a certification authority's: basicConstraints says so, and usage allows it (RFC 5280, 4.2.1.9). */
export function maySignCertificates(certificate: Certificate): boolean {
  return (
    constraintsOf(certificate)?.cA === true && hasUsage(certificate, keyUsages.keyCertSign) && hasPurpose(certificate)
  );
}

/** Whether its key may sign lists of revoked certificates (RFC 5280, 6.3.3 (f)). */
export function maySignRevocations(certificate: Certificate): boolean {
  return hasUsage(certificate, keyUsages.crlSign);
}

/** The key's identifier (RFC 5280, 4.2.1.2); null if the certificate gives none. */
export function keyIdentifierOf(certificate: Certificate): Uint8Array | null {
  const value: unknown = extensionOf(certificate, oids.subjectKeyIdentifier)?.parsedValue;
  return value instanceof OctetString ? new Uint8Array(value.getValue()) : null;
}

/** How many authorities that are not their own issuers may stand between it and the signer; null: any number. */
export function longestPath(certificate: Certificate): number | null {
  const longest = constraintsOf(certificate)?.pathLenConstraint;
  return typeof longest === 'number' ? longest : null;
}

/**
 * Whether no extension stands twice and every critical one is heeded (RFC 5280, 4.2). Constraints on names would have to
 * be heeded even where somebody did not mark them critical.
 */
export function isUnderstood({ x509 }: Certificate): boolean {
  const extensions = x509.extensions ?? [];
  const distinct = new Set(extensions.map(({ extnID }) => extnID));
  const heeded = extensions.every(({ critical, extnID }) => !critical || heededExtensions.includes(extnID));
  return heeded && !distinct.has(oids.nameConstraints) && distinct.size === extensions.length;
}

function constraintsOf(certificate: Certificate): BasicConstraints | null {
  const constraints: unknown = extensionOf(certificate, oids.basicConstraints)?.parsedValue;
  return constraints instanceof BasicConstraints ? constraints : null;
}

function hasPurpose(certificate: Certificate): boolean {
  const extension = extensionOf(certificate, oids.extendedKeyUsage);
  if (extension === undefined) return true;
  const purposes: unknown = extension.parsedValue;
  return purposes instanceof ExtKeyUsage && purposes.keyPurposes.some((each) => documentPurposes.includes(each));
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
