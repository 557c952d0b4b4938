import { validity } from '../../regulation';
import { failingAlone, foundOf, type Check } from './found';

/** Every resource is decided under the regulation at hand. */
export const resourcesUndecided: Check = ({ resources }) =>
  foundOf(resources.filter(({ decided }) => decided === null));

/** Nothing is missing of what is to be opened. */
export const decisionsIncomplete: Check = ({ resources }) =>
  foundOf(resources.filter(({ isOpenable, decided }) => isOpenable && (decided?.outcome.missing.length ?? 0) > 0));

/** Conditional data has its conditions. */
export const conditionsMissing: Check = ({ resources }) =>
  foundOf(
    resources.filter(
      ({ isOpenable, decided }) =>
        isOpenable && decided?.outcome.missing.some(({ code }) => code === 'conditions-missing'),
    ),
  );

/** Where a type is another than the newest list says, somebody said why. */
export const changesUnexplained: Check = ({ resources, list, profile }) => {
  if (list === null || list.profile.id !== profile.id) return failingAlone(0);
  return foundOf(
    resources.filter(
      ({ listed, decided }) =>
        listed !== undefined &&
        decided !== null &&
        decided.outcome.type !== listed.type &&
        decided.decision.why.trim() === '',
    ),
  );
};

/** The regulation is in force; that somebody acknowledged using it after its end is to be looked at all the same. */
export const profileNotInForce: Check = ({ state, profile, today }) => {
  if (validity(profile, today).inForce) return failingAlone(0);
  return failingAlone(1, Object.hasOwn(state.acknowledgements, profile.id) ? 'warning' : 'failing');
};
