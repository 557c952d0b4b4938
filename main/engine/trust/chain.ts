import {
  hasIssuer,
  isSelfIssued,
  isUnderstood,
  isValidAt,
  longestPath,
  maySignCertificates,
  type Certificate,
} from './certificate';
import { revocationOf, type RevocationList } from './crl';
import { isSignedBy } from './issuance';
import type { SignatureFault } from './refusal';

/** A certificate that is relied on; an authority's with the lists of what it revoked. */
export interface TrustedCertificate extends Certificate {
  readonly revocations?: readonly RevocationList[];
}

/** Certificates in one path, the signer's and the trusted one's included. */
const MOST_LINKS = 8;
/** Signatures that are checked for one signer, and links that are tried: names that all match must not keep one waiting. */
const MOST_CHECKS = 60;
const MOST_TRIES = 500;

/** What the search for a path came to: null where it found one, else why the most promising one fails. */
type Obstacle = SignatureFault | null;

/** What is known of a signer's standing. */
export interface Standing {
  readonly trusted: boolean;
  /** Why no path leads to a trusted certificate, where there is more to say than that none does. */
  readonly reason: SignatureFault | null;
  readonly revoked: boolean;
  /** The lists of revoked certificates that were asked and whose next issue was due at `now`. */
  readonly outdated: readonly RevocationList[];
}

export interface StandingRequest {
  readonly signer: Certificate;
  /** Certificates that came with the signature: links, never ends of a path. */
  readonly inside: readonly Certificate[];
  readonly trusted: readonly TrustedCertificate[];
  /** The moment for which validity and revocation are judged. */
  readonly moment: Date;
  readonly now: Date;
}

/**
 * Looks for a path from the signer to a trusted certificate (RFC 5280, 6.1, with any policy and no constraints on names):
 * the signer's own, or an authority's, whether or not that is its own issuer. Every authority on the way must be one, be
 * valid at the moment, allow a path of that length, and not be revoked. Offline; bounded in depth and breadth; never throws.
 */
export async function judgeStanding(request: StandingRequest): Promise<Standing> {
  const { signer, inside, trusted, moment, now } = request;
  const issued = cachedCheck();
  const asked = new Set<RevocationList>();
  const known = distinct([...trusted, ...inside]);
  let tries = 0;
  const isTrusted = (certificate: Certificate) => trusted.some((each) => each.fingerprint === certificate.fingerprint);

  async function isRevoked(certificate: Certificate): Promise<boolean> {
    for (const authority of trusted) {
      if (authority.revocations === undefined || !hasIssuer(certificate, authority)) continue;
      if (!(await issued(certificate, authority))) continue;
      for (const list of authority.revocations) {
        asked.add(list);
        const revocation = revocationOf(list, certificate.serialNumber);
        if (revocation && (revocation.compromised || revocation.at <= moment)) return true;
      }
    }
    return false;
  }

  async function obstacleAt(issuer: Certificate, path: readonly Certificate[]): Promise<Obstacle> {
    tries += 1;
    const below = path.slice(1).filter((each) => !isSelfIssued(each)).length;
    const subject = path.at(-1);
    if (subject === undefined || !(await issued(subject, issuer))) return 'chain-signature-invalid';
    if (!maySignCertificates(issuer)) return 'issuer-not-authority';
    if (!isUnderstood(issuer)) return 'chain-not-understood';
    if (below > (longestPath(issuer) ?? MOST_LINKS) || path.length >= MOST_LINKS || tries > MOST_TRIES) {
      return 'chain-too-long';
    }
    if (!isValidAt(issuer, moment)) return 'chain-expired';
    return (await isRevoked(issuer)) ? 'chain-revoked' : null;
  }

  async function climb(path: readonly Certificate[]): Promise<Obstacle> {
    const [last] = path.slice(-1);
    if (last === undefined) return 'chain-incomplete';
    const issuers = known.filter(
      (each) => hasIssuer(last, each) && path.every(({ fingerprint }) => fingerprint !== each.fingerprint),
    );
    let first: Obstacle = null;
    for (const issuer of issuers) {
      let obstacle = await obstacleAt(issuer, path);
      if (obstacle === null && !isTrusted(issuer)) obstacle = await climb([...path, issuer]);
      if (obstacle === null) return null;
      first ??= obstacle;
    }
    return first ?? (isSelfIssued(last) ? 'chain-unanchored' : 'chain-incomplete');
  }

  const obstacle = isTrusted(signer) ? null : await climb([signer]);
  // A stranger who vouches for itself has no chain to speak of.
  const reason = isSelfIssued(signer) ? null : obstacle;
  const revoked = await isRevoked(signer);
  const outdated = [...asked].filter(({ nextAt }) => nextAt !== null && nextAt < now);
  return { trusted: obstacle === null, reason, revoked, outdated };
}

/**
 * The certificates of `inside` that a signature has no use for: those that no chain of issuers reaches from the signer,
 * and those that nothing vouches for. A certificate is vouched for by its digest among the signed attributes
 * (`isNamed`), by its own signature or by an issuer at hand: else its bytes could be changed unnoticed.
 */
export async function surplusOf(
  signer: Certificate,
  inside: readonly Certificate[],
  trusted: readonly Certificate[],
  isNamed: (certificate: Certificate) => boolean,
): Promise<Certificate[]> {
  const issued = cachedCheck();
  const reached = new Set<Certificate>([signer]);
  for (const subject of reached) {
    for (const issuer of inside) {
      if (!reached.has(issuer) && hasIssuer(subject, issuer) && (await issued(subject, issuer))) reached.add(issuer);
    }
  }
  const surplus: Certificate[] = [];
  for (const each of inside) {
    const vouchers = [...inside, ...trusted].filter((issuer) => hasIssuer(each, issuer));
    const isVouched = async () => {
      for (const voucher of vouchers) if (await issued(each, voucher)) return true;
      return trusted.some(({ fingerprint }) => fingerprint === each.fingerprint);
    };
    if (each === signer) continue;
    if (!reached.has(each) || !(isNamed(each) || (await isVouched()))) surplus.push(each);
  }
  return surplus;
}

/** Checks each pair once, and a bounded number of them: what is beyond is not issued. */
function cachedCheck(): (certificate: Certificate, issuer: Certificate) => Promise<boolean> {
  const checked = new Map<string, Promise<boolean>>();
  return (certificate, issuer) => {
    const pair = `${certificate.fingerprint} ${issuer.fingerprint}`;
    const known = checked.get(pair);
    if (known !== undefined) return known;
    const check = checked.size < MOST_CHECKS ? isSignedBy(certificate, issuer) : Promise.resolve(false);
    checked.set(pair, check);
    return check;
  };
}

function distinct(certificates: readonly Certificate[]): Certificate[] {
  return [...new Map(certificates.map((each) => [each.fingerprint, each])).values()];
}
