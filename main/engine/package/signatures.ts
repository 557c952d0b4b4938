import type { PackageVerdict } from '../../../shared/model/package';
import { verifyDetached, type SignatureFault, type SignerFinding, type TrustedCertificate } from '../trust';
import type { FaultList } from './faults';
import { bagPaths, isSignature, signaturePath } from './layout';
import type { Parcel } from './parcel';

/**
 * What a fault of a signature makes of the package; whatever is not listed means that this is not what was signed. A
 * certificate that was not valid at the time vouches for nothing, while the content may well be intact.
 */
const verdicts: Partial<Record<SignatureFault, PackageVerdict>> = {
  'signer-untrusted': 'untrusted',
  'chain-incomplete': 'untrusted',
  'chain-unanchored': 'untrusted',
  'chain-signature-invalid': 'untrusted',
  'chain-expired': 'untrusted',
  'chain-too-long': 'untrusted',
  'chain-not-understood': 'untrusted',
  'chain-revoked': 'untrusted',
  'issuer-not-authority': 'untrusted',
  'certificate-expired-at-signing': 'unsigned',
  'certificate-revoked': 'unsigned',
};

/** A signature whose signer could be read, and its file. */
export interface FoundSigner {
  readonly path: string;
  readonly signer: SignerFinding;
}

/**
 * Checks every signature of a parcel over its tagmanifest. All must hold: a stranger's signature beside a trusted one
 * makes the package `untrusted`, since nobody could tell which of them was asked for.
 */
export async function checkSignatures(
  { files }: Parcel,
  trusted: readonly TrustedCertificate[],
  faults: FaultList,
): Promise<FoundSigner[]> {
  const found = [...files.keys()].filter(isSignature);
  if (found.some((path, index) => path !== signaturePath(index + 1))) faults.add('signature-numbering');
  const signed = files.get(bagPaths.tagManifest)?.content;
  if (!signed) return [];
  faults.reach('signature');
  const signers: FoundSigner[] = [];
  for (const path of found) {
    const signature = files.get(path)?.content;
    if (!signature) continue;
    const { faults: codes, signer } = await verifyDetached(signature, signed, trusted);
    for (const { code } of codes) faults.addSignature(code, path, verdicts[code] ?? 'altered');
    if (signer === null) continue;
    faults.reach('certificate', 'trust');
    const isSame = (other: FoundSigner) => other.signer.fingerprint === signer.fingerprint;
    if (signers.some(isSame)) faults.add('signature-repeated', path);
    signers.push({ path, signer });
  }
  return signers;
}

/**
 * Checks that whoever signs as the agency has a certificate of that agency: else anybody whom the reviewer trusts could
 * submit in another's name. Roles stand in the order of the signatures; one without a role counts as the agency's.
 *
 * @param body the code of the agency, or of whichever body the role `role` speaks for.
 */
export function checkSignerBody(
  signers: readonly FoundSigner[],
  { body, role, roles }: { body: string; role: string; roles: readonly string[] },
  faults: FaultList,
): void {
  const byPath = new Map(roles.map((each, index) => [signaturePath(index + 1), each]));
  for (const { path, signer } of signers) {
    const speaksForIt = (byPath.get(path) ?? role) === role;
    if (speaksForIt && !signer.bodyCodes.includes(body)) faults.add('signer-other-agency', path);
  }
}

/** Whether there is a signature for each required role; which person fills a role is for the reviewer to see. */
export function checkSignatureCount({ files }: Parcel, requiredSigners: number, faults: FaultList): void {
  const given = [...files.keys()].filter(isSignature).length;
  for (let number = given + 1; number <= requiredSigners; number += 1) {
    faults.add('signature-missing', signaturePath(number));
  }
}
