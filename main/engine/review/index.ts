/** Reviewing submission packages: what is kept of a review, what a reviewer sees, and the receipt that comes of it. */
export { dossierOf } from './dossier';
export { keepPhrases, readPhrases } from './phrases';
export { previewRows } from './preview';
export { readReceipt, sealReceipt, type ReceiptReading } from './receipt';
export { receiptFolder } from './receipt-layout';
export {
  findClaims,
  findPackage,
  findReview,
  keepClaims,
  keepPackage,
  keepReceipt,
  readReview,
  removeReview,
  reviewedPackages,
  saveReview,
  type KeptPackage,
} from './store';
export { receiptWorkbook } from './workbook';
