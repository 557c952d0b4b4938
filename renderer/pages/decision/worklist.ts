import type { Decision, OpeningType } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';

/** What the list of resources may be narrowed to. */
export const typeFilters = ['all', 'undecided', 'unconditional', 'conditional', 'closed'] as const;
export type TypeFilter = (typeof typeFilters)[number];

/** A resource with its decision under the workspace's regulation, if it has one. */
export interface Work {
  readonly resource: Resource;
  readonly decision: Decision | null;
}

/** Every resource, the undecided ones first, otherwise in catalogue order. */
export function selectWork(state: Readonly<WorkspaceState>): readonly Work[] {
  const work = inOrder(state.resources).map((resource) => {
    const decision = state.decisions[resource.id];
    return { resource, decision: decision?.profile === state.profile ? decision : null };
  });
  return [...work.filter(({ decision }) => decision === null), ...work.filter(({ decision }) => decision !== null)];
}

export function typeOfWork({ decision }: Work): OpeningType | 'undecided' {
  return decision?.outcome.type ?? 'undecided';
}

/** Those of a type whose name, code or department holds the words. */
export function narrowWork(work: readonly Work[], filter: TypeFilter, words: string): readonly Work[] {
  const sought = words.trim().toLocaleLowerCase();
  return work.filter((one) => {
    const { name, code, department, id } = one.resource;
    if (filter !== 'all' && typeOfWork(one) !== filter) return false;
    return [name, code, department, id].some((text) => text.toLocaleLowerCase().includes(sought));
  });
}

/** How many resources there are of each type. */
export function countTypes(work: readonly Work[]): Readonly<Record<TypeFilter, number>> {
  const counts = { all: work.length, undecided: 0, unconditional: 0, conditional: 0, closed: 0 };
  for (const one of work) counts[typeOfWork(one)] += 1;
  return counts;
}

/** The undecided resource after `current` in catalogue order, else the first one; null where none is left. */
export function nextUndecided(work: readonly Work[], current: string | null): string | null {
  const open = work.filter(({ decision }) => decision === null).map(({ resource }) => resource.id);
  const others = open.filter((id) => id !== current);
  // Ids are numbered in the catalogue's order (`r0001`) and never reused.
  const number = (id: string) => Number(id.slice(1));
  return others.find((id) => current !== null && number(id) > number(current)) ?? others[0] ?? null;
}
