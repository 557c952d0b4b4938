import { is, octetsIn, oidIn, readElement, tags, type Element } from './ber';
import { sha256 } from './digest';
import { nameFrom, readName, showName } from './names';
import { oids } from './oids';
import { readTime } from './time';

/** Certificates that one list may revoke. */
const MOST_ENTRIES = 200_000;
/** Reasons by which a key may have been in strange hands before it was revoked (RFC 5280, 5.3.1). */
const COMPROMISES: readonly number[] = [1, 2, 10];

/** A certificate that was revoked. */
export interface Revocation {
  readonly at: Date;
  /** Whether nothing signed with the key can be relied on, however early it claims to be. */
  readonly compromised: boolean;
}

/** A list of revoked certificates (CRL, RFC 5280, 5), complete or for a part of what its issuer issues. */
export interface RevocationList {
  readonly der: Uint8Array;
  /** SHA-256 of `der`. */
  readonly id: string;
  /** The issuer's name, in DER and as people read it. */
  readonly issuerName: Uint8Array;
  readonly issuer: string;
  readonly issuedAt: Date;
  readonly nextAt: Date | null;
  /** What part it is for (issuingDistributionPoint); lists of one issuer and one part follow each other. */
  readonly part: string;
  /** By the certificate's number: the INTEGER's contents in hexadecimal. */
  readonly revoked: ReadonlyMap<string, Revocation>;
}

/** Why a list cannot be used. */
export type RevocationListFault = 'unreadable' | 'partial' | 'too-large' | 'not-understood';

/** Thrown by {@link readRevocationList}. */
export class RevocationListError extends Error {
  override readonly name = 'RevocationListError';
  constructor(readonly fault: RevocationListFault) {
    super(fault);
  }
}

/**
 * Reads a list of revoked certificates; its signature is not looked at.
 *
 * @throws RevocationListError `unreadable`; `partial` for a delta, an indirect list or one of some reasons only, which
 *   must not stand in for a whole one; `too-large`; `not-understood` for another critical extension.
 */
export function readRevocationList(der: Uint8Array): RevocationList {
  try {
    return describe(der);
  } catch (error) {
    throw error instanceof RevocationListError ? error : new RevocationListError('unreadable');
  }
}

/** The revocation of a certificate whose number is the INTEGER `serialNumber`, if the list holds one. */
export function revocationOf({ revoked }: RevocationList, serialNumber: Uint8Array): Revocation | undefined {
  return revoked.get(Buffer.from(readElement(serialNumber).content).toString('hex'));
}

function describe(der: Uint8Array): RevocationList {
  const [tbs] = readElement(der).children;
  if (!is(tbs, tags.sequence)) throw new Error('no list');
  const rest = [...tbs.children];
  const version = is(rest[0], tags.integer) ? rest.shift() : undefined;
  if (version !== undefined && version.content[0] !== 1) throw new Error('of no version that there is');
  const [, issuer, issuedAt, ...optional] = rest;
  if (!is(issuer, tags.sequence) || !issuedAt) throw new Error('no list');
  const nextAt = optional[0] && isTime(optional[0]) ? optional.shift() : undefined;
  const entries = is(optional[0], tags.sequence) ? optional.shift() : undefined;
  const extensions = is(optional[0], tags.context0) ? optional.shift() : undefined;
  if (optional.length > 0) throw new Error('more than a list');
  if ((entries?.children.length ?? 0) > MOST_ENTRIES) throw new RevocationListError('too-large');
  return {
    der: Uint8Array.from(der),
    id: sha256(der),
    issuerName: issuer.bytes,
    issuer: showName(readName(nameFrom(issuer.bytes))),
    issuedAt: timeIn(issuedAt),
    nextAt: nextAt ? timeIn(nextAt) : null,
    part: partOf(extensions?.children[0]),
    revoked: new Map((entries?.children ?? []).map(readEntry)),
  };
}

function readEntry({ children }: Element): [string, Revocation] {
  const [serialNumber, at, extensions] = children;
  if (!is(serialNumber, tags.integer) || !at) throw new Error('no entry');
  let reason = 0;
  for (const { id, critical, value } of extensionsIn(extensions)) {
    if (id === oids.reasonCode) reason = readElement(value).content[0] ?? 0;
    // certificateIssuer, which makes the list an indirect one, or something unheard of.
    else if (critical) throw new RevocationListError(id === oids.certificateIssuer ? 'partial' : 'not-understood');
  }
  const number = Buffer.from(serialNumber.content).toString('hex');
  return [number, { at: timeIn(at), compromised: COMPROMISES.includes(reason) }];
}

/** The part of its issuer's certificates that the list is for; empty: all. */
function partOf(extensions: Element | undefined): string {
  let part = '';
  for (const { id, critical, value } of extensionsIn(extensions)) {
    if (id === oids.deltaCrlIndicator) throw new RevocationListError('partial');
    if (id === oids.issuingDistributionPoint) part = readDistributionPoint(value);
    else if (critical) throw new RevocationListError('not-understood');
  }
  return part;
}

/** IssuingDistributionPoint (RFC 5280, 5.2.5): `[3]` some reasons only, `[4]` indirect. */
function readDistributionPoint(value: Uint8Array): string {
  const point = readElement(value);
  if (point.children.some(({ tag }) => tag === 0x83 || tag === 0x84)) throw new RevocationListError('partial');
  return Buffer.from(value).toString('hex');
}

function extensionsIn(list: Element | undefined): { id: string; critical: boolean; value: Uint8Array }[] {
  return (list?.children ?? []).map(({ children: [id, ...rest] }) => ({
    id: oidIn(id),
    critical: rest.length === 2 && rest[0]?.content[0] !== 0,
    value: octetsIn(rest.at(-1)),
  }));
}

function isTime({ tag }: Element): boolean {
  return tag === tags.utcTime || tag === tags.generalizedTime;
}

function timeIn(element: Element): Date {
  const time = readTime(element);
  if (time === null) throw new Error('no moment');
  return time;
}
