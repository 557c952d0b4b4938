import { describe, expect, it } from 'vitest';
import { frozenJson } from '../../../main/engine/openlist';
import type { Failure } from '../../../shared/failure';
import { frozenListSchema, type RefusalCode } from '../../../shared/model/openlist';
import { collectionOf, inOrder } from '../../../shared/model/primitives';
import type { Dataset } from '../../../shared/model/dataset';
import type { Release } from '../../../shared/model/release';
import type { Resource } from '../../../shared/model/resource';
import type { Step } from '../../../shared/model/plan';
import type { Tag } from '../../../shared/model/tag';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { placeholders } from '../../../shared/text/language';
import { openlistFaults, openlistWarnings } from '../../../shared/text/faults/openlist';
import {
  afterRisk,
  answers,
  column,
  dataset,
  decision,
  emptyState,
  fill,
  freeze,
  frozenAt,
  harmless,
  lianyungang,
  personName,
  plan,
  qingdao,
  release,
  resource,
  sampleList,
  sampleState,
  withdrawn,
} from './sample';

describe('freezeList', () => {
  it('lists what is open, withholds what the law closes or bars, and is whole', () => {
    const { list, closed, refused } = freeze(sampleState(lianyungang), lianyungang);
    expect(list).toMatchObject({
      version: 1,
      frozenAt,
      profile: { id: 'lianyungang-2019', inForce: true },
      omitted: 0,
      predecessor: null,
    });
    expect(list.items.map(({ number, resource: id, type }) => [number, id, type])).toEqual([
      [1, 'r0001', 'unconditional'],
      [2, 'r0002', 'conditional'],
    ]);
    expect(closed.map(({ resource: id, status, grounds }) => [id, status, grounds])).toEqual([
      ['r0003', 'closed', ['internal-affairs', 'law-forbids']],
      ['r0004', 'barred', ['got-by-sharing']],
      ['r0005', 'closed', ['state-secret']],
    ]);
    expect(refused).toEqual([{ resource: 'r0004', code: 'barred', params: { article: '第十一条第一款' } }]);
  });

  it('describes a file by what leaves the agency: released columns, rows, dates, treatment, datasets', () => {
    const [item] = freeze(sampleState(lianyungang), lianyungang).list.items;
    expect(item).toMatchObject({
      name: '食品经营许可',
      code: '307015/r0001',
      theme: '市场监管',
      keywords: ['许可', '食品'],
      format: 'CSV',
      rows: 99,
      period: '2026-01',
      updateCycle: '每月',
      firstPublished: '2026-03-02',
      lastUpdated: '2026-03-01',
      access: [{ delivery: 'file', name: '数据下载' }],
      level: 4,
      datasets: [{ id: 'r0001-1', release: 'r0001-1.1', rows: 99, bytes: 4321, output: 'c'.repeat(64) }],
    });
    expect(item?.fields).toEqual([
      { name: '许可证编号', type: '字符串型C', length: '20', description: '', level: 1, treatment: '' },
      { name: '法定代表人', type: '字符串型C', length: '', description: '', level: 3, treatment: '屏蔽' },
    ]);
    expect(item?.reasons.map(({ article }) => article)).toEqual(['第六条', '第七条第二款']);
  });

  it('describes an interface by its catalogue entry, with conditions in words', () => {
    const item = freeze(sampleState(lianyungang), lianyungang).list.items[1];
    expect(item).toMatchObject({
      format: 'mysql',
      rows: null,
      lastUpdated: null,
      conditions: ['申请用途', '使用期限：一年'],
      access: [{ delivery: 'interface', name: '接口访问' }],
      fields: [{ name: '检测值', level: 2 }],
      datasets: [],
    });
  });

  it('keeps of a state secret a neutral placeholder and nothing else', () => {
    const frozen = freeze(sampleState(lianyungang), lianyungang);
    expect(frozen.closed.at(-1)).toMatchObject({ name: '占位事项（内容不在本程序办理）', code: '', department: '' });
    expect(JSON.stringify(frozen)).not.toContain('不应出现的名称');
  });

  it('gives the same bytes for the same state, in any order of keys', () => {
    const state = sampleState(lianyungang);
    const shuffled = JSON.parse(
      JSON.stringify({ ...state, decisions: Object.fromEntries(Object.entries(state.decisions).reverse()) }),
    ) as WorkspaceState;
    const [first, second] = [freeze(state, lianyungang), freeze(shuffled, lianyungang)].map(frozenJson);
    expect(Buffer.from(first ?? []).equals(Buffer.from(second ?? []))).toBe(true);
    expect(frozenListSchema.parse(JSON.parse(Buffer.from(first ?? []).toString('utf8')))).toEqual(
      freeze(state, lianyungang),
    );
  });

  it('decides anew from the recorded answers, whatever outcome was written down', () => {
    const state = sampleState(lianyungang);
    const recorded = state.decisions.r0003;
    if (recorded) recorded.outcome = { ...recorded.outcome, type: 'unconditional', listable: true, grounds: [] };
    expect(freeze(state, lianyungang).closed.map(({ resource: id }) => id)).toContain('r0003');
  });

  it('remembers when an item was first published and sums up what changed', () => {
    const state = sampleState(lianyungang);
    const previous = freeze(state, lianyungang, { at: '2025-06-01T00:00:00.000Z' }).list;
    const renamed = fill(state, {
      resources: [resource('r0006', '价格监测')],
      decisions: [decision(lianyungang, 'r0006', answers(lianyungang, [], { access: ['interface'] }))],
    });
    const { list } = freeze(renamed, lianyungang, { version: 2, previous });
    expect(list.items.map(({ firstPublished }) => firstPublished)).toEqual(['2025-06-01', '2025-06-01', '2026-03-02']);
    expect(list.predecessor).toEqual({ version: 1, added: 1, removed: 0, changed: 0 });
  });

  it('says that 青岛 2020 had expired, lists what was got by sharing there, and bars nothing', () => {
    const { list, warnings, refused } = freeze(sampleState(qingdao), qingdao, { allowPartial: true });
    expect(list.profile.inForce).toBe(false);
    expect(warnings[0]).toEqual({ resource: null, code: 'profile-not-in-force' });
    expect(refused.map(({ resource: id, code }) => [id, code])).toEqual([['r0004', 'release-missing']]);
    expect(list.items.map(({ resource: id }) => id)).toEqual(['r0001', 'r0002']);
  });

  it('warns of closed data below level 4 and of items without any level', () => {
    const { i01 } = resource('r0009', '无级别').items.byId;
    const untagged = { ...i01, tag: undefined } as Resource['items']['byId'][string];
    const state = fill(sampleState(lianyungang), {
      resources: [resource('r0009', '无级别', { items: { order: ['i01'], byId: { i01: untagged } } })],
      decisions: [decision(lianyungang, 'r0009', answers(lianyungang, [], { access: ['interface'] }))],
    });
    expect(freeze(state, lianyungang).warnings).toEqual([
      { resource: 'r0003', code: 'level-below-closed', params: { level: 1, needed: 4 } },
      { resource: 'r0005', code: 'level-below-closed', params: { level: 1, needed: 4 } },
      { resource: 'r0009', code: 'level-unknown' },
    ]);
  });
});

