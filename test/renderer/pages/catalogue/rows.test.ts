import { describe, expect, test } from 'vitest';
import {
  catalogueRows,
  countRows,
  wordsOf,
  narrowRows,
  noFilters,
  searchIndex,
  type CatalogueFilters,
} from '../../../../renderer/pages/catalogue/rows';
import type { Decision } from '../../../../shared/model/decision';
import { dataset, resource, workspace } from './workspace';

const closed: Decision = {
  resource: 'r0002',
  profile: 'lianyungang-2019',
  answers: { answers: {}, evidence: [] },
  outcome: {
    type: 'closed',
    reasons: [],
    missing: [],
    listable: false,
    grounds: [],
    lifted: [],
    delivery: null,
    warnings: [],
  },
  decidedAt: '2026-03-02T00:00:00.000Z',
  decidedBy: '示例甲',
  why: '',
  earlier: [],
};
const state = {
  ...workspace(
    [
      resource('r0001', '食品经营许可信息', ['手机号', '经营场所'], { code: '307015/01', department: '审批科' }),
      resource('r0002', 'ＡＢＣ 年报', ['Email'], { department: '信用科' }),
      resource('r0003', '无部门资源', ['场所手机']),
    ],
    [dataset('r0001-1', []), dataset('r0001-2', [])],
  ),
  decisions: { r0002: closed },
};
const rows = catalogueRows(state);
const index = searchIndex(state.resources);
const found = (typed: string, filters: Partial<CatalogueFilters> = {}) =>
  narrowRows(rows, index, typed, { ...noFilters, ...filters }).map((row) => row.resource.id);

describe('the lines of the catalogue', () => {
  test('tell what was done with each resource', () => {
    expect(rows.map(({ items, datasets, type }) => [items, datasets, type])).toEqual([
      [2, 2, null],
      [1, 0, 'closed'],
      [1, 0, null],
    ]);
  });

  test('add up to what is left to do', () => {
    expect(countRows(rows)).toEqual({ resources: 3, items: 4, undecided: 2, bare: 2 });
  });

  test('name each department once, the empty one too', () => {
    expect(wordsOf(rows, 'department')).toEqual(['审批科', '信用科', '']);
  });
});

describe('searching', () => {
  test.each([
    ['', ['r0001', 'r0002', 'r0003']],
    ['许可', ['r0001']],
    ['307015', ['r0001']],
    ['R0002', ['r0002']],
    ['abc', ['r0002']],
    ['ｅｍａｉｌ', ['r0002']],
    ['信用', ['r0002']],
    ['手机', ['r0001', 'r0003']],
    ['手机 许可', ['r0001']],
    ['没有这个', []],
  ])('%j finds %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test('finds nothing across two cells', () => {
    expect(found('手机号经营场所')).toEqual([]);
  });
});

describe('filters', () => {
  test.each<[Partial<CatalogueFilters>, string[]]>([
    [{ type: 'closed' }, ['r0002']],
    [{ type: 'undecided' }, ['r0001', 'r0003']],
    [{ data: 'with' }, ['r0001']],
    [{ data: 'without' }, ['r0002', 'r0003']],
    [{ department: '' }, ['r0003']],
    [{ department: '审批科', type: 'undecided' }, ['r0001']],
    [{ department: '审批科', type: 'closed' }, []],
  ])('%j leave %j', (filters, ids) => {
    expect(found('', filters)).toEqual(ids);
  });
});
