import type { Answers, Decision, Delivery, EvidenceDocument, OpeningType } from '../../../shared/model/decision';
import { decide, type Ground, type Profile } from '../../../shared/regulation';
import { readConditions, writeConditions, type Conditions } from './conditions';
import { readDate } from '../../app/date-text';

type Answer = Answers['answers'][string];

/** The answers to one resource as they are being filled in; nothing that was entered is dropped before it is recorded. */
export interface Draft {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly evidence: readonly EvidenceDocument[];
  readonly conditions: Conditions;
  readonly access: readonly Delivery[];
  /** 数据项 that are decided on their own, by id. */
  readonly items: Readonly<Record<string, OpeningType>>;
}

/** The form of answers that were recorded, or of none. */
export function draftOf(profile: Profile, answers: Answers | undefined): Draft {
  return {
    answers: answers?.answers ?? {},
    evidence: answers?.evidence ?? [],
    conditions: readConditions(profile, answers?.conditions ?? []),
    access: answers?.access ?? [],
    items: answers?.items ?? {},
  };
}

/** The draft with one question answered; undefined takes the answer back. */
export function withAnswer(draft: Draft, question: string, answer: Answer | undefined): Draft {
  const others = Object.entries(draft.answers).filter(([id]) => id !== question);
  const own = answer === undefined ? [] : [[question, answer] as const];
  return { ...draft, answers: Object.fromEntries([...others, ...own]) };
}

/** The draft with "no" to each of these questions that has no answer yet: for all of them it is the harmless one. */
export function withNoToUnanswered(draft: Draft, questions: readonly { readonly id: string }[]): Draft {
  const unanswered = questions.filter(({ id }) => draft.answers[id] === undefined);
  const answers = { ...draft.answers, ...Object.fromEntries(unanswered.map(({ id }) => [id, false])) };
  return { ...draft, answers };
}

/** The grounds that a yes raised, in the profile's order. */
export function raisedGrounds(profile: Profile, draft: Draft): readonly Ground[] {
  return profile.grounds.filter(({ question }) => draft.answers[question] === true);
}

/** Kinds of evidence that may lift a ground, each once. */
export function liftingEvidence({ liftedBy }: Ground): readonly string[] {
  return [...new Set(liftedBy.flatMap(({ evidence }) => evidence))];
}

/**
 * The opening type by the answers so far. Conditions and ways of access have no say in it.
 *
 * @param items ids of the resource's 数据项, where they are known.
 */
export function typeOf(profile: Profile, draft: Draft, items: readonly string[] | null = null): OpeningType {
  const evidence = namedEvidence(profile, draft);
  return decide(profile, { answers: { ...draft.answers }, evidence, items: { ...draft.items } }, items).type;
}

/**
 * The answers as they would be recorded: evidence of raised grounds that names its document, conditions where the type
 * has them, ways of access that the type allows.
 *
 * @param items ids of the resource's 数据项, where they are known.
 */
export function toAnswers(profile: Profile, draft: Draft, items: readonly string[] | null = null): Answers {
  const type = typeOf(profile, draft, items);
  const allowed = type === 'closed' ? [] : profile.accessModes[type].map(({ delivery }) => delivery);
  const access = draft.access.filter((delivery) => allowed.includes(delivery));
  const conditions = type === 'conditional' ? writeConditions(profile, draft.conditions) : [];
  return {
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([, answer]) => answer !== '')),
    evidence: namedEvidence(profile, draft),
    ...(conditions.length > 0 && { conditions }),
    ...(access.length > 0 && { access }),
    ...(Object.keys(draft.items).length > 0 && { items: { ...draft.items } }),
  };
}

/** Evidence for grounds that are raised, without what was left empty. */
function namedEvidence(profile: Profile, draft: Draft): EvidenceDocument[] {
  const raised = new Set(raisedGrounds(profile, draft).map(({ id }) => id));
  return draft.evidence
    .filter(({ ground, reference }) => raised.has(ground) && reference.trim() !== '')
    .map(({ ground, kind, reference, number, date, by, release }) => {
      const dated = readDate(date ?? '');
      return {
        ground,
        kind,
        reference: reference.trim(),
        ...(filled(number) && { number }),
        ...(dated !== null && { date: dated }),
        ...(filled(by) && { by }),
        ...(release !== undefined && { release }),
      };
    });
}

function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** Required questions without an answer. */
export function unansweredQuestions(profile: Profile, draft: Draft): readonly string[] {
  return profile.questions
    .filter(({ id, required }) => required && draft.answers[id] === undefined)
    .map(({ id }) => id);
}

/** Whether a document cannot be recorded as it stands: it lacks its name, or its date is none. */
export function isUnfinished({ reference, date }: EvidenceDocument): boolean {
  return reference.trim() === '' || (filled(date) && readDate(date ?? '') === null);
}

/** How many documents of raised grounds cannot be recorded as they stand. */
export function unfinishedEvidence(profile: Profile, draft: Draft): number {
  const raised = new Set(raisedGrounds(profile, draft).map(({ id }) => id));
  return draft.evidence.filter((document) => raised.has(document.ground) && isUnfinished(document)).length;
}

/**
 * Recorded answers as they are taken over for another resource: what decides, and what it rests on. Measured treatments
 * and 数据项 stay behind: they are this resource's own.
 *
 * @param facts whether columns of the list (关键字, 联系人 …) are taken along.
 */
export function answersToCarry(profile: Profile, { answers }: Decision, facts: boolean): Answers {
  const own = new Set(profile.questions.filter(({ column }) => column !== undefined).map(({ id }) => id));
  const kept = Object.entries(answers.answers).filter(([id]) => facts || !own.has(id));
  const { conditions, access } = answers;
  return {
    answers: Object.fromEntries(kept),
    evidence: answers.evidence.map(withoutRelease),
    ...(conditions && { conditions }),
    ...(access && { access }),
  };
}

/** A document that rests on no measured treatment. */
export function withoutRelease(document: EvidenceDocument): EvidenceDocument {
  const kept = { ...document };
  delete kept.release;
  return kept;
}
