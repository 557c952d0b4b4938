import { describe, expect, test } from 'vitest';
import { columnFilters, narrowColumns, type ColumnFilter } from '../../../../renderer/pages/data/choose';
import type { SuggestedTag, Tag } from '../../../../shared/model/tag';
import { column } from '../catalogue/workspace';

const plain: Tag = { kind: null, role: 'other', level: 1 };
const proposed = (role: Tag['role'], confidence: number): SuggestedTag => ({
  kind: 'person-name',
  role,
  level: 3,
  confidence,
  evidence: [],
});
const columns = [
  column(0, '姓名', { suggested: proposed('direct', 0.95) }),
  column(1, '经办人姓名', { suggested: proposed('direct', 0.6), tag: plain }),
  column(2, '年龄', { suggested: proposed('quasi', 0.7) }),
  column(3, '区县'),
];
const shown = (filter: ColumnFilter, typed = '') => narrowColumns(columns, filter, typed).map(({ id }) => id);

describe('the columns of a dataset are narrowed', () => {
  test('to what waits, to what is suggested, to what is not sure, or to a role in force', () => {
    expect(Object.fromEntries(columnFilters.map((filter) => [filter, shown(filter)]))).toEqual({
      all: ['c0', 'c1', 'c2', 'c3'],
      waiting: ['c0', 'c2', 'c3'],
      suggested: ['c0', 'c1', 'c2'],
      unsure: ['c1', 'c2'],
      // A person's word outweighs what is suggested.
      direct: ['c0'],
      quasi: ['c2'],
      sensitive: [],
    });
  });

  test('to those whose names hold what is typed', () => {
    expect(shown('all', '姓名')).toEqual(['c0', 'c1']);
    expect(shown('waiting', '姓名')).toEqual(['c0']);
  });
});
