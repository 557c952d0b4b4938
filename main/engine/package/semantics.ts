import { z } from 'zod';
import {
  dataPackageSchema,
  packagedListSchema,
  provenanceSchema,
  treatmentSchema,
  type DataPackage,
  type PackagedList,
  type Submission,
  type SubmittedDataset,
  type Treatment,
} from '../../../shared/model/package';
import { planText } from '../../../shared/rules/plan-text';
import { sha256 } from '../trust';
import { bagInfoText, packageInfo } from './bag';
import { dataPackageOf } from './datapackage';
import { readDocument } from './documents';
import type { FaultList } from './faults';
import { jsonText } from './json';
import { datasetPath, isDataset, isPayload, isTreatment, paths, topFolder, treatmentPath } from './layout';
import type { PackedFile, Parcel } from './parcel';

/**
 * Checks that the parts of a package say the same: folder, bag-info, index, files, datapackage and list. A signature
 * shows who wrote it; this shows that it is not nonsense.
 *
 * @returns the number of items of the open list, 0 if it cannot be read.
 */
export function checkSemantics(parcel: Parcel, submission: Submission, faults: FaultList): number {
  const { agency, listVersion } = submission;
  if (parcel.top !== topFolder(agency.code, listVersion)) faults.add('folder-mismatch', parcel.top);
  checkBagInfo(parcel, submission, faults);
  checkIndex(parcel, submission, faults);
  checkDataPackage(parcel, submission, faults);
  readDocument(parcel, paths.provenance, provenanceSchema, faults);
  readDocument(parcel, paths.catalogue, z.looseObject({}), faults, { exact: false });
  const list = readDocument(parcel, paths.listDocument, packagedListSchema, faults, { exact: false });
  if (list !== null) checkList(list, submission, faults);
  return list?.items.length ?? 0;
}

/** The list is of this agency and version, and promises the very datasets of the index: no more, no fewer, no others. */
function checkList(list: PackagedList, { agency, listVersion, datasets }: Submission, faults: FaultList): void {
  if (list.version !== listVersion) faults.add('list-version', paths.listDocument);
  if (list.agency.code !== agency.code) faults.add('list-agency', paths.listDocument);
  const nameOf = (id: string, digest: string) => `${id} ${digest}`;
  const promised = list.items.flatMap((item) => item.datasets.map(({ id, output }) => nameOf(id, output)));
  const indexed = datasets.map(({ id, digest }) => nameOf(id, digest));
  if (promised.sort().join() !== indexed.sort().join()) faults.add('list-datasets', paths.listDocument);
}

function checkBagInfo({ files }: Parcel, submission: Submission, faults: FaultList): void {
  const info = files.get(paths.bagInfo)?.content;
  const payload = [...files.values()].filter(({ path }) => isPayload(path));
  if (info && !Buffer.from(bagInfoText(packageInfo(submission), payload)).equals(info))
    faults.add('bag-info', paths.bagInfo);
}

/** Each dataset of the index has its two files, and each such file belongs to a dataset of the index. */
function checkIndex(parcel: Parcel, { datasets }: Submission, faults: FaultList): void {
  const expected = new Set<string>();
  for (const dataset of datasets) {
    const [file, treatment] = [datasetPath(dataset.id), treatmentPath(dataset.id)];
    if (expected.has(file)) faults.add('dataset-repeated', file);
    if (dataset.file !== file) faults.add('dataset-file', file);
    expected.add(file).add(treatment);
    checkDataset(parcel.files.get(file), dataset, faults);
    if (!parcel.files.has(treatment)) faults.add('dataset-missing', treatment);
    const said = readDocument(parcel, treatment, treatmentSchema, faults);
    if (said !== null && !agrees(said, dataset)) faults.add('treatment-report', treatment);
  }
  for (const path of parcel.files.keys()) {
    if ((isDataset(path) || isTreatment(path)) && !expected.has(path)) faults.add('dataset-unindexed', path);
  }
}

/** Whether a report is of this file and this plan, and measures the risk that is stated. */
function agrees({ plan, before, after, report }: Treatment, { id, digest, bytes, rows, columns }: SubmittedDataset) {
  const stated = [id, digest, bytes, rows, columns, sha256(Buffer.from(planText(plan), 'utf8')), before, after];
  const { dataset, output, rows: counted, columns: kept } = report;
  const reported = [dataset, output.digest, output.size, counted.out, kept.out, report.plan];
  return jsonText(stated) === jsonText([...reported, report.before.risk, report.after.risk]);
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
