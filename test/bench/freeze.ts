/**
 * Measures freezing a long list, freezing it again after a tenth of it changed, and checking it (自查), beside the cost of
 * writing the frozen list down as JSON. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/freeze.ts [items, default 10000]`.
 */
import { freezeList, frozenJson } from '../../main/engine/openlist';
import { collectionOf } from '../../shared/model/primitives';
import type { FrozenList, OpenList } from '../../shared/model/openlist';
import type { WorkspaceState } from '../../shared/model/workspace';
import { findProfile } from '../../shared/regulation';
import { selfCheck } from '../../shared/rules/self-check';
import {
  answers,
  column,
  dataset,
  decision,
  emptyState,
  harmless,
  plan,
  release,
  resource,
} from '../engine/openlist/sample';

const profile = findProfile('lianyungang-2019');
const COLUMNS = 8;

/** An agency with `count` resources, each with a released file of eight columns. */
function agencyOf(count: number): WorkspaceState {
  const by = plan(['c0']);
  const given = answers(profile);
  const datasets = Array.from({ length: count }, (_, index) => {
    const columns = Array.from({ length: COLUMNS }, (__, at) => column(`c${at}`, `第 ${at + 1} 列`, harmless));
    return dataset(`r${String(index + 1).padStart(4, '0')}-1`, columns);
  });
  const resources = datasets.map(({ resource: id }, index) => resource(id, `${index + 1} 号许可信息`));
  return {
    ...emptyState(profile),
    resources: collectionOf(resources),
    datasets: collectionOf(datasets),
    releases: collectionOf(datasets.map((one) => release(one, by, {}))),
    plans: Object.fromEntries(datasets.map(({ id }) => [id, by])),
    decisions: Object.fromEntries(resources.map(({ id }) => [id, decision(profile, id, given)])),
  };
}

/** Every tenth resource with another abstract. */
function edited(state: WorkspaceState): WorkspaceState {
  const byId = Object.fromEntries(
    Object.entries(state.resources.byId).map(([id, one], index) => [
      id,
      index % 10 === 0 ? { ...one, abstract: '另一个摘要' } : one,
    ]),
  );
  return { ...state, resources: { ...state.resources, byId } };
}

function freeze(state: WorkspaceState, previous: OpenList | null): FrozenList {
  return freezeList({
    state,
    profile,
    version: (previous?.version ?? 0) + 1,
    at: '2026-03-01T02:03:04.567Z',
    by: '经办人',
    allowPartial: false,
    previous,
    techniques: {},
  });
}

function timed<Value>(what: string, work: () => Value): Value {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1e6).toFixed(2);
  console.log(`${what}: ${cpu} s CPU, ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB RSS`);
  return value;
}

const count = Number(process.argv[2] ?? 10_000);
const state = timed(`making ${count} resources`, () => agencyOf(count));
const first = timed('freezing', () => freeze(state, null));
timed('its JSON', () => frozenJson(first));
const second = timed('freezing again, a tenth changed', () => freeze(edited(state), first.list));
console.log(`${first.list.items.length} items, ${second.list.changes.length} changes`);
timed('self-check', () => selfCheck({ state, profile, today: '2026-03-01', list: first.list }));
