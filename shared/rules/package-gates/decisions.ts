import type { OpenList } from '../../model/openlist';
import type { WorkspaceState } from '../../model/workspace';
import { decide, findProfile, validity } from '../../regulation';

/**
 * A list is frozen and decisions go on: the listed resources that have been closed since, or are opened otherwise. They
 * do not leave any more.
 */
export function changedDecisions(
  { decisions, regulations, resources }: Pick<WorkspaceState, 'decisions' | 'regulations' | 'resources'>,
  list: OpenList,
): string[] {
  const profile = findProfile(list.profile.id, regulations);
  return list.items
    .filter(({ resource, type }) => {
      const decision = decisions[resource];
      const outcome =
        decision?.profile === profile.id
          ? decide(profile, decision.answers, resources.byId[resource]?.items.order)
          : undefined;
      return outcome?.type !== type || !outcome.listable;
    })
    .map(({ resource }) => resource);
}

/** Listed resources that are delivered as files and whose released data the workspace does not have. */
export function unreleasedItems({ releases }: Pick<WorkspaceState, 'releases'>, list: OpenList): string[] {
  return list.items
    .filter(({ access, datasets }) => {
      const asFile = access[0]?.delivery === 'file';
      return (
        (asFile && datasets.length === 0) || datasets.some(({ release }) => !Object.hasOwn(releases.byId, release))
      );
    })
    .map(({ resource }) => resource);
}

/**
 * Whether a list goes by a regulation that is not in force on a legal date and that nobody acknowledged: it does not leave
 * before somebody has.
 */
export function isUnacknowledged(
  { regulations, acknowledgements }: Pick<WorkspaceState, 'regulations' | 'acknowledgements'>,
  list: OpenList,
  date: string,
): boolean {
  const profile = findProfile(list.profile.id, regulations);
  return !validity(profile, date).inForce && !Object.hasOwn(acknowledgements, profile.id);
}
