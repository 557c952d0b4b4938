import { join } from 'node:path';
import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { agencyRole } from '../../../shared/model/package';
import { instant } from '../../../shared/rules/clock';
import { recordExport } from '../../../shared/rules/exports';
import { ensureFolder } from '../files';
import { buildPackage, verifyPackage } from '../package';
import { loadTrusted, openIdentity, readTrustedPem, type Signer } from '../trust';
import type { Workspace } from '../workspace';
import type { Context, Handlers } from './context';
import { passphraseFileOf, passphraseOf } from './identity';
import { readFrozen } from './openlist';
import { refusePrecious } from './outputs';
import { contentOf } from './package-content';
import { gatesOf, refuseClosed } from './package-gates';

/** A role with the identity that signs for it. */
type RoleSigner = Pick<Request<'package.export'>, 'identity' | 'secret'> & { readonly role: string };

/**
 * Opens an identity for a role. Whoever signs as the agency needs a certificate that bears the agency's code.
 *
 * @throws Failure `identity-other-agency`, and as opening identities
 */
export async function openSigner(
  { state: { agency } }: Pick<Workspace, 'state'>,
  home: string,
  { role, identity, secret }: RoleSigner,
): Promise<Signer> {
  const signer = await openIdentity(home, identity, await passphraseOf(secret));
  const { name, code } = agency;
  if (role === agencyRole && !signer.bodyCodes.includes(code)) {
    throw new Failure('identity-other-agency', { identity, agency: name, code });
  }
  return signer;
}

async function exportPackage(request: Request<'package.export'>, { open, home, clock, job }: Context) {
  const { workspace: dir, version, identity, secret, cosigners, out } = request;
  const workspace = await open(dir);
  const frozen = await readFrozen(workspace, version);
  refuseClosed(gatesOf(workspace, frozen, clock));
  const asked: RoleSigner[] = [{ role: agencyRole, identity, secret }, ...cosigners];
  const roles = asked.map(({ role }) => role);
  const signers: Signer[] = [];
  for (const one of asked) signers.push(await openSigner(workspace, home, one));
  const content = await contentOf(workspace, frozen, roles);
  const target = join(out, `${workspace.state.agency.code}-${version}.zip`);
  await refusePrecious([target], { home, read: asked.map((one) => passphraseFileOf(one.secret)) });
  await ensureFolder(out);
  const built = await buildPackage({ content, signers, target, clock, job });
  const [signer] = signers;
  await workspace.change(
    'package.export',
    { version, digest: built.digest, signer: signer?.fingerprint },
    (state) => {
      recordExport(state, {
        listVersion: version,
        digest: built.digest,
        signers: signers.map(({ fingerprint, subject }, index) => ({ role: roles[index] ?? '', fingerprint, subject })),
        exportedAt: instant(clock()),
      });
    },
    { undoable: false },
  );
  return built;
}

export const packageHandlers = {
  'package.export': exportPackage,

  async 'package.verify'({ file, trust }, { home, job }) {
    const trusted = [...(await loadTrusted(home)), ...(await Promise.all(trust.map(readTrustedPem))).flat()];
    return verifyPackage({ path: file, trusted, job });
  },
} satisfies Partial<Handlers>;
