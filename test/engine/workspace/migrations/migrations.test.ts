import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { migrateState, migrations, type Migration } from '../../../../main/engine/workspace/migrations';
import { migrateToV2 } from '../../../../main/engine/workspace/migrations/v1-to-v2';
import { migrateToV3 } from '../../../../main/engine/workspace/migrations/v2-to-v3';
import { migrateToV4 } from '../../../../main/engine/workspace/migrations/v3-to-v4';
import { migrateToV5 } from '../../../../main/engine/workspace/migrations/v4-to-v5';
import { migrateToV6 } from '../../../../main/engine/workspace/migrations/v5-to-v6';
import { Failure } from '../../../../shared/failure';
import { journalEntrySchema } from '../../../../shared/model/journal';
import { inOrder } from '../../../../shared/model/primitives';
import { workspaceStateSchema } from '../../../../shared/model/workspace';
import { replayPatches } from '../../../../shared/rules/patches';

// Made by the programs of commits 22efa40, 026242b, 48050c0, df024ef and 0a836b7, the last that wrote versions 1 to 5.
const fixtures = resolve(import.meta.dirname, '../fixtures');

interface StateV1 extends Record<string, unknown> {
  readonly datasets: { readonly order: string[]; readonly byId: Record<string, DatasetV1> };
}
interface DatasetV1 extends Record<string, unknown> {
  columns: Record<string, unknown>[];
}

