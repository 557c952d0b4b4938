import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import { inOrder } from '../../../shared/model/primitives';
import type { Receipt } from '../../../shared/model/receipt';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { beijingTime, instant, legalDate } from '../../../shared/rules/clock';
import { mergeReceipt } from '../../../shared/rules/review';
import { jsonBytes } from '../package';
import { readReceipt, type ReceiptReading } from '../review';
import type { Workspace } from '../workspace';
import type { Context, Handlers } from './context';
import { readFrozen } from './openlist';
import { trustedWith } from './reviewing';

/** A receipt that a trusted reviewer signed. */
interface TrustedReceipt {
  readonly receipt: Receipt;
  readonly digest: string;
  readonly signer: ReceiptReading['verification']['signers'][number];
}

/** @throws Failure `receipt-invalid`, `receipt-untrusted` */
function mustBeTrusted({ verification, said }: ReceiptReading, file: string): TrustedReceipt {
  const { verdict, faults, signers } = verification;
  const [signer] = signers;
  if (said === null || signer === undefined) {
    throw new Failure('receipt-invalid', { verdict, fault: faults[0]?.code ?? '-', file });
  }
  if (verdict !== 'trusted') {
    throw new Failure('receipt-untrusted', { signer: signer.subject, fingerprint: signer.fingerprint });
  }
  return { ...said, signer };
}

/**
 * Whether a receipt is the newest word on a package of this workspace.
 * @throws Failure `receipt-imported`, `receipt-other-package`, `receipt-other-agency`, `receipt-superseded`,
 *   `receipt-older`
 */
function refuseUnfit(state: Readonly<WorkspaceState>, { receipt, digest, signer }: TrustedReceipt): void {
  const { agency, digest: of, listVersion: version } = receipt.package;
  const before = Object.hasOwn(state.receipts.byId, digest) ? state.receipts.byId[digest] : undefined;
  if (before !== undefined) throw new Failure('receipt-imported', { date: legalDate(new Date(before.importedAt)) });
  const exported = Object.hasOwn(state.exports.byId, of) ? state.exports.byId[of] : undefined;
  if (exported === undefined || exported.exportedAt === null)
    throw new Failure('receipt-other-package', { digest: of });
  if (agency.code !== state.agency.code || version !== exported.listVersion) {
    throw new Failure('receipt-other-agency', { agency: agency.name, version });
  }
  const place = (packageDigest: string) => state.exports.order.indexOf(packageDigest);
  const receipts = inOrder(state.receipts);
  const later = receipts.find((one) => place(one.package) > place(of));
  if (later !== undefined) throw new Failure('receipt-superseded', { version: later.listVersion });
  const signedAt = signer.signingTime ?? '';
  const newer = receipts.find((one) => one.package === of && (one.signedAt ?? '') > signedAt);
  if (newer !== undefined) throw new Failure('receipt-older', { at: beijingTime(newer.signedAt ?? '') });
}

/** Every item of the list that was submitted, and no other. @throws Failure `receipt-other-items` */
async function refuseOtherItems(workspace: Workspace, { items, package: about }: Receipt): Promise<void> {
  const { list } = await readFrozen(workspace, about.listVersion);
  const key = (of: readonly { resource: string }[]) => of.map(({ resource }) => resource).join();
  if (key(items) !== key(list.items)) throw new Failure('receipt-other-items', { version: about.listVersion });
}

async function importReceipt({ workspace: dir, file, trust }: Request<'receipt.import'>, context: Context) {
  const { open, home, clock, job } = context;
  const workspace = await open(dir);
  const read = mustBeTrusted(await readReceipt({ path: file, trusted: await trustedWith(home, trust), job }), file);
  const { receipt, digest, signer } = read;
  refuseUnfit(workspace.state, read);
  await refuseOtherItems(workspace, receipt);
  const document = await workspace.putObject(jsonBytes(receipt));
  const { conclusion, reviewer, date, package: about } = receipt;
  const findings = mergeReceipt(workspace.state, receipt, digest);
  const importedAt = instant(clock());
  await workspace.change(
    'receipt.import',
    { digest, package: about.digest, version: about.listVersion, conclusion },
    (draft) => {
      draft.receipts.order.push(digest);
      draft.receipts.byId[digest] = {
        ...{ digest, document, package: about.digest, listVersion: about.listVersion, conclusion, date },
        reviewer: { ...reviewer },
        signer: { subject: signer.subject, fingerprint: signer.fingerprint },
        signedAt: signer.signingTime,
        importedAt,
        importedBy: workspace.actor,
      };
      draft.findings.order.push(...findings.order.slice(draft.findings.order.length));
      for (const [id, task] of Object.entries(findings.byId)) {
        if (task !== workspace.state.findings.byId[id]) draft.findings.byId[id] = structuredClone(task);
      }
    },
    { undoable: false },
  );
  const count = (state: string) => receipt.findings.filter((finding) => finding.state === state).length;
  return { digest, conclusion, new: count('new'), unresolved: count('unresolved'), resolved: receipt.resolved.length };
}

/** Receipts that come back from the reviewer. An import holds its turn: what it checks may not change before it is kept. */
export const receiptHandlers = {
  async 'receipt.read'({ file, trust }, { home, job }) {
    const { verification, said } = await readReceipt({ path: file, trusted: await trustedWith(home, trust), job });
    return { verification, receipt: said?.receipt ?? null };
  },

  'receipt.import': (request, context) => context.inTurn(() => importReceipt(request, context)),
} satisfies Partial<Handlers>;
