/** Reviews at the reviewer's place, `<home>/reviews/<package digest>/`. */
export { findClaims, keepClaims } from './claims';
export { findList, findPackage, keepPackage, type KeptPackage } from './packages';
export { readKept, reviewedPackages } from './place';
export { isOwnReceipt, keepReceipt, readKeptReceipt } from './receipts';
export { findReview, readReview, removeReview, saveReview } from './reviews';
