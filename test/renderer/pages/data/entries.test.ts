import { describe, expect, test } from 'vitest';
import { dataEntries, entryInHand, narrowEntries } from '../../../../renderer/pages/data/entries';
import type { Tag } from '../../../../shared/model/tag';
import { column, dataset, resource, workspace } from '../catalogue/workspace';

const plain: Tag = { kind: null, role: 'other', level: 1 };
const state = workspace(
  [resource('r0001', '年报'), resource('r0002', '企业登记'), resource('r0003', '许可')],
  [
    dataset('r0002-1', [column(0, '名称', { tag: plain })], '一季度'),
    dataset('r0002-2', [column(0, '名称', { tag: plain }), column(1, '地址')], '二季度'),
    dataset('r0003-1', [column(0, '姓名'), column(1, '电话')], '许可数据'),
  ],
);
const entries = dataEntries(state);

describe('the list', () => {
  test('has tags to confirm first, then what is confirmed, then resources without data', () => {
    expect(entries.map(({ key, waiting }) => [key, waiting])).toEqual([
      ['r0002-2', 1],
      ['r0003-1', 2],
      ['r0002-1', 0],
      ['r0001', 0],
    ]);
  });

  test('names a dataset beside its resource only where there are several', () => {
    expect(entries.map(({ name }) => name)).toEqual(['二季度 · 企业登记', '许可', '一季度 · 企业登记', '年报']);
  });

  test.each([
    ['登记', ['r0002-2', 'r0002-1']],
    ['许可数据', ['r0003-1']],
    ['R0001', ['r0001']],
    ['一季度 登记', ['r0002-1']],
  ])('searched for %j shows %j', (typed, keys) => {
    expect(narrowEntries(entries, typed).map(({ key }) => key)).toEqual(keys);
  });
});

describe('the line in hand', () => {
  test('is the one chosen', () => {
    expect(entryInHand(entries, 'r0002-1', 'r0003')?.key).toBe('r0002-1');
  });

  test('else the first of the resource in hand', () => {
    expect(entryInHand(entries, null, 'r0002')?.key).toBe('r0002-2');
    expect(entryInHand(entries, 'r0009-1', 'r0001')?.key).toBe('r0001');
  });

  test('else what is first to be done, and none where there is none', () => {
    expect(entryInHand(entries, null, null)?.key).toBe('r0002-2');
    expect(entryInHand([], null, 'r0001')).toBeNull();
  });
});
