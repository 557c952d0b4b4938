import type { PackageSigner, PackageVerdict } from '../../../shared/model/package';
import { verifyDetached, type SignatureFault, type TrustedCertificate } from '../trust';
import type { FaultList } from './faults';
import { isSignature, paths, signaturePath } from './layout';
import type { Parcel } from './parcel';

/**
 * What a fault of a signature makes of the package; whatever is not listed means that this is not what was signed. A
 * certificate that was not valid at the time vouches for nothing, while the content may well be intact.
 */
const verdicts: Partial<Record<SignatureFault, PackageVerdict>> = {
  'signer-untrusted': 'untrusted',
  'certificate-expired-at-signing': 'unsigned',
};

/**
 * Checks every signature of a parcel over its tagmanifest. All must hold: a stranger's signature beside a trusted one
 * makes the package `untrusted`, since nobody could tell which of them was asked for.
 */
export async function checkSignatures(
  { files }: Parcel,
  trusted: readonly TrustedCertificate[],
  faults: FaultList,
): Promise<PackageSigner[]> {
  const found = [...files.keys()].filter(isSignature);
  if (found.some((path, index) => path !== signaturePath(index + 1))) faults.add('signature-numbering');
  const signed = files.get(paths.tagManifest)?.content;
  if (!signed) return [];
  const signers: PackageSigner[] = [];
  for (const path of found) {
    const signature = files.get(path)?.content;
    if (!signature) continue;
    const { faults: codes, signer } = await verifyDetached(signature, signed, trusted);
    for (const { code } of codes) faults.addSignature(code, path, verdicts[code] ?? 'altered');
    if (signer === null) continue;
    if (signers.some(({ fingerprint }) => fingerprint === signer.fingerprint)) faults.add('signature-repeated', path);
    signers.push(signer);
  }
  return signers;
}

/** Whether there is a signature for each required role; which person fills a role is for the reviewer to see. */
export function checkSignatureCount({ files }: Parcel, requiredSigners: number, faults: FaultList): void {
  const given = [...files.keys()].filter(isSignature).length;
  for (let number = given + 1; number <= requiredSigners; number += 1) {
    faults.add('signature-missing', signaturePath(number));
  }
}
