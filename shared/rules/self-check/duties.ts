import { inOrder } from '../../model/primitives';
import { lintCatalogue } from '../catalogue/lint';
import { templateOf } from '../catalogue/templates';
import { openTasks } from '../withdrawals';
import { failingAlone, foundOf, unknownFound, type Check } from './found';

/** What was withdrawn is dealt with: failing while a follow-up is open, to be looked at while it is not let back. */
export const withdrawalsOpen: Check = ({ resources, profile }) => {
  const off = resources.filter(({ withdrawal }) => withdrawal !== undefined);
  return foundOf(
    off.filter(({ withdrawal }) => withdrawal && openTasks(profile, withdrawal).length > 0),
    off,
  );
};

/** Somebody is filed with department and duty (专人专岗). */
export const peopleMissing: Check = ({ state }) => {
  const people = inOrder(state.people);
  const isNamed = people.some(({ department, duty }) => department.trim() !== '' && duty.trim() !== '');
  if (isNamed) return failingAlone(0);
  return failingAlone(1, people.length > 0 ? 'warning' : 'failing');
};

/** The inventory holds no mistakes by the rules of the template that it came in. */
export const catalogueFaults: Check = ({ resources, state }) => {
  const faults = lintCatalogue(
    resources.map(({ resource }) => resource),
    templateOf(state.catalogue?.template),
  );
  const faulty = new Set(faults.map(({ resource }) => resource));
  return foundOf(
    [],
    resources.filter(({ resource }) => faulty.has(resource.id)),
  );
};

/** There is no register of applications or objections in this program: nothing can be said of them. */
export const unregistered: Check = () => unknownFound;
