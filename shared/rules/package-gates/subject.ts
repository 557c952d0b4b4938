import type { FrozenList, ListItem } from '../../model/openlist';
import type { Release } from '../../model/release';
import type { WorkspaceState } from '../../model/workspace';
import { decide, findProfile, type Profile } from '../../regulation';
import { identifiesPeople } from '../identifying';
import { tagInForce } from '../../model/tag';

/** What the gates look at. */
export interface GateSubject {
  readonly state: Readonly<WorkspaceState>;
  readonly profile: Profile;
  readonly list: FrozenList['list'];
  /** Digest of the frozen list. */
  readonly digest: string;
  /** Legal date (Asia/Shanghai). */
  readonly date: string;
  /** Every release that the list promises, with its item. */
  readonly deliveries: readonly Delivery[];
}

/** A released dataset of a listed item. */
export interface Delivery {
  readonly item: ListItem;
  readonly dataset: string;
  /** Undefined where the workspace does not have it. */
  readonly release: Release | undefined;
  /** Columns that consent or the public interest lets go out as they are, though they identify people. */
  readonly mayShow: (column: string) => boolean;
}

/** Gathers what the gates look at. @throws Failure `profile-unknown` */
export function subjectOf(
  state: Readonly<WorkspaceState>,
  { list }: Pick<FrozenList, 'list'>,
  digest: string,
  date: string,
): GateSubject {
  const profile = findProfile(list.profile.id, state.regulations);
  const deliveries = list.items.flatMap((item) => {
    const shown = item.datasets.length > 0 && mayShowPeople(state, profile, item.resource);
    return item.datasets.map(({ id, release }): Delivery => ({
      item,
      dataset: id,
      release: Object.hasOwn(state.releases.byId, release) ? state.releases.byId[release] : undefined,
      mayShow: (column) => shown && identifies(state, id, column),
    }));
  });
  return { state, profile, list, digest, date, deliveries };
}

/** Whether a column of a dataset identifies people, by a person's word or what detection proposes. */
export function identifies({ datasets }: Pick<WorkspaceState, 'datasets'>, dataset: string, column: string): boolean {
  const found = datasets.byId[dataset]?.columns.byId[column];
  return found !== undefined && identifiesPeople(tagInForce(found));
}

/** Whether the ground that protects people was lifted otherwise than by treatment. */
function mayShowPeople(state: Readonly<WorkspaceState>, profile: Profile, resource: string): boolean {
  const decision = state.decisions[resource];
  if (decision?.profile !== profile.id) return false;
  const protecting = new Set(profile.grounds.flatMap(({ id, personal }) => (personal ? [id] : [])));
  const { lifted } = decide(profile, decision.answers, state.resources.byId[resource]?.items.order);
  return lifted.some(({ ground, by }) => protecting.has(ground) && by !== 'treated');
}
