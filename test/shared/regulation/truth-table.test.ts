import { describe, expect, it } from 'vitest';
import { outcomeSchema, type Answers } from '../../../shared/model/decision';
import { decide, profiles, type Profile } from '../../../shared/regulation';
import { judge, laws, questionsOf, type Law } from './law';

/** What is given besides yes and no: everything that a listable decision of either type may need. */
const terms = { conditions: ['purpose'], access: ['file'] } satisfies Partial<Answers>;
const kinds = ['treated', 'consent', 'public-interest'];

/** Every way to switch `things` on and off. */
function* subsets<T>(things: readonly T[]): Generator<T[]> {
  for (let bits = 0; bits < 2 ** things.length; bits += 1) {
    yield things.filter((_thing, index) => (bits >> index) % 2 === 1);
  }
}

/** Documents of a kind for every ground, also where they lift nothing. */
function documentsOf({ closing }: Law, of: readonly string[] = kinds): string[] {
  return Object.keys(closing).flatMap((ground) => of.map((kind) => `${ground}:${kind}`));
}

function answersOf(law: Law, yes: ReadonlySet<string>, documents: readonly string[]): Answers {
  const evidence = documents.map((one) => {
    const [ground = '', kind = ''] = one.split(':');
    return { ground, kind, reference: '材料' };
  });
  return { answers: Object.fromEntries(questionsOf(law).map((id) => [id, yes.has(id)])), evidence, ...terms };
}

function lawOf({ id }: Profile): Law {
  const law = laws[id];
  if (law === undefined) throw new Error(`Nobody wrote down the law of ${id}.`);
  return law;
}

/** Holds one decision against the law. */
function check(profile: Profile, yes: readonly string[], documents: readonly string[]): void {
  const law = lawOf(profile);
  const said = new Set(yes);
  const expected = judge(law, said, new Set(documents));
  const outcome = decide(profile, answersOf(law, said, documents));
  const cited = [...outcome.reasons, ...outcome.warnings, ...outcome.missing];
  const faults = [
    outcome.type !== expected.type,
    outcome.listable !== expected.listable,
    outcome.grounds.join() !== expected.standing.join(),
    outcome.lifted.map(({ ground, by }) => `${ground}:${by}`).join() !== expected.lifted.join(),
    outcome.reasons.map(({ article }) => article).join() !== expected.articles.join(),
    !expected.noticed.every((article) => outcome.warnings.some((warning) => warning.article === article)),
    outcome.missing.some(({ code }) => code === 'evidence-missing') !== expected.asksForEvidence,
    (outcome.delivery === null) !== (expected.type === 'closed'),
    cited.some(({ article, text }) => article === undefined || text === '' || /[{}]|undefined/.test(text)),
  ];
  if (!faults.includes(true)) return;
  expect.fail(
    `${profile.id}, yes to [${yes.join(', ')}] with [${documents.join(', ')}]:\n` +
      JSON.stringify({ faults, expected, outcome }, null, 1),
  );
}

describe.each(profiles.map((profile) => [profile.id, profile] as const))('the truth table of %s', (id, profile) => {
  const law = lawOf(profile);

  it('asks what the regulation gives rise to, nothing more and nothing less', () => {
    const asked = profile.questions.flatMap(({ id: question, kind }) => (kind === 'boolean' ? [question] : []));
    expect([...asked].sort()).toEqual([...questionsOf(law)].sort());
  });

  it('is the law’s for every combination of answers, with no documents, those of each kind, and all', () => {
    const situations = [[], documentsOf(law), ...kinds.map((kind) => documentsOf(law, [kind]))];
    let combinations = 0;
    for (const yes of subsets(questionsOf(law))) {
      for (const documents of situations) {
        check(profile, yes, documents);
        combinations += 1;
      }
    }
    console.log(`${id}: ${combinations} combinations of answers and documents, each with one result`);
    expect(combinations).toBe(2 ** questionsOf(law).length * situations.length);
  });

  it('is the law’s for every combination of closing cases with every combination of documents that open them', () => {
    const useful = Object.entries(law.closing).flatMap(([ground, { lifts }]) =>
      lifts.map((kind) => `${ground}:${kind}`),
    );
    let combinations = 0;
    for (const yes of subsets(Object.keys(law.closing))) {
      // Documents for what nobody raised are among the situations above.
      for (const documents of subsets(useful.filter((one) => yes.includes(one.split(':')[0] ?? '')))) {
        check(profile, yes, documents);
        combinations += 1;
      }
    }
    console.log(`${id}: ${combinations} combinations of closing cases and their documents`);
    expect(combinations).toBe(
      Object.values(law.closing).reduce((product, { lifts }) => product * (1 + 2 ** lifts.length), 1),
    );
  });

  it('lifts each case by documents that name it alone', () => {
    for (const ground of Object.keys(law.closing)) {
      for (const documents of subsets(documentsOf(law).filter((one) => one.startsWith(`${ground}:`)))) {
        for (const raised of Object.keys(law.closing)) check(profile, [raised], documents);
      }
    }
  });

  it('defines a result where questions are left open: nothing is listed, and each of them is asked for', () => {
    for (const open of subsets(questionsOf(law))) {
      const full = answersOf(law, new Set(), []);
      const answers = Object.fromEntries(Object.entries(full.answers).filter(([question]) => !open.includes(question)));
      const outcome = decide(profile, { ...full, answers });
      if (outcome.listable !== (open.length === 0) || outcome.missing.length !== open.length) {
        expect.fail(`${profile.id}, open: ${open.join(', ')}`);
      }
    }
    expect(outcomeSchema.safeParse(decide(profile, { answers: {}, evidence: [] })).success).toBe(true);
  });
});
