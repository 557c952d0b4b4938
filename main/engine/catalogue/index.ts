/** Resource catalogues: the workbooks that agencies already have, read into resources. */
export { baseBytes, parseBase } from './base';
export type { ResourceDraft } from './draft';
export type { CatalogueFault } from './faults';
export { importCatalogue, type CatalogueImport } from './import';
