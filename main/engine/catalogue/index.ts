/** Resource catalogues: the workbooks that agencies already have, read into resources. */
export type { ResourceDraft } from './draft';
export type { CatalogueFault } from './faults';
export { importCatalogue, type CatalogueImport } from './import';
