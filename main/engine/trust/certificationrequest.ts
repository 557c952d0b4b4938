import { writeDurably } from '../files';
import { writeElement, writeNatural } from './algorithms/strictder';
import { tags } from './ber';
import { toDer } from './der';
import { findIdentity } from './identities';
import { openIdentityKey } from './identitykey';
import { encodePem } from './pem';
import { signatureIdentifier } from './signatureidentifier';

/** [0] IMPLICIT attributes, of which there are none. */
const NO_ATTRIBUTES = Uint8Array.of(0xa0, 0);

/**
 * Writes a certification request (PKCS#10, RFC 2986) for an identity's key and subject, in PEM, to be sent to a
 * certification authority.
 *
 * @throws Failure as `openIdentity`; `disk-full` and its like.
 */
export async function requestCertificate(request: {
  home: string;
  identity: string;
  passphrase: string;
  out: string;
}): Promise<{ path: string; subject: string }> {
  const { home, identity, passphrase, out } = request;
  const found = await findIdentity(home, identity);
  const key = await openIdentityKey(found, passphrase);
  const subject = toDer(found.certificate.x509.subject.toSchema());
  const info = writeElement(tags.sequence, writeNatural(0n), subject, key.publicKeyInfo, NO_ATTRIBUTES);
  const identifier = toDer(signatureIdentifier(key.algorithm).toSchema());
  const signature = writeElement(tags.bitString, Uint8Array.of(0), await key.sign(info));
  const der = writeElement(tags.sequence, info, identifier, signature);
  await writeDurably(out, encodePem({ label: 'CERTIFICATE REQUEST', der, heading: '' }));
  return { path: out, subject: found.certificate.subject };
}
