import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takeSchema, type Take } from '../../../../shared/contract/catalogue';
import { itemFields, resourceFields } from '../../../../shared/model/catalogue-field';
import { collectionOf, inOrder } from '../../../../shared/model/primitives';
import type { Item, Resource } from '../../../../shared/model/resource';
import type { ResourceDraft, Said } from '../../../../shared/rules/catalogue/compare';
import { mergeCatalogue, mergeView, type CatalogueBase } from '../../../../shared/rules/catalogue/merge';
import { planImport } from '../../../../shared/rules/catalogue/plan-import';
import { blankResource } from '../../../../shared/rules/catalogue/blank';
import { withTaken } from '../../../../shared/rules/catalogue/take';

const everything: Said = new Set([...resourceFields, ...itemFields, 'classification']);

function draft(name: string, items: readonly string[] = ['子'], more: Partial<ResourceDraft> = {}): ResourceDraft {
  return {
    ...blankResource(name),
    classification: ['类'],
    updateCycle: '每年',
    items: collectionOf(
      items.map((item, index): Item => ({ id: `i0${index + 1}`, name: item, dataType: 'C', length: '1' })),
    ),
    ...more,
  };
}

/** An inventory and what an import made of it, as the engine carries it out. */
interface Inventory {
  readonly ours: readonly Resource[];
  readonly base: CatalogueBase | null;
  readonly next: number;
}
const nothing: Inventory = { ours: [], base: null, next: 1 };

function importing(
  inventory: Inventory,
  theirs: readonly ResourceDraft[],
  take: Partial<Take> = {},
  said = everything,
) {
  const { ours, base, next } = inventory;
  const merged = mergeCatalogue({ base, ours, theirs, said });
  const setting = { base, said, isKept: () => false, nextResource: next };
  const plan = planImport(merged, { ...takeSchema.parse({}), ...take }, setting);
  const updates = new Map(plan.updated.map((update) => [update.id, update]));
  const stay = ours.filter(({ id }) => !plan.removed.includes(id));
  const after = stay.map((resource) => {
    const update = updates.get(resource.id);
    return update ? withTaken(resource, update.theirs, update.taken) : resource;
  });
  const added = plan.added.map(({ id, draft: made }): Resource => ({ id, ...made }));
  return {
    view: mergeView(merged, () => false),
    plan,
    inventory: { ours: [...after, ...added], base: plan.base, next: next + added.length },
  };
}

const first = importing(nothing, [draft('甲', ['子', '丑'], { code: '1' }), draft('乙')]).inventory;
const byName = ({ ours }: Inventory, name: string) => ours.find((resource) => resource.name === name);
const itemsOf = (inventory: Inventory, name: string) =>
  inOrder(byName(inventory, name)?.items ?? collectionOf<Item>([]));
function edit(inventory: Inventory, id: string, change: (resource: Resource) => Resource): Inventory {
  return { ...inventory, ours: inventory.ours.map((one) => (one.id === id ? change(one) : one)) };
}

