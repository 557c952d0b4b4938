import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../shared/contract';
import type { WorkspaceChanged } from '../../../shared/contract/events';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { applyPatches } from '../../../shared/rules/patches';
import { answers, bench } from './support';

const told: WorkspaceChanged[] = [];
const house = bench({ onChange: (change) => told.push(change) });
const { answer, value, write } = house;

const ACTOR = '经办人';
const step = (column: string, name: string, operator: string) => ({ column, name, operator, params: {} });
const plan = (operator: string) => ({
  version: 1,
  steps: [step('c0', '区县', operator), step('c1', '件数', 'keep')],
  quasi: [],
});

beforeAll(async () => {
  const { workspace } = house;
  const file = await write('办件.csv', '区县,件数\n云汐区,1\n望舒区,2\n');
  await value('dataset.attach', { workspace, resource: 'r0002', file });
  await value('decide', { workspace, resource: 'r0002', answers: answers() });
  await value('workspace.open', { workspace, actor: ACTOR });
});

/** What any door may ask for, in any order; much of it is refused, or changes nothing. */
type Ask = readonly [Operation, Record<string, unknown>];
const resources = fc.constantFrom('r0001', 'r0002', 'r0003', 'r0099');
const asks = fc.oneof<fc.Arbitrary<Ask>[]>(
  fc.integer({ min: 1, max: 40 }).map((n) => ['person.add', { person: { name: `甲${n}`, department: '', duty: '' } }]),
  fc
    .tuple(fc.constantFrom('区县', '件数', '鞋码'), fc.constantFrom(1, 2, 3), fc.constantFrom('quasi', 'other'))
    .map(([field, level, role]) => ['tag.set', { resource: 'r0002', field, kind: null, role, level }]),
  fc.constant<Ask>(['tag.confirm', {}]),
  fc
    .tuple(resources, fc.constantFrom('trade-secret', 'time-sensitive'))
    .map(([resource, given]) => ['decide', { resource, answers: answers({ [given]: true }) }]),
  fc
    .constantFrom('keep', 'mask', 'delete', 'no-such')
    .map((name) => ['treat.set', { resource: 'r0002', plan: plan(name) }]),
  fc.constant<Ask>(['list.freeze', { allowPartial: true }]),
  ...(['undo', 'undo', 'redo'] as const).map((name) => fc.constant<Ask>([name, {}])),
);

/** What a window holds: the state once, then patches. */
class Replica {
  state: Readonly<WorkspaceState>;
  seq: number;

  constructor(opened: { state: Readonly<WorkspaceState>; head: { seq: number } }) {
    // As it arrives from another process.
    this.state = structuredClone(opened.state);
    this.seq = opened.head.seq;
  }

  follow(changes: readonly WorkspaceChanged[]): void {
    for (const { seq, patches } of structuredClone(changes)) {
      expect(seq).toBe(this.seq + 1);
      this.state = applyPatches(this.state, patches);
      this.seq = seq;
    }
  }
}

describe('every change of an open workspace is told', () => {
  test(
    'so that a replica that began anywhere equals the state after each operation',
    { timeout: 120_000 },
    async () => {
      const { workspace } = house;
      let done = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(asks, { minLength: 1, maxLength: 4 }), { minLength: 10, maxLength: 30 }),
          async (bunches) => {
            const replica = new Replica(await value('workspace.open', { workspace }));
            for (const bunch of bunches) {
              told.length = 0;
              // At once, so that several share one write.
              const outcomes = await Promise.all(bunch.map(([name, ask]) => answer(name, { workspace, ...ask })));
              done += outcomes.filter(({ ok }) => ok).length;
              replica.follow(told);
              const { state, head, ...steps } = await value('workspace.open', { workspace });
              expect(replica.state).toEqual(state);
              expect(replica.seq).toBe(head.seq);
              const last = told.at(-1);
              if (last === undefined) continue;
              const { hash, canUndo, canRedo, warnings } = last;
              expect({ hash, canUndo, canRedo, warnings }).toMatchObject({
                hash: head.hash,
                canUndo: steps.canUndo,
                canRedo: steps.canRedo,
                warnings: steps.warnings,
              });
            }
          },
        ),
        { numRuns: 12 },
      );
      expect(done).toBeGreaterThan(100);
      expect(await value('journal.verify', { workspace })).toMatchObject({ ok: true });
    },
  );

  test('before the answer that acknowledges it, with who and what, in the folder’s own name', async () => {
    const { workspace } = house;
    told.length = 0;
    const seen = await answer('tag.set', {
      workspace: `${workspace}/.`,
      resource: 'r0002',
      field: '区县',
      kind: 'address',
      role: 'quasi',
      level: 2,
    }).then(() => told.length);
    expect(seen).toBe(1);
    expect(told[0]).toMatchObject({ workspace, actor: ACTOR, operation: 'tag.set', canUndo: 'tag.set', canRedo: null });
  });

  test('and what is refused is not', async () => {
    const { workspace } = house;
    told.length = 0;
    await answer('tag.set', { workspace, resource: 'r0002', field: '鞋码', kind: null, role: 'other', level: 1 });
    await answer('treat.set', { workspace, resource: 'r0002', plan: plan('no-such') });
    expect(told).toEqual([]);
  });
});
