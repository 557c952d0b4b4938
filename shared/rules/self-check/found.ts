import type { SelfCheckFinding } from '../../contract/list';
import type { Examined, Standing } from './standing';

/** What a check found: how the matter stands, how many cases, and the resources concerned. */
export type Found = Pick<SelfCheckFinding, 'state' | 'count' | 'resources'>;

/** Looks at one matter. */
export type Check = (examined: Examined) => Found;

export const inOrderFound: Found = { state: 'ok', count: 0, resources: [] };

/** Nothing here tells: there is no record of it. */
export const unknownFound: Found = { state: 'unknown', count: 0, resources: [] };

/** A finding without resources of its own. */
export function failingAlone(count: number, state: 'failing' | 'warning' = 'failing'): Found {
  return count === 0 ? inOrderFound : { state, count, resources: [] };
}

/** The resources that fail, and those that are only to be looked at; in order where there are none. */
export function foundOf(failing: readonly Standing[], warned: readonly Standing[] = []): Found {
  const failed = new Set(failing);
  const all = [...failing, ...warned.filter((one) => !failed.has(one))].map(({ resource }) => resource.id);
  if (all.length === 0) return inOrderFound;
  return { state: failing.length > 0 ? 'failing' : 'warning', count: all.length, resources: all };
}
