import { extname } from 'node:path';
import { Failure } from '../../../shared/failure';
import { stopIfCancelled } from '../../../shared/job';
import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { TreatmentReport } from '../../../shared/model/report';
import { legalDate } from '../../../shared/rules/clock';
import { writeDurably } from '../files';
import { parseReport, reportPage, reportWorkbook } from '../report';
import type { Workspace } from '../workspace';
import { openDataset } from './attached';
import type { Handlers } from './context';
import { refusePrecious } from './outputs';

/**
 * The report of a dataset's release: the one that is named, else the newest.
 *
 * @throws Failure `release-not-found`, `report-missing`; `object-damaged`
 */
async function reportOf(
  workspace: Workspace,
  dataset: Dataset,
  id: string | undefined,
): Promise<{ release: Release; report: TreatmentReport }> {
  const own = inOrder(workspace.state.releases).filter((release) => release.dataset === dataset.id);
  const release = id === undefined ? own.at(-1) : own.find((one) => one.id === id);
  if (release === undefined) throw new Failure('release-not-found', { dataset: dataset.id });
  return { release, report: await readReport(workspace, release) };
}

/** The report that a release was made with. @throws Failure `report-missing`; `object-damaged` */
export async function readReport(workspace: Workspace, { id, report }: Release): Promise<TreatmentReport> {
  if (report === null) throw new Failure('report-missing', { release: id });
  return parseReport(await workspace.readObject(report));
}

const writers = { '.xlsx': reportWorkbook, '.html': reportPage } as const;

export const reportHandlers = {
  async 'report.show'(request, context) {
    const [workspace, dataset] = await openDataset(request, context);
    const { release, report } = await reportOf(workspace, dataset, request.release);
    return { release: release.id, report };
  },

  async 'report.export'(request, context) {
    const { out, language } = request;
    const ending = extname(out).toLowerCase();
    if (ending !== '.xlsx' && ending !== '.html') throw new Failure('bad-request', { path: 'out' });
    await refusePrecious([out], context);
    const [workspace, dataset] = await openDataset(request, context);
    const { release, report } = await reportOf(workspace, dataset, request.release);
    const name = workspace.state.resources.byId[dataset.resource]?.name ?? dataset.name;
    const occasion = { name, date: legalDate(new Date(release.releasedAt)) };
    const bytes = await writers[ending](report, occasion, language);
    stopIfCancelled(context.job);
    await writeDurably(out, bytes);
    return { release: release.id, out };
  },
} satisfies Partial<Handlers>;
