/** Submission packages (openlist-package/1): a signed BagIt bag in a container of one encoding, built and verified. */
export { type BagInfo } from './bag';
export { buildPackage } from './build';
export { entryOf, openContainer, readContents, writeContainer, type EntrySource, type PackedEntry } from './container';
export { type PackageContent, type PackagedDataset } from './content';
export { createFaultList } from './faults';
export { jsonBytes } from './json';
export { limits as containerLimits } from './limits';
export { sealBag, type BagContent, type SealedBag } from './seal';
export { verifyPackage } from './verify';
