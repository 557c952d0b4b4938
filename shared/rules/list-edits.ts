import type { ListColumn } from '../model/openlist';
import type { Profile, Question } from '../regulation';
import { furtherCycles, updateCycles } from './catalogue/templates/values';

/** Cells of the catalogue that the list prints as they are, and that may be edited in a list that was sent out. */
export const catalogueColumns = ['abstract', 'updateCycle', 'department'] as const satisfies readonly ListColumn[];
export type CatalogueColumn = (typeof catalogueColumns)[number];

/** 更新周期 as catalogues word it; agencies may have further words of their own. */
const cycles = [...updateCycles, ...furtherCycles];

/** The question whose answer a column prints; undefined where the profile asks none for it. */
export function questionOf(profile: Profile, column: ListColumn): Question | undefined {
  return profile.questions.find((question) => question.column === column);
}

/** What may be chosen for a column: the words, and whether there are no others. */
export function choicesOf(profile: Profile, column: ListColumn): { words: readonly string[]; only: boolean } {
  const { choices = [], kind } = questionOf(profile, column) ?? {};
  return column === 'updateCycle' ? { words: cycles, only: false } : { words: choices, only: kind === 'choice' };
}

/** Whether a person wrote what stands in the column, so that it may come back changed. */
export function isEditable(profile: Profile, column: ListColumn): boolean {
  return catalogueColumns.some((one) => one === column) || questionOf(profile, column) !== undefined;
}

/** Keywords as a person separates them, one by one. */
export function keywordsOf(text: string): string[] {
  return text.split(/[、，,；;\s]+/).filter((word) => word !== '');
}
