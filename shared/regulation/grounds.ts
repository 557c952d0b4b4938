import type { Answers, Missing, Reason } from '../model/decision';
import type { Ground, Lifting, Profile } from './profile';
import { enumerate, missing, reason, wording } from './wording';

/** The closing grounds that the answers raise, weighed against the evidence. */
export interface WeighedGrounds {
  readonly standing: Ground[];
  readonly lifted: { readonly ground: Ground; readonly lifting: Lifting }[];
}

/**
 * Weighs the raised grounds: one is lifted in every way for which all evidence that it asks for is there, named for that
 * very ground; else it stands.
 */
export function weighGrounds(
  profile: Profile,
  yes: (question: string) => boolean,
  evidence: Answers['evidence'],
): WeighedGrounds {
  const raised = profile.grounds.filter(({ question }) => yes(question));
  const lifted = raised.flatMap((ground) =>
    ground.liftedBy
      .filter((lifting) => lackingEvidence(ground, lifting, evidence).length === 0)
      .map((lifting) => ({ ground, lifting })),
  );
  const free = new Set(lifted.map(({ ground }) => ground.id));
  return { standing: raised.filter(({ id }) => !free.has(id)), lifted };
}

function lackingEvidence({ id }: Ground, { evidence: needed }: Lifting, evidence: Answers['evidence']): string[] {
  return needed.filter((kind) => !evidence.some((document) => document.ground === id && document.kind === kind));
}

/**
 * Why the data is closed: each standing ground under each of its articles. Where a ground has an article of its own, the
 * one that divides data into types says only what follows from it.
 */
export function closingReasons(profile: Profile, standing: readonly Ground[]): Reason[] {
  const { article: dividing, text: closed } = profile.openingTypes.closed;
  return standing.flatMap(({ articles, text }) =>
    articles.map((article) =>
      reason(
        profile,
        article,
        article === dividing && articles.length > 1
          ? wording('closed-for', { ground: text.zh, closed: closed.zh })
          : text.zh,
      ),
    ),
  );
}

/** What took grounds away. */
export function liftingReasons(profile: Profile, lifted: WeighedGrounds['lifted']): Reason[] {
  return lifted.map(({ ground, lifting }) =>
    reason(profile, lifting.article, wording(`lifted-${lifting.by}`, { ground: ground.text.zh })),
  );
}

/** The evidence that would lift the standing grounds, one entry for each way; none if a ground can never be lifted. */
export function evidenceToLift(
  profile: Profile,
  standing: readonly Ground[],
  evidence: Answers['evidence'],
): Missing[] {
  if (standing.some(({ liftedBy }) => liftedBy.length === 0)) return [];
  return standing.flatMap((ground) =>
    ground.liftedBy.map((lifting) =>
      missing(profile, 'evidence-missing', lifting.article, {
        ground: ground.text.zh,
        evidence: enumerate(
          lackingEvidence(ground, lifting, evidence).map(
            (kind) => profile.evidence.find((one) => one.kind === kind)?.text.zh ?? kind,
          ),
        ),
      }),
    ),
  );
}

/**
 * How many documents name no ground of the profile, or a kind that lifts nothing in it. One that lifts other grounds only
 * is no mistake to be counted: the ground's `limit` says why it was not taken.
 */
export function unknownEvidence({ grounds }: Profile, evidence: Answers['evidence']): number {
  const kinds = new Set(grounds.flatMap(({ liftedBy }) => liftedBy.flatMap(({ evidence: needed }) => needed)));
  return evidence.filter(({ ground, kind }) => !grounds.some(({ id }) => id === ground) || !kinds.has(kind)).length;
}
