import { Failure } from '../../../shared/failure';
import {
  frozenListSchema,
  openListSchema,
  type FrozenList,
  type ListChange,
  type ListWarning,
  type OpenList,
} from '../../../shared/model/openlist';
import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { validity, type Profile } from '../../../shared/regulation';
import { legalDate } from '../../../shared/rules/clock';
import { listChanges } from '../../../shared/rules/list-changes';
import { isWork } from '../../../shared/rules/list-refusals';
import { openWithdrawals } from '../../../shared/rules/withdrawals';
import { assess } from './assess';
import { datasetsByResource } from './candidate';
import type { Techniques } from './item';

export interface FreezeRequest {
  readonly state: WorkspaceState;
  readonly profile: Profile;
  readonly version: number;
  /** The instant of freezing, UTC (`2026-03-01T02:03:04.567Z`). */
  readonly at: string;
  readonly by: string;
  /** Leave out what is not ready, and say so in the list, instead of refusing to freeze. */
  readonly allowPartial: boolean;
  /** The version before, if there is one. */
  readonly previous: OpenList | null;
  readonly techniques: Techniques;
}

/** How many names of unready resources a failure mentions. */
const NAMES_SHOWN = 3;

/**
 * Freezes a version of the open list from a workspace's state: every resource is listed, withheld by law, or refused with
 * all reasons. Pure: the same state gives the same list.
 *
 * @throws Failure `list-incomplete` if anything is refused that the law does not bar, unless partial lists are allowed.
 */
export function freezeList(request: FreezeRequest): FrozenList {
  const { state, profile, version, at, by, previous, allowPartial } = request;
  const date = legalDate(new Date(at));
  const datasets = datasetsByResource(state);
  const before = new Map(previous?.items.map((item) => [item.resource, item]));
  const withdrawals = openWithdrawals(state);
  const isSameLaw = previous?.profile.id === profile.id;
  const verdicts = inOrder(state.resources).map((resource) =>
    assess(resource, {
      profile,
      decision: state.decisions[resource.id],
      datasets: datasets.get(resource.id) ?? [],
      before: isSameLaw ? before.get(resource.id) : undefined,
      withdrawal: withdrawals.get(resource.id),
      today: date,
      published: before.get(resource.id)?.firstPublished ?? date,
      techniques: request.techniques,
    }),
  );
  const refused = verdicts.flatMap((verdict) => verdict.refused);
  const unready = new Set(refused.filter(isWork).map(({ resource }) => resource));
  if (unready.size > 0 && !allowPartial) {
    const names = [...unready].slice(0, NAMES_SHOWN).map((id) => state.resources.byId[id]?.name ?? id);
    throw new Failure('list-incomplete', {
      count: unready.size,
      names: names.join('、') + (unready.size > NAMES_SHOWN ? '…' : ''),
    });
  }
  const { inForce } = validity(profile, date);
  // Parsing proves what was built and puts the keys in the schema's order, so that equal lists have equal bytes.
  const list = openListSchema.parse({
    format: 'openlist-list/1',
    version,
    year: profile.list.cycle === 'yearly' ? Number(date.slice(0, 4)) : null,
    agency: state.agency,
    profile: { id: profile.id, title: profile.title.zh, inForce },
    frozenAt: at,
    frozenBy: by,
    omitted: unready.size,
    predecessor: null,
    changes: [],
    items: verdicts.flatMap(({ item }) => item ?? []).map((item, index) => ({ number: index + 1, ...item })),
  } satisfies OpenList);
  const closed = verdicts.flatMap(({ withheld }) => withheld ?? []);
  // What was found to be a secret since is not named as one that was on the list.
  const names = new Map(closed.map(({ resource, name }) => [resource, name]));
  const changes = listChanges(previous, list, inOrder(state.withdrawals), at).map((change) => ({
    ...change,
    name: names.get(change.resource) ?? change.name,
  }));
  const expiry: ListWarning[] = inForce ? [] : [{ resource: null, code: 'profile-not-in-force' }];
  return frozenListSchema.parse({
    format: 'openlist-frozen/1',
    list: { ...list, predecessor: previous && predecessorOf(previous, changes), changes },
    closed,
    refused,
    warnings: [...expiry, ...verdicts.flatMap(({ warnings }) => warnings)],
  } satisfies FrozenList);
}

/** What comes back counts as added, and what was withdrawn as removed: the numbers say how long the list is. */
function predecessorOf({ version }: OpenList, changes: readonly ListChange[]): OpenList['predecessor'] {
  const count = (...kinds: ListChange['kind'][]) => changes.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    version,
    added: count('added', 'restored'),
    removed: count('removed', 'withdrawn', 'suspended'),
    changed: count('changed'),
  };
}
