import type { Dataset } from '../../../shared/model/dataset';
import type { Decision, OpeningType, Outcome } from '../../../shared/model/decision';
import type { Plan } from '../../../shared/model/plan';
import { inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Profile, Terms } from '../../../shared/regulation';

/** A dataset of a resource with its plan and its newest release. */
export interface Delivered {
  readonly dataset: Dataset;
  readonly plan: Plan | undefined;
  readonly release: Release | undefined;
  /** Ids of all its releases, oldest first. */
  readonly releases: readonly string[];
}

/** A resource decided openable, with all that the gates and the list need to know of it. */
export interface Candidate {
  readonly profile: Profile;
  readonly resource: Resource;
  readonly decision: Decision;
  readonly outcome: Outcome;
  readonly type: Exclude<OpeningType, 'closed'>;
  readonly terms: Terms;
  readonly datasets: readonly Delivered[];
  /** Whether it reaches the public as a file, so that released data must be there. */
  readonly asFile: boolean;
  /** Legal date of the freeze. */
  readonly today: string;
}

/** The datasets of each resource, by resource id. */
export function datasetsByResource(state: WorkspaceState): ReadonlyMap<string, Delivered[]> {
  const releases = new Map<string, Release[]>();
  for (const release of inOrder(state.releases)) {
    const own = releases.get(release.dataset);
    if (own) own.push(release);
    else releases.set(release.dataset, [release]);
  }
  const found = new Map<string, Delivered[]>();
  for (const dataset of inOrder(state.datasets)) {
    const own = releases.get(dataset.id) ?? [];
    const delivered = {
      dataset,
      plan: state.plans[dataset.id],
      release: own.at(-1),
      releases: own.map(({ id }) => id),
    };
    found.set(dataset.resource, [...(found.get(dataset.resource) ?? []), delivered]);
  }
  return found;
}
