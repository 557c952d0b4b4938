import { inOrder } from '../../../shared/model/primitives';
import type { WorkspaceState } from '../../../shared/model/workspace';
import type { Ground } from '../../../shared/regulation';

/** A measured treatment of a resource's data, as evidence names it. */
export interface Treatment {
  readonly id: string;
  readonly dataset: string;
  readonly period: string;
  readonly releasedAt: string;
  /** Size of the smallest class, before and after. */
  readonly k: readonly [before: number, after: number];
  /** Highest risk of re-identification, before and after. */
  readonly risk: readonly [before: number, after: number];
}

/** The measured treatments of a resource, the newest first. */
export function treatmentsOf(state: Readonly<WorkspaceState>, resource: string): readonly Treatment[] {
  return inOrder(state.releases)
    .flatMap(({ id, dataset: of, period, releasedAt, before, after }): Treatment[] => {
      const dataset = state.datasets.byId[of];
      if (dataset?.resource !== resource) return [];
      return [{ id, dataset: dataset.name, period, releasedAt, k: [before.k, after.k], risk: [before.Rb, after.Rb] }];
    })
    .reverse();
}

/** Kinds of evidence for a ground that rest on a treatment. */
export function treatedKinds({ liftedBy }: Ground): ReadonlySet<string> {
  return new Set(liftedBy.filter(({ by }) => by === 'treated').flatMap(({ evidence }) => evidence));
}
