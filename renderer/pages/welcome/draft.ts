import type { Picked } from '../../../shared/contract/window';
import type { Person } from '../../../shared/model/agency';
import { checkUscc, type UsccCheck } from '../../../shared/rules/identifiers';

/** A regulation to choose from, as the engine lists it. */
export interface OfferedRegulation {
  readonly id: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validThrough: string | null;
  readonly inForce: boolean;
}

/** A workspace that is being described. */
export interface Draft {
  readonly regulation: OfferedRegulation | null;
  /** Why a regulation is used that is not in force; '' as long as nobody said. */
  readonly why: string;
  readonly name: string;
  readonly code: string;
  readonly people: readonly Person[];
  readonly folder: Picked | null;
}

/** What every step is given: the draft, and a way to change some of it. */
export interface StepProps {
  readonly draft: Draft;
  readonly change: (some: Partial<Draft>) => void;
}

export const nobody: Person = { name: '', department: '', duty: '' };

export const emptyDraft: Draft = {
  regulation: null,
  why: '',
  name: '',
  code: '',
  people: [nobody],
  folder: null,
};

export const wizardSteps = ['regulation', 'agency', 'people', 'place'] as const;
export type WizardStep = (typeof wizardSteps)[number];

/** A code as it is compared: capital letters, without the spaces that people put in. */
export function tidyCode(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

/** What can be said of a code while it is typed. `typed`: too short to be judged. */
export type CodeState = { readonly is: 'empty' | 'typed' | 'shape' | 'good' } | { is: 'check'; expected: string };

export function codeState(code: string): CodeState {
  const tidy = tidyCode(code);
  if (tidy === '') return { is: 'empty' };
  if (tidy.length < 18) return { is: 'typed' };
  const { valid, expected }: UsccCheck = checkUscc(tidy);
  if (valid) return { is: 'good' };
  return expected === undefined ? { is: 'shape' } : { is: 'check', expected };
}

/** The people that were filled in, trimmed; lines without a name are left out. */
export function namedPeople(people: readonly Person[]): Person[] {
  return people
    .map(({ name, department, duty }) => ({ name: name.trim(), department: department.trim(), duty: duty.trim() }))
    .filter(({ name }) => name !== '');
}

/** The first name that stands there twice, or null. */
export function repeatedName(people: readonly Person[]): string | null {
  const names = namedPeople(people).map(({ name }) => name);
  return names.find((name, index) => names.indexOf(name) < index) ?? null;
}

/** Whether a step says all that is needed of it. */
export function isStepDone(step: WizardStep, draft: Draft): boolean {
  switch (step) {
    case 'regulation':
      return draft.regulation !== null && (draft.regulation.inForce || draft.why.trim() !== '');
    case 'agency':
      return draft.name.trim() !== '' && codeState(draft.code).is === 'good';
    case 'people':
      return namedPeople(draft.people).length > 0 && repeatedName(draft.people) === null;
    case 'place':
      return draft.folder !== null;
  }
}
