import { dirname, join } from 'node:path';
import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { agencyRole } from '../../../shared/model/package';
import type { ExportRecord, WorkspaceState } from '../../../shared/model/workspace';
import { instant } from '../../../shared/rules/clock';
import { recordExport } from '../../../shared/rules/exports';
import { ensureFolder, readSmallFile, writeDurably } from '../files';
import { addSignature, buildPackage, containerLimits, readTagManifest } from '../package';
import { rewrapSignature } from '../trust';
import type { Workspace } from '../workspace';
import type { Context, Handlers } from './context';
import { passphraseFileOf } from './identity';
import { readFrozen } from './openlist';
import { refusePrecious } from './outputs';
import { openSigner } from './package';
import { contentOf } from './package-content';
import { gatesOf, refuseClosed } from './package-gates';

/** Where a package stands: whole under its own name, waiting for signatures under one that says so. */
function placeOf(out: string, { state }: Workspace, version: number, isWaiting: boolean): string {
  return join(out, `${state.agency.code}-${version}${isWaiting ? '-waiting' : ''}.zip`);
}

async function prepare(request: Request<'package.prepare'>, { open, home, clock, job }: Context) {
  const { workspace: dir, version, roles, out } = request;
  const workspace = await open(dir);
  if (!roles.includes(agencyRole) || new Set(roles).size < roles.length) {
    throw new Failure('bad-request', { path: 'roles' });
  }
  const frozen = await readFrozen(workspace, version);
  refuseClosed(gatesOf(workspace, frozen, clock));
  const target = placeOf(out, workspace, version, true);
  const toSign = target.replace(/\.zip$/, '.tagmanifest-sha256.txt');
  await refusePrecious([target, toSign], { home });
  await ensureFolder(out);
  const content = await contentOf(workspace, frozen, roles);
  const built = await buildPackage({ content, signers: [], target, clock, job });
  await writeDurably(toSign, (await readTagManifest(target)).bytes);
  const record: ExportRecord = {
    listVersion: version,
    digest: built.digest,
    signers: roles.map((role) => ({ role, fingerprint: null, subject: '' })),
    exportedAt: null,
  };
  const args = { version, digest: built.digest, roles };
  const recipe = (state: WorkspaceState) => {
    recordExport(state, record);
  };
  await workspace.change('package.prepare', args, recipe, { undoable: false });
  return { ...built, toSign, roles };
}

/** A signature of the role, made here or brought from elsewhere, with who made it. */
async function signatureFor(
  request: Request<'package.sign'>,
  workspace: Workspace,
  content: Uint8Array,
  { home, clock }: Context,
): Promise<{ signature: Uint8Array; fingerprint: string; subject: string }> {
  const { role, identity, secret, p7s } = request;
  if (identity !== undefined && secret !== undefined && p7s === undefined) {
    const signer = await openSigner(workspace, home, { role, identity, secret });
    const { fingerprint, subject } = signer;
    return { signature: await signer.signDetached(content, clock()), fingerprint, subject };
  }
  if (p7s === undefined || identity !== undefined) throw new Failure('bad-request', { path: 'p7s' });
  const file = await readSmallFile(p7s, containerLimits.signature);
  const { p7s: signature, signer } = await rewrapSignature(file ?? new Uint8Array(), content, clock);
  const { name: agency, code } = workspace.state.agency;
  if (role === agencyRole && !signer.bodyCodes.includes(code)) {
    throw new Failure('identity-other-agency', { identity: signer.subject, agency, code });
  }
  return { signature, fingerprint: signer.fingerprint, subject: signer.subject };
}

async function sign(request: Request<'package.sign'>, context: Context) {
  const { workspace: dir, file, role, secret, p7s, out } = request;
  const { open, home, clock, job } = context;
  const workspace = await open(dir);
  const { bytes, digest } = await readTagManifest(file);
  const record = workspace.state.exports.byId[digest];
  if (record?.exportedAt !== null) throw new Failure('package-not-waiting', { file });
  const number = record.signers.findIndex(({ fingerprint }) => fingerprint === null);
  const waiting = record.signers.slice(number).map((one) => one.role);
  // One after another: a signature says also that those before it are there.
  if (waiting[0] !== role) throw new Failure('package-sign-order', { role, expected: waiting[0] ?? '-' });
  const { listVersion: version } = record;
  // The first signature may be weeks old by now: what closed since keeps the package here.
  refuseClosed(gatesOf(workspace, await readFrozen(workspace, version), clock));
  const { signature, fingerprint, subject } = await signatureFor(request, workspace, bytes, context);
  if (record.signers.some((signer) => signer.fingerprint === fingerprint)) {
    throw new Failure('package-signer-twice', { subject });
  }
  const left = waiting.slice(1);
  const target = placeOf(out, workspace, version, left.length > 0);
  await refusePrecious([target], { home, read: [p7s, passphraseFileOf(secret)] });
  await ensureFolder(dirname(target));
  await addSignature({ path: file, digest, number: number + 1, waiting: left.length, signature, target, job });
  const signers = record.signers.map((one, index) => (index === number ? { role, fingerprint, subject } : one));
  const exportedAt = left.length > 0 ? null : instant(clock());
  const args = { version, digest, role, signer: fingerprint };
  const signed: ExportRecord = { ...record, signers, exportedAt };
  await workspace.change(
    'package.sign',
    args,
    (state) => {
      // Another package may have been made meanwhile, and this one was given up by it.
      if (state.exports.byId[digest]?.exportedAt !== null) throw new Failure('package-not-waiting', { file });
      recordExport(state, signed);
    },
    { undoable: false },
  );
  return { path: target, digest, waiting: left };
}

export const packageSignHandlers = {
  'package.prepare': prepare,
  'package.sign': sign,
} satisfies Partial<Handlers>;
