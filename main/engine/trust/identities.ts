import { readdir } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';
import { instant } from '../../../shared/rules/clock';
import { exists, onFile } from '../files';
import { algorithmOf } from './algorithms';
import { isSelfIssued, type Certificate } from './certificate';
import { readCertificateFile } from './certificatefile';
import { certificatePath, identitiesFolder, identityFolder, isIdentityId, removeFolder } from './identityfolder';

/** A signing identity as lists show it. */
export interface IdentityRecord {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  /** Codes of the bodies that it may sign for (统一社会信用代码). */
  readonly bodyCodes: readonly string[];
  readonly fingerprint: string;
  /** Null where this program knows no algorithm for its key. */
  readonly algorithm: SignatureAlgorithmId | null;
  /** Whether its certificate is its own word; else an authority issued it. */
  readonly selfSigned: boolean;
  /** Instants in UTC. */
  readonly validFrom: string;
  readonly validThrough: string;
  readonly certificatePath: string;
}

/** An identity's certificates. */
export interface IdentityCertificates {
  readonly certificate: Certificate;
  /** Of the authorities above it, from its issuer on. */
  readonly chain: readonly Certificate[];
}

/** An identity in its place. */
export interface FoundIdentity extends IdentityCertificates {
  readonly id: string;
  readonly folder: string;
}

/**
 * The signing identities of this home, by id.
 *
 * @throws Failure `certificate-unreadable` naming the certificate that is damaged.
 */
export async function listIdentities(home: string): Promise<IdentityRecord[]> {
  const folder = identitiesFolder(home);
  if (!(await exists(folder))) return [];
  const ids = (await onFile(folder, () => readdir(folder))).filter(isIdentityId).sort();
  return Promise.all(ids.map(async (id) => recordOf(home, id, (await readCertificates(home, id)).certificate)));
}

/**
 * Where the identity meant by `idOrName` lies, with its certificates.
 *
 * @throws Failure `identity-not-found`, `identity-ambiguous` if several bear the name, `identity-damaged`.
 */
export async function findIdentity(home: string, idOrName: string): Promise<FoundIdentity> {
  const isHere = isIdentityId(idOrName) && (await exists(identityFolder(home, idOrName)));
  const id = isHere ? idOrName : await idOf(home, idOrName);
  return { id, folder: identityFolder(home, id), ...(await readCertificates(home, id)) };
}

/**
 * Removes an identity with its key, which cannot be had back.
 *
 * @param fingerprint of its certificate, asked for again so that no other is removed.
 * @throws Failure as `findIdentity`; `identity-differs` if the fingerprint is another's.
 */
export async function removeIdentity(home: string, idOrName: string, fingerprint: string): Promise<void> {
  const { id, folder, certificate } = await findIdentity(home, idOrName);
  if (certificate.fingerprint !== fingerprint) throw new Failure('identity-differs', { identity: id });
  await removeFolder(folder);
}

async function idOf(home: string, name: string): Promise<string> {
  const wanted = name.normalize('NFC').trim();
  const ids = (await listIdentities(home)).filter((record) => record.name === wanted).map(({ id }) => id);
  const [id, ...more] = ids;
  if (id === undefined) throw new Failure('identity-not-found', { identity: name });
  if (more.length > 0) throw new Failure('identity-ambiguous', { identity: name, ids: ids.join(', ') });
  return id;
}

async function readCertificates(home: string, id: string): Promise<IdentityCertificates> {
  const path = certificatePath(identityFolder(home, id));
  const [filed, ...chain] = await readCertificateFile(path);
  // The id is the beginning of the fingerprint: a certificate that was changed or exchanged no longer fits its folder.
  if (!filed?.certificate.fingerprint.startsWith(id)) throw new Failure('identity-damaged', { file: path });
  return { certificate: filed.certificate, chain: chain.map((each) => each.certificate) };
}

function recordOf(home: string, id: string, certificate: Certificate): IdentityRecord {
  const { commonName, subject, bodyCodes, fingerprint, notBefore, notAfter, publicKeyInfo } = certificate;
  return {
    id,
    name: commonName,
    subject,
    bodyCodes,
    fingerprint,
    algorithm: algorithmOf(publicKeyInfo)?.id ?? null,
    selfSigned: isSelfIssued(certificate),
    validFrom: instant(notBefore),
    validThrough: instant(notAfter),
    certificatePath: certificatePath(identityFolder(home, id)),
  };
}
