import type { Request } from '../../../shared/contract';
import { Failure } from '../../../shared/failure';
import type { Dataset } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';
import type { Staged } from '../table';
import type { Workspace } from '../workspace';
import type { Context } from './context';
import { findDataset, findResource, refuseSecret } from './find';

type DatasetRequest = Pick<Request<'treat.show'>, 'workspace' | 'resource' | 'dataset'>;

/** The dataset that a request names, in its workspace. @throws Failure of finding it; `state-secret` */
export async function openDataset(
  request: DatasetRequest,
  { open }: Pick<Context, 'open'>,
): Promise<[Workspace, Dataset]> {
  const workspace = await open(request.workspace);
  const resource = findResource(workspace.state, request.resource);
  refuseSecret(workspace.state, resource.id);
  return [workspace, findDataset(workspace.state, resource.id, request.dataset)];
}

/** The plan that is set for a dataset. @throws Failure `plan-missing` */
export function planOf({ state }: Workspace, dataset: Dataset): Plan {
  const plan = state.plans[dataset.id];
  if (plan === undefined) throw new Failure('plan-missing', { dataset: dataset.id });
  return plan;
}

/** What was staged is the file that was attached. @throws Failure `source-changed` */
export function checkSame({ source }: Staged, dataset: Dataset, file: string): void {
  if (source.digest !== dataset.source.digest) throw new Failure('source-changed', { dataset: dataset.id, file });
}

/**
 * What was staged is the file that was attached, and every row of it has all columns: in a row that is short, content may
 * stand one column further left, where the plan keeps it.
 *
 * @throws Failure `source-changed`, `rows-uneven`
 */
export function checkSource(staged: Staged, dataset: Dataset, file: string): void {
  checkSame(staged, dataset, file);
  const short = staged.warnings.find(({ code }) => code === 'row-short');
  if (short === undefined) return;
  const rows = short.places.slice(0, 10).map(({ row }) => row);
  throw new Failure('rows-uneven', { dataset: dataset.id, count: short.count, rows: rows.join(', ') });
}
