import type { WorkspaceState } from '../../model/workspace';

/** What may rest on a resource of the inventory, so that it cannot be removed: data, a decision (and with it lists), a withdrawal. */
export type Rest = 'data' | 'decision' | 'withdrawal';

/** What rests on each resource that something rests on. */
export function restsOnResources(
  state: Pick<WorkspaceState, 'datasets' | 'decisions' | 'withdrawals'>,
): ReadonlyMap<string, Rest> {
  const rests = new Map<string, Rest>();
  for (const { resource } of Object.values(state.withdrawals.byId)) rests.set(resource, 'withdrawal');
  for (const resource of Object.keys(state.decisions)) rests.set(resource, 'decision');
  for (const { resource } of Object.values(state.datasets.byId)) rests.set(resource, 'data');
  return rests;
}
