import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import { instant, type Clock } from '../../../shared/rules/clock';
import { ensureFolder, exists, onFile, writeDurably } from '../files';
import { isSelfIssued, type Certificate } from './certificate';
import { certificateText, readCertificateFile, type FiledCertificate } from './certificatefile';
import { isSignedBy } from './issuance';

/**
 * A certificate that this home trusts: a signer's, or an authority's whose directly issued signers are trusted. Stored as
 * `<home>/trust/<fingerprint>.pem`, with a line before it that says when it was added.
 */
export interface TrustedRecord {
  readonly fingerprint: string;
  readonly subject: string;
  /** Instant in UTC; empty if someone laid the file there by hand. */
  readonly addedAt: string;
}

const ADDED = /^OpenList-Desk-Added: (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)$/m;

/** A certificate that may come to be trusted: what a person compares with what the signer says by another way. */
export interface CertificateOffer extends Pick<TrustedRecord, 'fingerprint' | 'subject'> {
  /** Instants in UTC. */
  readonly validFrom: string;
  readonly validThrough: string;
  /** Whether it is trusted already. */
  readonly trusted: boolean;
}

/**
 * What the certificate file at `pemPath` offers; nothing is changed.
 * @throws Failure `certificate-unreadable` if the file holds none, several, or one whose own signature is wrong.
 */
export async function readOffer(home: string, pemPath: string): Promise<CertificateOffer> {
  const { fingerprint, subject, notBefore, notAfter } = await readSoleCertificate(pemPath);
  const trusted = await exists(trustedPath(home, fingerprint));
  return { fingerprint, subject, validFrom: instant(notBefore), validThrough: instant(notAfter), trusted };
}

/**
 * Trusts the one certificate in the file at `pemPath`; one that is trusted already keeps its record.
 *
 * @param options.compared the fingerprint that a person compared, where one did.
 * @throws Failure `certificate-unreadable` if the file holds none, several, or one whose own signature is wrong;
 *   `certificate-other` if it is not the one that was compared.
 */
export async function addTrusted(options: {
  home: string;
  pemPath: string;
  compared?: string | undefined;
  clock: Clock;
}): Promise<TrustedRecord> {
  const { home, pemPath, compared, clock } = options;
  const certificate = await readSoleCertificate(pemPath);
  if (compared !== undefined && compared !== certificate.fingerprint) {
    throw new Failure('certificate-other', { file: pemPath });
  }
  const path = trustedPath(home, certificate.fingerprint);
  if (!(await exists(path))) {
    await ensureFolder(trustFolder(home));
    await writeDurably(path, certificateText(certificate.der, `OpenList-Desk-Added: ${instant(clock())}\n`));
  }
  return recordOf(await readTrusted(home, certificate.fingerprint));
}

/** What this home trusts, by fingerprint. */
export async function listTrusted(home: string): Promise<TrustedRecord[]> {
  return (await readAll(home)).map(recordOf);
}

/** The certificates that this home trusts, for `verifyDetached`. */
export async function loadTrusted(home: string): Promise<Certificate[]> {
  return (await readAll(home)).map(({ certificate }) => certificate);
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
  const { fingerprint, subject } = certificate;
  return { fingerprint, subject, addedAt: ADDED.exec(heading)?.[1] ?? '' };
}

function trustFolder(home: string): string {
  return join(home, 'trust');
}

function trustedPath(home: string, fingerprint: string): string {
  return join(trustFolder(home), `${fingerprint}.pem`);
}
