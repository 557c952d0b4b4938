import type { Language } from '../text/language';
import type { Profile } from './profile';
import { articleNumber } from './wording';

export type ProfileDescription = ReturnType<typeof describeProfile>;

/**
 * A profile as a person or a script reads it before answering: what is asked, which ground a yes raises and what lifts it
 * (`liftedBy` names the kinds of evidence to hand in for the ground), which conditions and ways of access there are.
 */
export function describeProfile(profile: Profile, language: Language) {
  const cite = (article: string): string => articleNumber(profile, article);
  return {
    id: profile.id,
    title: profile.title[language],
    city: profile.city[language],
    document: profile.document,
    validFrom: profile.validFrom,
    validThrough: profile.validThrough,
    openingTypes: Object.fromEntries(Object.entries(profile.openingTypes).map(([type, { name }]) => [type, name])),
    questions: profile.questions.map(({ id, text, help, kind, choices, required, article }) => ({
      id,
      text: text[language],
      ...(help && { help: help[language] }),
      kind,
      required,
      ...(choices && { choices }),
      ...(article !== undefined && { article: cite(article) }),
    })),
    grounds: profile.grounds.map(({ id, question, text, articles, liftedBy }) => ({
      id,
      question,
      text: text[language],
      article: articles.map(cite).join('、'),
      liftedBy: [...new Set(liftedBy.flatMap(({ evidence }) => evidence))],
      liftings: liftedBy.map(({ by, article, evidence }) => ({ by, article: cite(article), evidence })),
    })),
    evidence: profile.evidence.map(({ kind, text }) => ({ kind, text: text[language] })),
    conditions: profile.conditions.map(({ id, text, article }) => ({
      id,
      text: text[language],
      article: cite(article),
    })),
    accessModes: Object.fromEntries(
      Object.entries(profile.accessModes).map(([type, modes]) => [
        type,
        modes.map(({ delivery, name, article }) => ({ delivery, name, article: cite(article) })),
      ]),
    ),
    deadlines: profile.deadlines.map(({ id, workingDays, article, text }) => ({
      id,
      workingDays,
      article: cite(article),
      text: text[language],
    })),
  };
}
