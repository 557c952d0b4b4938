import { describe, expect, test } from 'vitest';
import type { OpenList } from '../../../shared/model/openlist';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { selfChecks } from '../../../shared/regulation/shape';
import { selfCheck } from '../../../shared/rules/self-check';
import {
  answers,
  decision,
  freeze,
  lianyungang,
  qingdao,
  resource,
  sampleState,
  withdrawn,
  fill,
} from '../../engine/openlist/sample';

const TODAY = '2026-03-02';
const profile = {
  ...lianyungang,
  selfChecks: selfChecks.map((check) => ({ article: 'a39-1', check, text: { zh: check, en: check } })),
};
const state = sampleState(lianyungang);
const { list } = freeze(state, lianyungang);
const recorded: WorkspaceState = {
  ...state,
  // The sample fills in what the list needs, and not all that the national template asks for.
  catalogue: { template: 'plain', base: 'b'.repeat(64), importedAt: '2026-03-01T00:00:00.000Z' },
  people: { order: ['p1'], byId: { p1: { name: '示例甲', department: '办公室', duty: '数据开放' } } },
  lists: {
    order: ['1'],
    byId: {
      '1': {
        version: 1,
        digest: 'a'.repeat(64),
        frozenAt: list.frozenAt,
        frozenBy: list.frozenBy,
        items: 2,
        partial: false,
        year: 2026,
      },
    },
  },
  exports: {
    order: ['e'],
    byId: {
      e: {
        listVersion: 1,
        digest: 'e',
        signers: [{ role: 'agency', fingerprint: null, subject: '' }],
        exportedAt: '2026-03-01T19:00:00.000Z',
      },
    },
  },
};
// The sample's closed and barred resources say nothing of their data.
const seen: WorkspaceState = {
  ...recorded,
  datasets: {
    ...recorded.datasets,
    byId: Object.fromEntries(
      Object.entries(recorded.datasets.byId).map(([id, dataset]) => [id, { ...dataset, damage: [] }]),
    ),
  },
};

function found(
  check: (typeof selfChecks)[number],
  changes: (state: WorkspaceState) => WorkspaceState = (same) => same,
  options: { list?: OpenList | null; today?: string } = {},
) {
  const { findings } = selfCheck({ state: changes(seen), profile, today: TODAY, list, ...options });
  const one = findings.find((finding) => finding.check === check);
  return one && [one.state, one.count, one.resources];
}

const set =
  (id: string, yes: string[], rest = {}) =>
  (before: WorkspaceState) =>
    fill(before, { decisions: [decision(lianyungang, id, answers(lianyungang, yes, rest))] });
const dataset = (changes: object) => (before: WorkspaceState) => {
  const held = before.datasets.byId['r0001-1'];
  if (!held) throw new Error('The sample has a dataset.');
  return { ...before, datasets: { ...before.datasets, byId: { 'r0001-1': { ...held, ...changes } } } };
};
const added = (before: WorkspaceState) => fill(before, { resources: [resource('r0009', '新资源')] });
const ok = ['ok', 0, []];

