import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersSchema, outcomeSchema, type Answers, type EvidenceDocument } from '../../../shared/model/decision';
import { decide, findProfile, profiles, profileSchema, type Profile } from '../../../shared/regulation';

const lianyungang = findProfile('lianyungang-2019');
const qingdao = findProfile('qingdao-2020');

/** No to every question but those named. */
function answers(profile: Profile, yes: string[] = [], rest: Partial<Answers> = {}): Answers {
  const asked = profile.questions
    .filter(({ kind }) => kind === 'boolean')
    .map(({ id }) => [id, yes.includes(id)] as const);
  return { answers: Object.fromEntries(asked), evidence: [], ...rest };
}

const evidence = (ground: string, kind: string): EvidenceDocument => ({ ground, kind, reference: '材料一' });
const codes = (missing: { code: string }[]) => missing.map(({ code }) => code);

describe('decide', () => {
  it('opens harmless data unconditionally, as a file unless said otherwise', () => {
    expect(decide(lianyungang, answers(lianyungang))).toEqual({
      type: 'unconditional',
      reasons: [{ article: '第六条', text: '不属于非开放和有条件开放情形，列入无条件开放类。' }],
      missing: [],
      listable: true,
      grounds: [],
      lifted: [],
      delivery: 'file',
      warnings: [],
    });
    expect(decide(lianyungang, answers(lianyungang, [], { access: ['interface'] })).delivery).toBe('interface');
  });

  it('closes on a ground, cites both articles in 连云港, and names what would lift it', () => {
    const outcome = decide(lianyungang, answers(lianyungang, ['personal-privacy']));
    expect(outcome).toMatchObject({ type: 'closed', grounds: ['personal-privacy'], listable: false, delivery: null });
    expect(outcome.reasons.map(({ article }) => article)).toEqual(['第六条', '第七条第一款第（三）项']);
    expect(outcome.missing).toEqual([
      { code: 'evidence-missing', article: '第七条第二款', text: '解除“涉及个人隐私”还缺：脱敏、脱密处理记录' },
      { code: 'evidence-missing', article: '第七条第二款', text: '解除“涉及个人隐私”还缺：第三方同意开放的书面材料' },
    ]);
  });

  it('lifts a ground only by evidence for that very ground', () => {
    const two = ['personal-privacy', 'agreement-restricted'];
    const one = decide(lianyungang, answers(lianyungang, two, { evidence: [evidence('personal-privacy', 'treated')] }));
    expect(one).toMatchObject({ type: 'closed', grounds: ['agreement-restricted'] });
    const both = decide(
      lianyungang,
      answers(lianyungang, two, {
        evidence: [evidence('personal-privacy', 'treated'), evidence('agreement-restricted', 'consent')],
      }),
    );
    expect(both).toMatchObject({ type: 'unconditional', listable: true, grounds: [] });
    expect(both.lifted).toEqual([
      { ground: 'personal-privacy', by: 'treated' },
      { ground: 'agreement-restricted', by: 'consent' },
    ]);
    expect(both.reasons.map(({ article }) => article)).toEqual(['第六条', '第七条第二款', '第七条第二款']);
  });

  it('lets nobody’s consent open what endangers security or what the law forbids', () => {
    for (const profile of profiles) {
      for (const ground of ['endangers-security', 'law-forbids']) {
        const consented = answers(profile, [ground], {
          evidence: [evidence(ground, 'consent'), evidence(ground, 'public-interest')],
        });
        expect(decide(profile, consented)).toMatchObject({ type: 'closed', grounds: [ground] });
      }
    }
  });

  it('says why consent does not count there, though the letter of the regulation may allow it', () => {
    for (const [profile, ground, article, clause] of [
      [lianyungang, 'endangers-security', '第二条', '第七条第二款'],
      [lianyungang, 'internal-affairs', '第二条', '第七条第二款'],
      [lianyungang, 'law-forbids', '第二条', '第七条第二款'],
      [qingdao, 'endangers-security', '第七条第四款', '第七条第四款'],
      [qingdao, 'law-forbids', '第七条第四款', '第七条第四款'],
    ] as const) {
      const given = (kind: string) =>
        decide(profile, answers(profile, [ground], { evidence: [evidence(ground, kind)] })).warnings;
      const [warning, ...others] = given('consent');
      expect(warning?.article, ground).toBe(article);
      expect(warning?.text).toContain(clause);
      expect(others).toEqual([]);
      expect(given('treated')).toEqual([]);
    }
    for (const ground of ['trade-secret', 'personal-privacy']) {
      expect(decide(qingdao, answers(qingdao, [ground])).warnings).toEqual([]);
    }
  });

  it('cites under 第六条 what follows from a ground, and the ground itself under 第七条, for not all six stand in 第六条', () => {
    expect(decide(lianyungang, answers(lianyungang, ['agreement-restricted'])).reasons).toEqual([
      { article: '第六条', text: '受协议或者知识产权限制：列入非开放类。' },
      { article: '第七条第一款第（五）项', text: '受协议或者知识产权限制' },
    ]);
  });

  it('weighs the public interest in 青岛 and nowhere else', () => {
    const given = { evidence: [evidence('trade-secret', 'public-interest')] };
    expect(decide(qingdao, answers(qingdao, ['trade-secret'], given)).lifted).toEqual([
      { ground: 'trade-secret', by: 'public-interest' },
    ]);
    const elsewhere = decide(lianyungang, answers(lianyungang, ['trade-secret'], given));
    expect(elsewhere.type).toBe('closed');
    expect(elsewhere.warnings).toHaveLength(1);
  });

  it('never lifts a state secret, asks for no evidence, and says where it belongs', () => {
    const outcome = decide(
      lianyungang,
      answers(lianyungang, ['state-secret', 'trade-secret'], { evidence: [evidence('state-secret', 'treated')] }),
    );
    expect(outcome).toMatchObject({ type: 'closed', grounds: ['state-secret', 'trade-secret'], missing: [] });
    expect(outcome.warnings[0]).toMatchObject({ article: '第七条第一款第（一）项' });
    expect(outcome.warnings[0]?.text).toContain('涉密系统');
  });

  it('keeps what was got by sharing off the list in 连云港 and only warns in 青岛', () => {
    const barred = decide(lianyungang, answers(lianyungang, ['got-by-sharing']));
    expect(barred).toMatchObject({ type: 'unconditional', listable: false, missing: [] });
    expect(barred.reasons.at(-1)).toEqual({
      article: '第十一条第一款',
      text: '通过共享等手段获取，不列入本机构开放清单。',
    });
    const warned = decide(qingdao, answers(qingdao, ['got-by-sharing']));
    expect(warned).toMatchObject({ listable: true, warnings: [{ article: '第三条第三款' }] });
  });

  it('makes data conditional on a trigger, and then needs conditions of the checklist and a way of access', () => {
    const bare = decide(lianyungang, answers(lianyungang, ['time-sensitive']));
    expect(bare).toMatchObject({ type: 'conditional', listable: false, delivery: null });
    expect(codes(bare.missing)).toEqual(['access-missing', 'conditions-missing']);
    const own = { conditions: ['由我局说了算'], access: ['interface'] } satisfies Partial<Answers>;
    expect(codes(decide(lianyungang, answers(lianyungang, ['time-sensitive'], own)).missing)).toEqual([
      'conditions-missing',
    ]);
    for (const condition of ['term', '使用期限', 'Term of use', '使用期限：一年', 'term: one year']) {
      const full = { conditions: [condition], access: ['interface'] } satisfies Partial<Answers>;
      const outcome = decide(lianyungang, answers(lianyungang, ['time-sensitive'], full));
      expect(outcome).toMatchObject({ listable: true, delivery: 'interface', missing: [] });
    }
  });

  it('refuses ways of access that the profile does not allow', () => {
    const sandbox = { conditions: ['purpose'], access: ['sandbox'] } satisfies Partial<Answers>;
    const here = decide(lianyungang, answers(lianyungang, ['high-security-requirement'], sandbox));
    expect(here).toMatchObject({ listable: false, delivery: null });
    expect(codes(here.missing)).toEqual(['access-not-allowed']);
    expect(decide(qingdao, answers(qingdao, ['high-security-requirement'], sandbox))).toMatchObject({
      listable: true,
      delivery: 'sandbox',
    });
    const applied = decide(lianyungang, answers(lianyungang, [], { access: ['on-request'] }));
    expect(codes(applied.missing)).toEqual(['access-not-allowed']);
  });

  it('takes the file as the delivery whenever it is among the ways, because it needs released data', () => {
    const ways = { conditions: ['purpose'], access: ['interface', 'file'] } satisfies Partial<Answers>;
    expect(decide(lianyungang, answers(lianyungang, ['continuous-access'], ways)).delivery).toBe('file');
  });

  it('limits use in 连云港 only after something was lifted (第七条第二款)', () => {
    const plain = decide(lianyungang, answers(lianyungang, ['limited-use']));
    expect(plain).toMatchObject({ type: 'unconditional', warnings: [{ article: '第七条第二款' }] });
    const lifted = decide(
      lianyungang,
      answers(lianyungang, ['trade-secret', 'limited-use'], { evidence: [evidence('trade-secret', 'consent')] }),
    );
    expect(lifted).toMatchObject({ type: 'conditional', warnings: [] });
  });

  it('lists nothing while the secrecy review is pending', () => {
    const outcome = decide(qingdao, answers(qingdao, ['secrecy-review-pending']));
    expect(outcome).toMatchObject({ type: 'unconditional', listable: false });
    expect(codes(outcome.missing)).toEqual(['review-pending']);
  });

  it('names every required question that is unanswered and no optional one', () => {
    for (const profile of profiles) {
      const outcome = decide(profile, { answers: {}, evidence: [] });
      expect(outcome.listable).toBe(false);
      expect(outcome.missing).toHaveLength(profile.questions.filter(({ required }) => required).length);
      expect(new Set(codes(outcome.missing))).toEqual(new Set(['answer-missing']));
    }
  });

  it('takes an answer of the wrong shape for none, and says so', () => {
    const given = answers(lianyungang);
    const outcome = decide(lianyungang, {
      ...given,
      answers: { ...given.answers, 'state-secret': '是', theme: '天文' },
    });
    expect(codes(outcome.missing)).toEqual(['answer-invalid', 'answer-invalid']);
    expect(outcome.listable).toBe(false);
  });

  it('counts answers and evidence that fit nothing, without repeating them', () => {
    const given = answers(lianyungang, [], { evidence: [evidence('no-such-ground', 'treated')] });
    const outcome = decide(lianyungang, { ...given, answers: { ...given.answers, toString: true, 张三: true } });
    expect(outcome.listable).toBe(true);
    expect(outcome.warnings.map(({ text }) => text)).toEqual([
      '有 2 个回答不属于本法规的问题，未予采用。',
      '有 1 份证据不对应本法规的任何事由或种类，未予采用。',
    ]);
  });

  it('is total: whatever passes the schema of answers gets an outcome, the same each time', () => {
    const ids = [...new Set(profiles.flatMap(({ questions }) => questions.map(({ id }) => id)))];
    const id = fc.oneof(
      fc.constantFrom(...ids),
      fc.constantFrom('__proto__', 'constructor', ''),
      fc.string({ maxLength: 60 }),
    );
    const value = fc.oneof(fc.boolean(), fc.string({ maxLength: 20 }), fc.array(fc.string({ maxLength: 9 })));
    const document = fc.record({
      ground: fc.oneof(id, fc.constantFrom('personal-privacy', 'trade-secret')),
      kind: fc.constantFrom('treated', 'consent', 'public-interest', 'hearsay'),
      reference: fc.constant('材料'),
    });
    const given = fc.record(
      {
        answers: fc.dictionary(id, value),
        evidence: fc.array(document),
        conditions: fc.array(fc.string()),
        access: fc.array(fc.constantFrom('file', 'interface', 'sandbox', 'on-request')),
      },
      { requiredKeys: ['answers'] },
    );
    fc.assert(
      fc.property(fc.constantFrom(...profiles), given, (profile, raw) => {
        const parsed = answersSchema.parse(raw);
        const outcome = decide(profile, parsed);
        expect(outcomeSchema.parse(outcome)).toEqual(outcome);
        expect(decide(profile, parsed)).toEqual(outcome);
      }),
    );
  });
});

