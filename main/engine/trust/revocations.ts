import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import { instant, type Clock } from '../../../shared/rules/clock';
import { ensureFolder, exists, onFile, readSmallFile, removeFile, writeDurably } from '../files';
import { isUnderstood, maySignCertificates, maySignRevocations, type Certificate } from './certificate';
import { readRevocationList, RevocationListError, type RevocationList, type RevocationListFault } from './crl';
import { equalBytes } from './der';
import { readHeading, writeHeading, type Added } from './heading';
import { isSealedBy } from './issuance';
import { decodePem, encodePem } from './pem';

/** A longer file than this (bytes) is no list that an office would get. */
const MOST_BYTES = 16 << 20;
/** In PEM a list takes four characters for three bytes, line ends, and the lines before it. */
const MOST_STORED = 24 << 20;
/** Lists that one home keeps. */
const MOST_LISTS = 500;
const LABEL = 'X509 CRL';
/** First byte of a list in DER. */
const SEQUENCE = 0x30;

/** A list of revoked certificates as `revocation.list` shows it; kept as `<home>/trust/revocations/<id>.pem`. */
export interface RevocationRecord extends Pick<Added, 'addedAt' | 'addedBy'> {
  /** SHA-256 of the list. */
  readonly id: string;
  readonly issuer: string;
  /** Instants in UTC; null: the list does not say when the next is due. */
  readonly issuedAt: string;
  readonly nextAt: string | null;
  readonly revoked: number;
}

interface FiledList extends Added {
  readonly list: RevocationList;
}

const failures = {
  unreadable: 'revocation-unreadable',
  partial: 'revocation-partial',
  'too-large': 'revocation-too-large',
  'not-understood': 'revocation-not-understood',
} as const satisfies Readonly<Record<RevocationListFault, string>>;

/**
 * Takes over the list of revoked certificates in `file` (DER or PEM), in place of the one that it follows.
 *
 * @param options.trusted what this home trusts: one of them must have issued the list.
 * @throws Failure `revocation-unreadable`, `-partial`, `-too-large`, `-not-understood`, `-issuer-unknown`,
 *   `-signature-wrong`, `-older`, `-too-many`.
 */
export async function addRevocations(options: {
  home: string;
  file: string;
  by: string;
  trusted: readonly Certificate[];
  clock: Clock;
}): Promise<RevocationRecord> {
  const { home, file, by, trusted, clock } = options;
  const list = await readListFile(file);
  const issuers = trusted.filter((each) => equalBytes(each.subjectName, list.issuerName) && mayIssue(each));
  if (issuers.length === 0) throw new Failure('revocation-issuer-unknown', { file, issuer: list.issuer });
  if (!(await isIssuedByAny(list, issuers))) throw new Failure('revocation-signature-wrong', { file });
  const filed = await readAll(home);
  const before = filed.filter(({ list: each }) => follows(list, each) && each.id !== list.id);
  const newer = before.find(({ list: each }) => each.issuedAt > list.issuedAt)?.list;
  if (newer) throw new Failure('revocation-older', { file, issuedAt: instant(newer.issuedAt) });
  const same = filed.find((each) => each.list.id === list.id);
  if (same) return recordOf(same);
  if (filed.length >= MOST_LISTS) throw new Failure('revocation-too-many', { most: MOST_LISTS });
  const heading = writeHeading({ at: clock(), by, compared: false });
  await ensureFolder(folderOf(home));
  await writeDurably(pathOf(home, list.id), encodePem({ label: LABEL, der: list.der, heading }));
  for (const { list: each } of before) await removeFile(pathOf(home, each.id));
  return recordOf({ list, ...readHeading(heading) });
}

/** The lists of this home, by id. @throws Failure `revocation-unreadable` naming a list that is damaged. */
export async function listRevocations(home: string): Promise<RevocationRecord[]> {
  return (await readAll(home)).map(recordOf);
}

/** @throws Failure `revocation-not-found` */
export async function removeRevocations(home: string, id: string): Promise<void> {
  // An id is hexadecimal and nothing else: it becomes a file name.
  if (!/^[0-9a-f]{64}$/.test(id) || !(await exists(pathOf(home, id))))
    throw new Failure('revocation-not-found', { id });
  await removeFile(pathOf(home, id));
}

/** The lists of this home that `authorities` issued, by the fingerprint of the authority. */
export async function loadRevocations(
  home: string,
  authorities: readonly Certificate[],
): Promise<ReadonlyMap<string, readonly RevocationList[]>> {
  const lists = (await readAll(home)).map(({ list }) => list);
  const byIssuer = new Map<string, RevocationList[]>();
  for (const authority of authorities) {
    const own: RevocationList[] = [];
    // The signature is checked each time: anyone who can write to the folder could lay a list there.
    for (const list of lists) if (await isIssuedByAny(list, [authority])) own.push(list);
    if (own.length > 0) byIssuer.set(authority.fingerprint, own);
  }
  return byIssuer;
}

function mayIssue(certificate: Certificate): boolean {
  return maySignCertificates(certificate) && maySignRevocations(certificate) && isUnderstood(certificate);
}

async function isIssuedByAny(list: RevocationList, issuers: readonly Certificate[]): Promise<boolean> {
  for (const issuer of issuers) {
    if (!mayIssue(issuer) || !equalBytes(issuer.subjectName, list.issuerName)) continue;
    if (await isSealedBy(list.der, issuer.publicKeyInfo)) return true;
  }
  return false;
}

/** Whether two lists are of one issuer and for the same part of its certificates. */
function follows(one: RevocationList, other: RevocationList): boolean {
  return equalBytes(one.issuerName, other.issuerName) && one.part === other.part;
}

async function readListFile(file: string): Promise<RevocationList> {
  const bytes = await readSmallFile(file, MOST_BYTES);
  if (bytes === undefined) throw new Failure('revocation-too-large', { file });
  return parse(bytes[0] === SEQUENCE ? bytes : derIn(bytes)?.der, file);
}

async function readAll(home: string): Promise<FiledList[]> {
  const folder = folderOf(home);
  if (!(await exists(folder))) return [];
  const names = (await onFile(folder, () => readdir(folder))).filter((name) => /^[0-9a-f]{64}\.pem$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const block = derIn((await readSmallFile(path, MOST_STORED)) ?? new Uint8Array());
      const list = parse(block?.der, path);
      if (`${list.id}.pem` !== name) throw new Failure('revocation-unreadable', { file: path });
      return { list, ...readHeading(block?.heading ?? '') };
    }),
  );
}

function derIn(bytes: Uint8Array) {
  return decodePem(Buffer.from(bytes).toString('utf8')).find(({ label }) => label === LABEL);
}

function parse(der: Uint8Array | undefined, file: string): RevocationList {
  try {
    return readRevocationList(der ?? new Uint8Array());
  } catch (cause) {
    const fault = cause instanceof RevocationListError ? cause.fault : 'unreadable';
    throw new Failure(failures[fault], { file }, { cause });
  }
}

function recordOf({ list, addedAt, addedBy }: FiledList): RevocationRecord {
  const { id, issuer, issuedAt, nextAt, revoked } = list;
  return {
    id,
    issuer,
    issuedAt: instant(issuedAt),
    nextAt: nextAt && instant(nextAt),
    revoked: revoked.size,
    addedAt,
    addedBy,
  };
}

function folderOf(home: string): string {
  return join(home, 'trust', 'revocations');
}

function pathOf(home: string, id: string): string {
  return join(folderOf(home), `${id}.pem`);
}
