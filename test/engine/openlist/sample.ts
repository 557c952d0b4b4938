import type { Column, Dataset } from '../../../shared/model/dataset';
import type { Answers, Decision } from '../../../shared/model/decision';
import type { OpenList } from '../../../shared/model/openlist';
import type { Plan } from '../../../shared/model/plan';
import { collectionOf, inOrder } from '../../../shared/model/primitives';
import type { Release } from '../../../shared/model/release';
import type { Resource } from '../../../shared/model/resource';
import type { Risk } from '../../../shared/model/risk';
import type { Tag } from '../../../shared/model/tag';
import type { Withdrawal } from '../../../shared/model/withdrawal';
import { newWorkspaceState, type WorkspaceState } from '../../../shared/model/workspace';
import { freezeList, type FreezeRequest } from '../../../main/engine/openlist';
import { planBytes } from '../../../main/engine/treat';
import { sha256 } from '../../../main/engine/trust';
import { decide, findProfile, type Profile } from '../../../shared/regulation';

export const lianyungang = findProfile('lianyungang-2019');
export const qingdao = findProfile('qingdao-2020');
export const frozenAt = '2026-03-01T18:30:00.000Z';
export const techniques = { keep: '保留', mask: '屏蔽', delete: '删除' };
const digest = (letter: string) => letter.repeat(64);

export const personName: Tag = { kind: 'person-name', role: 'direct', level: 3 };
export const harmless: Tag = { kind: null, role: 'other', level: 1 };

/** Yes to the questions named and no to the others, with descriptive answers. */
export function answers(profile: Profile, yes: string[] = [], rest: Partial<Answers> = {}): Answers {
  const asked = profile.questions.filter(({ kind }) => kind === 'boolean');
  const said = Object.fromEntries(asked.map(({ id }) => [id, yes.includes(id)]));
  return { answers: { ...said, theme: '市场监管', keywords: '许可、食品' }, evidence: [], ...rest };
}

export function emptyState(profile: Profile): WorkspaceState {
  return newWorkspaceState({
    agency: { name: '示例市市场监督管理局', code: '91350100M000100Y43' },
    profile: profile.id,
    createdAt: '2026-01-01T00:00:00.000Z',
    person: { name: '示例甲', department: '', duty: '' },
  });
}

export function resource(id: string, name: string, changes: Partial<Resource> = {}): Resource {
  const item = { id: 'i01', name: '许可证编号', dataType: '字符串型C', length: '20', tag: harmless };
  return {
    id,
    name,
    code: `307015/${id}`,
    classification: ['三', '07'],
    provider: '示例市市场监督管理局',
    department: '食品科',
    providerCode: '91350100M000100Y43',
    abstract: `${name}的摘要`,
    format: { category: '数据库', type: 'mysql', other: '' },
    census: { storageGb: '', records: '', sharedGb: '', sharedRecords: '', openGb: '', openRecords: '' },
    sharing: { type: '无条件共享', condition: '', modeCategory: '', modeType: '' },
    opening: { toSociety: '是', condition: '' },
    updateCycle: '每月',
    publishedOn: '2020-01-01',
    related: '',
    items: { order: ['i01'], byId: { i01: item } },
    ...changes,
  };
}

export function decision(profile: Profile, id: string, given: Answers): Decision {
  return {
    resource: id,
    profile: profile.id,
    answers: given,
    outcome: decide(profile, given),
    decidedAt: '2026-02-01T00:00:00.000Z',
    decidedBy: '经办人',
    why: '',
    earlier: [],
  };
}

export function column(id: string, name: string, tag: Tag | null): Column {
  return { id, name, type: 'text', nulls: 0, distinct: 9, estimated: false, suggested: null, tag };
}

export function dataset(id: string, columns: Column[], changes: Partial<Dataset> = {}): Dataset {
  return {
    id,
    resource: id.replace(/-\d+$/, ''),
    name: `数据 ${id}`,
    period: '2026-01',
    attachedOn: '2026-02-20',
    source: { name: 'data.csv', size: 100, digest: digest('a') },
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      sheet: null,
      delimiter: ',',
      headerRows: 1,
      foot: 'notes',
      member: null,
    },
    rows: 100,
    columns: collectionOf(columns),
    ...changes,
  };
}

const risk: Risk = {
  rows: 100,
  classes: 2,
  k: 40,
  unique: 0,
  mean: 0.02,
  max: 0.025,
  Ra: 0,
  Rb: 0.025,
  Rc: 0.02,
  threshold: 0.05,
};

