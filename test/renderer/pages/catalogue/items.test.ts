import { describe, expect, test } from 'vitest';
import { taggedItems } from '../../../../renderer/pages/catalogue/items';
import type { Tag } from '../../../../shared/model/tag';
import { column, dataset, resource } from './workspace';

const name: Tag = { kind: 'person-name', role: 'direct', level: 3 };
const plain: Tag = { kind: null, role: 'other', level: 1 };
const suggested = { ...name, confidence: 0.9, evidence: [] };

describe('a 数据项', () => {
  const known = resource('r0001', '许可', ['法定代表人']);

  test('that nobody and nothing tagged has no tag', () => {
    expect(taggedItems(known, [])).toMatchObject([{ tag: null, confirmed: false }]);
  });

  test('shows what detection proposes for the column of its name, as not confirmed', () => {
    const data = [dataset('r0001-1', [column(0, '法定代表人', { suggested })])];
    expect(taggedItems(known, data)).toMatchObject([{ tag: name, confirmed: false }]);
  });

  test('shows a person’s word on that column before a proposal', () => {
    const data = [
      dataset('r0001-1', [column(0, '法定代表人', { suggested })]),
      dataset('r0001-2', [column(0, '法定代表人', { tag: plain })]),
    ];
    expect(taggedItems(known, data)).toMatchObject([{ tag: plain, confirmed: true }]);
  });

  test('takes nothing from the data of another resource', () => {
    const data = [dataset('r0002-1', [column(0, '法定代表人', { suggested })])];
    expect(taggedItems(known, data)).toMatchObject([{ tag: null }]);
  });
});
