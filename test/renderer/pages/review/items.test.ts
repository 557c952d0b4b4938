import { describe, expect, test } from 'vitest';
import {
  changesOfFinding,
  filterCounts,
  filterRows,
  findingsOn,
  itemRows,
  markOfKey,
} from '../../../../renderer/pages/review/items';
import type { FindingTask } from '../../../../shared/model/finding';
import type { ListItem, OpenList } from '../../../../shared/model/openlist';
import { applyReviewChange, reviewGaps } from '../../../../shared/rules/review';
import { blank, finding } from '../../../shared/rules/review/samples';

const item = (resource: string, name: string) => ({ resource, name, code: `代码-${resource}`, number: 1 }) as ListItem;
const items = [item('r0001', '停车场'), item('r0002', '公交站点'), item('r0003', '企业名录')];
const list = { items } as unknown as OpenList;
const task = { anchor: { kind: 'field', resource: 'r0003', field: '电话' } } as FindingTask;
const previous = {
  digest: 'b'.repeat(64),
  known: true,
  listVersion: 1,
  changes: [{ kind: 'added' as const, resource: 'r0001', name: '停车场', columns: [] }],
  findings: [task],
};
const own = finding('aaaaaaaaaaaa-1');
const marked = [
  { kind: 'mark', resources: ['r0001'], mark: 'pass' },
  { kind: 'mark', resources: ['r0003'], mark: 'suggest' },
  { kind: 'finding', finding: own },
] as const;
const review = marked.reduce(
  (before, change) =>
    applyReviewChange(before, 'resources' in change ? { ...change, resources: [...change.resources] } : change),
  blank,
);
const rows = itemRows({ list, previous }, review);

describe('the items of a package', () => {
  test('stand in the order of the list, each with its change, its findings and its mark', () => {
    expect(
      rows.map(({ resource, change, findings, earlier, mark }) => [resource, change, findings, earlier, mark]),
    ).toEqual([
      ['r0001', 'added', 0, 0, 'pass'],
      ['r0002', null, 1, 0, null],
      ['r0003', null, 0, 1, 'suggest'],
    ]);
  });

  test('of a first submission changed nothing and have no earlier findings', () => {
    expect(
      itemRows({ list, previous: null }, blank).every(({ change, earlier }) => change === null && earlier === 0),
    ).toBe(true);
  });

  test('are found by name, code or id, and by what is said of them', () => {
    const found = (...args: Parameters<typeof filterRows> extends [unknown, ...infer Rest] ? Rest : never) =>
      filterRows(rows, ...args).map(({ resource }) => resource);
    expect(found('all', '公交')).toEqual(['r0002']);
    expect(found('all', '代码-R0003')).toEqual(['r0003']);
    expect(found('unmarked', '')).toEqual(['r0002']);
    expect(found('suggested', '')).toEqual(['r0003']);
    expect(found('found', '')).toEqual(['r0002', 'r0003']);
    expect(found('changed', '停车')).toEqual(['r0001']);
    expect(found('changed', '公交')).toEqual([]);
  });

  test('are counted by the same filters', () => {
    expect(filterCounts(rows)).toEqual({
      all: 3,
      unmarked: 1,
      returned: 0,
      suggested: 1,
      found: 2,
      unexplained: 0,
      changed: 1,
    });
  });

  test('that are said to be wrong without a word why are those that keep a receipt from being signed', () => {
    const returned = applyReviewChange(blank, { kind: 'mark', resources: ['r0001', 'r0003'], mark: 'return' });
    const seen = filterRows(itemRows({ list, previous: null }, returned), 'unexplained', '');
    expect(seen.map(({ resource }) => resource)).toEqual(reviewGaps(returned, items).unexplained);
  });
});

describe('a key', () => {
  test('marks, takes back, or does nothing', () => {
    expect(['1', '2', '3', '0', 'x', 'Enter'].map(markOfKey)).toEqual([
      'pass',
      'return',
      'suggest',
      null,
      undefined,
      undefined,
    ]);
  });
});

describe('saving a finding', () => {
  test('marks its item along where the finding outweighs the mark', () => {
    const kinds = (mark: 'pass' | 'suggest' | 'return' | null, kind: 'return' | 'suggest') => {
      const before = applyReviewChange(blank, { kind: 'mark', resources: ['r0002'], mark });
      return changesOfFinding(finding('aaaaaaaaaaaa-1', { kind }), before).flatMap((change) =>
        change.kind === 'mark' ? [change.mark] : [],
      );
    };
    expect(kinds(null, 'return')).toEqual(['return']);
    expect(kinds('pass', 'suggest')).toEqual(['suggest']);
    expect(kinds('suggest', 'return')).toEqual(['return']);
    expect(kinds('return', 'suggest')).toEqual([]);
    expect(kinds('suggest', 'suggest')).toEqual([]);
  });

  test('on the whole package marks nothing', () => {
    const whole = finding('aaaaaaaaaaaa-1', { anchor: { kind: 'package' } });
    expect(changesOfFinding(whole, blank)).toEqual([{ kind: 'finding', finding: whole }]);
  });
});

test('findings on an item are those on the item, its fields and its numbers; those on the package are apart', () => {
  const whole = { anchor: { kind: 'package' } } as const;
  const figure = { anchor: { kind: 'figure', resource: 'r0002', dataset: 'r0002-1', figure: 'k' } } as const;
  const all = [own, task, whole, figure];
  expect(findingsOn(all, 'r0002')).toEqual([own, figure]);
  expect(findingsOn(all, null)).toEqual([whole]);
});
