import { z } from 'zod';
import { openListSchema, type OpenList } from '../../../shared/model/openlist';
import {
  dataPackageSchema,
  provenanceSchema,
  treatmentSchema,
  type DataPackage,
  type Provenance,
  type Submission,
  type SubmittedDataset,
  type Treatment,
} from '../../../shared/model/package';
import { responsesSchema, type Responses } from '../../../shared/model/response';
import { profileSchema, type Profile } from '../../../shared/regulation';
import { checkDecisions, checkList, checkProfile, checkResponses, checkTreatment } from './agreement';
import { bagInfoText, packageInfo } from './bag';
import { dataPackageOf } from './datapackage';
import { readDocument, readNamed } from './documents';
import type { FaultList } from './faults';
import { jsonText } from './json';
import {
  datasetPath,
  isDataset,
  isPayload,
  isTreatment,
  optionalPaths,
  paths,
  topFolder,
  treatmentPath,
} from './layout';
import type { PackedFile, Parcel } from './parcel';

/** The documents of a package beside `submission.json`; null for one that is not there or cannot be read. */
export interface PackageDocuments {
  readonly list: OpenList | null;
  readonly provenance: Provenance | null;
  /** By the dataset's id. */
  readonly treatments: ReadonlyMap<string, Treatment>;
  readonly responses: Responses | null;
  readonly profile: Profile | null;
}

/** Later formats of the list are named as such; ours is what {@link openListSchema} says. */
const listFormat = openListSchema.shape.format.value;

/**
 * Checks that the parts of a package say the same: folder, bag-info, index, files, datapackage and list. A signature
 * shows who wrote it; this shows that it is not nonsense.
 */
export function checkSemantics(parcel: Parcel, submission: Submission, faults: FaultList): PackageDocuments {
  faults.reach('semantics');
  const { agency, listVersion } = submission;
  if (parcel.top !== topFolder(agency.code, listVersion)) faults.add('folder-mismatch', parcel.top);
  checkBagInfo(parcel, submission, faults);
  const treatments = checkIndex(parcel, submission, faults);
  checkDataPackage(parcel, submission, faults);
  const provenance = readDocument(parcel, paths.provenance, provenanceSchema, faults);
  readDocument(parcel, paths.catalogue, z.looseObject({}), faults, { exact: false });
  const named = { path: paths.listDocument, format: listFormat, schema: openListSchema, exact: false };
  const list = readNamed(parcel, named, faults);
  if (list !== null) checkList(list, submission, faults);
  if (list !== null && provenance !== null) checkDecisions(provenance, list, faults);
  const responses = readDocument(parcel, optionalPaths.responses, responsesSchema, faults);
  if (responses !== null) checkResponses(responses, submission, faults);
  const profile = readDocument(parcel, optionalPaths.profile, profileSchema, faults);
  if (profile !== null) checkProfile(profile, submission, faults);
  return { list, provenance, treatments, responses, profile };
}

function checkBagInfo({ files }: Parcel, submission: Submission, faults: FaultList): void {
  const info = files.get(paths.bagInfo)?.content;
  const payload = [...files.values()].filter(({ path }) => isPayload(path));
  if (info && !Buffer.from(bagInfoText(packageInfo(submission), payload)).equals(info))
    faults.add('bag-info', paths.bagInfo);
}

/** Each dataset of the index has its two files, and each such file belongs to a dataset of the index. */
function checkIndex(parcel: Parcel, { datasets }: Submission, faults: FaultList): Map<string, Treatment> {
  const expected = new Set<string>();
  const treatments = new Map<string, Treatment>();
  for (const dataset of datasets) {
    const [file, treatment] = [datasetPath(dataset.id), treatmentPath(dataset.id)];
    if (expected.has(file)) faults.add('dataset-repeated', file);
    if (dataset.file !== file) faults.add('dataset-file', file);
    expected.add(file).add(treatment);
    checkDataset(parcel.files.get(file), dataset, faults);
    if (!parcel.files.has(treatment)) faults.add('dataset-missing', treatment);
    const said = readDocument(parcel, treatment, treatmentSchema, faults);
    if (said === null) continue;
    checkTreatment(said, dataset, faults);
    treatments.set(dataset.id, said);
  }
  for (const path of parcel.files.keys()) {
    if ((isDataset(path) || isTreatment(path)) && !expected.has(path)) faults.add('dataset-unindexed', path);
  }
  return treatments;
}

function checkDataset(file: PackedFile | undefined, dataset: SubmittedDataset, faults: FaultList): void {
  const path = datasetPath(dataset.id);
  if (!file?.table) {
    faults.add('dataset-missing', path);
    return;
  }
  const { digest, size, table } = file;
  if (digest !== dataset.digest || size !== dataset.bytes) faults.add('dataset-digest', path);
  if (!table.bom) faults.add('dataset-bom', path);
  if (!table.utf8) faults.add('dataset-encoding', path);
  if (!table.regular) faults.add('dataset-shape', path);
  if (table.rows !== dataset.rows) faults.add('dataset-rows', path);
  if (table.header.length !== dataset.columns) faults.add('dataset-columns', path);
}

/** All of `datapackage.json` but the fields follows from the submission; the fields' names are the files' headers. */
function checkDataPackage(parcel: Parcel, submission: Submission, faults: FaultList): void {
  const found = readDocument(parcel, paths.dataPackage, dataPackageSchema, faults);
  if (found === null) return;
  const fields = new Map(found.resources.map(({ name, schema }) => [name, schema.fields]));
  const expected: DataPackage = dataPackageOf(submission, ({ id }) => fields.get(id) ?? []);
  if (jsonText(expected) !== jsonText(found)) faults.add('datapackage-mismatch', paths.dataPackage);
  for (const { id } of submission.datasets) {
    const header = parcel.files.get(datasetPath(id))?.table?.header ?? [];
    const names = fields.get(id)?.map(({ name }) => name) ?? [];
    if (jsonText(names) !== jsonText(header)) faults.add('dataset-header', datasetPath(id));
  }
}