describe('what is not ready', () => {
  const unready = fill(sampleState(lianyungang), {
    resources: ['价格', '统计', '投诉', '设备'].map((name, index) => resource(`r001${index}`, name)),
  });

  it('stops the freeze, with how many and the first names', () => {
    expect(() => freeze(unready, lianyungang)).toThrow(
      expect.objectContaining({ code: 'list-incomplete', params: { count: 4, names: '价格、统计、投诉…' } }) as Failure,
    );
  });

  it('is left out of a partial list, which says so', () => {
    const { list, refused } = freeze(unready, lianyungang, { allowPartial: true });
    expect(list).toMatchObject({ omitted: 4 });
    expect(list.items).toHaveLength(2);
    expect(refused.map(({ code }) => code)).toEqual(['barred', 'undecided', 'undecided', 'undecided', 'undecided']);
  });

  it('never includes what the law bars: nothing is left to be done there', () => {
    expect(freeze(sampleState(lianyungang), lianyungang).list.omitted).toBe(0);
  });
});

describe('each gate', () => {
  const file = dataset('r0001-1', [column('c0', '许可证编号', harmless), column('c1', '姓名', personName)]);
  const harmlessOnly = [column('c0', '许可证编号', harmless)];
  const conditional = { conditions: ['purpose'], access: ['file' as const] };

  /** One resource that would be listed as a file but for the changes. */
  function one(changes: {
    resource?: Partial<Resource>;
    yes?: string[];
    given?: Parameters<typeof answers>[2];
    columns?: ReturnType<typeof column>[];
    operators?: Record<string, string>;
    release?: Partial<Release> | null;
    quasi?: string[];
    data?: Partial<Dataset>;
    /** How c1 is treated, where its parameters matter. */
    step?: Pick<Step, 'operator' | 'params'>;
  }): WorkspaceState {
    const columns = changes.columns ? collectionOf(changes.columns) : file.columns;
    const data = { ...file, ...changes.data, columns };
    const steps = changes.step === undefined ? [] : [{ column: 'c1', name: '姓名', ...changes.step }];
    const by = plan(changes.quasi ?? ['c0'], steps);
    return fill(emptyState(lianyungang), {
      resources: [resource('r0001', '食品经营许可', changes.resource)],
      decisions: [decision(lianyungang, 'r0001', answers(lianyungang, changes.yes, changes.given))],
      datasets: [data],
      releases:
        changes.release === null
          ? []
          : [release(data, by, changes.operators ?? { c1: changes.step?.operator ?? 'mask' }, changes.release)],
      plans: { 'r0001-1': by },
    });
  }
  const refusals = (state: WorkspaceState) => freeze(state, lianyungang, { allowPartial: true }).refused;
  const tagged = (tag: Tag) => ({
    items: { order: ['i01'], byId: { i01: { id: 'i01', name: '姓名', dataType: '字符串型C', length: '20', tag } } },
  });

  it('lets the resource pass that the others are spoilt from', () => {
    expect(refusals(one({}))).toEqual([]);
  });

  const cases: [RefusalCode, string, WorkspaceState, Record<string, string | number> | undefined][] = [
    ['undecided', 'no decision', { ...one({}), decisions: {} }, undefined],
    [
      'undecided',
      'a decision under another profile',
      { ...one({}), decisions: { r0001: decision(qingdao, 'r0001', answers(qingdao)) } },
      undefined,
    ],
    [
      'decision-incomplete',
      'conditional without conditions',
      one({ yes: ['time-sensitive'], given: { access: ['file'] } }),
      { count: 1, first: expect.stringContaining('开放条件') as string },
    ],
    ['barred', 'got by sharing', one({ yes: ['got-by-sharing'] }), { article: '第十一条第一款' }],
    [
      'secret-mark',
      'a secrecy mark, even deleted by treatment',
      one({
        columns: [
          column('c0', '编号', harmless),
          column('c1', '密级', { kind: 'secret-mark', role: 'other', level: 4 }),
        ],
        operators: { c1: 'delete' },
      }),
      { field: 'c1' },
    ],
    [
      'column-empty',
      'no update cycle',
      one({ resource: { updateCycle: '' } }),
      { column: '更新频度', article: '第十一条第二款' },
    ],
    [
      'column-empty',
      'an interface without items',
      one({
        resource: { items: { order: [], byId: {} } },
        given: { access: ['interface'] },
        columns: [],
        release: null,
      }),
      { column: '数据项', article: '第十一条第二款' },
    ],
    [
      'level-too-low',
      'conditional data of level 1',
      one({ yes: ['high-security-requirement'], given: conditional, columns: [column('c0', '编号', harmless)] }),
      { level: 1, needed: 2 },
    ],
    ['personal-untreated', 'a name kept in the file', one({ operators: {} }), { field: 'c1' }],
    [
      'personal-untreated',
      'a name that only detection proposed',
      one({
        columns: [
          column('c0', '编号', harmless),
          { ...column('c1', '姓名', null), suggested: { ...personName, confidence: 0.9, evidence: [] } },
        ],
        operators: {},
      }),
      { field: 'c1' },
    ],
    [
      'personal-untreated',
      'a name behind an interface',
      one({ resource: tagged(personName), given: { access: ['interface'] }, columns: [], release: null }),
      { field: 'i01' },
    ],
    ...(
      [
        ['a name that is cut after a thousand characters', { operator: 'truncate', params: { length: 1000 } }],
        ['a name behind an apostrophe', { operator: 'quote-formula', params: {} }],
        ['a name searched for plates', { operator: 'scrub', params: { kinds: ['plate'] } }],
        ['a name masked after its second character', { operator: 'mask', params: { keepStart: 2 } }],
      ] as const
    ).map(([what, step]): (typeof cases)[number] => [
      'personal-untreated',
      what,
      one({ step: { ...step, params: { ...step.params } as Step['params'] } }),
      { field: 'c1' },
    ]),
    [
      'identifier-restorable',
      'an ID number of which both ends are shown beside a birth date',
      one({
        columns: [
          column('c0', '出生日期', { kind: 'birth-date', role: 'quasi', level: 3 }),
          column('c1', '身份证号', { kind: 'resident-id', role: 'direct', level: 4 }),
        ],
        yes: ['time-sensitive'],
        given: conditional,
        step: { operator: 'mask', params: { keepStart: 6, keepEnd: 4 } },
      }),
      { field: 'c1' },
    ],
    [
      'release-empty',
      'data of which suppression left nothing',
      one({ release: { rowsOut: 0 } }),
      { dataset: 'r0001-1' },
    ],
    [
      'risk-unmeasured',
      'last digits shown to anyone and left out of the measure',
      one({
        columns: [
          column('c0', '编号', harmless),
          column('c1', '手机', { kind: 'mobile-phone', role: 'direct', level: 3 }),
        ],
        step: { operator: 'mask', params: { keepStart: 3, keepEnd: 4 } },
      }),
      { dataset: 'r0001-1', field: 'c1' },
    ],
    [
      'risk-unmeasured',
      'a quasi-identifier that only detection proposed',
      one({
        columns: [
          column('c0', '编号', harmless),
          {
            ...column('c1', '年龄', null),
            suggested: { kind: 'age', role: 'quasi', level: 2, confidence: 1, evidence: [] },
          },
        ],
      }),
      { dataset: 'r0001-1', field: 'c1' },
    ],
    ['release-missing', 'a file without a release', one({ release: null }), { dataset: 'r0001-1' }],
    [
      'release-outdated',
      'data replaced after its treatment',
      one({ release: { source: { ...file.source, digest: 'd'.repeat(64) } } }),
      { dataset: 'r0001-1' },
    ],
    [
      'release-outdated',
      'a plan edited after its run, say to name no quasi-identifier',
      { ...one({ release: { after: afterRisk(1) } }), plans: { 'r0001-1': plan([]) } },
      { dataset: 'r0001-1' },
    ],
    ['release-outdated', 'a plan taken away', { ...one({}), plans: {} }, { dataset: 'r0001-1' }],
    [
      'residual-identifiers',
      'identifiers still found',
      one({
        release: {
          residual: [
            { column: 'c0', kind: 'mobile-phone', hits: 3 },
            { column: 'c0', kind: 'resident-id', hits: 1 },
          ],
        },
      }),
      { dataset: 'r0001-1', columns: 1 },
    ],
    [
      'recovered-by-attack',
      'an attack that got something back',
      one({ release: { recovered: [{ attack: 'rebuild-id', column: 'c0', rows: 7 }] } }),
      { dataset: 'r0001-1', field: 'c0', attack: 'rebuild-id', rows: 7 },
    ],
    ['release-outdated', 'never attacked', one({ release: { recovered: null } }), { dataset: 'r0001-1' }],
    ['release-outdated', 'without a report', one({ release: { report: null } }), { dataset: 'r0001-1' }],
    [
      'risk-unmeasured',
      'a quasi-identifier outside the measure',
      one({
        columns: [column('c0', '编号', harmless), column('c1', '年龄', { kind: 'age', role: 'quasi', level: 2 })],
        quasi: [],
      }),
      { dataset: 'r0001-1', field: 'c1' },
    ],
    [
      'risk-too-high',
      'risk above 1/20 where anyone may have the data',
      one({ release: { after: afterRisk(0.051) } }),
      { dataset: 'r0001-1', risk: 0.051, threshold: 0.05 },
    ],
    [
      'risk-too-high',
      'risk above 1/5 under conditions',
      one({ yes: ['time-sensitive'], given: conditional, release: { after: afterRisk(1 / 3) } }),
      { dataset: 'r0001-1', risk: 0.3333, threshold: 0.2 },
    ],
    [
      'treatment-unlinked',
      'an interface opened because of a treatment that nothing names',
      one({
        columns: harmlessOnly,
        yes: ['trade-secret'],
        given: {
          access: ['interface'],
          evidence: [{ ground: 'trade-secret', kind: 'treated', reference: '处理记录' }],
        },
      }),
      { article: '第七条第二款' },
    ],
    [
      'item-closed',
      'a column of a closed item',
      one({
        resource: {
          items: collectionOf(
            ['许可证编号', '发证日期'].map((name, index) => ({ id: `i0${index + 1}`, name, dataType: '', length: '' })),
          ),
        },
        given: { items: { i01: 'closed' } },
      }),
      { dataset: 'r0001-1', item: '许可证编号' },
    ],
    [
      'data-damaged',
      'characters that nobody could read',
      one({
        data: {
          damage: [
            { code: 'encoding-replaced', count: 2 },
            { code: 'nul-character', count: 1 },
          ],
        },
      }),
      { dataset: 'r0001-1', count: 3 },
    ],
    [
      'data-overdue',
      'monthly data of half a year ago',
      one({ data: { attachedOn: '2025-09-01' } }),
      { cycle: '每月', by: '2025-10-01' },
    ],
    ['withdrawn', 'an item that was taken off the list', withdrawn(one({}), 'r0001'), { article: '第二十六条' }],
  ];
  /** Tested on their own below. */
  const apart: RefusalCode[] = ['change-unexplained'];

  it.each(cases)('%s: %s', (code, _what, state, params) => {
    expect(refusals(state)).toEqual([{ resource: 'r0001', code, ...(params && { params }) }]);
    const { zh, en } = openlistFaults[code];
    for (const text of [zh, en]) expect(Object.keys(params ?? {})).toEqual(expect.arrayContaining(placeholders(text)));
  });

  it('has a case for every code, and every warning a text', () => {
    expect(new Set([...apart, ...cases.map(([code]) => code)])).toEqual(new Set(Object.keys(openlistFaults)));
    for (const { zh, en } of Object.values(openlistWarnings)) expect(placeholders(zh)).toEqual(placeholders(en));
  });

  it('lets go of a measured treatment that the evidence names, whatever the data is delivered by', () => {
    const evidence = [{ ground: 'trade-secret', kind: 'treated', reference: '处理记录', release: 'r0001-1.1' }];
    expect(
      refusals(one({ columns: harmlessOnly, yes: ['trade-secret'], given: { access: ['interface'], evidence } })),
    ).toEqual([]);
    const another = [
      { ...evidence[0], ground: 'trade-secret', kind: 'treated', reference: '他人', release: 'r0002-1.1' },
    ];
    expect(
      refusals(
        one({ columns: harmlessOnly, yes: ['trade-secret'], given: { access: ['interface'], evidence: another } }),
      ).map(({ code }) => code),
    ).toEqual(['treatment-unlinked']);
  });

  it('leaves a closed item out of what an interface opens', () => {
    const items = collectionOf(
      ['检测值', '经办人'].map((name, index) => ({ id: `i0${index + 1}`, name, dataType: '', length: '' })),
    );
    const state = one({
      columns: harmlessOnly,
      resource: { items },
      given: { access: ['interface'], items: { i02: 'closed' } },
    });
    expect(freeze(state, lianyungang).list.items[0]?.fields.map(({ name }) => name)).toEqual(['检测值']);
  });

  it.each(['2026-01-25', '2026-02-10', '2026-01-23'])(
    'warns of monthly data of %s, which is due by now',
    (attachedOn) => {
      const { list, warnings } = freeze(one({ data: { attachedOn } }), lianyungang);
      expect(list.items).toHaveLength(1);
      expect(warnings.filter(({ code }) => code === 'data-due')).toHaveLength(attachedOn < '2026-02-01' ? 1 : 0);
    },
  );

  it('asks for a cycle and a format in a city that does not name them too', () => {
    const bare = resource('r0001', '接口', { format: { category: '', type: '', other: '' } });
    const state = fill(emptyState(qingdao), {
      resources: [bare],
      decisions: [decision(qingdao, 'r0001', answers(qingdao, [], { access: ['interface'] }))],
    });
    expect(freeze(state, qingdao, { allowPartial: true }).refused).toEqual([
      { resource: 'r0001', code: 'column-empty', params: { column: '数据格式', article: '第八条' } },
    ]);
  });

  it('warns of what was got by sharing where the city does not bar it', () => {
    const state = fill(emptyState(qingdao), {
      resources: [resource('r0001', '人口')],
      decisions: [decision(qingdao, 'r0001', answers(qingdao, ['got-by-sharing'], { access: ['interface'] }))],
    });
    const { list, warnings } = freeze(state, qingdao);
    expect(list.items).toHaveLength(1);
    expect(warnings.map(({ code }) => code)).toContain('got-by-sharing');
  });

  describe('a change of type since the version before', () => {
    const open = one({ columns: harmlessOnly, given: { access: ['interface'] } });
    const previous = freeze(open, lianyungang).list;
    const decided = (yes: string[], why: string): WorkspaceState => {
      const given = answers(lianyungang, yes, { access: ['interface'], conditions: ['purpose'] });
      return { ...open, decisions: { r0001: { ...decision(lianyungang, 'r0001', given), why } } };
    };
    const next = (state: WorkspaceState) => freeze(state, lianyungang, { version: 2, previous, allowPartial: true });

    it('is refused without a reason, and passes with one', () => {
      const params = { before: '无条件开放', after: '有条件开放' };
      const refusal = { resource: 'r0001', code: 'change-unexplained', params };
      expect(next(decided(['time-sensitive'], '')).refused).toContainEqual(refusal);
      expect(next(decided(['time-sensitive'], '时效性增强')).refused).not.toContainEqual(refusal);
    });

    it('never keeps anybody from closing data', () => {
      const { closed, refused, warnings } = next(decided(['internal-affairs'], ''));
      expect(closed).toHaveLength(1);
      expect(refused).toEqual([]);
      expect(warnings.map(({ code }) => code)).toContain('closed-unexplained');
    });
  });

  it('keeps a withdrawn item off the list without keeping the list from being frozen', () => {
    const state = withdrawn(sampleState(lianyungang), 'r0002');
    const previous = sampleList();
    const { list } = freeze(state, lianyungang, { version: 2, previous });
    expect(list).toMatchObject({ omitted: 0, predecessor: { version: 1, added: 0, removed: 1, changed: 0 } });
    expect(list.changes).toEqual([{ kind: 'withdrawn', resource: 'r0002', name: '实时检测数据', columns: [] }]);
  });

  it('does not name in its changes what was found to be a state secret since', () => {
    const state = sampleState(lianyungang);
    state.decisions.r0002 = decision(lianyungang, 'r0002', answers(lianyungang, ['state-secret']));
    const frozen = freeze(state, lianyungang, { version: 2, previous: sampleList() });
    expect(frozen.list.changes).toMatchObject([{ kind: 'removed', resource: 'r0002' }]);
    expect(JSON.stringify(frozen)).not.toContain('实时检测数据');
  });

  it('lets risk of exactly 1/20 and 1/5 pass', () => {
    expect(refusals(one({ release: { after: afterRisk(1 / 20) } }))).toEqual([]);
    expect(
      refusals(one({ yes: ['time-sensitive'], given: conditional, release: { after: afterRisk(1 / 5) } })),
    ).toEqual([]);
  });

  it('measures no risk where there is no quasi-identifier', () => {
    expect(refusals(one({ quasi: [], release: { after: afterRisk(1) } }))).toEqual([]);
  });

  it('measures no risk where every quasi-identifier was deleted, as rows are then all alike', () => {
    const state = one({ quasi: ['c1'], step: { operator: 'delete', params: {} }, release: { after: afterRisk(1) } });
    expect(refusals(state)).toEqual([]);
  });

  it('refuses all of a resource for one of its two datasets', () => {
    const good = one({});
    const second = dataset('r0001-2', inOrder(file.columns));
    const both = {
      ...good.datasets,
      order: ['r0001-1', 'r0001-2'],
      byId: { ...good.datasets.byId, 'r0001-2': second },
    };
    expect(refusals({ ...good, datasets: both })).toEqual([
      { resource: 'r0001', code: 'release-missing', params: { dataset: 'r0001-2' } },
    ]);
  });

  it('lets a name stay that the third party agreed to publish, and not one that is merely said to be treated', () => {
    const by = (kind: string) => ({ evidence: [{ ground: 'personal-privacy', kind, reference: '材料' }] });
    const names = { residual: [{ column: 'c1', kind: 'person-name', hits: 99 }] };
    const elsewhere = { residual: [...names.residual, { column: 'c0', kind: 'mobile-phone', hits: 1 }] };
    const consented = { operators: {}, yes: ['personal-privacy'], given: by('consent') };
    expect(refusals(one({ ...consented, release: names }))).toEqual([]);
    expect(refusals(one({ ...consented, release: elsewhere })).map(({ code }) => code)).toEqual([
      'residual-identifiers',
    ]);
    const back = (column: string) => ({ recovered: [{ attack: 'enumerate-hash' as const, column, rows: 9 }] });
    expect(refusals(one({ ...consented, release: back('c1') }))).toEqual([]);
    expect(refusals(one({ ...consented, release: back('c0') })).map(({ code }) => code)).toEqual([
      'recovered-by-attack',
    ]);
    expect(
      refusals(one({ operators: {}, yes: ['personal-privacy'], given: by('treated') })).map(({ code }) => code),
    ).toEqual(['personal-untreated']);
  });

  it('names every reason at once', () => {
    const state = one({ operators: {}, resource: { updateCycle: '' }, release: { after: afterRisk(1) } });
    expect(refusals(state).map(({ code }) => code)).toEqual(['personal-untreated', 'risk-too-high', 'column-empty']);
  });
});
