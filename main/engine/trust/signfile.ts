import { Failure } from '../../../shared/failure';
import type { Clock } from '../../../shared/rules/clock';
import { readSmallFile, writeDurably } from '../files';
import { openIdentity } from './signer';

/** What is signed is a manifest of a package; a longer file (bytes) was chosen by mistake. */
const MOST_BYTES = 16 << 20;

/**
 * Signs the bytes of a file for somebody else's package: a detached CMS signature, in DER, written to `out`.
 *
 * @throws Failure as `openIdentity`; `identity-not-valid`, `signed-file-too-long`; `file-not-found` and its like.
 */
export async function signFile(request: {
  home: string;
  file: string;
  identity: string;
  passphrase: string;
  out: string;
  clock: Clock;
}): Promise<{ path: string; fingerprint: string }> {
  const { home, file, identity, passphrase, out, clock } = request;
  const content = await readSmallFile(file, MOST_BYTES);
  if (content === undefined) throw new Failure('signed-file-too-long', { file, most: MOST_BYTES });
  const signer = await openIdentity(home, identity, passphrase);
  await writeDurably(out, await signer.signDetached(content, clock()));
  return { path: out, fingerprint: signer.fingerprint };
}
