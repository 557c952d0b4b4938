/** Submission packages (openlist-package/1): a signed BagIt bag in a container of one encoding, built and verified. */
export { bagInfoText, type BagInfo } from './bag';
export { buildPackage } from './build';
export { entryOf, openContainer, readContents, writeContainer, type EntrySource, type PackedEntry } from './container';
export { copyChecked, type CheckedCopy } from './copy';
export { addSignature, readTagManifest } from './countersign';
export { type PackageContent, type PackagedDataset } from './content';
export { readDocument, readNamed } from './documents';
export { withEntries } from './entries';
export { createFaultList, type FaultList } from './faults';
export { jsonBytes } from './json';
export { bagPaths, isSignature, type BagLayout } from './layout';
export { limits as containerLimits } from './limits';
export { sealBag, type BagContent, type MadeBag } from './seal';
export { openSealedBag, withPlainFile, type SealedBag } from './sealed-bag';
export { checkSignatureCount, checkSignerBody, type FoundSigner } from './signatures';
export { readPackage, verifyPackage, type PackageContents, type PackageReading } from './verify';
