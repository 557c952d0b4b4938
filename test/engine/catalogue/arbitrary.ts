import fc from 'fast-check';
import type { ItemField, ResourceField, CatalogueTemplate } from '../../../shared/model/catalogue-field';
import { itemFields, resourceFields } from '../../../shared/model/catalogue-field';
import { collectionOf } from '../../../shared/model/primitives';
import type { Item, Resource } from '../../../shared/model/resource';
import { itemIdOf } from '../../../shared/rules/catalogue/ids';
import { withItemCell, withResourceCell } from '../../../shared/rules/catalogue/set-cell';
import { templates } from '../../../shared/rules/catalogue/templates';
import { resource as emptyResource } from '../workspace/recipes';

/** Texts as clerks leave them, and as they should not come to harm. */
const ugly = [
  '=1+1',
  '-5',
  '007',
  '1.50',
  '+86',
  '@x',
  '第一行\n第二行',
  '𠮷野',
  '2026-03-01',
  '是',
  '１２',
  'a"b,c',
  '——',
  '_x000D_',
  '_x0041_',
  'TRUE',
  '#N/A',
  '1e5',
  'a\tb',
  '<&>',
  '甲  乙',
  '320705199001011234567',
];
const text = fc.oneof(
  fc.constantFrom(...ugly),
  fc.string({ unit: fc.constantFrom(...Array.from('信息资源数据项甲乙丙 -_（）1A')), minLength: 1, maxLength: 12 }),
);
const cell = fc
  .oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: fc.constant('') })
  .map((one) => one.trim());
const name = fc.string({ unit: fc.constantFrom(...Array.from('甲乙丙丁戊己庚辛')), minLength: 1, maxLength: 6 });

/** Inventories that a template can hold: every field that it has a column for, and no two resources of one name. */
export function inventories(template: CatalogueTemplate): fc.Arbitrary<Resource[]> {
  const has = (field: ResourceField | ItemField) => templates[template].columns[field] !== undefined;
  const itemFieldsHere = itemFields.filter((field) => field !== 'itemName' && has(field));
  const fieldsHere = resourceFields.filter((field) => field !== 'name' && has(field));
  const item = fc.record({
    name: fc.tuple(fc.constantFrom('项', '=项', '0项'), name).map((parts) => parts.join('')),
    cells: fc.tuple(...itemFieldsHere.map(() => cell)),
  });
  const draft = fc.record({
    name: fc.tuple(fc.constantFrom('资源', '-1 资源'), name).map((parts) => parts.join('')),
    cells: fc.tuple(...fieldsHere.map(() => cell)),
    levels: fc.array(cell, { maxLength: 26 }),
    // Of no items, a resource has a row all the same.
    items: fc.array(item, { maxLength: 4 }),
  });
  return fc.uniqueArray(draft, { maxLength: 6, minLength: 1, selector: (one) => one.name }).map((drafts) =>
    drafts.map((one, at): Resource => {
      const id = `r${String(at + 1).padStart(4, '0')}`;
      const items = one.items.map(({ name: itemName, cells }, index): Item => {
        const plain: Item = { id: itemIdOf(index + 1), name: itemName, dataType: '', length: '' };
        return itemFieldsHere.reduce((made, field, which) => withItemCell(made, field, cells[which] ?? ''), plain);
      });
      const whole = { ...emptyResource(id, one.name), classification: filled(one.levels), items: collectionOf(items) };
      return fieldsHere.reduce((made, field, which) => withResourceCell(made, field, one.cells[which] ?? ''), whole);
    }),
  );
}

/** Levels down to the last one that says something. */
function filled(levels: readonly string[]): string[] {
  return levels.slice(0, levels.findLastIndex((level) => level !== '') + 1);
}
