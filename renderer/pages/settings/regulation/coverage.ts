import { coverageOf, type Covered, type Profile } from '../../../../shared/regulation';
import type { Language } from '../../../../shared/text/language';

/** What the coverage table may be narrowed to. */
export const answerFilters = ['all', 'met', 'outside', 'not-ours', 'open'] as const;
export type AnswerFilter = (typeof answerFilters)[number];

/** The articles with such an answer whose number, content or explanation holds the words, in the regulation's order. */
export function narrowCoverage(covered: readonly Covered[], filter: AnswerFilter, words: string): readonly Covered[] {
  const sought = words.trim().toLowerCase();
  return covered.filter(
    ({ answer, number, paraphrase, how }) =>
      (filter === 'all' || answer === filter) &&
      [number, paraphrase, how].some((text) => text.toLowerCase().includes(sought)),
  );
}

/** How many articles there are of each answer. */
export function countAnswers(covered: readonly Covered[]): Readonly<Record<AnswerFilter, number>> {
  const counts = { all: covered.length, met: 0, outside: 0, 'not-ours': 0, open: 0 };
  for (const { answer } of covered) counts[answer] += 1;
  return counts;
}

/** The coverage of a profile; of none where there is no profile. */
export function coverageOfAny(profile: Profile | null, language: Language): readonly Covered[] {
  return profile === null ? [] : coverageOf(profile, language);
}
