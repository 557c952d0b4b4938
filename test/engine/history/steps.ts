import type { Recipe } from '../../../main/engine/workspace';
import type { Dataset } from '../../../shared/model/dataset';
import type { Decision } from '../../../shared/model/decision';
import type { Plan } from '../../../shared/model/plan';
import type { Release } from '../../../shared/model/release';
import { resource } from '../workspace/recipes';

const digest = 'a'.repeat(64);
const at = '2026-03-01T00:00:00.000Z';

export const dataset = (id: string, name = id): Dataset => ({
  id,
  resource: id.replace(/-.*/, ''),
  name,
  period: '',
  attachedOn: '2026-03-01',
  source: { name: `${name}.csv`, size: 1, digest },
  reading: {
    format: 'csv',
    encoding: 'utf-8',
    sheet: null,
    delimiter: ',',
    headerRows: 1,
    foot: 'notes',
    member: null,
  },
  rows: 10,
  columns: {
    order: ['c0', 'c1'],
    byId: {
      c0: {
        id: 'c0',
        name: '姓名',
        type: 'text',
        nulls: 0,
        distinct: 10,
        estimated: false,
        suggested: null,
        tag: null,
      },
      c1: { id: 'c1', name: '', type: 'text', nulls: 0, distinct: 10, estimated: false, suggested: null, tag: null },
    },
  },
});

export const decision = (id: string, type: Decision['outcome']['type'] = 'unconditional'): Decision => ({
  resource: id,
  profile: 'lianyungang-2019',
  answers: { answers: {}, evidence: [] },
  outcome: {
    type,
    reasons: [{ article: '第七条', text: '无条件开放' }],
    missing: [],
    listable: true,
    grounds: [],
    lifted: [],
    delivery: 'file',
    warnings: [],
  },
  decidedAt: at,
  decidedBy: '示例甲',
  why: '',
  earlier: [],
});

export const plan = (operator = 'keep'): Plan => ({
  version: 1,
  steps: [{ column: 'c0', name: '姓名', operator, params: {} }],
  quasi: [],
  sensitive: [],
  suppressBelow: 0,
});

const risk = { rows: 10, classes: 10, k: 1, unique: 1, mean: 1, max: 1, Ra: 1, Rb: 1, Rc: 1, threshold: 0.05 };

export const release = (id: string): Release => ({
  id,
  dataset: id.replace(/\..*/, ''),
  period: '',
  source: { name: 'x.csv', size: 1, digest },
  plan: digest,
  output: digest,
  outputSize: 1,
  rowsIn: 10,
  rowsOut: 9,
  columns: [],
  before: risk,
  after: risk,
  residual: [],
  recovered: [],
  report: null,
  releasedAt: at,
});

/** Adds a record with its id, unless it stands already or what it belongs to does not. */
function add<Thing>(
  into: (state: Parameters<Recipe>[0]) => { order: string[]; byId: Record<string, Thing> },
  id: string,
  thing: Thing,
  ground: (state: Parameters<Recipe>[0]) => boolean = () => true,
): Recipe {
  return (state) => {
    const collection = into(state);
    if (Object.hasOwn(collection.byId, id) || !ground(state)) return;
    collection.order.push(id);
    collection.byId[id] = structuredClone(thing);
  };
}

export const addResource = (id: string): Recipe => add((state) => state.resources, id, resource(id, `资源 ${id}`));
export const setProvider = (id: string, provider: string): Recipe => {
  return ({ resources }) => {
    const found = resources.byId[id];
    if (found) found.provider = provider;
  };
};
export const attach = (id: string): Recipe =>
  add(
    (state) => state.datasets,
    id,
    dataset(id),
    ({ resources }) => Object.hasOwn(resources.byId, id.replace(/-.*/, '')),
  );
export const setTag = (id: string, column: number, level: 1 | 2 | 3 | 4): Recipe => {
  return ({ datasets }) => {
    const found = datasets.byId[id]?.columns.byId[`c${column}`];
    if (found) found.tag = { kind: null, role: 'other', level };
  };
};
export const decide = (id: string, type: Decision['outcome']['type']): Recipe => {
  return (state) => {
    if (Object.hasOwn(state.resources.byId, id)) state.decisions[id] = decision(id, type);
  };
};
export const setPlan = (id: string, operator: string): Recipe => {
  return (state) => {
    if (Object.hasOwn(state.datasets.byId, id)) state.plans[id] = plan(operator);
  };
};
/** Removes a resource that nothing belongs to. */
export const removeResource = (id: string): Recipe => {
  return (state) => {
    const isNeeded =
      Object.hasOwn(state.decisions, id) || Object.values(state.datasets.byId).some((one) => one.resource === id);
    if (isNeeded || !Object.hasOwn(state.resources.byId, id)) return;
    state.resources.order = state.resources.order.filter((other) => other !== id);
    Reflect.deleteProperty(state.resources.byId, id);
  };
};
