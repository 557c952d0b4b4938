import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replayPlan } from '../../../main/engine/treat';
import type { Column } from '../../../shared/model/dataset';
import type { Plan } from '../../../shared/model/plan';

const columnsOf = (names: readonly string[], changes: Partial<Column> = {}): Column[] =>
  names.map((name, index) => ({
    id: `c${index}`,
    name,
    type: 'text',
    nulls: 0,
    distinct: 3,
    estimated: false,
    suggested: null,
    tag: null,
    ...changes,
  }));

/** A plan in which every step says for which column it was made. */
const planOf = (columns: readonly Column[], mark: string, rest: Partial<Plan> = {}): Plan => ({
  version: 1,
  steps: columns.map(({ id, name }) => ({ column: id, name, operator: 'constant', params: { value: `${mark}${id}` } })),
  quasi: [],
  sensitive: [],
  suppressBelow: 0,
  ...rest,
});

function replay(before: readonly Column[], now: readonly Column[], rest: Partial<Plan> = {}) {
  return replayPlan({ plan: planOf(before, 'old ', rest), before, now, suggestion: planOf(now, 'new ') });
}

describe('a plan on the next file', () => {
  it('stays as it is where no column changed', () => {
    const columns = columnsOf(['姓名', '区县', '区县', '']);
    const { plan, drift } = replay(columns, columns, { quasi: ['c1'], sensitive: ['c3'], suppressBelow: 5 });
    expect(drift).toEqual([]);
    expect(plan).toEqual(planOf(columns, 'old ', { quasi: ['c1'], sensitive: ['c3'], suppressBelow: 5 }));
  });

  it('follows its columns wherever they went, and says what is new and what is gone', () => {
    const before = columnsOf(['姓名', '区县', '年龄', '备注']);
    const now = columnsOf(['区县', '姓名', '电话', '年龄']);
    const { plan, drift } = replay(before, now, { quasi: ['c1', 'c2'], sensitive: ['c3'] });
    expect(plan.steps.map(({ column, name, params }) => [column, name, params['value']])).toEqual([
      ['c0', '区县', 'old c1'],
      ['c1', '姓名', 'old c0'],
      ['c2', '电话', 'new c2'],
      ['c3', '年龄', 'old c2'],
    ]);
    expect([plan.quasi, plan.sensitive]).toEqual([['c0', 'c3'], []]);
    expect(drift).toEqual([
      { change: 'moved', column: 'c0', name: '区县', from: 'c1' },
      { change: 'moved', column: 'c1', name: '姓名', from: 'c0' },
      { change: 'added', column: 'c2', name: '电话' },
      { change: 'moved', column: 'c3', name: '年龄', from: 'c2' },
      { change: 'gone', name: '备注' },
    ]);
  });

  it('takes the roles of a new column from the suggestion', () => {
    const [before, now] = [columnsOf(['区县']), columnsOf(['区县', '年龄', '病种'])];
    const suggestion = planOf(now, 'new ', { quasi: ['c0', 'c1'], sensitive: ['c2'] });
    const { plan } = replayPlan({ plan: planOf(before, 'old '), before, now, suggestion });
    // That nobody counts the district as a quasi-identifier was decided before.
    expect([plan.quasi, plan.sensitive]).toEqual([['c1'], ['c2']]);
  });

  it('says where a column has another type, kind or role', () => {
    const tag = { kind: 'free-text', role: 'other', level: 1 } as const;
    const before = columnsOf(['编号', '备注'], { tag });
    const now = [
      ...columnsOf(['编号'], { tag, type: 'integer' }),
      ...columnsOf(['', '备注'], { tag: { ...tag, role: 'direct' } }).slice(1),
    ];
    expect(replay(before, now).drift).toEqual([
      { change: 'retyped', column: 'c0', name: '编号', before: 'text', now: 'integer' },
      { change: 'retagged', column: 'c1', name: '备注' },
    ]);
  });

  it('keeps a step that names another column at that column', () => {
    const [before, now] = [columnsOf(['证件号', '就诊日期']), columnsOf(['就诊日期', '证件号'])];
    const plan = planOf(before, 'old ');
    const byPerson = plan.steps.map((step) => ({ ...step, operator: 'any-other', params: { person: 'c0', days: 30 } }));
    const replayed = replayPlan({ plan: { ...plan, steps: byPerson }, before, now, suggestion: plan });
    expect(replayed.plan.steps.map(({ params }) => params)).toEqual([
      { person: 'c1', days: 30 },
      { person: 'c1', days: 30 },
    ]);
  });

  it('has one step for each column at hand, in order, under its header, whatever the headers are', () => {
    const headers = fc.array(fc.constantFrom('', ' ', '姓名', '姓名 ', '区县', 'c0', '__proto__'), { maxLength: 8 });
    fc.assert(
      fc.property(headers, headers, (some, others) => {
        const [before, now] = [columnsOf(some), columnsOf(others)];
        const { plan, drift } = replay(before, now);
        expect(plan.steps.map(({ column, name }) => ({ column, name }))).toEqual(
          now.map(({ id, name }) => ({ column: id, name })),
        );
        const used = plan.steps
          .map(({ params }) => params['value'] as string)
          .filter((value) => value.startsWith('old'));
        expect(new Set(used).size).toBe(used.length);
        expect(drift.filter(({ change }) => change === 'added')).toHaveLength(now.length - used.length);
        expect(drift.filter(({ change }) => change === 'gone')).toHaveLength(before.length - used.length);
      }),
    );
  });
});
