import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../../../renderer/pages/catalogue/rows';
import { viewInUse, whyNotKept, withoutView, withView } from '../../../../../renderer/pages/catalogue/views/views';
import { catalogueViewsSchema, viewLimits, type CatalogueView } from '../../../../../shared/contract/catalogue-view';

const view = (name: string, typed = '', filters: Partial<CatalogueView['filters']> = {}): CatalogueView => ({
  name,
  typed,
  filters: { ...noFilters, ...filters },
});
const undecided = view('待认定', '', { type: 'undecided' });
const permits = view('审批科的许可', '许可', { department: '审批科' });
const views = [undecided, permits];

describe('the view in use', () => {
  test('is the one whose words and filters are those of the table, blanks around the words aside', () => {
    expect(viewInUse(views, '', { ...noFilters, type: 'undecided' })).toBe(undecided);
    expect(viewInUse(views, ' 许可 ', permits.filters)).toBe(permits);
  });

  test('is none where a word or a filter differs, a department without name among them', () => {
    expect(viewInUse(views, '', noFilters)).toBeNull();
    expect(viewInUse(views, '许可', noFilters)).toBeNull();
    expect(viewInUse(views, '', permits.filters)).toBeNull();
    expect(viewInUse([view('无部门', '', { department: '' })], '', noFilters)).toBeNull();
  });
});

describe('saving and deleting', () => {
  test('a new view comes last, one of a known name takes its place', () => {
    const other = view('其他', '年报');
    expect(withView(views, other)).toEqual([undecided, permits, other]);
    const again = view('待认定', '年报');
    expect(withView(views, again)).toEqual([again, permits]);
  });

  test('a deleted view goes, the others stay as they were', () => {
    expect(withoutView(views, '待认定')).toEqual([permits]);
    expect(withoutView(views, '没有这个')).toEqual(views);
  });

  test('what may be kept is what the preferences take: not one too many, nothing too long', () => {
    const full = Array.from({ length: viewLimits.views }, (_, number) => view(`第${number}个`));
    expect(whyNotKept(full, undecided)).toBe('full');
    expect(whyNotKept(full, view('第3个', '许可'))).toBeNull();
    const longest = '长'.repeat(viewLimits.word);
    for (const long of [view('长', `${longest}长`), view('长', '', { cycle: `${longest}长` })]) {
      expect(whyNotKept(views, long)).toBe('long');
      expect(catalogueViewsSchema.safeParse(withView(views, long)).success).toBe(false);
    }
    const most = view('长', longest, { department: longest });
    expect(whyNotKept(views, most)).toBeNull();
    expect(catalogueViewsSchema.safeParse(withView(views, most)).success).toBe(true);
  });
});
