import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../../main/engine/treat';
import { Failure } from '../../../../shared/failure';
import type { Plan } from '../../../../shared/model/plan';
import {
  cautionsOf,
  placeInPlan,
  withMeasured,
  withModel,
  withOperator,
  withParams,
} from '../../../../renderer/pages/treatment/plan-draft';
import { riskRows } from '../../../../renderer/components/report/risk-rows';
import { pairCells } from '../../../../renderer/pages/treatment/samples';

const columns = [
  { id: 'c0', name: '姓名' },
  { id: 'c1', name: '年龄' },
];
const plan: Plan = {
  version: 1,
  steps: columns.map(({ id, name }) => ({ column: id, name, operator: 'keep', params: {} })),
  quasi: ['c1'],
  sensitive: [],
  suppressBelow: 20,
};

describe('editing a plan', () => {
  test('gives another operator the parameters that it begins with, and leaves the other columns', () => {
    const edited = withOperator(plan, 'c1', 'generalise-number', 'age');
    expect(edited.steps[1]).toEqual({
      column: 'c1',
      name: '年龄',
      operator: 'generalise-number',
      params: { width: 10 },
    });
    expect(edited.steps[0]).toBe(plan.steps[0]);
    expect(() => checkPlan(edited, columns)).not.toThrow();
  });

  test('asks for a model, and leaves no trace of one that is asked for no longer', () => {
    const asked = withModel(plan, 'diversity', { kind: 'distinct', l: 3 });
    expect(asked.diversity).toEqual({ kind: 'distinct', l: 3 });
    expect(withModel(asked, 'diversity', undefined)).toEqual(plan);
    expect(Object.keys(withModel(asked, 'diversity', undefined))).not.toContain('diversity');
  });

  test('counts columns in their own order, however they were clicked', () => {
    expect(withMeasured(plan, 'quasi', 'c0', true).quasi).toEqual(['c0', 'c1']);
    expect(withMeasured(plan, 'quasi', 'c1', false).quasi).toEqual([]);
    expect(withMeasured(plan, 'sensitive', 'c1', true).sensitive).toEqual(['c1']);
  });

  test('measures no column that is left out', () => {
    expect(withOperator({ ...plan, sensitive: ['c1'] }, 'c1', 'delete', 'age')).toMatchObject({
      quasi: [],
      sensitive: [],
    });
  });

  test('finds the column and the parameter that the engine refuses', () => {
    const wrong = withParams(withOperator(plan, 'c1', 'generalise-number', 'age'), 'c1', { width: 10, top: 95 });
    const refused = (() => {
      try {
        checkPlan(wrong, columns);
        return null;
      } catch (error) {
        return error instanceof Failure ? String(error.params['path']) : null;
      }
    })();
    expect(placeInPlan(wrong, refused ?? '')).toEqual({ column: 'c1', param: 'top' });
    expect(placeInPlan(plan, 'quasi.0')).toBeNull();
  });

  test('takes what the engine points out at columns', () => {
    expect(cautionsOf([{ code: 'sole-traders', column: 'c0' } as { code: string }, { code: 'other' }])).toEqual([
      { code: 'sole-traders', column: 'c0' },
    ]);
  });
});

describe('a sample', () => {
  test('stands cell by cell, and says which columns are left out', () => {
    const deleted = withOperator(plan, 'c0', 'delete', null);
    const sample = {
      plan: deleted,
      before: { columns: ['姓名', '年龄'], rows: [['张三', '41']] },
      after: { columns: ['年龄'], rows: [['40-49']] },
    };
    expect(pairCells(sample)).toEqual([
      [
        { before: '张三', after: undefined },
        { before: '41', after: '40-49' },
      ],
    ]);
  });
});

describe('the comparison of risk', () => {
  const before = { rows: 9, classes: 9, k: 1, unique: 1, mean: 1, max: 1, Ra: 1, Rb: 1, Rc: 1, threshold: 0.05 };
  const after = { ...before, k: 25, unique: 0, Ra: 0, Rb: 0.04, Rc: 0.03 };

  test('holds the highest risk against the threshold, and the smallest class against what it asks for', () => {
    expect(riskRows(before, after, true).filter(({ passes }) => passes !== null)).toEqual([
      { figure: 'k', before: 1, after: 25, limit: 20, passes: true },
      { figure: 'Rb', before: 1, after: 0.04, limit: 0.05, passes: true },
    ]);
    expect(riskRows(after, before, true).map(({ passes }) => passes)).toEqual([false, null, null, false, null]);
  });

  test('passes no judgement where no quasi-identifier is released', () => {
    expect(riskRows(before, after, false).every(({ passes, limit }) => passes === null && limit === null)).toBe(true);
  });
});
