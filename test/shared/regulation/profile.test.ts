import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../shared/failure';
import {
  describeProfile,
  findProfile,
  profiles,
  profileSchema,
  validity,
  type Profile,
} from '../../../shared/regulation';

const lianyungang = findProfile('lianyungang-2019');
const qingdao = findProfile('qingdao-2020');

describe('a regulation profile', () => {
  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s keeps the schema and names only what exists',
    (_id, profile) => {
      expect(profileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    },
  );

  it.each(profiles.map((profile) => [profile.id, profile] as const))(
    '%s gives no number to two articles',
    (_id, profile) => {
      expect(new Set(profile.articles.map(({ number }) => number)).size).toBe(profile.articles.length);
    },
  );

  it.each<[string, (profile: Profile) => Profile, (string | number)[]]>([
    ['an article', (p) => ({ ...p, list: { ...p.list, article: 'a99' } }), ['list', 'article']],
    ['a question', (p) => ({ ...p, bars: [{ ...first(p.bars), question: 'nobody-asks' }] }), ['bars', 0, 'question']],
    [
      'a text question as yes/no',
      (p) => ({ ...p, bars: [{ ...first(p.bars), question: 'remark' }] }),
      ['bars', 0, 'question'],
    ],
    [
      'a kind of evidence',
      (p) => ({
        ...p,
        grounds: [{ ...first(p.grounds), liftedBy: [{ by: 'consent', article: 'a7-2', evidence: ['hearsay'] }] }],
      }),
      ['grounds', 0, 'liftedBy', 0, 'evidence', 0],
    ],
    [
      'an article for a ground',
      (p) => ({ ...p, grounds: [{ ...first(p.grounds), articles: ['a6', 'a0'] }] }),
      ['grounds', 0, 'articles', 1],
    ],
    [
      'an article for a type',
      (p) => ({ ...p, openingTypes: { ...p.openingTypes, closed: { ...p.openingTypes.closed, article: 'x' } } }),
      ['openingTypes', 'closed', 'article'],
    ],
    [
      'an article for a way of access',
      (p) => ({
        ...p,
        accessModes: { ...p.accessModes, conditional: [{ ...first(p.accessModes.conditional), article: 'x' }] },
      }),
      ['accessModes', 'conditional', 0, 'article'],
    ],
  ])('that names %s which does not exist is refused, with the place', (_what, spoil, path) => {
    expect(profileSchema.safeParse(spoil(lianyungang)).error?.issues.map((issue) => issue.path)).toContainEqual(path);
  });

  it('refuses ids that stand twice, choices without a list, and unknown keys', () => {
    const twice = { ...lianyungang, grounds: [...lianyungang.grounds, first(lianyungang.grounds)] };
    const choiceless = {
      ...lianyungang,
      questions: lianyungang.questions.map((question) => ({ ...question, choices: undefined })),
    };
    expect(profileSchema.safeParse(twice).error?.issues[0]?.path).toEqual(['grounds', 7]);
    expect(profileSchema.safeParse(choiceless).success).toBe(false);
    expect(profileSchema.safeParse({ ...lianyungang, script: 'x' }).success).toBe(false);
  });

  it('is found by its id, else the failure names those at hand', () => {
    expect(findProfile('qingdao-2020')).toBe(qingdao);
    expect(() => findProfile('nowhere')).toThrow(
      expect.objectContaining({
        code: 'profile-unknown',
        params: { id: 'nowhere', known: 'lianyungang-2019, qingdao-2020' },
      }) as Failure,
    );
  });
});

