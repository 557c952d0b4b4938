import type { Language } from '../text/language';
import type { Place, Profile } from './profile';

/** One article with its answer. `open`: the profile says nothing of it. */
export interface Covered {
  readonly number: string;
  readonly paraphrase: string;
  readonly answer: 'met' | 'outside' | 'not-ours' | 'open';
  /** Where in the program it is met. */
  readonly places: Place[];
  /** How it is met, or why it is not. */
  readonly how: string;
}

/** Every article of a profile with where in the program it is met, or why it is not: the coverage table. */
export function coverageOf({ articles }: Profile, language: Language): Covered[] {
  return articles.map(({ number, paraphrase, answer }) => {
    const article = { number, paraphrase: paraphrase[language] };
    if (answer === undefined) return { ...article, answer: 'open', places: [], how: '' };
    if ('met' in answer) return { ...article, answer: 'met', places: answer.met, how: answer.how[language] };
    if ('outside' in answer) {
      return { ...article, answer: 'outside', places: [], how: answer.outside[language] };
    }
    return { ...article, answer: 'not-ours', places: [], how: answer.notOurs[language] };
  });
}
