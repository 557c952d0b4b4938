import { inOrder } from '../../model/primitives';
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

/** The catalogue's cells that a list and its readers rest on are filled in. */
export const catalogueFaults: Check = ({ resources }) =>
  foundOf(
    [],
    resources.filter(({ resource }) => {
      const { abstract, provider, format, updateCycle, sharing, opening, items } = resource;
      const cells = [abstract, provider, format.category, updateCycle, sharing.type, opening.toSociety];
      return items.order.length === 0 || cells.some((cell) => cell === '');
    }),
  );

/** There is no register of applications or objections in this program: nothing can be said of them. */
export const unregistered: Check = () => unknownFound;
