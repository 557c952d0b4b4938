import { describe, expect, it } from 'vitest';
import { countOpenTasks, tasksOf } from '../../renderer/app/follow-ups';
import { withdrawalRows } from '../../renderer/pages/openlist/withdrawals';
import { collectionOf } from '../../shared/model/primitives';
import { rules, settled, withdrawn } from './withdrawals';

describe('what was taken off the list', () => {
  const withdrawals = collectionOf([
    withdrawn('w1', 'r0001', { ended: { at: '2026-03-05T00:00:00.000Z', by: '示例甲', why: '已处理' } }),
    withdrawn('w2', 'r0002', { done: { assess: settled('已评估') } }),
    withdrawn('w3', 'r0001', { kind: 'suspension' }),
  ]);
  const state = { withdrawals, resources: collectionOf([]) };

  it('has the tasks of its kind, each with its article and what was done', () => {
    expect(tasksOf(withdrawn('w2', 'r0002', { done: { assess: settled('已评估') } }), rules)).toEqual([
      { id: 'assess', article: '第二十六条', text: { zh: '评估', en: 'assess' }, done: settled('已评估') },
      { id: 'trace', article: '第二十六条', text: { zh: '追溯', en: 'trace' }, done: null },
    ]);
    expect(tasksOf(withdrawn('w3', 'r0001', { kind: 'suspension' }), rules)).toEqual([]);
  });

  it('counts as open what stands and is not done', () => {
    expect(countOpenTasks(state, rules)).toBe(1);
  });

  it('stands in the table with its stage: in hand, to be let back, let back', () => {
    const stages = withdrawalRows(state, rules).map(({ id, done, all, stage }) => [id, done, all, stage]);
    expect(stages).toEqual([
      ['w3', 0, 0, 'ready'],
      ['w2', 1, 2, 'inHand'],
      ['w1', 0, 2, 'back'],
    ]);
  });
});
