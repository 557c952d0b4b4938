import { Failure } from '../../../shared/failure';
import { openSigningKey, type SigningKey } from './algorithms';
import type { Certificate } from './certificate';
import type { FoundIdentity } from './identities';
import { keyPath } from './identityfolder';
import { openSecret } from './secretfile';

/**
 * Opens the key of an identity, which must be its certificate's.
 *
 * @throws Failure `passphrase-wrong`, `key-file-damaged`, `identity-damaged`.
 */
export async function openIdentityKey({ folder, certificate }: FoundIdentity, passphrase: string): Promise<SigningKey> {
  const key = await openSecret(keyPath(folder), 'ENCRYPTED PRIVATE KEY', passphrase, openSigningKey);
  if (!(await isKeyOf(key, certificate))) throw new Failure('identity-damaged', { file: folder });
  return key;
}

/** Whether the key is the certificate's: something is signed, to see. */
export async function isKeyOf(key: SigningKey, { publicKeyInfo, der }: Certificate): Promise<boolean> {
  return key.algorithm.verify(publicKeyInfo, der, await key.sign(der));
}
