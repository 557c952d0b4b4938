import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import { instant, type Clock } from '../../../shared/rules/clock';
import { ensureFolder, exists, onFile, writeDurably } from '../files';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';
import { algorithmOf } from './algorithms';
import { isSelfIssued, maySignCertificates, type Certificate } from './certificate';
import { certificateText, readCertificateFile, type FiledCertificate } from './certificatefile';
import { judgeStanding, type TrustedCertificate } from './chain';
import { readHeading, writeHeading, type Added } from './heading';
import { isSignedBy } from './issuance';
import { odditiesOf, type CertificateOddity } from './oddities';
import { loadRevocations } from './revocations';

/** What a person sees of any certificate. */
export interface CertificateFacts {
  readonly fingerprint: string;
  readonly subject: string;
  /** Null where this program knows no algorithm for its key. */
  readonly algorithm: SignatureAlgorithmId | null;
  /** Whether it is a certification authority's: then whoever a chain leads to from it is trusted, too. */
  readonly kind: 'authority' | 'signer';
  /** Instants in UTC. */
  readonly validFrom: string;
  readonly validThrough: string;
}

/** A certificate that this home trusts, stored as `<home>/trust/<fingerprint>.pem`. */
export type TrustedRecord = CertificateFacts & Added;

/** A certificate that may come to be trusted: what a person compares with what the signer says by another way. */
export interface CertificateOffer extends CertificateFacts {
  readonly issuer: string;
  /** Whether it is trusted already. */
  readonly trusted: boolean;
  readonly warnings: CertificateOddity[];
}

/**
 * What the certificate file at `pemPath` offers; nothing is changed.
 * @throws Failure `certificate-unreadable` if the file holds none, several, or one whose own signature is wrong.
 */
export async function readOffer(home: string, pemPath: string, clock: Clock): Promise<CertificateOffer> {
  const certificate = await readSoleCertificate(pemPath);
  const now = clock();
  const known = await loadTrusted(home);
  const { revoked } = await judgeStanding({ signer: certificate, inside: [], trusted: known, moment: now, now });
  const odd = odditiesOf(certificate, now);
  return {
    ...factsOf(certificate),
    issuer: certificate.issuer,
    trusted: known.some(({ fingerprint }) => fingerprint === certificate.fingerprint),
    warnings: revoked ? [...odd, { code: 'certificate-revoked-now' }] : odd,
  };
}

/**
 * Trusts the one certificate in the file at `pemPath`; one that is trusted already keeps its record, unless it was not
 * compared then and is now.
 *
 * @param options.compared the fingerprint that a person compared, where one did.
 * @param options.by who trusts it; may be empty.
 * @throws Failure `certificate-unreadable` if the file holds none, several, or one whose own signature is wrong;
 *   `certificate-other` if it is not the one that was compared.
 */
export async function addTrusted(options: {
  home: string;
  pemPath: string;
  compared?: string | undefined;
  by?: string;
  clock: Clock;
}): Promise<TrustedRecord> {
  const { home, pemPath, compared, by = '', clock } = options;
  const certificate = await readSoleCertificate(pemPath);
  if (compared !== undefined && compared !== certificate.fingerprint) {
    throw new Failure('certificate-other', { file: pemPath });
  }
  const path = trustedPath(home, certificate.fingerprint);
  const before = (await exists(path)) ? recordOf(await readTrusted(home, certificate.fingerprint)) : null;
  if (before !== null && (before.compared || compared === undefined)) return before;
  const heading = writeHeading({ at: clock(), by, compared: compared !== undefined });
  await ensureFolder(trustFolder(home));
  await writeDurably(path, certificateText(certificate.der, heading));
  return recordOf(await readTrusted(home, certificate.fingerprint));
}

/** What this home trusts, by fingerprint. */
export async function listTrusted(home: string): Promise<TrustedRecord[]> {
  return (await readAll(home)).map(recordOf);
}

/** The certificates that this home trusts, authorities' with what they revoked, for `verifyDetached`. */
export async function loadTrusted(home: string): Promise<TrustedCertificate[]> {
  const certificates = (await readAll(home)).map(({ certificate }) => certificate);
  const revocations = await loadRevocations(home, certificates);
  return certificates.map((certificate) => {
    const own = revocations.get(certificate.fingerprint);
    return own === undefined ? certificate : { ...certificate, revocations: own };
  });
}

/** The certificates of a file that is to be trusted for one verification (`--trust`). */
export async function readTrustedPem(path: string): Promise<Certificate[]> {
  return (await readCertificateFile(path)).map(({ certificate }) => certificate);
}

/** @throws Failure `trusted-not-found` if no certificate has that fingerprint. */
export async function removeTrusted(home: string, fingerprint: string): Promise<void> {
  const path = trustedPath(home, fingerprint);
  // A fingerprint is hexadecimal and nothing else: it becomes a file name.
  if (!/^[0-9a-f]{64}$/.test(fingerprint) || !(await exists(path))) {
    throw new Failure('trusted-not-found', { fingerprint });
  }
  await onFile(path, () => rm(path));
}

async function readAll(home: string): Promise<FiledCertificate[]> {
  const folder = trustFolder(home);
  if (!(await exists(folder))) return [];
  const fingerprints = (await onFile(folder, () => readdir(folder)))
    .map((name) => /^([0-9a-f]{64})\.pem$/.exec(name)?.[1])
    .filter((fingerprint) => fingerprint !== undefined)
    .sort();
  return Promise.all(fingerprints.map((fingerprint) => readTrusted(home, fingerprint)));
}

async function readTrusted(home: string, fingerprint: string): Promise<FiledCertificate> {
  const path = trustedPath(home, fingerprint);
  const [filed] = await readCertificateFile(path);
  if (filed?.certificate.fingerprint !== fingerprint) throw new Failure('certificate-unreadable', { file: path });
  return filed;
}

async function readSoleCertificate(pemPath: string): Promise<Certificate> {
  const [filed, ...more] = await readCertificateFile(pemPath);
  const sound = filed !== undefined && more.length === 0 && (await isOwnWord(filed.certificate));
  if (!sound) throw new Failure('certificate-unreadable', { file: pemPath });
  return filed.certificate;
}

async function isOwnWord(certificate: Certificate): Promise<boolean> {
  return !isSelfIssued(certificate) || isSignedBy(certificate, certificate);
}

function recordOf({ certificate, heading }: FiledCertificate): TrustedRecord {
  return { ...factsOf(certificate), ...readHeading(heading) };
}

function factsOf(certificate: Certificate): CertificateFacts {
  const { fingerprint, subject, notBefore, notAfter, publicKeyInfo } = certificate;
  return {
    fingerprint,
    subject,
    algorithm: algorithmOf(publicKeyInfo)?.id ?? null,
    kind: maySignCertificates(certificate) ? 'authority' : 'signer',
    validFrom: instant(notBefore),
    validThrough: instant(notAfter),
  };
}

function trustFolder(home: string): string {
  return join(home, 'trust');
}

function trustedPath(home: string, fingerprint: string): string {
  return join(trustFolder(home), `${fingerprint}.pem`);
}
