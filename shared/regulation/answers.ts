import type { Answers, Missing } from '../model/decision';
import type { Profile, Question } from './profile';
import { missing } from './wording';

/** The answers as far as they are valid, and what is wrong with the rest. */
export interface ReadAnswers {
  /** Whether a yes/no question was answered with yes. */
  readonly yes: (question: string) => boolean;
  readonly missing: Missing[];
  /** Answers to questions that the profile does not ask. */
  readonly unknown: number;
}

/** Reads answers against the questions of a profile. Total: an answer of the wrong shape counts as not given. */
export function readAnswers(profile: Profile, { answers }: Answers): ReadAnswers {
  const given = new Map(Object.entries(answers));
  const known = new Set(profile.questions.map(({ id }) => id));
  return {
    yes: (question) => given.get(question) === true,
    missing: profile.questions.flatMap((question) => faultOf(profile, question, given.get(question.id))),
    unknown: [...given.keys()].filter((id) => !known.has(id)).length,
  };
}

function faultOf(profile: Profile, question: Question, answer: unknown): Missing[] {
  const empty = answer === undefined || (question.kind !== 'boolean' && answer === '');
  const code = empty
    ? question.required
      ? 'answer-missing'
      : null
    : isValid(question, answer)
      ? null
      : 'answer-invalid';
  return code === null ? [] : [missing(profile, code, question.article, { question: question.text.zh })];
}

function isValid({ kind, choices }: Question, answer: unknown): boolean {
  switch (kind) {
    case 'boolean':
      return typeof answer === 'boolean';
    case 'choice':
      return typeof answer === 'string' && (choices ?? []).includes(answer);
    case 'text':
      return typeof answer === 'string';
  }
}
