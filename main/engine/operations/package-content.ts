import { Failure } from '../../../shared/failure';
import type { FrozenList } from '../../../shared/model/openlist';
import { inOrder } from '../../../shared/model/primitives';
import { findProfile } from '../../../shared/regulation';
import { completedExports } from '../../../shared/rules/exports';
import { responsesOf } from '../../../shared/rules/review';
import { listJson, listJsonLd, listWorkbook } from '../openlist';
import type { PackageContent, PackagedDataset } from '../package';
import { parsePlan } from '../treat';
import type { Workspace } from '../workspace';
import { readReport } from './report';

/**
 * All that a package of a frozen list holds, as the workspace has it.
 *
 * @param roles one a signature, in their order
 * @throws Failure `gate-secrecy-unreviewed`, `object-missing`, `object-damaged`
 */
export async function contentOf(
  workspace: Workspace,
  frozen: FrozenList,
  roles: readonly string[],
): Promise<PackageContent> {
  const { state } = workspace;
  const { list } = frozen;
  const { version } = list;
  const profile = findProfile(list.profile.id, state.regulations);
  const digest = state.lists.byId[String(version)]?.digest;
  const review = inOrder(state.secrecyReviews).findLast((one) => one.listVersion === version && one.list === digest);
  if (review === undefined) throw new Failure('gate-secrecy-unreviewed', { version });
  return {
    agency: state.agency,
    people: inOrder(state.people),
    secrecyReview: { number: review.number, date: review.date, by: review.by },
    profile: profile.id,
    // One that comes with the program takes the place of an imported one of the same id.
    importedProfile: state.regulations[profile.id] === profile ? profile : null,
    listVersion: version,
    predecessor: completedExports(state).at(-1)?.digest ?? null,
    signerRoles: roles,
    openList: { xlsx: await listWorkbook(list, profile), json: listJson(list) },
    catalogue: listJsonLd(list),
    datasets: await packagedDatasets(workspace, frozen),
    provenance: provenanceOf(workspace, frozen),
    responses: responsesOf(state),
  };
}

/** The released datasets that a list names, each as it was when the list was frozen. */
async function packagedDatasets(workspace: Workspace, { list }: FrozenList): Promise<PackagedDataset[]> {
  const { state } = workspace;
  const datasets: PackagedDataset[] = [];
  for (const item of list.items) {
    for (const { id, name, release: releaseId } of item.datasets) {
      const release = state.releases.byId[releaseId];
      if (release === undefined) throw new Failure('internal', { where: `release ${releaseId}` });
      const planBytes = await workspace.readObject(release.plan);
      datasets.push({
        id,
        resource: item.resource,
        code: item.code,
        name,
        path: workspace.objectPath(release.output),
        digest: release.output,
        rows: release.rowsOut,
        columns: release.columns.map((column) => ({ name: column.name, type: column.type })),
        treatment: {
          plan: parsePlan(JSON.parse(Buffer.from(planBytes).toString('utf8'))),
          before: release.before,
          after: release.after,
          report: await readReport(workspace, release),
        },
      });
    }
  }
  return datasets;
}

/** How each listed resource came to its opening type, and where the journal stood. */
function provenanceOf({ state, head }: Workspace, { list }: FrozenList): PackageContent['provenance'] {
  return {
    journal: head,
    decisions: list.items.flatMap(({ resource }) => {
      const decision = state.decisions[resource];
      if (decision === undefined) return [];
      const { decidedAt: at, decidedBy: by, profile, outcome } = decision;
      const articles = [...new Set(outcome.reasons.map(({ article }) => article))];
      return [{ resource, at, by, profile, type: outcome.type, articles }];
    }),
  };
}
