import { describe, expect, test } from 'vitest';
import { decide, findProfile, rollUp } from '../../../shared/regulation';
import { openingTypes } from '../../../shared/model/decision';

const items = ['i01', 'i02', 'i03'];

describe('types of single items', () => {
  test('say nothing where none was decided on its own', () => {
    for (const type of openingTypes) expect(rollUp(type, undefined, items)).toEqual({ type, closed: [] });
  });

  test('make the resource as strict as its strictest opened item, and never laxer than its own answers', () => {
    expect(rollUp('unconditional', { i02: 'conditional' }, items)).toEqual({ type: 'conditional', closed: [] });
    expect(rollUp('conditional', { i01: 'unconditional', i02: 'unconditional', i03: 'unconditional' }, items)).toEqual({
      type: 'conditional',
      closed: [],
    });
  });

  test('keep closed items in while the rest goes out', () => {
    expect(rollUp('unconditional', { i02: 'closed', i03: 'conditional' }, items)).toEqual({
      type: 'conditional',
      closed: ['i02'],
    });
  });

  test('close the resource where all of them are closed', () => {
    expect(rollUp('unconditional', { i01: 'closed', i02: 'closed', i03: 'closed' }, items).type).toBe('closed');
  });

  test('agree with a plain count over every combination', () => {
    const choices = [undefined, ...openingTypes];
    const rank = { unconditional: 0, conditional: 1, closed: 2 };
    for (const type of openingTypes) {
      for (const a of choices) {
        for (const b of choices) {
          const decided = { ...(a && { i01: a }), ...(b && { i02: b }) };
          const { type: rolled, closed } = rollUp(type, decided, ['i01', 'i02']);
          const effective = [a ?? type, b ?? type];
          const expected =
            type === 'closed' || effective.every((one) => one === 'closed')
              ? 2
              : Math.max(rank[type], ...effective.filter((one) => one !== 'closed').map((one) => rank[one]));
          expect([rank[rolled], closed.length], JSON.stringify([type, a, b])).toEqual([
            expected,
            expected === 2 ? 0 : [a, b].filter((one) => one === 'closed').length,
          ]);
        }
      }
    }
  });
});

describe('a decision item by item', () => {
  const profile = findProfile('lianyungang-2019');
  const no = Object.fromEntries(
    profile.questions.filter(({ kind }) => kind === 'boolean').map(({ id }) => [id, false]),
  );

  test('cites the article that divides data into types, and names what stays in', () => {
    const answers = {
      answers: no,
      evidence: [],
      conditions: ['purpose'],
      access: ['file' as const],
      items: { i02: 'closed' as const, i03: 'conditional' as const },
    };
    const outcome = decide(profile, answers, items);
    expect(outcome).toMatchObject({ type: 'conditional', listable: true, closedItems: ['i02'] });
    expect(outcome.reasons.map(({ article }) => article)).toEqual(['第六条', '第六条']);
  });

  test('that closes everything asks for the ground', () => {
    const answers = {
      answers: no,
      evidence: [],
      items: { i01: 'closed' as const, i02: 'closed' as const, i03: 'closed' as const },
    };
    const outcome = decide(profile, answers, items);
    expect(outcome).toMatchObject({ type: 'closed', listable: false });
    expect(outcome.missing.map(({ code }) => code)).toEqual(['ground-missing']);
  });
});
