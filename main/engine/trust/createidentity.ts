import { Failure } from '../../../shared/failure';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';
import type { Agency } from '../../../shared/model/agency';
import type { Clock } from '../../../shared/rules/clock';
import { generateKey } from './algorithms';
import { readCertificate } from './certificate';
import { keepIdentity, type MadeIdentity } from './identityfolder';
import type { NameAttribute } from './names';
import { oids } from './oids';
import { sealSecret } from './secretfile';
import { issueSelfSigned } from './selfsigned';

/** Years that a new certificate is good for. */
const YEARS = 3;
/** Longest common name and organisation (RFC 5280, appendix A.1), in characters. */
const MOST_CHARACTERS = 64;

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
 * Makes a signing identity: a key under a passphrase and its self-signed certificate. It appears whole or not at all.
 *
 * @throws Failure `passphrase-too-short`, `identity-name-invalid`; `disk-full` and its like.
 */
export async function createIdentity(request: IdentityRequest): Promise<MadeIdentity> {
  const subject = subjectOf(request);
  const { pkcs8, key } = await generateKey(request.algorithm ?? 'ecdsa-p256');
  const keyText = await sealSecret('ENCRYPTED PRIVATE KEY', pkcs8, request.passphrase);
  const der = await issueSelfSigned(key, { subject, ...validity(request.clock(), request.years ?? YEARS) });
  return keepIdentity(request.home, keyText, readCertificate(der));
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
