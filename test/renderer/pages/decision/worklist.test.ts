import { describe, expect, test } from 'vitest';
import { countTypes, narrowWork, nextUndecided, selectWork } from '../../../../renderer/pages/decision/worklist';
import * as sample from '../../../engine/openlist/sample';

const { lianyungang: profile, qingdao } = sample;
const state = sample.fill(sample.emptyState(profile), {
  resources: ['食品', '电梯', '价格', '投诉'].map((name, index) => sample.resource(`r000${index + 1}`, name)),
  decisions: [
    sample.decision(profile, 'r0001', sample.answers(profile)),
    sample.decision(qingdao, 'r0003', sample.answers(qingdao)),
    sample.decision(profile, 'r0004', sample.answers(profile, ['trade-secret'])),
  ],
});
const work = selectWork(state);
const names = (list: typeof work) => list.map(({ resource }) => resource.name);

describe('the resources to decide', () => {
  test('come before the decided ones; a decision under another regulation is none', () => {
    expect(names(work)).toEqual(['电梯', '价格', '食品', '投诉']);
    expect(countTypes(work)).toEqual({ all: 4, undecided: 2, unconditional: 1, conditional: 0, closed: 1 });
  });

  test('are found by type, name and code', () => {
    expect(names(narrowWork(work, 'closed', ''))).toEqual(['投诉']);
    expect(names(narrowWork(work, 'all', '307015/R0002'))).toEqual(['电梯']);
    expect(names(narrowWork(work, 'undecided', '投诉'))).toEqual([]);
  });

  test('are found by what they lack and by what changed since the newest list', () => {
    expect(names(narrowWork(work, 'all', '', 'evidence'))).toEqual(['投诉']);
    expect(names(narrowWork(work, 'all', '', 'changed'))).toEqual([]);
    const frozen = selectWork({ ...state, lists: sample.listsFrozen('2026-01-15T00:00:00.000Z') });
    expect(names(narrowWork(frozen, 'all', '', 'changed'))).toEqual(['食品', '投诉']);
    const later = selectWork({ ...state, lists: sample.listsFrozen('2026-02-15T00:00:00.000Z') });
    expect(names(narrowWork(later, 'all', '', 'changed'))).toEqual([]);
  });

  test('are incomplete where they are to be opened and something is missing; closed ones are not', () => {
    const open = sample.decision(profile, 'r0002', sample.answers(profile, ['time-sensitive']));
    const [found] = narrowWork(selectWork(sample.fill(state, { decisions: [open] })), 'all', '', 'incomplete');
    expect(found?.resource.id).toBe('r0002');
  });

  test('follow one another in catalogue order, from the end to the beginning', () => {
    expect(nextUndecided(work, null)).toBe('r0002');
    expect(nextUndecided(work, 'r0002')).toBe('r0003');
    expect(nextUndecided(work, 'r0004')).toBe('r0002');
    expect(nextUndecided(work.slice(2), 'r0001')).toBeNull();
  });
});
