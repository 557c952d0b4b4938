import type { Profile, Question } from '../../../shared/regulation';

/** What a yes to a question does: closes, makes conditional, keeps off the list, is pointed out, says a review is open. */
export const questionGroups = ['grounds', 'triggers', 'bars', 'notices', 'reviews', 'facts'] as const;
export type QuestionGroup = (typeof questionGroups)[number];

export interface GroupedQuestions {
  readonly group: QuestionGroup;
  readonly questions: readonly Question[];
}

/**
 * The questions of a profile by what they decide, each once, in the profile's own order; `facts` are those that fill
 * columns of the list. Groups without questions are left out.
 */
export function groupQuestions(profile: Profile): readonly GroupedQuestions[] {
  const asked = (consequences: readonly { readonly question: string }[]) =>
    new Set(consequences.map(({ question }) => question));
  const deciding = [
    ['grounds', asked(profile.grounds)],
    ['triggers', asked(profile.triggers)],
    ['bars', asked(profile.bars)],
    ['notices', asked(profile.notices)],
    ['reviews', asked(profile.reviews)],
  ] as const;
  const groupOf = ({ id }: Question): QuestionGroup => deciding.find(([, ids]) => ids.has(id))?.[0] ?? 'facts';
  return questionGroups
    .map((group) => ({ group, questions: profile.questions.filter((question) => groupOf(question) === group) }))
    .filter(({ questions }) => questions.length > 0);
}