describe('what a file says, beside the inventory', () => {
  test('is the same when nobody changed anything', () => {
    const again = importing(first, [draft('甲', ['子', '丑'], { code: '1' }), draft('乙')], {
      changed: 'all',
      gone: 'all',
    });
    expect(again.view).toEqual({ added: [], changed: [], gone: [], same: 2 });
    expect(again.plan).toMatchObject({ added: [], updated: [], removed: [] });
    expect(again.plan.base).toBe(first.base);
  });

  test('is new, changed, gone or the same', () => {
    const file = [draft('甲', ['子', '寅'], { code: '1', abstract: '新' }), draft('丙')];
    expect(importing(first, file).view).toEqual({
      added: [{ name: '丙', code: '', items: 1 }],
      changed: [
        {
          resource: 'r0001',
          name: '甲',
          cells: [{ item: null, field: 'abstract', base: '', ours: '', theirs: '新', conflict: false }],
          itemsAdded: ['寅'],
          itemsGone: ['丑'],
        },
      ],
      gone: [{ resource: 'r0002', name: '乙', kept: false }],
      same: 0,
    });
  });

  test('is in conflict where both changed the cell, and is no change where only we did', () => {
    const ours = edit(first, 'r0002', (resource) => ({ ...resource, abstract: '我', department: '我' }));
    const { changed } = importing(ours, [
      draft('甲', ['子', '丑'], { code: '1' }),
      draft('乙', ['子'], { abstract: '他' }),
    ]).view;
    expect(changed.map(({ cells }) => cells)).toEqual([
      [{ item: null, field: 'abstract', base: '', ours: '我', theirs: '他', conflict: true }],
    ]);
  });

  test('is a conflict wherever nothing is known of an earlier import', () => {
    const { view } = importing({ ...first, base: null }, [draft('乙', ['子'], { updateCycle: '每月' })]);
    expect(view.changed[0]?.cells).toMatchObject([{ base: null, ours: '每年', theirs: '每月', conflict: true }]);
    expect(view.gone.map(({ name }) => name)).toEqual(['甲']);
  });

  test('says nothing of columns that the file lacks', () => {
    const { view } = importing(
      first,
      [draft('甲', [], { code: '', updateCycle: '' }), draft('乙', [])],
      {},
      new Set(['name']),
    );
    expect(view).toMatchObject({ changed: [], same: 2 });
  });

  test('finds a resource by its code under another name, and by its name under another code', () => {
    const renamed = importing(first, [draft('甲表', ['子', '丑'], { code: '1' }), draft('乙', ['子'], { code: '9' })]);
    expect(renamed.view.added).toEqual([]);
    expect(renamed.view.changed.map(({ resource, cells }) => [resource, cells[0]?.field])).toEqual([
      ['r0001', 'name'],
      ['r0002', 'code'],
    ]);
  });

  test('keeps resources of one name apart that have no code', () => {
    const file = [draft('甲', ['子']), draft('甲', ['丑'])];
    const { inventory } = importing(nothing, file);
    expect(importing(inventory, file).view).toMatchObject({ added: [], changed: [], gone: [], same: 2 });
  });

  test('leaves out of what is gone a resource that no file ever had', () => {
    const ours = { ...first, ours: [...first.ours, { id: 'r0003', ...draft('手工') }], next: 4 };
    expect(importing(ours, [draft('甲', ['子', '丑'], { code: '1' }), draft('乙')]).view.gone).toEqual([]);
  });
});

