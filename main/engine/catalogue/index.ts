/** Resource catalogues: the workbooks that agencies already have, read into resources and written back. */
export { baseBytes, parseBase } from './base';
export type { ResourceDraft } from './draft';
export { faultReport } from './fault-report';
export { catalogueWorkbook, lostIn } from './write';
export type { CatalogueFault } from './faults';
export { importCatalogue, type CatalogueImport } from './import';
