import type { ListRecord, WorkspaceState } from '../model/workspace';
import { inOrder } from '../model/primitives';

/**
 * Which list of its year a version is: 0 for the first, then the number of the revision (动态调整). Null where lists go on
 * and belong to no year.
 */
export function revisionOf({ lists }: Pick<WorkspaceState, 'lists'>, version: number): number | null {
  const own = lists.byId[String(version)];
  if (own === undefined || own.year === null) return null;
  return inOrder(lists).filter((record) => record.year === own.year && record.version < version).length;
}

/** The newest list of a year, if one was frozen. */
export function newestOfYear({ lists }: Pick<WorkspaceState, 'lists'>, year: number): ListRecord | undefined {
  return inOrder(lists).findLast((record) => record.year === year);
}