describe('taking over', () => {
  const ours = edit(first, 'r0002', (resource) => ({ ...resource, abstract: '我' }));
  const file = [
    draft('甲', ['子', '寅'], { code: '1', abstract: '新' }),
    draft('乙', ['子'], { abstract: '他', updateCycle: '每月' }),
    draft('丙'),
  ];

  test('adds what is new and touches nothing else unless asked; what was not taken is offered again', () => {
    const { inventory, view } = importing(ours, file);
    expect(inventory.ours.slice(0, 2)).toEqual(ours.ours);
    expect(byName(inventory, '丙')?.id).toBe('r0003');
    expect(importing(inventory, file).view.changed).toEqual(view.changed);
  });

  test('of what only the file changed leaves our own changes standing', () => {
    const { inventory } = importing(ours, file, { changed: 'unconflicted' });
    expect(byName(inventory, '乙')).toMatchObject({ abstract: '我', updateCycle: '每月' });
    expect(byName(inventory, '甲')).toMatchObject({ abstract: '新' });
    expect(itemsOf(inventory, '甲').map(({ id, name }) => [id, name])).toEqual([
      ['i01', '子'],
      ['i03', '寅'],
    ]);
    expect(importing(inventory, file).view.changed.map(({ cells }) => cells)).toEqual([
      [{ item: null, field: 'abstract', base: '', ours: '我', theirs: '他', conflict: true }],
    ]);
  });

  test('keeps tags, and an item that has one even when the file drops it', () => {
    const tag = { kind: null, role: 'other', level: 1, confirmed: true } as unknown as NonNullable<Item['tag']>;
    const tagged = edit(ours, 'r0001', (resource) => {
      const byId = Object.fromEntries(Object.entries(resource.items.byId).map(([id, item]) => [id, { ...item, tag }]));
      return { ...resource, items: { ...resource.items, byId } };
    });
    const retyped = draft('甲', ['子'], { code: '1' });
    const [only] = inOrder(retyped.items);
    const theirs = { ...retyped, items: collectionOf(only ? [{ ...only, length: '9' }] : []) };
    const { inventory } = importing(tagged, [theirs], { changed: 'unconflicted' });
    expect(itemsOf(inventory, '甲')).toMatchObject([
      { name: '子', length: '9', tag },
      { name: '丑', tag },
    ]);
  });

  test('of cells that are named takes these alone', () => {
    const changed: Take['changed'] = [{ resource: 'r0002', cells: [{ item: null, field: 'abstract' }], items: false }];
    const { inventory } = importing(ours, file, { changed });
    expect(byName(inventory, '乙')).toMatchObject({ abstract: '他', updateCycle: '每年' });
    expect(byName(inventory, '甲')).toEqual(byName(ours, '甲'));
  });

  test('removes what is named, and says no more of it', () => {
    const { inventory } = importing(first, [draft('甲', ['子', '丑'], { code: '1' })], { gone: ['r0002'] });
    expect(inventory.ours.map(({ id }) => id)).toEqual(['r0001']);
    expect(Object.keys(inventory.base)).toEqual(['r0001']);
  });
});

describe('any two catalogues, one after the other', () => {
  const text = fc.constantFrom('', '一', '二');
  const resource = fc
    .record({
      name: fc.constantFrom('甲', '乙', '丙'),
      code: fc.constantFrom('', '1', '2'),
      abstract: text,
      items: fc.array(fc.tuple(fc.constantFrom('子', '丑'), text, text), { maxLength: 3 }),
      grade: text,
    })
    .map(({ name, code, abstract, items, grade }) => {
      const made = items.map(([item, dataType, description], index): Item => {
        return { id: `i0${index + 1}`, name: item, dataType, length: '', ...(description ? { description } : {}) };
      });
      return draft(name, [], { code, abstract, items: collectionOf(made), ...(grade ? { grade } : {}) });
    });
  const catalogue = fc.array(resource, { maxLength: 5 });
  const content = (one: ResourceDraft) => {
    const { items, ...own } = one;
    return JSON.stringify([
      Object.entries({ ...own, id: '' }).sort(),
      inOrder(items)
        .map((item) => JSON.stringify(Object.entries({ ...item, id: '' }).sort()))
        .sort(),
    ]);
  };

  test('taken whole, the inventory says what the second says, and importing it again changes nothing', () => {
    fc.assert(
      fc.property(catalogue, catalogue, (one, two) => {
        const before = importing(nothing, one).inventory;
        const { inventory } = importing(before, two, { changed: 'all', gone: 'all' });
        expect(inventory.ours.map(content).sort()).toEqual(two.map((draftOf) => content(draftOf)).sort());
        const again = importing(inventory, two, { changed: 'all', gone: 'all' });
        expect(again.view).toMatchObject({ added: [], changed: [], gone: [] });
        expect(again.plan.base).toBe(inventory.base);
      }),
      { numRuns: 500 },
    );
  });

  test('unasked, nothing that the inventory has is changed or removed', () => {
    fc.assert(
      fc.property(catalogue, catalogue, (one, two) => {
        const before = importing(nothing, one).inventory;
        expect(importing(before, two).inventory.ours.slice(0, before.ours.length)).toEqual(before.ours);
      }),
    );
  });
});
