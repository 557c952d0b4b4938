import type { Missing } from '../../../shared/model/decision';

/** The parts of the form where something that is missing can be mended. */
export type Part = 'grounds' | 'triggers' | 'reviews' | 'conditions' | 'access' | 'facts' | 'items';

const parts: Readonly<Record<string, Part>> = {
  'evidence-missing': 'grounds',
  'ground-missing': 'grounds',
  'review-pending': 'reviews',
  'conditions-missing': 'conditions',
  'access-missing': 'access',
  'access-not-allowed': 'access',
  'answer-invalid': 'facts',
};

/** Where in the form something that is missing is mended; null: not there. */
export function partOf({ code }: Missing): Part | null {
  return parts[code] ?? null;
}

/** Brings a part of the form into sight and gives the focus to the first thing in it that can be filled in. */
export function goToPart(form: HTMLElement | null, part: Part): void {
  const section = form?.querySelector<HTMLElement>(`[data-part="${part}"]`);
  section?.scrollIntoView({ block: 'start' });
  section?.querySelector<HTMLElement>('input, button, textarea')?.focus({ preventScroll: true });
}