describe('each check', () => {
  test('finds nothing where all is in order, and says of no register that it is', () => {
    const { findings } = selfCheck({ state: seen, profile, today: TODAY, list });
    const others = findings.filter(({ state: one }) => one !== 'ok').map(({ check, state: one }) => [check, one]);
    expect(others).toEqual([
      ['applications-unanswered', 'unknown'],
      ['objections-unanswered', 'unknown'],
    ]);
  });

  test.each<[(typeof selfChecks)[number], string, ReturnType<typeof found>, ReturnType<typeof found>]>([
    ['list-missing', 'no list', found('list-missing', undefined, { list: null }), ['failing', 1, []]],
    ['list-outdated', 'no list', found('list-outdated', undefined, { list: null }), ['unknown', 0, []]],
    [
      'list-outdated',
      'a listed resource that was closed since',
      found('list-outdated', set('r0001', ['internal-affairs'])),
      ['failing', 1, ['r0001']],
    ],
    [
      'list-outdated',
      'a listed resource that was withdrawn',
      found('list-outdated', (one) => withdrawn(one, 'r0002')),
      ['failing', 1, ['r0002']],
    ],
    [
      'list-outdated',
      'another name in the catalogue',
      found('list-outdated', (one) => ({
        ...one,
        resources: { ...one.resources, byId: { ...one.resources.byId, r0002: resource('r0002', '改名') } },
      })),
      ['warning', 1, ['r0002']],
    ],
    [
      'list-year-missing',
      'a list of last year',
      found('list-year-missing', undefined, { today: '2027-01-04' }),
      ['failing', 1, []],
    ],
    [
      'list-not-exported',
      'no package',
      found('list-not-exported', (one) => ({ ...one, exports: { order: [], byId: {} } })),
      ['failing', 1, []],
    ],
    [
      'list-not-exported',
      'a package of an earlier version only',
      found('list-not-exported', undefined, { list: { ...list, version: 2 } }),
      ['warning', 1, []],
    ],
    ['resources-undecided', 'a new resource', found('resources-undecided', added), ['failing', 1, ['r0009']]],
    [
      'decisions-incomplete',
      'an unproved answer',
      found('decisions-incomplete', set('r0002', ['high-security-requirement'], { access: ['interface'] })),
      ['failing', 1, ['r0002']],
    ],
    [
      'conditions-missing',
      'conditional data without conditions',
      found('conditions-missing', set('r0002', ['high-security-requirement'], { access: ['interface'] })),
      ['failing', 1, ['r0002']],
    ],
    [
      'changes-unexplained',
      'another type without a reason',
      found('changes-unexplained', set('r0002', [], { access: ['interface'] })),
      ['failing', 1, ['r0002']],
    ],
    [
      'data-overdue',
      'monthly data of last autumn',
      found('data-overdue', dataset({ attachedOn: '2025-10-01' })),
      ['failing', 1, ['r0001']],
    ],
    [
      'data-overdue',
      'monthly data within the grace',
      found('data-overdue', dataset({ attachedOn: '2026-01-25' })),
      ['warning', 1, ['r0001']],
    ],
    [
      'data-unpublished',
      'an openable resource that is on no list',
      found('data-unpublished', (one) => set('r0009', [], { access: ['interface'] })(added(one))),
      ['failing', 1, ['r0009']],
    ],
    [
      'data-untreated',
      'a file of another source than was treated',
      found('data-untreated', dataset({ source: { name: 'x.csv', size: 1, digest: 'f'.repeat(64) } })),
      ['failing', 1, ['r0001']],
    ],
    [
      'data-damaged',
      'broken characters',
      found('data-damaged', dataset({ damage: [{ code: 'encoding-replaced', count: 3 }] })),
      ['failing', 1, ['r0001']],
    ],
    [
      'data-damaged',
      'data of an earlier version, which did not look',
      found('data-damaged', dataset({ damage: undefined })),
      ['unknown', 0, []],
    ],
    [
      'quality-poor',
      'data that is half empty, broken and years old',
      found('quality-poor', (one) => {
        const byId = one.datasets.byId['r0001-1']?.columns.byId ?? {};
        const columns = Object.fromEntries(Object.entries(byId).map(([id, column]) => [id, { ...column, nulls: 90 }]));
        const order = Object.keys(byId);
        return dataset({ attachedOn: '2020-01-01', columns: { order, byId: columns } })(one);
      }),
      ['failing', 1, ['r0001']],
    ],
    [
      'withdrawals-open',
      'open follow-ups',
      found('withdrawals-open', (one) => withdrawn(one, 'r0002')),
      ['failing', 1, ['r0002']],
    ],
    [
      'withdrawals-open',
      'follow-ups that are done',
      found('withdrawals-open', (one) => {
        const note = { doneAt: '2026-03-01T00:00:00.000Z', doneBy: '示例甲', note: '已办' };
        const tasks = lianyungang.withdrawals.flatMap((rule) => rule.tasks.map(({ id }) => id));
        return withdrawn(one, 'r0002', { done: Object.fromEntries(tasks.map((id) => [id, note])) });
      }),
      ['warning', 1, ['r0002']],
    ],
    [
      'people-missing',
      'a person without department and duty',
      found('people-missing', (one) => ({
        ...one,
        people: { order: ['p1'], byId: { p1: { name: '示例甲', department: '', duty: '' } } },
      })),
      ['warning', 1, []],
    ],
    [
      'catalogue-faults',
      'a resource without items',
      found('catalogue-faults', (one) => ({
        ...one,
        resources: {
          ...one.resources,
          byId: { ...one.resources.byId, r0003: resource('r0003', '工资发放表', { items: { order: [], byId: {} } }) },
        },
      })),
      ['warning', 1, ['r0003']],
    ],
    [
      'profile-not-in-force',
      'before its day',
      found('profile-not-in-force', undefined, { today: '2019-12-31' }),
      ['failing', 1, []],
    ],
  ])('%s: %s', (check, _what, outcome, expected) => {
    expect(outcome).toEqual(expected);
    const isRegister = check === 'applications-unanswered' || check === 'objections-unanswered';
    if (!isRegister) expect(found(check)).toEqual(ok);
  });

  test('of an expired regulation is milder where its use was acknowledged', () => {
    const acknowledged = { at: '2026-01-01T00:00:00.000Z', by: '示例甲', why: '新办法未出台' };
    const expired = sampleState(qingdao);
    const own = {
      ...qingdao,
      selfChecks: [{ article: 'a8', check: 'profile-not-in-force' as const, text: { zh: '有效', en: 'in force' } }],
    };
    const of = (one: WorkspaceState) =>
      selfCheck({ state: one, profile: own, today: TODAY, list: null }).findings.map(({ state: stands }) => stands);
    expect(of(expired)).toEqual(['failing']);
    expect(of({ ...expired, acknowledgements: { [qingdao.id]: acknowledged } })).toEqual(['warning']);
  });
});

describe('the index of an item', () => {
  test('is made of what is known, and leaves out what is not', () => {
    const { items } = selfCheck({ state: seen, profile, today: TODAY, list });
    expect(items).toEqual([
      { resource: 'r0001', name: '食品经营许可', complete: 100, accurate: 100, timely: 100, usable: 100, index: 100 },
      {
        resource: 'r0002',
        name: '实时检测数据',
        complete: null,
        accurate: null,
        timely: null,
        usable: 100,
        index: 100,
      },
    ]);
  });

  test('falls with empty cells, broken ones and days over, and never rounds up to 100', () => {
    const columns = Object.fromEntries(
      Object.entries(seen.datasets.byId['r0001-1']?.columns.byId ?? {}).map(([id, column]) => [
        id,
        { ...column, nulls: id === 'c1' ? 50 : 0 },
      ]),
    );
    const spoilt = dataset({
      rows: 10_000,
      columns: { order: Object.keys(columns), byId: columns },
      damage: [{ code: 'nul-character', count: 1 }],
      attachedOn: '2026-01-17',
    })(seen);
    const [item] = selfCheck({ state: spoilt, profile, today: TODAY, list }).items;
    expect(item).toMatchObject({ complete: 99.7, accurate: 99.9, timely: 58, usable: 100 });
  });
});
