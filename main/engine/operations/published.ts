import type { Dataset } from '../../../shared/model/dataset';
import type { Release } from '../../../shared/model/release';
import { completedExports } from '../../../shared/rules/exports';
import type { Workspace } from '../workspace';
import { readFrozen } from './openlist';

/**
 * The release of a dataset, else of another of the same resource, that the newest exported package with one holds. Runs
 * that were only tried are known to nobody outside.
 */
export async function publishedBefore(workspace: Workspace, dataset: Dataset): Promise<Release | undefined> {
  const { state } = workspace;
  const { releases } = state;
  for (const { listVersion } of completedExports(state).reverse()) {
    const { list } = await readFrozen(workspace, listVersion);
    const listed = list.items
      .filter(({ resource }) => resource === dataset.resource)
      .flatMap(({ datasets }) => datasets);
    const same = listed.find(({ id }) => id === dataset.id) ?? listed.at(-1);
    if (same !== undefined && Object.hasOwn(releases.byId, same.release)) return releases.byId[same.release];
  }
  return undefined;
}
