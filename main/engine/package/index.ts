/** Submission packages (openlist-package/1): a signed BagIt bag in a container of one encoding, built and verified. */
export { buildPackage, type BuiltPackage } from './build';
export { type PackageContent, type PackagedDataset } from './content';
export { verifyPackage } from './verify';
