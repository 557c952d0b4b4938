import type { Answers, Missing, OpeningType, Outcome, Reason } from '../model/decision';
import { readAnswers } from './answers';
import { closingReasons, evidenceToLift, liftingReasons, unknownEvidence, weighGrounds } from './grounds';
import type { Profile } from './profile';
import { rollUp } from './roll-up';
import { termsOf } from './terms';
import { missing, reason, wording } from './wording';

/**
 * The opening type of a resource, with the articles it rests on. Pure and total: any answers give an outcome.
 *
 * A closing ground stands unless all evidence that lifts it is there; a standing ground makes the data closed; else a
 * trigger makes it conditional; else it is unconditional. Whatever is unanswered, unproved or unreviewed is `missing`
 * and keeps the resource off the list. For closed data `missing` also names the evidence that would lift its grounds.
 * Items that are decided on their own can make the type stricter and never laxer.
 *
 * @param items ids of the resource's 数据项, where they are known.
 */
export function decide(profile: Profile, answers: Answers, items: readonly string[] | null = null): Outcome {
  const { yes, missing: unanswered, unknown } = readAnswers(profile, answers);
  const { standing, lifted } = weighGrounds(profile, yes, answers.evidence);
  const triggers = profile.triggers.filter(({ question }) => yes(question));
  const effective = triggers.filter(({ afterLiftingOnly }) => !afterLiftingOnly || lifted.length > 0);
  const whole: OpeningType = standing.length > 0 ? 'closed' : effective.length > 0 ? 'conditional' : 'unconditional';
  const { type, closed: closedItems } = rollUp(whole, answers.items, items);
  const byItems = profile.openingTypes[type];
  const bars = profile.bars.filter(({ question }) => yes(question));
  const terms = type === 'closed' ? null : termsOf(profile, type, answers);
  const open = { article: profile.openingTypes.unconditional.article, text: profile.openingTypes.unconditional.text };
  const why = type === 'unconditional' ? [open] : type === 'conditional' ? effective : [];

  const needed: Missing[] = [
    ...unanswered,
    // Whatever is closed is closed on a ground of the regulation.
    ...(type === 'closed' && standing.length === 0 ? [missing(profile, 'ground-missing', byItems.article, {})] : []),
    ...(terms?.missing ?? evidenceToLift(profile, standing, answers.evidence)),
    ...profile.reviews
      .filter(({ question }) => yes(question))
      .map(({ article, text }) => missing(profile, 'review-pending', article, { review: text.zh })),
  ];
  return {
    type,
    reasons: [
      ...closingReasons(profile, standing),
      ...why.map(({ article, text }) => reason(profile, article, text.zh)),
      ...(type === whole ? [] : [reason(profile, byItems.article, wording('items-decide', { type: byItems.name }))]),
      ...(closedItems.length === 0
        ? []
        : [
            reason(
              profile,
              profile.openingTypes.closed.article,
              wording('items-closed', { count: closedItems.length }),
            ),
          ]),
      ...liftingReasons(profile, lifted),
      ...bars.map(({ article, text }) => reason(profile, article, text.zh)),
    ],
    missing: needed,
    listable: type !== 'closed' && needed.length === 0 && bars.length === 0,
    grounds: standing.map(({ id }) => id),
    lifted: lifted.map(({ ground, lifting }) => ({ ground: ground.id, by: lifting.by })),
    delivery: terms?.access[0]?.delivery ?? null,
    ...(closedItems.length > 0 && { closedItems }),
    warnings: [
      ...standing
        .filter(({ placeholderOnly }) => placeholderOnly)
        .flatMap(({ articles }) => articles.slice(-1))
        .map((article) => reason(profile, article, wording('placeholder-only'))),
      ...standing.flatMap(({ limit }) => (limit ? reason(profile, limit.article, limit.text.zh) : [])),
      ...profile.notices
        .filter(({ question }) => yes(question))
        .map(({ article, text }) => reason(profile, article, text.zh)),
      ...triggers
        .filter((trigger) => type !== 'closed' && !effective.includes(trigger))
        .map(({ article, question }) =>
          reason(profile, article, wording('answer-without-effect', { question: questionText(profile, question) })),
        ),
      ...unused(profile, unknown, unknownEvidence(profile, answers.evidence)),
    ],
  };
}

/** What was handed in and could not be used, under the article that says what decides the type. */
function unused(profile: Profile, answers: number, documents: number): Reason[] {
  const { article } = profile.openingTypes.closed;
  return [
    ...(answers > 0 ? [reason(profile, article, wording('answer-unknown', { count: answers }))] : []),
    ...(documents > 0 ? [reason(profile, article, wording('evidence-unknown', { count: documents }))] : []),
  ];
}

function questionText(profile: Profile, id: string): string {
  return profile.questions.find((question) => question.id === id)?.text.zh ?? id;
}
