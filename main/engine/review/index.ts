/** Reviewing submission packages: what is kept of a review, what a reviewer sees, and the receipt that comes of it. */
export { dossierOf } from './dossier';
export { writeIntakeJson } from './intake/document';
export { surveyFolder, type Survey } from './intake/survey';
export { intakeWorkbook, itemCount } from './intake/workbook';
export { keepPhrases, readPhrases } from './phrases';
export { previewRows } from './preview';
export { readReceipt, sealReceipt, type ReceiptReading } from './receipt';
export { receiptFolder } from './receipt-layout';
export { recompute, type Recomputed, type RecomputeRequest } from './recompute/recompute';
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
