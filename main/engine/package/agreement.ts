import type { OpenList } from '../../../shared/model/openlist';
import type { Provenance, Submission, SubmittedDataset, Treatment } from '../../../shared/model/package';
import type { Responses } from '../../../shared/model/response';
import type { Profile } from '../../../shared/regulation';
import { profiles } from '../../../shared/regulation';
import { planText } from '../../../shared/rules/plan-text';
import { sha256 } from '../trust';
import type { FaultList } from './faults';
import { jsonText } from './json';
import { optionalPaths, paths, treatmentPath } from './layout';

/**
 * The list is of this agency, version and profile, and promises the very datasets of the index: no more, no fewer, no
 * others, each for its own resource.
 */
export function checkList(
  list: OpenList,
  { agency, profile, listVersion, datasets }: Submission,
  faults: FaultList,
): void {
  if (list.version !== listVersion) faults.add('list-version', paths.listDocument);
  if (jsonText(list.agency) !== jsonText(agency)) faults.add('list-agency', paths.listDocument);
  if (list.profile.id !== profile) faults.add('list-profile', paths.listDocument);
  const resources = list.items.map(({ resource }) => resource);
  if (new Set(resources).size !== resources.length) faults.add('list-repeated', paths.listDocument);
  const promised = list.items.flatMap(({ resource, datasets: files }) =>
    files.map(({ id, name, rows, bytes, output }) => jsonText([id, resource, name, rows, bytes, output])),
  );
  const indexed = datasets.map(({ id, resource, name, rows, bytes, digest }) =>
    jsonText([id, resource, name, rows, bytes, digest]),
  );
  if (promised.sort().join('') !== indexed.sort().join('')) faults.add('list-datasets', paths.listDocument);
}

/** What is said of decisions is said of items of the list, of each once, and of the type under which it is listed. */
export function checkDecisions({ decisions }: Provenance, { items }: OpenList, faults: FaultList): void {
  const listed = new Map<string, string>(items.map(({ resource, type }) => [resource, type]));
  const distinct = new Set(decisions.map(({ resource }) => resource)).size === decisions.length;
  const agree = decisions.every(({ resource, type }) => listed.get(resource) === type);
  if (!distinct || !agree) faults.add('provenance-decisions', paths.provenance);
}

/** A report is of this file and this plan, and measures the risk that is stated. */
export function checkTreatment(
  { plan, before, after, report }: Treatment,
  dataset: SubmittedDataset,
  faults: FaultList,
): void {
  const { id, digest, bytes, rows, columns } = dataset;
  const stated = [id, digest, bytes, rows, columns, sha256(Buffer.from(planText(plan), 'utf8')), before, after];
  const reported = [report.dataset, report.output.digest, report.output.size, report.rows.out, report.columns.out];
  const measured = [report.plan, report.before.risk, report.after.risk];
  if (jsonText(stated) !== jsonText([...reported, ...measured])) faults.add('treatment-report', treatmentPath(id));
}

/** Answers are given in a package that follows another, to findings of the receipts that it names, to each once. */
export function checkResponses(
  { receipts, responses }: Responses,
  { predecessor }: Submission,
  faults: FaultList,
): void {
  if (predecessor === null) faults.add('responses-unexpected', optionalPaths.responses);
  const answered = responses.map(({ finding }) => finding.id);
  const distinct = new Set(answered).size === answered.length && new Set(receipts).size === receipts.length;
  if (!distinct) faults.add('responses-repeated', optionalPaths.responses);
  if (!responses.every(({ receipt }) => receipts.includes(receipt)))
    faults.add('responses-receipt', optionalPaths.responses);
}

/** A profile comes along only where no verifier has it, and is the one that the submission names. */
export function checkProfile({ id }: Profile, { profile }: Submission, faults: FaultList): void {
  if (id !== profile) faults.add('profile-mismatch', optionalPaths.profile);
  if (profiles.some((shipped) => shipped.id === id)) faults.add('profile-shipped', optionalPaths.profile);
}
