import type { z } from 'zod';
import type { verificationAnswer } from '../../../shared/contract/package';
import { Failure } from '../../../shared/failure';
import { quietJob, type Job } from '../../../shared/job';
import type { PackageSigner } from '../../../shared/model/package';
import { receiptFormat, receiptSchema, type Receipt } from '../../../shared/model/receipt';
import type { Clock } from '../../../shared/rules/clock';
import { receiptContradictions } from '../../../shared/rules/review';
import {
  bagInfoText,
  checkSignatureCount,
  createFaultList,
  entryOf,
  jsonBytes,
  openSealedBag,
  readNamed,
  sealBag,
  withPlainFile,
  type FaultList,
  type SealedBag,
} from '../package';
import type { Signer, TrustedCertificate } from '../trust';
import { receiptFolder, receiptInfo, receiptLayout, receiptPaths } from './receipt-layout';
import { receiptWorkbook } from './workbook';

/** A receipt as read. */
export interface ReceiptReading {
  readonly verification: Omit<z.infer<typeof verificationAnswer>, 'package'>;
  /** What it says; null unless all that may be wrong is that its signer is not trusted. */
  readonly said: { readonly receipt: Receipt; readonly digest: string } | null;
}

/**
 * Verifies the receipt at `path` as strictly as a package: one encoding, manifests, signature, schema, and whether it
 * contradicts itself. Content never makes it throw. Reports phase `package-read` in bytes.
 *
 * @throws Failure `file-not-found`, `file-access-denied` … if the file cannot be read; `cancelled`.
 */
export async function readReceipt({
  path,
  trusted,
  job = quietJob,
}: {
  path: string;
  trusted: readonly TrustedCertificate[];
  job?: Job;
}): Promise<ReceiptReading> {
  return withPlainFile(path, async (handle) => {
    const faults = createFaultList();
    const bag = await openSealedBag(handle, receiptLayout, trusted, faults, job);
    if (bag === null) return { verification: conclude(faults, []), said: null };
    checkSignatureCount(bag, 1, faults);
    const named = { path: receiptPaths.receipt, format: receiptFormat, schema: receiptSchema };
    const receipt = readNamed(bag, named, faults);
    if (receipt !== null) checkReceipt(bag, receipt, faults);
    const verification = conclude(faults, bag.signers);
    const isIntact = ['trusted', 'untrusted'].includes(verification.verdict);
    const said = isIntact && receipt !== null && bag.digest !== null ? { receipt, digest: bag.digest } : null;
    return { verification, said };
  });
}

function checkReceipt({ top, files }: SealedBag, receipt: Receipt, faults: FaultList): void {
  faults.reach('semantics');
  if (top !== receiptFolder(receipt)) faults.add('folder-mismatch', top);
  const info = files.get(receiptPaths.bagInfo)?.content;
  const payload = [...files.values()].filter(({ path }) => path.startsWith('data/'));
  if (info && !Buffer.from(bagInfoText(receiptInfo(receipt), payload)).equals(info)) {
    faults.add('bag-info', receiptPaths.bagInfo);
  }
  for (const place of receiptContradictions(receipt)) {
    faults.add('receipt-contradiction', `${receiptPaths.receipt}#${place}`);
  }
}

function conclude(faults: FaultList, found: SealedBag['signers']): ReceiptReading['verification'] {
  const verdict = faults.verdict();
  const signers = found.map(({ signer }): PackageSigner => {
    const { subject, fingerprint, trusted, validAtSigning, signingTime } = signer;
    return { subject, fingerprint, trusted, validAtSigning, signingTime };
  });
  return { ok: verdict === 'trusted', verdict, sections: faults.sections(), faults: faults.list(), signers };
}

/**
 * Signs a receipt and writes it to `target`. All or nothing: what our own verification would refuse takes no name.
 *
 * @param beside is called with the workbook before the receipt takes its name, to write it beside.
 * @returns the receipt's digest.
 * @throws Failure `receipt-refused`, `identity-not-valid`, `disk-full` and other failures of files, `cancelled`.
 */
export async function sealReceipt({
  receipt,
  signer,
  target,
  beside,
  clock,
  job,
}: {
  receipt: Receipt;
  signer: Signer;
  target: string;
  beside: (workbook: Uint8Array) => Promise<void>;
  clock: Clock;
  job: Job;
}): Promise<string> {
  const workbook = await receiptWorkbook(receipt);
  const sealed = await sealBag({
    top: receiptFolder(receipt),
    info: receiptInfo(receipt),
    payload: [entryOf(receiptPaths.receipt, jsonBytes(receipt)), entryOf(receiptPaths.workbook, workbook)],
    signers: [signer],
    target,
    async check(path) {
      const { verification } = await readReceipt({ path, trusted: [], job });
      const fault = verification.faults.find(({ code }) => code !== 'signer-untrusted');
      if (fault !== undefined) throw new Failure('receipt-refused', { fault: fault.code, path: fault.path ?? '-' });
      await beside(workbook);
    },
    clock,
    job,
  });
  return sealed.digest;
}