describe('a third city', () => {
  /** 虚构市: one ground that takes two documents to lift, one trigger, a list without any bar. All of it is data. */
  const invented = profileSchema.parse(
    JSON.parse(
      JSON.stringify({
        format: 'openlist-regulation/1',
        id: 'xugou-2030',
        title: { zh: '虚构市公共数据条例', en: 'Xugou: rules' },
        city: { zh: '虚构市', en: 'Xugou' },
        document: '虚构市令第 1 号',
        validFrom: '2030-01-01',
        validThrough: null,
        articles: [
          { id: 's1', number: '第一条', paraphrase: { zh: '分类。', en: 'Types.' } },
          {
            id: 's2',
            number: '第二条',
            paraphrase: { zh: '评估并备案后可开放。', en: 'Open after assessment and filing.' },
          },
        ],
        openingTypes: {
          unconditional: { name: '普遍开放', article: 's1', text: { zh: '普遍开放。', en: 'Open.' } },
          conditional: { name: '受限开放', article: 's1', text: { zh: '受限开放。', en: 'Limited.' } },
          closed: { name: '不开放', article: 's1', text: { zh: '不开放。', en: 'Closed.' } },
        },
        questions: [
          {
            id: 'sensitive-site',
            text: { zh: '是否为敏感场所？', en: 'Sensitive site?' },
            kind: 'boolean',
            required: true,
          },
          { id: 'paid', text: { zh: '是否有偿？', en: 'For a fee?' }, kind: 'boolean', required: true, article: 's1' },
        ],
        evidence: [
          { kind: 'assessment', text: { zh: '评估报告', en: 'assessment' } },
          { kind: 'filing', text: { zh: '备案回执', en: 'filing' } },
        ],
        grounds: [
          {
            id: 'site',
            question: 'sensitive-site',
            text: { zh: '敏感场所', en: 'Sensitive site' },
            articles: ['s1'],
            liftedBy: [{ by: 'treated', article: 's2', evidence: ['assessment', 'filing'] }],
          },
        ],
        triggers: [{ question: 'paid', article: 's1', text: { zh: '有偿的受限开放。', en: 'For a fee.' } }],
        bars: [],
        notices: [],
        reviews: [],
        conditions: [{ id: 'fee', text: { zh: '缴费', en: 'Fee' }, article: 's1' }],
        accessModes: {
          unconditional: [{ delivery: 'file', name: '自取', article: 's1' }],
          conditional: [{ delivery: 'sandbox', name: '入场使用', article: 's1' }],
        },
        list: {
          title: '开放目录',
          article: 's1',
          cycle: 'yearly',
          reviewer: { zh: '数据局', en: 'the bureau' },
          reviewArticle: 's1',
          required: [],
        },
        deadlines: [],
      }),
    ) as unknown,
  );

  it('is decided by data alone', () => {
    expect(decide(invented, answers(invented))).toMatchObject({ type: 'unconditional', listable: true });
    const half = decide(
      invented,
      answers(invented, ['sensitive-site'], { evidence: [evidence('site', 'assessment')] }),
    );
    expect(half).toMatchObject({ type: 'closed', grounds: ['site'] });
    expect(half.missing).toEqual([
      { code: 'evidence-missing', article: '第二条', text: '解除“敏感场所”还缺：备案回执' },
    ]);
    const both = [evidence('site', 'assessment'), evidence('site', 'filing')];
    expect(
      decide(
        invented,
        answers(invented, ['sensitive-site', 'paid'], { evidence: both, access: ['sandbox'], conditions: ['fee'] }),
      ),
    ).toMatchObject({
      type: 'conditional',
      listable: true,
      delivery: 'sandbox',
      lifted: [{ ground: 'site', by: 'treated' }],
    });
  });
});
