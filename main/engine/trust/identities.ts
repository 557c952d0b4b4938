import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';
import type { Agency } from '../../../shared/model/agency';
import { instant, type Clock } from '../../../shared/rules/clock';
import { ensureFolder, exists, onFile, renameOver, syncFolder, temporaryName } from '../files';
import { generateKey } from './algorithms';
import { readCertificate, type Certificate } from './certificate';
import { certificateText, readCertificateFile } from './certificatefile';
import type { NameAttribute } from './names';
import { oids } from './oids';
import { sealSecret } from './secretfile';
import { issueSelfSigned } from './selfsigned';
import { writeSynced } from './syncedfile';

/** Years that a new certificate is good for. */
const YEARS = 3;
/** Longest common name and organisation (RFC 5280, appendix A.1), in characters. */
const MOST_CHARACTERS = 64;

/** A signing identity as lists show it: a folder `<home>/identities/<id>/` with `key.pem` and `certificate.pem`. */
export interface IdentityRecord {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  /** Codes of the bodies that it may sign for (统一社会信用代码). */
  readonly bodyCodes: readonly string[];
  readonly fingerprint: string;
  /** Instants in UTC. */
  readonly validFrom: string;
  readonly validThrough: string;
  readonly certificatePath: string;
}

export interface IdentityRequest {
  readonly home: string;
  /** Who signs: the certificate's common name. */
  readonly name: string;
  readonly agency: Agency;
  readonly passphrase: string;
  readonly clock: Clock;
  /** ECDSA P-256 if it is not said. */
  readonly algorithm?: SignatureAlgorithmId;
  readonly years?: number;
}

/**
 * Makes a signing identity: an ECDSA P-256 key under a passphrase and its self-signed certificate. It appears whole or
 * not at all.
 *
 * @throws Failure `passphrase-too-short`, `identity-name-invalid`; `disk-full` and its like.
 */
export async function createIdentity(
  request: IdentityRequest,
): Promise<{ id: string; fingerprint: string; certificatePath: string }> {
  const subject = subjectOf(request);
  const { pkcs8, key } = await generateKey(request.algorithm ?? 'ecdsa-p256');
  const keyText = await sealSecret('ENCRYPTED PRIVATE KEY', pkcs8, request.passphrase);
  const der = await issueSelfSigned(key, { subject, ...validity(request.clock(), request.years ?? YEARS) });
  const { fingerprint } = readCertificate(der);
  const id = fingerprint.slice(0, 16);
  const folder = identityFolder(request.home, id);
  await ensureFolder(join(request.home, 'identities'));
  await makeFolder(folder, { 'key.pem': keyText, 'certificate.pem': certificateText(der) });
  return { id, fingerprint, certificatePath: certificatePath(folder) };
}

/**
 * The signing identities of this home, by id.
 *
 * @throws Failure `certificate-unreadable` naming the certificate that is damaged.
 */
export async function listIdentities(home: string): Promise<IdentityRecord[]> {
  const folder = join(home, 'identities');
  if (!(await exists(folder))) return [];
  const ids = (await onFile(folder, () => readdir(folder))).filter(isId).sort();
  return Promise.all(ids.map(async (id) => recordOf(home, id, (await readIdentityCertificates(home, id)).certificate)));
}

/**
 * Where the identity meant by `idOrName` lies, with its certificate.
 *
 * @throws Failure `identity-not-found`, `identity-ambiguous` if several bear the name.
 */
export async function findIdentity(home: string, idOrName: string): Promise<{ folder: string } & IdentityCertificates> {
  const id = isId(idOrName) && (await exists(identityFolder(home, idOrName))) ? idOrName : await idOf(home, idOrName);
  return { folder: identityFolder(home, id), ...(await readIdentityCertificates(home, id)) };
}

interface IdentityCertificates {
  readonly certificate: Certificate;
  /** Of the authorities above it, from its issuer on. */
  readonly chain: readonly Certificate[];
}

async function idOf(home: string, name: string): Promise<string> {
  const wanted = name.normalize('NFC').trim();
  const ids = (await listIdentities(home)).filter((record) => record.name === wanted).map(({ id }) => id);
  const [id, ...more] = ids;
  if (id === undefined) throw new Failure('identity-not-found', { identity: name });
  if (more.length > 0) throw new Failure('identity-ambiguous', { identity: name, ids: ids.join(', ') });
  return id;
}

async function readIdentityCertificates(home: string, id: string): Promise<IdentityCertificates> {
  const path = certificatePath(identityFolder(home, id));
  const [filed, ...chain] = await readCertificateFile(path);
  // The id is the beginning of the fingerprint: a certificate that was changed or exchanged no longer fits its folder.
  if (!filed?.certificate.fingerprint.startsWith(id)) throw new Failure('identity-damaged', { file: path });
  return { certificate: filed.certificate, chain: chain.map((each) => each.certificate) };
}

function recordOf(home: string, id: string, certificate: Certificate): IdentityRecord {
  const { commonName, subject, bodyCodes, fingerprint, notBefore, notAfter } = certificate;
  return {
    id,
    name: commonName,
    subject,
    bodyCodes,
    fingerprint,
    validFrom: instant(notBefore),
    validThrough: instant(notAfter),
    certificatePath: certificatePath(identityFolder(home, id)),
  };
}

/** Makes `folder` with its files in one step: under a temporary name first, then renamed. */
async function makeFolder(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const temporary = temporaryName(folder);
  await onFile(folder, async () => {
    try {
      await mkdir(temporary, { mode: 0o700 });
      for (const [name, text] of Object.entries(files)) await writeSynced(join(temporary, name), text);
      await syncFolder(temporary);
      await renameOver(temporary, folder);
      await syncFolder(join(folder, '..'));
    } catch (error) {
      await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
      throw error;
    }
  });
}

function subjectOf({ name, agency }: IdentityRequest): NameAttribute[] {
  return [
    { type: oids.country, value: 'CN' },
    { type: oids.organization, value: visible('agency', agency.name) },
    { type: oids.serialNumber, value: visible('code', agency.code, /^[0-9A-Z]+$/) },
    { type: oids.commonName, value: visible('name', name) },
  ];
}

function visible(field: string, text: string, allowed = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+$/u): string {
  const value = text.normalize('NFC').trim();
  if (!allowed.test(value) || Array.from(value).length > MOST_CHARACTERS) {
    throw new Failure('identity-name-invalid', { field, most: MOST_CHARACTERS });
  }
  return value;
}

function validity(now: Date, years: number): { notBefore: Date; notAfter: Date } {
  const notBefore = new Date(now);
  notBefore.setUTCMilliseconds(0);
  const notAfter = new Date(notBefore);
  notAfter.setUTCFullYear(notAfter.getUTCFullYear() + years);
  return { notBefore, notAfter };
}

function isId(name: string): boolean {
  return /^[0-9a-f]{16}$/.test(name);
}

function identityFolder(home: string, id: string): string {
  return join(home, 'identities', id);
}

function certificatePath(folder: string): string {
  return join(folder, 'certificate.pem');
}
