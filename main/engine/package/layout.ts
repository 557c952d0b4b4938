/** Where things stand in a bag; paths are relative to its top folder. */
export const paths = {
  bagit: 'bagit.txt',
  bagInfo: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  submission: 'data/submission.json',
  listWorkbook: 'data/open-list.xlsx',
  listDocument: 'data/open-list.json',
  catalogue: 'data/catalogue.jsonld',
  dataPackage: 'data/datapackage.json',
  provenance: 'data/provenance.json',
} as const;

/** Documents that only some packages hold: answers to a receipt, and a profile that reviewers do not have. */
export const optionalPaths = { responses: 'data/responses.json', profile: 'data/profile.json' } as const;

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
  !isPayload(path) && path !== paths.tagManifest && !path.startsWith('signatures/');

/** Whether the format has a place for this file. */
export const hasPlace = (path: string) => fixed.has(path) || isDataset(path) || isTreatment(path) || isSignature(path);