export function release(
  of: Dataset,
  by: Plan,
  operators: Record<string, string>,
  changes: Partial<Release> = {},
): Release {
  return {
    id: `${of.id}.1`,
    dataset: of.id,
    period: of.period,
    source: of.source,
    plan: sha256(planBytes(by)),
    output: digest('c'),
    outputSize: 4321,
    rowsIn: of.rows,
    rowsOut: of.rows - 1,
    columns: inOrder(of.columns)
      .filter(({ id }) => operators[id] !== 'delete')
      .map(({ id, name, type }) => ({ from: id, name, type, operator: operators[id] ?? 'keep' })),
    before: risk,
    after: risk,
    residual: [],
    recovered: [],
    report: digest('d'),
    releasedAt: '2026-02-28T17:00:00.000Z',
    ...changes,
  };
}

export const afterRisk = (Rb: number): Risk => ({ ...risk, max: Rb, Rb });

export function plan(quasi: string[], steps: Plan['steps'] = []): Plan {
  return {
    version: 1,
    steps: [{ column: 'c0', name: '许可证编号', operator: 'keep', params: {} }, ...steps],
    quasi,
    sensitive: [],
    suppressBelow: 0,
  };
}

/** Puts things into a state, as journal entries would. */
export function fill(
  state: WorkspaceState,
  things: {
    resources?: Resource[];
    decisions?: Decision[];
    datasets?: Dataset[];
    releases?: Release[];
    plans?: Record<string, Plan>;
  },
): WorkspaceState {
  const into = <T extends { id: string }>(
    collection: { order: string[]; byId: Record<string, T> },
    added: T[] = [],
  ) => ({
    order: [...collection.order, ...added.map(({ id }) => id)],
    byId: { ...collection.byId, ...Object.fromEntries(added.map((thing) => [thing.id, thing])) },
  });
  return {
    ...state,
    resources: into(state.resources, things.resources),
    datasets: into(state.datasets, things.datasets),
    releases: into(state.releases, things.releases),
    decisions: {
      ...state.decisions,
      ...Object.fromEntries((things.decisions ?? []).map((one) => [one.resource, one])),
    },
    plans: { ...state.plans, ...things.plans },
  };
}

/**
 * An agency with one of each: r0001 licences as a treated file, r0002 a live interface under conditions, r0003 payroll
 * (closed), r0004 population data got by sharing, r0005 a placeholder for a secret.
 */
export function sampleState(profile: Profile): WorkspaceState {
  const licences = dataset('r0001-1', [
    column('c0', '许可证编号', harmless),
    column('c1', '法定代表人', personName),
    column('c2', '身份证号', { kind: 'resident-id', role: 'direct', level: 4 }),
  ]);
  const conditional = { conditions: ['purpose', '使用期限：一年'], access: ['interface' as const] };
  const lifted = { evidence: [{ ground: 'personal-privacy', kind: 'treated', reference: '处理记录 r0001-1.1' }] };
  const live = resource('r0002', '实时检测数据', {
    items: {
      order: ['i01'],
      byId: { i01: { id: 'i01', name: '检测值', dataType: '数值型N', length: '8', tag: { ...harmless, level: 2 } } },
    },
  });
  return fill(emptyState(profile), {
    resources: [
      resource('r0001', '食品经营许可'),
      live,
      resource('r0003', '工资发放表'),
      resource('r0004', '人口信息'),
      resource('r0005', '不应出现的名称'),
    ],
    decisions: [
      decision(profile, 'r0001', answers(profile, ['personal-privacy'], lifted)),
      decision(profile, 'r0002', answers(profile, ['high-security-requirement'], conditional)),
      decision(profile, 'r0003', answers(profile, ['internal-affairs', 'law-forbids'])),
      decision(profile, 'r0004', answers(profile, ['got-by-sharing'])),
      decision(profile, 'r0005', answers(profile, ['state-secret'])),
    ],
    datasets: [licences],
    releases: [release(licences, plan(['c0']), { c1: 'mask', c2: 'delete' })],
    plans: { 'r0001-1': plan(['c0']) },
  });
}

/** The state after an item was taken off the list, on the day before the freeze; `ended`: and let back since. */
export function withdrawn(state: WorkspaceState, id: string, changes: Partial<Withdrawal> = {}): WorkspaceState {
  const withdrawal: Withdrawal = {
    id: `w${state.withdrawals.order.length + 1}`,
    resource: id,
    kind: 'withdrawal',
    reason: 'leak-risk',
    words: '发现可关联到个人',
    article: '第二十六条',
    version: 1,
    at: '2026-02-28T00:00:00.000Z',
    by: '经办人',
    done: {},
    ended: null,
    ...changes,
  };
  return { ...state, withdrawals: collectionOf([...inOrder(state.withdrawals), withdrawal]) };
}

/** A freeze of `state`, version 1, whole, unless said otherwise. */
export function freeze(state: WorkspaceState, profile: Profile, changes: Partial<FreezeRequest> = {}) {
  return freezeList({
    state,
    profile,
    version: 1,
    at: frozenAt,
    by: '经办人',
    allowPartial: false,
    previous: null,
    techniques,
    ...changes,
  });
}

export function sampleList(): OpenList {
  return freeze(sampleState(lianyungang), lianyungang).list;
}
