import { describe, expect, test } from 'vitest';
import {
  answersToCarry,
  draftOf,
  raisedGrounds,
  toAnswers,
  typeOf,
  unansweredQuestions,
  unfinishedEvidence,
  withAnswer,
  withNoToUnanswered,
  type Draft,
} from '../../../../renderer/pages/decision/draft';
import { groupQuestions } from '../../../../renderer/pages/decision/questions';
import { answersSchema } from '../../../../shared/model/decision';
import { decide, profiles } from '../../../../shared/regulation';
import * as sample from '../../../engine/openlist/sample';

const { lianyungang: profile } = sample;
const empty = draftOf(profile, undefined);
const grounds = groupQuestions(profile)[0]?.questions ?? [];
const document = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };

function answered(yes: string[], rest: Partial<Draft> = {}): Draft {
  return { ...draftOf(profile, sample.answers(profile, yes)), ...rest };
}

describe('the questions', () => {
  test.each(profiles)('of $id stand each in one group, the closing grounds first', (one) => {
    const groups = groupQuestions(one);
    expect(groups[0]?.group).toBe('grounds');
    expect(
      groups
        .flatMap(({ questions }) => questions)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(one.questions.map(({ id }) => id).sort());
    expect(groups.find(({ group }) => group === 'facts')?.questions.every(({ column }) => column)).toBe(true);
  });
});

describe('answering', () => {
  test('begins with every required question open', () => {
    expect(unansweredQuestions(profile, empty)).toHaveLength(profile.questions.filter((one) => one.required).length);
    const first = withAnswer(empty, 'state-secret', false);
    expect(unansweredQuestions(profile, first)).not.toContain('state-secret');
    expect(unansweredQuestions(profile, withAnswer(first, 'state-secret', undefined))).toContain('state-secret');
  });

  test('says no only to what has no answer yet', () => {
    const draft = withNoToUnanswered(withAnswer(empty, 'trade-secret', true), grounds);
    expect(draft.answers['trade-secret']).toBe(true);
    expect(draft.answers['law-forbids']).toBe(false);
    expect(draft.answers['time-sensitive']).toBeUndefined();
  });

  test('raises the grounds of every yes', () => {
    expect(raisedGrounds(profile, answered(['personal-privacy', 'time-sensitive'])).map(({ id }) => id)).toEqual([
      'personal-privacy',
    ]);
  });
});

describe('what is recorded', () => {
  test('is what was recorded before, where nothing was changed', () => {
    const given = sample.answers(profile, ['personal-privacy', 'limited-use'], {
      evidence: [{ ...document, number: '1号', date: '2026-02-10', by: '科室' }],
      conditions: ['purpose', 'term: 一年', '另签协议'],
      access: ['file'],
    });
    expect(toAnswers(profile, draftOf(profile, given))).toEqual(given);
  });

  test('holds evidence only of grounds that are raised, and only under its name', () => {
    const draft = answered(['personal-privacy'], {
      evidence: [document, { ...document, reference: ' ' }, { ...document, ground: 'trade-secret' }],
    });
    expect(toAnswers(profile, draft).evidence).toEqual([document]);
    expect(unfinishedEvidence(profile, draft)).toBe(1);
    expect(typeOf(profile, draft)).toBe('unconditional');
  });

  test('takes dates as documents write them, and none that is no date', () => {
    const dated = (date: string) => answered(['personal-privacy'], { evidence: [{ ...document, date }] });
    expect(toAnswers(profile, dated('2026年2月10日')).evidence).toEqual([{ ...document, date: '2026-02-10' }]);
    expect(toAnswers(profile, dated('2026-02-30')).evidence).toEqual([document]);
    expect(['2026.2.1', '2026-02-30', '去年'].map((date) => unfinishedEvidence(profile, dated(date)))).toEqual([
      0, 1, 1,
    ]);
  });

  test('keeps what was entered for a ground until its answer is yes again', () => {
    const draft = answered(['personal-privacy'], { evidence: [document] });
    const withdrawn = withAnswer(draft, 'personal-privacy', false);
    expect(toAnswers(profile, withdrawn).evidence).toEqual([]);
    expect(toAnswers(profile, withAnswer(withdrawn, 'personal-privacy', true)).evidence).toEqual([document]);
  });

  test('has terms only as far as the type has them', () => {
    const terms = { conditions: { checked: { purpose: '' }, others: [] }, access: ['on-request' as const] };
    expect(toAnswers(profile, answered(['time-sensitive'], terms))).toMatchObject({
      conditions: ['purpose'],
      access: ['on-request'],
    });
    const open = toAnswers(profile, answered([], terms));
    expect([open.conditions, open.access]).toEqual([undefined, undefined]);
    expect(decide(profile, open).missing).toEqual([]);
  });

  test('is what the engine accepts, also where optional fields were left empty', () => {
    const draft = withAnswer(
      answered(['personal-privacy'], { evidence: [{ ...document, number: '', date: '', by: '' }] }),
      'remark',
      '',
    );
    expect(answersSchema.safeParse(toAnswers(profile, draft)).success).toBe(true);
    expect(toAnswers(profile, draft).answers).not.toHaveProperty('remark');
  });
});

describe('taking a decision over for another resource', () => {
  const given = sample.answers(profile, ['personal-privacy'], { evidence: [document], access: ['file'] });
  const decision = sample.decision(profile, 'r0001', given);

  test('leads to the same type by the same articles', () => {
    const carried = decide(profile, answersToCarry(profile, decision, false));
    expect(carried.type).toBe(decision.outcome.type);
    expect(carried.reasons).toEqual(decision.outcome.reasons);
  });

  test('leaves the columns of the list unless they are wanted', () => {
    expect(answersToCarry(profile, decision, false).answers).not.toHaveProperty('keywords');
    expect(answersToCarry(profile, decision, true).answers).toHaveProperty('keywords');
  });
});

describe('data items and measured treatments', () => {
  const lifted = answered(['personal-privacy'], { evidence: [{ ...document, release: 'r0001-1.1' }] });

  test('are recorded with the answers', () => {
    const recorded = toAnswers(profile, { ...lifted, items: { i01: 'closed' } }, ['i01', 'i02']);
    expect(recorded).toMatchObject({ items: { i01: 'closed' }, evidence: [{ release: 'r0001-1.1' }] });
    expect(draftOf(profile, answersSchema.parse(recorded)).items).toEqual({ i01: 'closed' });
  });

  test('make the type stricter, so that its own terms are kept', () => {
    const draft = {
      ...answered([]),
      items: { i01: 'conditional' as const },
      conditions: { checked: { term: '' }, others: [] },
    };
    expect(typeOf(profile, draft, ['i01', 'i02'])).toBe('conditional');
    expect(toAnswers(profile, draft, ['i01', 'i02']).conditions).toEqual(['term']);
    expect(toAnswers(profile, { ...draft, items: {} }).conditions).toBeUndefined();
  });

  test('stay behind where answers are carried over: they are the resource’s own', () => {
    const given = { ...toAnswers(profile, lifted), items: { i01: 'closed' as const } };
    const carried = answersToCarry(profile, sample.decision(profile, 'r0001', given), false);
    expect(carried.items).toBeUndefined();
    expect(carried.evidence).toEqual([document]);
  });
});
