import { describe, expect, test } from 'vitest';
import { findingsDue } from '../../renderer/app/findings';
import { badgesOf, progressOf, typesOf } from '../../renderer/app/progress';
import { duesOf, refusedOf } from '../../renderer/pages/overview/due';
import type { OpeningType } from '../../shared/model/decision';
import { collectionOf } from '../../shared/model/primitives';
import { newWorkspaceState, type WorkspaceState } from '../../shared/model/workspace';
import { finding, findingsOf } from './findings';

const AT = '2026-03-01T02:03:04.000Z';
const digest = (letter: string) => letter.repeat(64);
const risk = { rows: 1, classes: 1, k: 1, unique: 1, mean: 1, max: 1, Ra: 1, Rb: 1, Rc: 1, threshold: 0.2 };
const tag = { kind: null, role: 'other', level: 1 } as const;

/** A workspace without resources. */
function emptyState(): WorkspaceState {
  return newWorkspaceState({
    agency: { name: '示例市市场监督管理局', code: '11389901MA00000151' },
    profile: 'lianyungang-2019',
    createdAt: AT,
    person: { name: '示例甲', department: '', duty: '' },
  });
}

function addResource(state: WorkspaceState, id: string): void {
  const none = { category: '', type: '', other: '' };
  const census = { storageGb: '', records: '', sharedGb: '', sharedRecords: '', openGb: '', openRecords: '' };
  state.resources.order.push(id);
  state.resources.byId[id] = {
    id,
    name: id,
    code: '',
    classification: [],
    provider: '',
    department: '',
    providerCode: '',
    abstract: '',
    format: none,
    census,
    sharing: { type: '', condition: '', modeCategory: '', modeType: '' },
    opening: { toSociety: '', condition: '' },
    updateCycle: '',
    publishedOn: '',
    related: '',
    items: { order: ['i01'], byId: { i01: { id: 'i01', name: '名称', dataType: '', length: '' } } },
  };
}

function attach(state: WorkspaceState, resource: string, source: string, confirmed: boolean): void {
  const id = `${resource}-1`;
  const column = {
    name: '名称',
    type: 'text',
    nulls: 0,
    distinct: 1,
    estimated: false,
    suggested: null,
    tag: confirmed ? tag : null,
  } as const;
  if (!state.datasets.order.includes(id)) state.datasets.order.push(id);
  state.datasets.byId[id] = {
    id,
    resource,
    name: id,
    period: '',
    attachedOn: '2026-03-01',
    source: { name: 'a.csv', size: 1, digest: digest(source) },
    reading: {
      format: 'csv',
      encoding: 'utf-8',
      sheet: null,
      delimiter: ',',
      headerRows: 1,
      foot: 'notes',
      member: null,
    },
    rows: 1,
    columns: collectionOf([
      { ...column, id: 'c0' },
      { ...column, id: 'c1' },
    ]),
  };
}

function decide(
  state: WorkspaceState,
  resource: string,
  type: OpeningType,
  some: { profile?: string; missing?: number } = {},
): void {
  const { profile = state.profile, missing = 0 } = some;
  state.decisions[resource] = {
    resource,
    profile,
    answers: { answers: {}, evidence: [] },
    outcome: {
      type,
      reasons: [],
      missing: Array.from({ length: missing }, () => ({ code: 'evidence-missing', text: '' })),
      listable: missing === 0 && type !== 'closed',
      grounds: [],
      lifted: [],
      delivery: type === 'closed' ? null : 'file',
      warnings: [],
    },
    decidedAt: AT,
    decidedBy: '示例甲',
    why: '',
    earlier: [],
  };
}

function release(state: WorkspaceState, dataset: string, source: string): void {
  const id = `${dataset}.${state.releases.order.length + 1}`;
  state.releases.order.push(id);
  state.releases.byId[id] = {
    id,
    dataset,
    period: '',
    source: { name: 'a.csv', size: 1, digest: digest(source) },
    plan: digest('1'),
    output: digest('2'),
    outputSize: 1,
    rowsIn: 1,
    rowsOut: 1,
    columns: [],
    before: risk,
    after: risk,
    residual: [],
    recovered: [],
    report: null,
    releasedAt: AT,
  };
}

function freeze(state: WorkspaceState, version: number, items: number): void {
  state.lists.order.push(String(version));
  state.lists.byId[String(version)] = {
    version,
    digest: digest('3'),
    frozenAt: AT,
    frozenBy: '示例甲',
    items,
    partial: false,
    year: null,
  };
}

function exportVersion(state: WorkspaceState, listVersion: number, exportedAt: string | null = AT): void {
  const id = digest(String(listVersion));
  state.exports.order.push(id);
  state.exports.byId[id] = {
    listVersion,
    digest: id,
    signers: [{ role: 'agency', fingerprint: id, subject: '' }],
    exportedAt,
  };
}

