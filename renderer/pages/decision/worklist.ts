import type { Decision, OpeningType } from '../../../shared/model/decision';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import type { WorkspaceState } from '../../../shared/model/workspace';

/** What the list of resources may be narrowed to. */
export const typeFilters = ['all', 'undecided', 'unconditional', 'conditional', 'closed'] as const;
export type TypeFilter = (typeof typeFilters)[number];

/** What else it may be narrowed to: what lacks something, what lacks documents, what changed since the newest list. */
export const standFilters = ['any', 'incomplete', 'evidence', 'changed'] as const;
export type StandFilter = (typeof standFilters)[number];

/** A resource with its decision under the workspace's regulation, if it has one. */
export interface Work {
  readonly resource: Resource;
  readonly decision: Decision | null;
  /** Decided, or decided anew, after the newest list was frozen. */
  readonly isNew: boolean;
}

/** Every resource, the undecided ones first, otherwise in catalogue order. */
export function selectWork(state: Readonly<WorkspaceState>): readonly Work[] {
  const frozenAt = inOrder(state.lists).at(-1)?.frozenAt ?? null;
  const work = inOrder(state.resources).map((resource): Work => {
    const made = state.decisions[resource.id];
    const decision = made?.profile === state.profile ? made : null;
    return { resource, decision, isNew: decision !== null && frozenAt !== null && decision.decidedAt > frozenAt };
  });
  return [...work.filter(({ decision }) => decision === null), ...work.filter(({ decision }) => decision !== null)];
}

export function typeOfWork({ decision }: Work): OpeningType | 'undecided' {
  return decision?.outcome.type ?? 'undecided';
}

/** Whether a decision stands as a filter asks. Documents are what lifts grounds of closed data. */
export function standsAs({ decision, isNew }: Work, filter: StandFilter): boolean {
  switch (filter) {
    case 'any':
      return true;
    case 'incomplete':
      return decision !== null && decision.outcome.type !== 'closed' && decision.outcome.missing.length > 0;
    case 'evidence':
      return decision?.outcome.missing.some(({ code }) => code === 'evidence-missing') ?? false;
    case 'changed':
      return isNew;
  }
}

/** Those of a type, standing as asked, whose name, code or department holds the words. */
export function narrowWork(
  work: readonly Work[],
  filter: TypeFilter,
  words: string,
  stand: StandFilter = 'any',
): readonly Work[] {
  const sought = words.trim().toLocaleLowerCase();
  return work.filter((one) => {
    const { name, code, department, id } = one.resource;
    if (filter !== 'all' && typeOfWork(one) !== filter) return false;
    if (!standsAs(one, stand)) return false;
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
