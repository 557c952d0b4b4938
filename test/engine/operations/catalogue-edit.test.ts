import { beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../../../shared/model/primitives';
import type { Resource } from '../../../shared/model/resource';
import { answers, bench, sampleFolder } from './support';
import { join } from 'node:path';

const house = bench();
const { value, failure } = house;

async function state() {
  return (await value('workspace.open', { workspace: house.workspace })).state;
}
async function resource(id: string): Promise<Resource> {
  const found = (await state()).resources.byId[id];
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const edit = (edits: Parameters<typeof value<'catalogue.edit'>>[1]['edits']) =>
  value('catalogue.edit', { workspace: house.workspace, edits });

beforeAll(async () => {
  const { workspace } = house;
  await value('catalogue.import', { workspace, file: join(sampleFolder, '信息资源目录.xlsx') });
});

describe('editing the catalogue', () => {
  test('sets the cells that are named and leaves the others', async () => {
    const before = await resource('r0002');
    const set = { department: '登记科', format: { type: 'csv' } };
    expect(await edit([{ resources: ['r0002'], set }])).toEqual({ resources: 1, items: 0 });
    const after = await resource('r0002');
    expect(after).toEqual({ ...before, department: '登记科', format: { ...before.format, type: 'csv' } });
    expect(await value('undo', { workspace: house.workspace })).toMatchObject({ operation: 'catalogue.edit' });
    expect(await resource('r0002')).toEqual(before);
  });

  test('sets cells of items by id or name', async () => {
    const [first, second] = inOrder((await resource('r0003')).items);
    const items = [
      { items: [first?.name ?? ''], set: { dataType: '日期型D' } },
      { items: [second?.id ?? ''], set: { length: '8', name: '改后的名称' } },
    ];
    expect(await edit([{ resources: ['r0003'], items }])).toEqual({ resources: 1, items: 2 });
    const after = inOrder((await resource('r0003')).items);
    expect(after[0]).toEqual({ ...first, dataType: '日期型D' });
    expect(after[1]).toEqual({ ...second, length: '8', name: '改后的名称' });
  });

  test('of all resources and items at once is one entry and one step of undo', async () => {
    const before = await state();
    const { head } = await value('workspace.open', { workspace: house.workspace });
    const items = [{ items: 'all' as const, set: { length: '99' } }];
    const done = await edit([{ resources: 'all', set: { updateCycle: '每月' }, items }]);
    expect(done.resources).toBe(before.resources.order.length);
    expect(done.items).toBeGreaterThan(200);
    const opened = await value('workspace.open', { workspace: house.workspace });
    expect(opened.head.seq).toBe(head.seq + 1);
    for (const one of inOrder(opened.state.resources)) {
      expect(one.updateCycle).toBe('每月');
      expect(inOrder(one.items).every(({ length }) => length === '99')).toBe(true);
    }
    await value('undo', { workspace: house.workspace });
    expect(await state()).toEqual(before);
  });

  test('that changes nothing writes nothing', async () => {
    const { head } = await value('workspace.open', { workspace: house.workspace });
    const { department } = await resource('r0002');
    expect(await edit([{ resources: ['r0002'], set: { department } }])).toEqual({ resources: 0, items: 0 });
    expect((await value('workspace.open', { workspace: house.workspace })).head).toEqual(head);
  });

  test('builds on changes that are queued before it', async () => {
    await Promise.all([
      edit([{ resources: ['r0004'], set: { department: '一科' } }]),
      edit([{ resources: ['r0004'], set: { related: '关联甲' } }]),
      edit([{ resources: ['r0004'], items: [{ items: 'all', set: { dataType: '备注型M' } }] }]),
    ]);
    const after = await resource('r0004');
    expect([after.department, after.related]).toEqual(['一科', '关联甲']);
    expect(inOrder(after.items).every(({ dataType }) => dataType === '备注型M')).toBe(true);
  });

  test('removes, sets and adds items in one change, and one undo takes it back', async () => {
    const before = await resource('r0005');
    const [first, second, ...others] = inOrder(before.items);
    if (!first || !second) throw new Error('too few items');
    const done = await edit([
      {
        resources: ['r0005'],
        removeItems: [first.name],
        items: [{ items: [second.id], set: { length: '77' } }],
        addItems: [{ name: '新增甲' }, { name: '新增乙', dataType: '日期型D', sensitive: '否' }],
      },
    ]);
    expect(done).toEqual({ resources: 1, items: 4 });
    const last = before.items.order.length;
    const idOf = (number: number) => `i${String(number).padStart(2, '0')}`;
    expect(inOrder((await resource('r0005')).items)).toEqual([
      { ...second, length: '77' },
      ...others,
      { id: idOf(last + 1), name: '新增甲', dataType: '', length: '' },
      { id: idOf(last + 2), name: '新增乙', dataType: '日期型D', length: '', sensitive: '否' },
    ]);
    await value('undo', { workspace: house.workspace });
    expect(await resource('r0005')).toEqual(before);
  });

  test('gives no new item the id of one that goes with it, or that the decision still names', async () => {
    const { workspace } = house;
    const last = (await resource('r0006')).items.order.at(-1) ?? '';
    const next = (by: number) => `i${String(Number(last.slice(1)) + by).padStart(2, '0')}`;
    await edit([{ resources: ['r0006'], removeItems: [last], addItems: [{ name: '同时新增' }] }]);
    expect((await resource('r0006')).items.order.at(-1)).toBe(next(1));
    await value('decide', { workspace, resource: 'r0006', answers: { ...answers(), items: { [next(1)]: 'closed' } } });
    await edit([{ resources: ['r0006'], removeItems: ['同时新增'] }]);
    const { decisions } = await state();
    expect(decisions['r0006']?.answers.items).toEqual({ [next(1)]: 'closed' });
    await edit([{ resources: ['r0006'], addItems: [{ name: '后来新增' }] }]);
    expect((await resource('r0006')).items.order.at(-1)).toBe(next(2));
  });

  test('refuses resources and items that are not there, and names that are none', async () => {
    const { workspace } = house;
    const ask = (edits: unknown) => failure('catalogue.edit', { workspace, edits } as never);
    expect(await ask([{ resources: ['r9999'], set: {} }])).toBe('resource-not-found');
    expect(await ask([{ resources: ['r0002'], items: [{ items: ['没有的'], set: {} }] }])).toBe('field-not-found');
    expect(await ask([{ resources: ['r0002'], removeItems: ['没有的'] }])).toBe('field-not-found');
    expect(await ask([{ resources: ['r0002'], addItems: [{ name: ' ' }] }])).toBe('bad-request');
    expect(await ask([{ resources: ['r0002'], set: { name: '  ' } }])).toBe('bad-request');
    expect(await ask([{ resources: ['r0002'], set: { id: 'r0001' } }])).toBe('bad-request');
  });
});