describe('the shipped profiles', () => {
  it('连云港 cites 第六条 and its own item of 第七条 for each ground', () => {
    const cited = Object.fromEntries(
      describeProfile(lianyungang, 'zh').grounds.map(({ id, article }) => [id, article]),
    );
    expect(cited).toEqual({
      'state-secret': '第六条、第七条第一款第（一）项',
      'endangers-security': '第六条、第七条第一款第（二）项',
      'trade-secret': '第六条、第七条第一款第（三）项',
      'personal-privacy': '第六条、第七条第一款第（三）项',
      'internal-affairs': '第六条、第七条第一款第（四）项',
      'agreement-restricted': '第六条、第七条第一款第（五）项',
      'law-forbids': '第六条、第七条第一款第（六）项',
    });
  });

  it('青岛 cites 第七条第三款 for each ground and 第七条第四款 for what lifts one', () => {
    const { grounds } = describeProfile(qingdao, 'zh');
    expect(new Set(grounds.map(({ article }) => article))).toEqual(new Set(['第七条第三款']));
    expect(new Set(grounds.flatMap(({ liftings }) => liftings.map(({ article }) => article)))).toEqual(
      new Set(['第七条第四款']),
    );
  });

  it('only 青岛 lets the public interest lift a ground; nothing lifts a state secret', () => {
    const ways = (profile: Profile) => new Set(profile.grounds.flatMap(({ liftedBy }) => liftedBy.map(({ by }) => by)));
    expect(ways(lianyungang)).toEqual(new Set(['treated', 'consent']));
    expect(ways(qingdao)).toEqual(new Set(['treated', 'consent', 'public-interest']));
    for (const { grounds } of profiles) expect(grounds.find(({ id }) => id === 'state-secret')?.liftedBy).toEqual([]);
  });

  it('allow a sandbox only in 青岛 and ask for no application where opening is unconditional', () => {
    const modes = (profile: Profile) =>
      Object.values(profile.accessModes).map((list) => list.map(({ delivery }) => delivery));
    expect(modes(lianyungang)).toEqual([
      ['file', 'interface'],
      ['file', 'interface', 'on-request'],
    ]);
    expect(modes(qingdao)).toEqual([
      ['file', 'interface'],
      ['file', 'interface', 'sandbox'],
    ]);
  });

  it('carry their deadlines in working days', () => {
    const days = (profile: Profile) => profile.deadlines.map(({ id, workingDays }) => [id, workingDays]);
    expect(days(lianyungang)).toEqual([['application-answer', 10]]);
    expect(days(qingdao)).toEqual([
      ['unlisted-closed-reason', 5],
      ['unlisted-conditions', 10],
      ['unlisted-opening', 20],
      ['error-check', 10],
    ]);
  });

  it('require the columns that their articles name', () => {
    const columns = (profile: Profile) => profile.list.required.map(({ column }) => column);
    expect(columns(lianyungang)).toEqual(['fields', 'format', 'updateCycle', 'type']);
    expect(columns(qingdao)).toEqual(['type', 'conditions', 'updateCycle']);
  });
});

describe('validity', () => {
  it('counts the last day as in force: 青岛 through 2025-09-30, expired since 2025-10-01', () => {
    expect(validity(qingdao, '2025-09-30')).toEqual({ inForce: true, reason: null });
    const expired = validity(qingdao, '2025-10-01');
    expect(expired.inForce).toBe(false);
    expect(expired.reason?.zh).toBe(
      '《青岛市公共数据开放管理办法》已于 2025-09-30 失效：有效期至当日，自 2025-10-01 已届满。',
    );
    expect(expired.reason?.en).toContain('has expired since 2025-10-01');
  });

  it('begins on the first day and need not end', () => {
    expect(validity(qingdao, '2020-09-30')).toMatchObject({ inForce: false });
    expect(validity(qingdao, '2020-10-01').inForce).toBe(true);
    expect(validity(lianyungang, '2019-12-31').reason?.zh).toContain('尚未生效');
    expect(validity(lianyungang, '2099-12-31').inForce).toBe(true);
  });
});

describe('describeProfile', () => {
  it('says in either language what is asked and which kinds of evidence lift which ground', () => {
    const zh = describeProfile(qingdao, 'zh');
    const en = describeProfile(qingdao, 'en');
    expect(zh.questions.map(({ id }) => id)).toEqual(en.questions.map(({ id }) => id));
    expect(zh.questions.find(({ id }) => id === 'personal-privacy')).toMatchObject({
      kind: 'boolean',
      required: true,
      text: '是否涉及个人隐私？',
      article: '第七条第三款',
    });
    expect(zh.grounds.find(({ id }) => id === 'personal-privacy')?.liftedBy).toEqual([
      'treated',
      'consent',
      'public-interest',
    ]);
    expect(en.title).toBe('Qingdao: measures on opening public data');
  });
});

function first<T>(things: readonly T[]): T {
  const [thing] = things;
  if (thing === undefined) throw new Error('The profile has none of these.');
  return thing;
}
