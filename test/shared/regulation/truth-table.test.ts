import { describe, expect, it } from 'vitest';
import type { Answers, EvidenceDocument, Outcome } from '../../../shared/model/decision';
import { decide, profiles, type Profile } from '../../../shared/regulation';

/** What is given besides yes and no: everything that a listable decision of either type may need. */
const terms = { conditions: ['purpose'], access: ['file'] } satisfies Partial<Answers>;

/** Every way to switch `things` on and off. */
function* subsets<T>(things: readonly T[]): Generator<T[]> {
  for (let bits = 0; bits < 2 ** things.length; bits += 1) {
    yield things.filter((_thing, index) => (bits >> index) % 2 === 1);
  }
}

const yesNo = (profile: Profile) => profile.questions.flatMap(({ id, kind }) => (kind === 'boolean' ? [id] : []));

/** All documents that lift something in a profile, one for each ground, way and kind. */
function documents({ grounds }: Profile): EvidenceDocument[] {
  return grounds.flatMap(({ id, liftedBy }) =>
    liftedBy.flatMap(({ evidence }) => evidence.map((kind) => ({ ground: id, kind, reference: '材料' }))),
  );
}

function answersOf(profile: Profile, yes: readonly string[], evidence: EvidenceDocument[]): Answers {
  const said = new Set(yes);
  return { answers: Object.fromEntries(yesNo(profile).map((id) => [id, said.has(id)])), evidence, ...terms };
}

/** The rules of both cities in plain words, stated apart from the code under test; the first one broken, if any. */
function broken(
  profile: Profile,
  yes: readonly string[],
  evidence: EvidenceDocument[],
  outcome: Outcome,
): string | null {
  const said = new Set(yes);
  const raised = profile.grounds.filter(({ question }) => said.has(question));
  const proved = (ground: string, kind: string) => evidence.some((one) => one.ground === ground && one.kind === kind);
  const standing = raised.filter(
    ({ id, liftedBy }) => !liftedBy.some((way) => way.evidence.every((kind) => proved(id, kind))),
  );
  const numbers = new Set(profile.articles.map(({ number }) => number));
  const lifted = new Set(outcome.lifted.map(({ ground }) => ground));
  const always = ['high-security-requirement', 'time-sensitive', 'continuous-access', 'specific-conditions'];
  const conditional = always.some((id) => said.has(id)) || (said.has('limited-use') && lifted.size > 0);
  const barred = profile.id === 'lianyungang-2019' && said.has('got-by-sharing');
  const rules: Record<string, boolean> = {
    'closed if and only if a ground stands': (outcome.type === 'closed') === standing.length > 0,
    'conditional if and only if nothing stands and a trigger holds':
      (outcome.type === 'conditional') === (standing.length === 0 && conditional),
    'the grounds that stand are named': outcome.grounds.join() === standing.map(({ id }) => id).join(),
    'a ground stands or is lifted, never both, never neither':
      raised.length === standing.length + lifted.size && standing.every(({ id }) => !lifted.has(id)),
    'lifted only with evidence for that very ground': outcome.lifted.every(({ ground, by }) =>
      raised
        .find(({ id }) => id === ground)
        ?.liftedBy.find((way) => way.by === by)
        ?.evidence.every((kind) => proved(ground, kind)),
    ),
    'a state secret is never listable nor lifted':
      !said.has('state-secret') || (!outcome.listable && outcome.type === 'closed' && !lifted.has('state-secret')),
    'got by sharing is never listable in 连云港': !barred || !outcome.listable,
    'got by sharing is a warning in 青岛':
      profile.id !== 'qingdao-2020' ||
      said.has('got-by-sharing') === outcome.warnings.some(({ article }) => article === '第三条第三款'),
    'listable if and only if open, complete, reviewed and not barred':
      outcome.listable === (standing.length === 0 && !barred && !said.has('secrecy-review-pending')),
    'there are reasons': outcome.reasons.length > 0,
    'every article cited exists': [...outcome.reasons, ...outcome.warnings, ...outcome.missing].every(
      ({ article }) => article !== undefined && numbers.has(article),
    ),
    'every text is filled in': [...outcome.reasons, ...outcome.warnings, ...outcome.missing].every(
      ({ text }) => text !== '' && !/[{}]|undefined/.test(text),
    ),
    'delivery belongs to open data': (outcome.delivery === null) === (outcome.type === 'closed'),
    'liftable closed data names the evidence that would open it':
      standing.length === 0 ||
      outcome.missing.some(({ code }) => code === 'evidence-missing') ===
        standing.every(({ liftedBy }) => liftedBy.length > 0),
  };
  return Object.entries(rules).find(([, holds]) => !holds)?.[0] ?? null;
}

function check(profile: Profile, yes: readonly string[], evidence: EvidenceDocument[]): void {
  const rule = broken(profile, yes, evidence, decide(profile, answersOf(profile, yes, evidence)));
  if (rule !== null) {
    const given = evidence.map(({ ground, kind }) => `${ground}:${kind}`).join(', ');
    expect.fail(`${profile.id}: “${rule}” is broken for yes to [${yes.join(', ')}] with evidence [${given}]`);
  }
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('the truth table of %s', (_id, profile) => {
  it('holds for every combination of answers, with no, each kind of, and all evidence', () => {
    const all = documents(profile);
    const sets = [[], all, ...profile.evidence.map(({ kind }) => all.filter((document) => document.kind === kind))];
    let combinations = 0;
    for (const yes of subsets(yesNo(profile))) {
      for (const evidence of sets) check(profile, yes, evidence);
      combinations += sets.length;
    }
    expect(combinations).toBe(2 ** yesNo(profile).length * 5);
  });

  it('holds for every combination of grounds with every combination of evidence', () => {
    const questions = profile.grounds.map(({ question }) => question);
    const all = documents(profile);
    for (const evidence of subsets(all)) for (const yes of subsets(questions)) check(profile, yes, evidence);
  });
});
