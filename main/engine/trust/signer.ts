import { join } from 'node:path';
import { Failure } from '../../../shared/failure';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';
import { legalDate } from '../../../shared/rules/clock';
import { openSigningKey } from './algorithms';
import { isValidAt } from './certificate';
import { findIdentity } from './identities';
import { openSecret } from './secretfile';
import { signDetached } from './signature';

/** An identity with its key open, ready to sign. */
export interface Signer {
  /** The certificate in DER. */
  readonly certificate: Uint8Array;
  /** Certificates in DER of the authorities above it, from its issuer on; none of a self-signed one. */
  readonly chain: readonly Uint8Array[];
  readonly algorithm: SignatureAlgorithmId;
  /** SHA-256 of the certificate. */
  readonly fingerprint: string;
  readonly subject: string;
  /** Codes of the body that the certificate speaks for (统一社会信用代码). */
  readonly bodyCodes: readonly string[];
  /**
   * A detached CMS signature over `content`, in DER; `signingTime` counts to the second.
   *
   * @throws Failure `identity-not-valid` if the certificate is not valid at `signingTime`: no reviewer would accept it.
   */
  signDetached(content: Uint8Array, signingTime: Date): Promise<Uint8Array>;
}

/**
 * Opens a signing identity by its id or its unique name.
 *
 * @throws Failure `identity-not-found`, `identity-ambiguous`, `identity-damaged`, `passphrase-wrong`, `key-file-damaged`.
 */
export async function openIdentity(home: string, idOrName: string, passphrase: string): Promise<Signer> {
  const { folder, certificate, chain } = await findIdentity(home, idOrName);
  const { der, fingerprint, subject, bodyCodes, notBefore, notAfter } = certificate;
  const key = await openSecret(join(folder, 'key.pem'), 'ENCRYPTED PRIVATE KEY', passphrase, openSigningKey);
  // The key must be the certificate's: sign something and see.
  if (!(await key.algorithm.verify(certificate.publicKeyInfo, der, await key.sign(der)))) {
    throw new Failure('identity-damaged', { file: folder });
  }
  return {
    certificate: der,
    chain: chain.map((each) => each.der),
    algorithm: key.algorithm.id,
    fingerprint,
    subject,
    bodyCodes,
    async signDetached(content, signingTime) {
      if (!isValidAt(certificate, signingTime)) {
        const params = { subject, from: legalDate(notBefore), through: legalDate(notAfter) };
        throw new Failure('identity-not-valid', params);
      }
      return signDetached({ certificate, chain, key }, content, signingTime);
    },
  };
}
