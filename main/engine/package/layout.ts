/** Where the files of every bag stand; paths are relative to its top folder (RFC 8493, 2). */
export const bagPaths = {
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
} as const;

/** Where things that every package holds stand. */
export const paths = {
  ...bagPaths,
  submission: 'data/submission.json',
  listWorkbook: 'data/open-list.xlsx',
  listDocument: 'data/open-list.json',
  catalogue: 'data/catalogue.jsonld',
  dataPackage: 'data/datapackage.json',
  provenance: 'data/provenance.json',
} as const;

/** Where things stand that only some packages hold. */
export const optionalPaths = {
  /** Answers to the findings of receipts: of a package that follows another. */
  responses: 'data/responses.json',
  /** The regulation profile, where it was imported and so is not the reviewer's too. */
  profile: 'data/profile.json',
} as const;

const PAYLOAD = 'data/';
const SIGNATURE = /^signatures\/[1-9]\.p7s$/;
const DATASET = /^data\/datasets\/r\d{4,}-\d+\.csv$/;
const TREATMENT = /^data\/treatment\/r\d{4,}-\d+\.json$/;
const fixed: ReadonlySet<string> = new Set([...Object.values(paths), ...Object.values(optionalPaths)]);

/** `<agency code>-<list version>`: the bag's top folder and its name outside. */
export function topFolder(agencyCode: string, listVersion: number): string {
  return `${agencyCode}-${listVersion}`;
}

export const datasetPath = (id: string) => `${PAYLOAD}datasets/${id}.csv`;
export const treatmentPath = (id: string) => `${PAYLOAD}treatment/${id}.json`;
export const signaturePath = (number: number) => `signatures/${number}.p7s`;

export const isPayload = (path: string) => path.startsWith(PAYLOAD);
export const isSignature = (path: string) => SIGNATURE.test(path);
export const isDataset = (path: string) => DATASET.test(path);
export const isTreatment = (path: string) => TREATMENT.test(path);

/** What the tagmanifest lists: every file outside `data/` but itself and the signatures, which sign it. */
export const isTagFile = (path: string) =>
  !isPayload(path) && path !== bagPaths.tagManifest && !path.startsWith('signatures/');

/** What one format of sealed bags holds below its top folder, bag files and signatures included. */
export interface BagLayout {
  /** Files that must be there. */
  readonly required: readonly string[];
  /** Whether the format has a place for this file. */
  hasPlace(path: string): boolean;
  /** Whether it is a document, which is read into memory to be looked into. */
  isDocument(path: string): boolean;
  /** Whether it is a released CSV, whose shape is taken while it is read. */
  isTable(path: string): boolean;
}

/** The layout of a submission package. Its workbook is for people: no program reads it, and its digest is signed. */
export const packageLayout: BagLayout = {
  required: Object.values(paths),
  hasPlace: (path) => fixed.has(path) || isDataset(path) || isTreatment(path) || isSignature(path),
  isDocument: (path) => packageLayout.hasPlace(path) && !isDataset(path) && path !== paths.listWorkbook,
  isTable: isDataset,
};