describe('how far a workspace has come', () => {
  test('an empty one has nothing to count and no badge', () => {
    const progress = progressOf(emptyState());
    expect(progress.resources).toBe(0);
    expect(badgesOf(progress)).toEqual({});
    expect(duesOf(progress, 0)).toEqual([]);
  });

  test('columns wait for a person until each has a tag', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    addResource(state, 'r0002');
    attach(state, 'r0001', 'a', false);
    expect(progressOf(state)).toMatchObject({ resources: 2, items: 2, attached: 1, tagged: 0, due: { columns: 2 } });
    expect(badgesOf(progressOf(state)).data).toEqual({ kind: 'due', count: 2 });
    attach(state, 'r0001', 'a', true);
    expect(progressOf(state)).toMatchObject({ tagged: 1, due: { columns: 0 } });
    expect(badgesOf(progressOf(state)).data).toEqual({ kind: 'done', count: 0 });
  });

  test('a decision under another regulation counts as none', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    decide(state, 'r0001', 'conditional', { profile: 'qingdao-2020' });
    expect(progressOf(state)).toMatchObject({ decided: 0, due: { undecided: 1 } });
    expect(typesOf(state)).toEqual({ unconditional: 0, conditional: 0, closed: 0, undecided: 1 });
  });

  test('a decision that lacks something is made, and still waits', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    decide(state, 'r0001', 'conditional', { missing: 1 });
    expect(progressOf(state)).toMatchObject({ decided: 1, due: { undecided: 0, incomplete: 1 } });
    expect(badgesOf(progressOf(state)).decision).toEqual({ kind: 'due', count: 1 });
  });

  test('what is opened as a file needs a release of the data at hand', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    decide(state, 'r0001', 'unconditional');
    expect(progressOf(state).due).toMatchObject({ dataless: 1, releases: 0 });
    attach(state, 'r0001', 'a', true);
    expect(progressOf(state)).toMatchObject({ released: 0, due: { dataless: 0, releases: 1 } });
    release(state, 'r0001-1', 'a');
    expect(progressOf(state)).toMatchObject({ released: 1, due: { releases: 0 } });
    attach(state, 'r0001', 'b', true);
    expect(progressOf(state)).toMatchObject({ released: 0, due: { releases: 1 } });
  });

  test('closed data needs no release', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    attach(state, 'r0001', 'a', true);
    decide(state, 'r0001', 'closed');
    expect(progressOf(state).due).toMatchObject({ dataless: 0, releases: 0 });
  });

  test('the newest list counts as listed, the newest exported one as exported', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    freeze(state, 1, 5);
    exportVersion(state, 1);
    freeze(state, 2, 7);
    const progress = progressOf(state);
    expect(progress).toMatchObject({ listed: 7, exported: 5, latestVersion: 2, latestExported: false });
    expect(badgesOf(progress)).toMatchObject({
      openlist: { kind: 'version', count: 2 },
      package: { kind: 'due', count: 1 },
    });
  });
});

describe('what waits on the package', () => {
  function listed(): WorkspaceState {
    const state = emptyState();
    addResource(state, 'r0001');
    decide(state, 'r0001', 'closed');
    freeze(state, 1, 5);
    return state;
  }

  test('a package that waits for a signature is not out yet', () => {
    const state = listed();
    exportVersion(state, 1, null);
    expect(progressOf(state)).toMatchObject({ exported: 0, latestExported: false });
    expect(badgesOf(progressOf(state)).package).toEqual({ kind: 'due', count: 1 });
  });

  test('returned findings on which nothing is said count, and are due by their nearest deadline', () => {
    const state = { ...listed(), ...findingsOf(finding(1, { deadline: '2026-03-10' }), finding(2)) };
    exportVersion(state, 1);
    expect(badgesOf(progressOf(state)).package).toEqual({ kind: 'due', count: 2 });
    const dues = (today: string) => duesOf(progressOf(state), 0, 0, findingsDue(state, today));
    const waiting = { what: 'findingsBy', page: 'package', count: 2, date: '2026-03-10' };
    expect(dues('2026-03-10')).toEqual([waiting]);
    expect(dues('2026-03-11')).toEqual([{ what: 'findingsOverdue', page: 'package', count: 1 }, waiting]);
  });

  test('findings without a deadline are due all the same', () => {
    const state = { ...listed(), ...findingsOf(finding(1)) };
    exportVersion(state, 1);
    expect(duesOf(progressOf(state), 0, 0, findingsDue(state, '2026-03-02'))).toEqual([
      { what: 'findings', page: 'package', count: 1 },
    ]);
  });
});

describe('what is due', () => {
  test('comes in the order of the work, each with its page', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    addResource(state, 'r0002');
    attach(state, 'r0001', 'a', false);
    decide(state, 'r0001', 'unconditional');
    expect(duesOf(progressOf(state), 1)).toEqual([
      { what: 'columns', page: 'data', count: 2 },
      { what: 'undecided', page: 'decision', count: 1 },
      { what: 'releases', page: 'treatment', count: 1 },
      { what: 'refused', page: 'openlist', count: 1 },
    ]);
  });

  test('with nothing left, the list can be frozen, and then exported', () => {
    const state = emptyState();
    addResource(state, 'r0001');
    decide(state, 'r0001', 'closed');
    expect(duesOf(progressOf(state), null)).toEqual([]);
    expect(duesOf(progressOf(state), 0)).toEqual([{ what: 'freeze', page: 'openlist', count: 0 }]);
    expect(duesOf(progressOf(state), 0, 2)).toEqual([{ what: 'followUps', page: 'openlist', count: 2 }]);
    freeze(state, 1, 0);
    expect(duesOf(progressOf(state), 0)).toEqual([{ what: 'export', page: 'package', count: 1 }]);
    exportVersion(state, 1);
    expect(duesOf(progressOf(state), 0)).toEqual([]);
  });

  test('a refusal that is counted otherwise, and the law’s own answer, are not said twice', () => {
    const refusals = [
      { resource: 'r0001', code: 'undecided' },
      { resource: 'r0002', code: 'release-missing' },
      { resource: 'r0003', code: 'barred' },
      { resource: 'r0004', code: 'risk-too-high' },
      { resource: 'r0004', code: 'personal-untreated' },
    ];
    expect(refusedOf(refusals)).toBe(1);
  });
});
