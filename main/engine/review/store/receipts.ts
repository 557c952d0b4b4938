import { join } from 'node:path';
import { Failure } from '../../../../shared/failure';
import { receiptSchema, type Receipt } from '../../../../shared/model/receipt';
import { exists } from '../../files';
import { keep, readKept, reviewFolder } from './place';

const folderOf = (home: string, digest: string) => join(reviewFolder(home, digest), 'receipts');

/** Keeps what a receipt of the package says, so that the next submission is reviewed with its findings in sight. */
export async function keepReceipt(home: string, receipt: Receipt, digest: string): Promise<void> {
  await keep(folderOf(home, receipt.package.digest), `${digest}.json`, receipt);
}

/** What the receipt `digest` of the package `of` says. @throws Failure `review-damaged` */
export async function readKeptReceipt(home: string, of: string, digest: string): Promise<Receipt> {
  const file = join(folderOf(home, of), `${digest}.json`);
  const receipt = await readKept(file, receiptSchema);
  if (receipt === null) throw new Failure('review-damaged', { file });
  return receipt;
}

/** Whether the receipt `digest` of the package `of` was made here. */
export async function isOwnReceipt(home: string, of: string, digest: string): Promise<boolean> {
  return exists(join(folderOf(home, of), `${digest}.json`));
}
