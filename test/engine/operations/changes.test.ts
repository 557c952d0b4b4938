import { writeFileSync } from 'node:fs';
import { utils, write as writeWorkbook } from '@e965/xlsx';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Operation } from '../../../shared/contract';
import type { WorkspaceChanged } from '../../../shared/contract/events';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { applyPatches } from '../../../shared/rules/patches';
import { briefHeader } from '../catalogue/support';
import { answers, bench } from './support';

const isLong = process.env['OPENLIST_DESK_LONG'] === '1';

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
const inDataset = { resource: 'r0002', dataset: 'r0002-1' };
const catalogues = ['甲', '乙', '丙'];
const catalogueOf = (name: string) => house.at(`${name}.xlsx`);

/** A catalogue of 30 resources with three items each. */
function writeCatalogue(name: string): void {
  const rows = Array.from({ length: 30 }, (_, index) => [
    ['登记', '许可', `${name}${index + 1}`, '', '摘要', '名称', '字符型C', '20'],
    ...['数量', '日期'].map((item) => ['', '', '', '', '', item, '字符型C', '20']),
  ]);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([briefHeader, ...rows.flat()]), '目录');
  writeFileSync(catalogueOf(name), writeWorkbook(workbook, { type: 'buffer' }) as Uint8Array);
}

beforeAll(async () => {
  const { workspace } = house;
  const file = await write('办件.csv', '区县,件数\n云汐区,1\n望舒区,2\n');
  await value('dataset.attach', { workspace, resource: 'r0002', file });
  await value('decide', { workspace, resource: 'r0002', answers: answers() });
  await value('workspace.open', { workspace, actor: ACTOR });
  catalogues.forEach(writeCatalogue);
});

/** What any door may ask for, in any order; much of it is refused, or changes nothing. */
type Ask = readonly [Operation, Record<string, unknown>];
const always = (name: Operation, request: () => Record<string, unknown>) =>
  fc.constant(null).map((): Ask => [name, request()]);
const resources = fc.constantFrom('r0001', 'r0002', 'r0003', 'r0099');
const asks: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom('区县', '件数', 'c0', 'c1', '鞋码'),
        fc.constantFrom(1, 2, 3),
        fc.constantFrom('quasi', 'other'),
      )
      .map(([field, level, role]): Ask => ['tag.set', { resource: 'r0002', field, kind: null, role, level }]),
  },
  {
    weight: 8,
    arbitrary: fc
      .tuple(resources, fc.constantFrom('trade-secret', 'time-sensitive'))
      .map(([resource, given]): Ask => ['decide', { resource, answers: answers({ [given]: true }) }]),
  },
  {
    weight: 8,
    arbitrary: fc
      .constantFrom('keep', 'mask', 'delete', 'no-such')
      .map((name): Ask => ['treat.set', { ...inDataset, plan: plan(name) }]),
  },
  {
    weight: 6,
    arbitrary: fc
      .integer({ min: 1, max: 40 })
      .map((n): Ask => ['person.add', { person: { name: `甲${n}`, department: '', duty: '' } }]),
  },
  // Many records in one change.
  { weight: 6, arbitrary: always('tag.confirm', () => ({})) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom('一科', '二科', ''), fc.constantFrom('8', '16'))
      .map(([department, length]): Ask => {
        const items = [{ items: 'all', set: { length } }];
        return ['catalogue.edit', { edits: [{ resources: 'all', set: { department }, items }] }];
      }),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...catalogues).map((name): Ask => ['catalogue.import', { file: catalogueOf(name) }]),
  },
  // Slow ones: they end long after others that began later.
  { weight: 1, arbitrary: always('dataset.attach', () => ({ resource: 'r0002', file: house.at('办件.csv') })) },
  { weight: 1, arbitrary: always('treat.run', () => inDataset) },
  { weight: 1, arbitrary: always('list.freeze', () => ({ allowPartial: true })) },
  // What is always refused.
  { weight: 1, arbitrary: always('dataset.attach', () => ({ resource: 'r0003', file: house.at('没有.csv') })) },
  { weight: 1, arbitrary: always('list.freeze', () => ({ allowPartial: 'perhaps' })) },
  { weight: 14, arbitrary: always('undo', () => ({})) },
  { weight: 8, arbitrary: always('redo', () => ({})) },
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
    'so that a replica that began anywhere equals the state after each operation, and after closing and opening',
    { timeout: isLong ? 3_600_000 : 120_000 },
    async () => {
      const { workspace } = house;
      const made = new Map<string, number>();
      let asked = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(asks, { minLength: 1, maxLength: 4 }), { minLength: 20, maxLength: 40, size: 'max' }),
          async (bunches) => {
            const replica = new Replica(await value('workspace.open', { workspace }));
            for (const bunch of bunches) {
              told.length = 0;
              // At once, so that several share one write.
              await Promise.all(bunch.map(([name, ask]) => answer(name, { workspace, ...ask })));
              asked += bunch.length;
              for (const { operation } of told) made.set(operation, (made.get(operation) ?? 0) + 1);
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
            await value('workspace.close', { workspace });
            expect(replica.state).toEqual((await value('workspace.open', { workspace, actor: ACTOR })).state);
          },
        ),
        { numRuns: isLong ? 160 : 4 },
      );
      expect(asked).toBeGreaterThan(isLong ? 10_000 : 200);
      // It would say little if most were refused, or some always.
      expect([...made.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(asked / 4);
      expect([...made.keys()].sort().join(' ')).toBe(
        'catalogue.edit catalogue.import dataset.attach decide list.freeze person.add redo tag.confirm tag.set treat.run treat.set undo',
      );
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
