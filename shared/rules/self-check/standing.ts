import type { Dataset } from '../../model/dataset';
import type { Decision, Outcome } from '../../model/decision';
import type { ListItem, OpenList } from '../../model/openlist';
import { inOrder } from '../../model/primitives';
import type { Release } from '../../model/release';
import type { Resource } from '../../model/resource';
import type { Withdrawal } from '../../model/withdrawal';
import type { WorkspaceState } from '../../model/workspace';
import { decide, type Profile } from '../../regulation';
import { openWithdrawals } from '../withdrawals';

/** What 自查 looks at. */
export interface Subject {
  readonly state: Readonly<WorkspaceState>;
  /** The one that the workspace goes by. */
  readonly profile: Profile;
  /** Legal date (Asia/Shanghai). */
  readonly today: string;
  /** The newest frozen list; null before the first. */
  readonly list: OpenList | null;
}

/** A dataset with its newest release. */
export interface Held {
  readonly dataset: Dataset;
  readonly release: Release | undefined;
}

/** How one resource stands. */
export interface Standing {
  readonly resource: Resource;
  /** The decision under the profile at hand, and what it comes to by today's rules. */
  readonly decided: { readonly decision: Decision; readonly outcome: Outcome } | null;
  /** Decided openable, and not kept off this agency's list by the regulation. */
  readonly isOpenable: boolean;
  readonly datasets: readonly Held[];
  /** What the newest list says of it. */
  readonly listed: ListItem | undefined;
  /** What took it off the list and was not ended. */
  readonly withdrawal: Withdrawal | undefined;
}

/** A subject with the standing of every resource, in the catalogue's order. */
export interface Examined extends Subject {
  readonly resources: readonly Standing[];
}

/** Looks at every resource once, for all checks. */
export function examine(subject: Subject): Examined {
  const { state, profile, list } = subject;
  const newest = new Map(inOrder(state.releases).map((release) => [release.dataset, release]));
  const datasets = new Map<string, Held[]>();
  for (const dataset of inOrder(state.datasets)) {
    const own = datasets.get(dataset.resource) ?? [];
    own.push({ dataset, release: newest.get(dataset.id) });
    datasets.set(dataset.resource, own);
  }
  const listed = new Map(list?.items.map((item) => [item.resource, item]));
  const withdrawals = openWithdrawals(state);
  const resources = inOrder(state.resources).map((resource): Standing => {
    const decision = state.decisions[resource.id];
    const decided =
      decision?.profile === profile.id
        ? { decision, outcome: decide(profile, decision.answers, resource.items.order) }
        : null;
    const isBarred = profile.bars.some(({ question }) => decision?.answers.answers[question] === true);
    return {
      resource,
      decided,
      isOpenable: decided !== null && decided.outcome.type !== 'closed' && !isBarred,
      datasets: datasets.get(resource.id) ?? [],
      listed: listed.get(resource.id),
      withdrawal: withdrawals.get(resource.id),
    };
  });
  return { ...subject, resources };
}
