import { Failure } from '../../../shared/failure';
import type { Dataset } from '../../../shared/model/dataset';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';

type State = Readonly<WorkspaceState>;

/**
 * The resource that `ref` names: its id, else a unique code, else a unique exact name.
 * @throws Failure `resource-not-found`, `resource-ambiguous`.
 */
export function findResource(state: State, ref: string): Resource {
  const byId = Object.hasOwn(state.resources.byId, ref) ? state.resources.byId[ref] : undefined;
  if (byId) return byId;
  const all = inOrder(state.resources);
  for (const matches of [all.filter(({ code }) => code === ref), all.filter(({ name }) => name === ref)]) {
    const [first, ...others] = matches;
    if (first && others.length === 0) return first;
    if (first) throw new Failure('resource-ambiguous', { resource: ref, ids: matches.map(({ id }) => id).join(' ') });
  }
  throw new Failure('resource-not-found', { resource: ref });
}

/** The datasets of a resource, oldest first. */
export function datasetsOf(state: State, resource: string): Dataset[] {
  return inOrder(state.datasets).filter((dataset) => dataset.resource === resource);
}

/**
 * The dataset that `ref` names within a resource (id or exact name), or the only one where `ref` is left out.
 * @throws Failure `dataset-not-found`, `dataset-ambiguous`.
 */
export function findDataset(state: State, resource: string, ref: string | undefined): Dataset {
  const all = datasetsOf(state, resource);
  const matches = ref === undefined ? all : all.filter(({ id, name }) => id === ref || name === ref);
  const [first, ...others] = matches;
  if (!first) throw new Failure('dataset-not-found', { resource });
  if (others.length > 0) {
    throw new Failure('dataset-ambiguous', { resource, ids: matches.map(({ id }) => id).join(' ') });
  }
  return first;
}

/** Whether a resource was declared a state secret. */
export function isSecret(state: State, resource: string): boolean {
  return state.decisions[resource]?.outcome.grounds.includes('state-secret') ?? false;
}

/**
 * Stops where a resource was declared a state secret: its data is not handled here at all (law 1).
 * @throws Failure `state-secret`
 */
export function refuseSecret(state: State, resource: string): void {
  if (isSecret(state, resource)) throw new Failure('state-secret', { resource });
}
