import type { Missing, Reason } from '../model/decision';
import { regulationFaults } from '../text/faults/regulation';
import { fill, type TextParams } from '../text/language';
import type { Profile } from './profile';

/** The number of an article as it is cited. */
export function articleNumber(profile: Profile, id: string): string {
  return profile.articles.find((article) => article.id === id)?.number ?? id;
}

/** A reason resting on an article. Decisions are worded in Chinese: they are filed and printed so. */
export function reason(profile: Profile, article: string, text: string): Reason {
  return { article: articleNumber(profile, article), text };
}

/** The Chinese text of something that a decision says of itself. */
export function wording(code: keyof typeof regulationFaults, params: TextParams = {}): string {
  return fill(regulationFaults[code].zh, params);
}

/** Something still needed, under its code and, where one asks for it, its article. */
export function missing(
  profile: Profile,
  code: keyof typeof regulationFaults,
  article: string | undefined,
  params: TextParams,
): Missing {
  return {
    code,
    ...(article !== undefined && { article: articleNumber(profile, article) }),
    text: wording(code, params),
  };
}

/** A list of names as a sentence holds it. */
export function enumerate(names: readonly string[]): string {
  return names.join('、');
}
