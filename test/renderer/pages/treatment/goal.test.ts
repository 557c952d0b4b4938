import { expect, test } from 'vitest';
import { goalRequest, requiredK, startGoal, type Goal } from '../../../../renderer/pages/treatment/goal';
import { planSchema } from '../../../../shared/model/plan';

const plan = planSchema.parse({
  version: 1,
  steps: [{ column: 'c0', name: '年龄', operator: 'keep' }],
  quasi: ['c0'],
  sensitive: [],
});

test('each opening type asks for the rows of its threshold: 20, 5 and 3', () => {
  expect((['unconditional', 'conditional', 'sandbox'] as const).map(requiredK)).toEqual([20, 5, 3]);
});

test('a search begins at what the opening type asks for, or at more where the plan asks for more', () => {
  expect(startGoal('conditional', plan).k).toBe(5);
  expect(startGoal('conditional', { ...plan, suppressBelow: 50 }).k).toBe(50);
});

test('l and t are asked for only where the plan has a sensitive attribute', () => {
  const models = { diversity: { kind: 'distinct', l: 2 }, closeness: { kind: 'equal', t: 0.3 } } as const;
  expect(startGoal('conditional', { ...plan, ...models })).toMatchObject({
    diversity: undefined,
    closeness: undefined,
  });
  expect(startGoal('conditional', { ...plan, ...models, sensitive: ['c0'] })).toMatchObject(models);
});

test('the engine is asked for a share where a person fills in a percentage, and for nothing that is not wanted', () => {
  const goal: Goal = { k: 5, suppression: 2, metric: 'loss', diversity: undefined, closeness: undefined };
  expect(goalRequest(goal)).toEqual({ k: 5, suppression: 0.02, metric: 'loss' });
  expect(
    goalRequest({ ...goal, diversity: { kind: 'recursive', l: 2, c: 3 }, closeness: { kind: 'ordered', t: 0.2 } }),
  ).toEqual({ k: 5, suppression: 0.02, metric: 'loss', l: 2, lKind: 'recursive', c: 3, t: 0.2, tKind: 'ordered' });
});

test('nothing is searched for while the smallest group is empty', () => {
  expect(goalRequest({ ...startGoal('conditional', plan), k: null })).toBeNull();
});
