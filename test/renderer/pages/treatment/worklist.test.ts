import { describe, expect, test } from 'vitest';
import { freezeList } from '../../../../main/engine/openlist';
import type { Refusal } from '../../../../shared/model/openlist';
import type { WorkspaceState } from '../../../../shared/model/workspace';
import { operators } from '../../../../main/engine/treat';
import { countStates, needsKey, selectWork, type TreatmentState } from '../../../../renderer/pages/treatment/worklist';
import * as sample from '../../../engine/openlist/sample';

const { lianyungang: profile } = sample;
const treated = { evidence: [{ ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' }] };
const columns = [
  sample.column('c0', '许可证编号', sample.harmless),
  sample.column('c1', '年龄', { kind: 'age', role: 'quasi', level: 2 }),
];
const dataset = sample.dataset('r0001-1', columns);
const plan = sample.plan(['c1'], [{ column: 'c1', name: '年龄', operator: 'keep', params: {} }]);
const release = sample.release(dataset, plan, {});

interface Things {
  readonly yes?: string[];
  readonly rest?: Parameters<typeof sample.answers>[2];
  readonly plan?: typeof plan | null;
  readonly release?: typeof release | null;
}

/** One resource with one dataset, decided, planned and released as told. */
function stateWith({ yes = [], rest = {}, plan: planned = plan, release: released = release }: Things): WorkspaceState {
  return sample.fill(sample.emptyState(profile), {
    resources: [sample.resource('r0001', '食品经营许可信息')],
    decisions: [sample.decision(profile, 'r0001', sample.answers(profile, yes, { access: ['file'], ...rest }))],
    datasets: [dataset],
    plans: planned ? { 'r0001-1': planned } : {},
    releases: released ? [released] : [],
  });
}

/** What the engine itself refuses of a state, as `list.check` tells it. */
function refusalsOf(state: WorkspaceState): Refusal[] {
  return freezeList({
    state,
    profile,
    version: 1,
    at: sample.frozenAt,
    by: '经办人',
    allowPartial: true,
    previous: null,
    techniques: sample.techniques,
  }).refused;
}

function statesOf(state: WorkspaceState, refusals = refusalsOf(state)): TreatmentState[] {
  return selectWork(state, profile, refusals).map((work) => work.state);
}

describe('the state of a dataset', () => {
  test('follows it from no plan to a release', () => {
    expect(statesOf(stateWith({ plan: null, release: null }))).toEqual(['unplanned']);
    expect(statesOf(stateWith({ release: null }))).toEqual(['planned']);
    expect(statesOf(stateWith({}))).toEqual(['treated']);
  });

  test('is to redo where the list says that plan or data changed after the run', () => {
    const state = stateWith({ plan: { ...plan, suppressBelow: 9 } });
    expect(refusalsOf(state).map(({ code }) => code)).toEqual(['release-outdated']);
    expect(statesOf(state)).toEqual(['redo']);
  });

  test('is to redo where the source was replaced, also before the list has been asked', () => {
    const replaced = { ...release, source: { ...release.source, digest: 'b'.repeat(64) } };
    expect(statesOf(stateWith({ release: replaced }), [])).toEqual(['redo']);
  });

  test('is to redo where the risk stays too high, and the reason goes along', () => {
    const [work] = [stateWith({ release: { ...release, after: sample.afterRisk(0.5) } })].flatMap((state) =>
      selectWork(state, profile, refusalsOf(state)),
    );
    expect(work?.state).toBe('redo');
    expect(work?.refusals.map(({ code }) => code)).toEqual(['risk-too-high']);
  });

  test('ignores refusals that no treatment cures', () => {
    const other: Refusal = { resource: 'r0001', code: 'column-empty', params: { column: '更新频度', article: '' } };
    expect(statesOf(stateWith({}), [other])).toEqual(['treated']);
  });
});

describe('what is to be treated', () => {
  test('is data of resources that are decided open', () => {
    const undecided = { ...stateWith({}), decisions: {} };
    expect(selectWork(undecided, profile, [])).toEqual([]);
    expect(selectWork(stateWith({}), profile, [])).toHaveLength(1);
  });

  test('is also what only waits for its treatment to be opened', () => {
    const [work] = selectWork(stateWith({ yes: ['personal-privacy'] }), profile, []);
    expect(work?.type).toBe('closed');
    const lifted = selectWork(stateWith({ yes: ['personal-privacy'], rest: treated }), profile, []);
    expect(lifted[0]?.type).toBe('unconditional');
  });

  test('is never a state secret', () => {
    expect(selectWork(stateWith({ yes: ['state-secret', 'personal-privacy'] }), profile, [])).toEqual([]);
  });

  test('is nothing that was decided under another regulation', () => {
    expect(selectWork(stateWith({}), sample.qingdao, [])).toEqual([]);
  });

  test('is counted by state', () => {
    const work = selectWork(stateWith({ release: null }), profile, []);
    expect(countStates(work)).toEqual({ redo: 0, unplanned: 0, planned: 1, treated: 0 });
  });
});

describe('the pseudonym key', () => {
  test('is asked for by plans with pseudonyms, and by those that release a sample', () => {
    const tokens = sample.plan([], [{ column: 'c1', name: '年龄', operator: 'pseudonym', params: {} }]);
    expect([plan, tokens, { ...plan, sample: 0.5 }].map(needsKey)).toEqual([false, true, true]);
  });

  test('is asked for by the same operators as the engine needs it for', () => {
    const asks = operators.filter(({ id }) =>
      needsKey({ ...plan, steps: [{ column: 'c0', name: '', operator: id, params: {} }] }),
    );
    expect(asks.map(({ id }) => id)).toEqual(operators.filter(({ keyed }) => keyed).map(({ id }) => id));
    expect(asks.length).toBeGreaterThan(2);
  });
});
