import { legalDate } from '../../../shared/rules/clock';
import type { trustCautions } from '../../../shared/text/faults/trust';
import { algorithmOf } from './algorithms';
import { isUnderstood, maySignCertificates, maySignDocuments, type Certificate } from './certificate';

/** Something about a certificate that a person should know before trusting it. */
export interface CertificateOddity {
  readonly code: keyof typeof trustCautions;
  readonly from?: string;
  readonly through?: string;
}

/** What is odd about a certificate at `now`: nothing of it forbids trusting it, all of it may make that useless. */
export function odditiesOf(certificate: Certificate, now: Date): CertificateOddity[] {
  const { notBefore, notAfter, publicKeyInfo, bodyCodes } = certificate;
  const isAuthority = maySignCertificates(certificate);
  const isSigner = !isAuthority && maySignDocuments(certificate);
  const odd: readonly [boolean, CertificateOddity][] = [
    [now < notBefore, { code: 'certificate-not-yet-valid', from: legalDate(notBefore) }],
    [now > notAfter, { code: 'certificate-expired', through: legalDate(notAfter) }],
    [algorithmOf(publicKeyInfo) === null, { code: 'certificate-key-weak' }],
    [!isAuthority && !isSigner, { code: 'certificate-not-for-signing' }],
    [!isUnderstood(certificate), { code: 'certificate-not-understood' }],
    [isSigner && bodyCodes.length === 0, { code: 'certificate-no-body-code' }],
  ];
  return odd.flatMap(([holds, oddity]) => (holds ? [oddity] : []));
}
