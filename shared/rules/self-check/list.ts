import { completedExports } from '../exports';
import { newestOfYear } from '../list-year';
import { changedDecisions } from '../package-gates';
import { failingAlone, foundOf, unknownFound, type Check } from './found';
import type { Standing } from './standing';

/** There is an open list. */
export const listMissing: Check = ({ list }) => failingAlone(list === null ? 1 : 0);

/** There is a list of this year. */
export const listYearMissing: Check = ({ state, today }) =>
  failingAlone(newestOfYear(state, Number(today.slice(0, 4))) === undefined ? 1 : 0);

/** The newest list was packed for review; a warning where an earlier one was. */
export const listNotExported: Check = ({ state, list }) => {
  if (list === null) return unknownFound;
  const exported = completedExports(state);
  if (exported.some(({ listVersion }) => listVersion === list.version)) return failingAlone(0);
  return failingAlone(1, exported.length > 0 ? 'warning' : 'failing');
};

/**
 * The newest list agrees with what is decided and released by now. Failing: it holds what may not be opened so any more;
 * to be looked at: it tells of an older release, or other words than the catalogue.
 */
export const listOutdated: Check = ({ state, list, resources }) => {
  if (list === null) return unknownFound;
  const changed = new Set(changedDecisions(state, list));
  const listed = resources.filter((one) => one.listed !== undefined);
  return foundOf(
    listed.filter(({ resource, withdrawal }) => changed.has(resource.id) || withdrawal !== undefined),
    listed.filter((one) => isOverdrawn(one) || saysOtherwise(one)),
  );
};

/** Whether a listed file has been released anew since. */
function isOverdrawn({ listed, datasets }: Standing): boolean {
  if (listed === undefined || listed.datasets.length === 0) return false;
  const told = new Set(listed.datasets.map(({ release }) => release));
  return datasets.some(({ release }) => release !== undefined && !told.has(release.id));
}

function saysOtherwise({ listed, resource }: Standing): boolean {
  const cells = ['name', 'code', 'abstract', 'updateCycle', 'department'] as const;
  return listed !== undefined && cells.some((cell) => listed[cell] !== resource[cell]);
}

/** Whatever is decided openable, and wants nothing more, is on the list. */
export const dataUnpublished: Check = ({ resources }) =>
  foundOf(
    resources.filter(
      ({ decided, listed, withdrawal }) =>
        decided?.outcome.listable === true && listed === undefined && withdrawal === undefined,
    ),
  );