/** The state that a fixture's journal leads to: a new one at each call. */
function stateOf(version: 'v1' | 'v2' | 'v3' | 'v4' | 'v5'): unknown {
  const lines = readFileSync(resolve(fixtures, version, 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines
    .map((line) => journalEntrySchema.parse(JSON.parse(line)))
    .reduce<unknown>((state, { patches }) => replayPatches(state, patches), undefined);
}
const stateV1 = () => stateOf('v1') as StateV1;

function refused(state: unknown, migrate: (state: unknown) => unknown = migrateToV2): unknown {
  try {
    return migrate(state);
  } catch (error) {
    return error instanceof Failure ? [error.code, error.params['path']] : error;
  }
}

describe('a state of version 1', () => {
  test('is replayed from its journal as its snapshot has it', () => {
    const snapshot = JSON.parse(readFileSync(resolve(fixtures, 'v1', 'workspace.json'), 'utf8')) as { state: unknown };
    expect(stateV1()).toEqual(snapshot.state);
  });

  test('becomes, step by step, one that the present schema takes as it is', () => {
    const migrated = migrateState(stateV1());
    expect(workspaceStateSchema.parse(migrated)).toEqual(migrated);
    expect(migrateToV2(stateV1())).toMatchObject({ schema: 2 });
  });

  test('keeps every column with all that is known of it, in the order of the file', () => {
    const old = stateV1();
    const { datasets } = workspaceStateSchema.parse(migrateState(old));
    expect(datasets.order).toEqual(['r0001-1', 'r0002-1', 'r0001-2']);
    for (const id of datasets.order) {
      const before = old.datasets.byId[id]?.columns ?? [];
      const after = datasets.byId[id]?.columns;
      expect(after?.order).toEqual(before.map((column) => column['id']));
      expect(after?.order.map((column) => after.byId[column])).toEqual(
        before.map((column) => ({ ...column, estimated: false })),
      );
    }
    const columns = datasets.order.flatMap((id) => Object.values(datasets.byId[id]?.columns.byId ?? {}));
    const kinds = (set: 'tag' | 'suggested') => new Set(columns.map((column) => column[set]?.kind));
    expect([...kinds('tag')].sort()).toEqual(expect.arrayContaining([null, 'person-name', 'free-text']));
    expect([...kinds('suggested')].sort()).toEqual(expect.arrayContaining(['mobile-phone', undefined]));
  });

  test('keeps all the rest, and stays as it was itself', () => {
    const old = stateV1();
    const { schema, datasets, ...rest } = migrateToV2(old) as StateV1;
    const { schema: schemaV1, datasets: datasetsV1, ...restV1 } = stateV1();
    expect([schema, schemaV1]).toEqual([2, 1]);
    expect(rest).toEqual(restV1);
    const withoutColumns = (of: StateV1['datasets']) =>
      Object.values(of.byId).map((dataset) => ({ ...dataset, columns: null }));
    expect(withoutColumns(datasets)).toEqual(withoutColumns(datasetsV1));
    expect(old).toEqual(stateV1());
  });
});

describe('a state of version 2', () => {
  const migrated = () => workspaceStateSchema.parse(migrateState(stateOf('v2')));

  test('says how the end of each file was read, and counts that were exact', () => {
    const { datasets } = migrated();
    const readings = datasets.order.map((id) => datasets.byId[id]?.reading);
    expect(readings.map((reading) => [reading?.format, reading?.foot, reading?.member])).toEqual([
      ['csv', 'keep', null],
      ['csv', 'keep', null],
      ['csv', 'keep', null],
      ['xlsx', 'notes', null],
    ]);
    const columns = datasets.order.flatMap((id) => Object.values(datasets.byId[id]?.columns.byId ?? {}));
    expect(columns.length).toBeGreaterThan(20);
    expect(columns.every(({ estimated }) => !estimated)).toBe(true);
  });

  test('keeps all the rest, and stays as it was itself', () => {
    const old = stateOf('v2');
    const plain = JSON.stringify(migrateToV3(old))
      .replaceAll(',"estimated":false', '')
      .replaceAll(/,"member":null,"foot":"(keep|notes)"/g, '')
      .replace('"schema":3', '"schema":2');
    expect(JSON.parse(plain)).toEqual(old);
    expect(old).toEqual(stateOf('v2'));
  });

  test.each<[string, string, (state: { datasets: { byId: Record<string, { reading: object }> } }) => unknown]>([
    ['of another version', 'schema', (state) => ({ ...state, schema: 1 })],
    [
      'with a reading that it did not have',
      'datasets.byId.r0001-1.reading',
      (state) => (Object.assign(state.datasets.byId['r0001-1']?.reading ?? {}, { foot: 'all' }), state),
    ],
  ])('%s is refused', (_, path, spoil) => {
    expect(refused(spoil(stateOf('v2') as Parameters<typeof spoil>[0]), migrateToV3)).toEqual(['state-invalid', path]);
  });
});

describe('a state of version 3', () => {
  test('says of each release that nothing was tried on it and that it has no report', () => {
    const { releases } = workspaceStateSchema.parse(migrateState(stateOf('v3')));
    expect(releases.order).toEqual(['r0001-1.1']);
    expect(releases.byId['r0001-1.1']).toMatchObject({ recovered: null, report: null, rowsOut: 350 });
  });

  test('keeps all the rest, and stays as it was itself', () => {
    const old = stateOf('v3');
    const plain = JSON.stringify(migrateToV4(old))
      .replaceAll(',"recovered":null,"report":null', '')
      .replace('"schema":4', '"schema":3');
    expect(JSON.parse(plain)).toEqual(old);
    expect(old).toEqual(stateOf('v3'));
  });

  test('with a release that has a report already is refused', () => {
    const state = stateOf('v3') as { releases: { byId: Record<string, object> } };
    Object.assign(state.releases.byId['r0001-1.1'] ?? {}, { report: null });
    expect(refused(state, migrateToV4)).toEqual(['state-invalid', 'releases.byId.r0001-1.1']);
  });
});

describe('a state of version 4', () => {
  test('says nothing of a past that was not kept, of decisions, lists and the workspace', () => {
    const { decisions, lists, ...state } = workspaceStateSchema.parse(migrateState(stateOf('v4')));
    expect(Object.keys(decisions)).toEqual(['r0001', 'r0002', 'r0003', 'r0004']);
    expect(Object.values(decisions).every(({ why, earlier }) => why === '' && earlier.length === 0)).toBe(true);
    expect(lists.order.map((version) => lists.byId[version]?.year)).toEqual([null, null]);
    expect(state).toMatchObject({
      regulations: {},
      acknowledgements: {},
      catalogue: null,
      withdrawals: { order: [], byId: {} },
    });
  });

  test('keeps all the rest, and stays as it was itself', () => {
    const old = stateOf('v4');
    const plain = JSON.stringify(migrateToV5(old))
      .replaceAll(',"why":"","earlier":[]', '')
      .replaceAll(',"year":null', '')
      .replace(',"withdrawals":{"order":[],"byId":{}}', '')
      .replace(',"regulations":{},"acknowledgements":{},"catalogue":null', '')
      .replace('"schema":5', '"schema":4');
    expect(JSON.parse(plain)).toEqual(old);
    expect(old).toEqual(stateOf('v4'));
  });

  test('with a decision that has a past already is refused', () => {
    const state = stateOf('v4') as { decisions: Record<string, object> };
    Object.assign(state.decisions['r0003'] ?? {}, { earlier: [] });
    expect(refused(state, migrateToV5)).toEqual(['state-invalid', 'decisions.r0003']);
  });
});

describe('a state of version 5', () => {
  test('has one signature, the agency’s, on each of its packages, and no receipt yet', () => {
    const { schema, exports, ...state } = workspaceStateSchema.parse(migrateToV6(stateOf('v5')));
    expect(schema).toBe(6);
    const fingerprint = '6b8788d1059b7467ad3a80bfdbefaf7bf038078a9ca590d5fcdb6ea2e9333441';
    expect(inOrder(exports).map(({ signers }) => signers)).toEqual([[{ role: 'agency', fingerprint, subject: '' }]]);
    const empty = { order: [], byId: {} };
    expect(state).toMatchObject({ secrecyReviews: empty, receipts: empty, findings: empty });
    expect(state.withdrawals.order).toEqual(['w1']);
  });

  test('keeps all the rest, and stays as it was itself', () => {
    const old = stateOf('v5');
    const plain = JSON.stringify(migrateToV6(old))
      .replace(/"signers":\[\{"role":"agency","fingerprint":("\w+"),"subject":""\}\]/, '"signer":$1')
      .replaceAll(/,"(secrecyReviews|receipts|findings)":\{"order":\[\],"byId":\{\}\}/g, '')
      .replace('"schema":6', '"schema":5');
    expect(JSON.parse(plain)).toEqual(old);
    expect(old).toEqual(stateOf('v5'));
  });

  test('with a package of several signers already is refused', () => {
    const state = stateOf('v5') as { exports: { byId: Record<string, object> } };
    const [id = ''] = Object.keys(state.exports.byId);
    Object.assign(state.exports.byId[id] ?? {}, { signers: [] });
    expect(refused(state, migrateToV6)).toEqual(['state-invalid', `exports.byId.${id}`]);
  });
});

describe('what is no state of version 1 is refused, with its place', () => {
  test.each<[string, string, (state: StateV1, column: Record<string, unknown>) => unknown]>([
    ['nothing', '.', () => undefined],
    ['a list', '.', () => []],
    ['another version', 'schema', (state) => ({ ...state, schema: 2 })],
    ['a member that it did not have', '.', (state) => ({ ...state, reviews: {} })],
    ['a member that is missing', 'plans', (state) => (delete state['plans'], state)],
    ['datasets that are none', 'datasets.byId', (state) => ({ ...state, datasets: { order: [], byId: [] } })],
    ['a column without an id', 'datasets.byId.r0001-1.columns.0.id', (state, column) => (delete column['id'], state)],
    [
      'a column of a strange id',
      'datasets.byId.r0001-1.columns.0.id',
      (state, column) => ((column['id'] = 'x'), state),
    ],
    ['two columns of one id', 'datasets.byId.r0001-1.columns', (state, column) => ((column['id'] = 'c1'), state)],
    ['a column of one member more', 'datasets.byId.r0001-1.columns.0', (state, column) => ((column['min'] = 0), state)],
    [
      'a member that hides',
      '.',
      (state) => JSON.parse(JSON.stringify(state).replace('"r0001-2":', '"__proto__":')) as unknown,
    ],
  ])('%s', (_, path, spoil) => {
    const state = stateV1();
    const column = state.datasets.byId['r0001-1']?.columns[0] ?? {};
    expect(refused(spoil(state, column))).toEqual(['state-invalid', path]);
  });
});

describe('migrating', () => {
  const step = (from: number): Migration => ({
    from,
    to: from + 1,
    migrate: (old) => ({ ...(old as object), schema: from + 1, [`passed${from}`]: true }),
  });
  const steps = [step(1), step(2), step(3)];

  test('goes through every version up to the newest', () => {
    expect(migrateState({ schema: 1 }, steps)).toEqual({ schema: 4, passed1: true, passed2: true, passed3: true });
    expect(migrateState({ schema: 3 }, steps)).toEqual({ schema: 4, passed3: true });
  });

  test('leaves a state of the newest version alone', () => {
    const state = { schema: 4 };
    expect(migrateState(state, steps)).toBe(state);
  });

  test.each([[{ schema: 5 }], [{ schema: 0 }], [{ schema: '1' }], [{}], [null], [undefined]])('refuses %j', (state) => {
    expect(refused(state, (one) => migrateState(one, steps))).toEqual(['state-invalid', 'schema']);
  });

  test('knows a way without gaps from version 1 to the present one', () => {
    expect(migrations.map(({ from }) => from)).toEqual(migrations.map((_, index) => index + 1));
    expect(migrations.every(({ from, to }) => to === from + 1)).toBe(true);
    expect(migrations.at(-1)?.to).toBe(workspaceStateSchema.shape.schema.value);
    expect(migrateState(stateV1())).toEqual(migrateToV6(migrateToV5(migrateToV4(migrateToV3(migrateToV2(stateV1()))))));
  });
});
