import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  itemFields,
  resourceFields,
  type ItemField,
  type ResourceField,
} from '../../../../shared/model/catalogue-field';
import { collectionOf, inOrder } from '../../../../shared/model/primitives';
import type { Item, Resource } from '../../../../shared/model/resource';
import { itemCell, resourceCell } from '../../../../shared/rules/catalogue/cells';
import { itemIdOf } from '../../../../shared/rules/catalogue/ids';
import { lintCatalogue, lintResource, type LintFault } from '../../../../shared/rules/catalogue/lint';
import { mendResource } from '../../../../shared/rules/catalogue/lint/mend';
import { withItemCell, withResourceCell } from '../../../../shared/rules/catalogue/set-cell';
import { templates } from '../../../../shared/rules/catalogue/templates';
import { faultText } from '../../../../shared/text/faults';
import { resource } from '../../../engine/workspace/recipes';

const national = templates['national-2017'];
const municipal = templates['municipal-two-sheet'];

function changed(cells: Partial<Record<ResourceField, string>>): Resource {
  return Object.entries(cells).reduce(
    (made, [field, text]) => withResourceCell(made, field as ResourceField, text),
    resource('r0001', '食品经营许可信息'),
  );
}

const at = (one: Resource, field: string, template = national) =>
  lintResource(one, template)
    .filter((fault) => fault.field === field)
    .map(({ code, fix }) => [code, fix]);

describe('a cell that can mean one thing', () => {
  test.each<[ResourceField, string, string, string | null]>([
    ['storageGb', '1.5G', 'number-has-unit', '1.5'],
    ['storageGb', '12 GB', 'number-has-unit', '12'],
    ['records', '12万条', 'number-has-unit', '12'],
    ['records', '１２', 'number-invalid', '12'],
    ['records', '1,200', 'number-invalid', '1200'],
    ['updateCycle', '每天', 'value-not-in-list', '每日'],
    ['updateCycle', ' 每 月', 'value-not-in-list', '每月'],
    ['sharingType', '无条件', 'value-not-in-list', '无条件共享'],
    // A unit that is not the column's, a word of no list, a code that nobody can guess.
    ['storageGb', '300M', 'number-has-unit', null],
    ['records', '5000条', 'number-has-unit', null],
    ['updateCycle', '看情况', 'value-not-in-list', null],
    ['providerCode', '91350211M0000XUF46', 'provider-code-invalid', null],
    ['code', '30703', 'code-too-short', null],
  ])('%s “%s” is %s, and means %s', (field, text, code, fix) => {
    expect(at(changed({ [field]: text }), field)).toEqual([[code, fix]]);
  });

  test('of a 数据项 too', () => {
    const one = resource('r0001', '甲');
    const item = withItemCell(
      withItemCell({ id: 'i01', name: '名称', dataType: '', length: '' }, 'dataType', '字符串'),
      'length',
      '18位',
    );
    const faults = lintResource({ ...one, items: { order: ['i01'], byId: { i01: item } } }, national);
    expect(faults.filter((fault) => fault.item === 'i01').map(({ field, fix }) => [field, fix])).toEqual([
      ['dataType', '字符串型C'],
      ['length', '18'],
    ]);
  });
});

describe('cells that must fit together', () => {
  test('are judged by the template: what is not shared is not opened', () => {
    const one = changed({ sharingType: '不予共享', openingType: '有条件开放', openingCondition: '' });
    expect(at(one, 'openingType', municipal)).toEqual([['opening-against-sharing', null]]);
    expect(at(one, 'openingCondition', municipal)).toEqual([['required-missing', null]]);
  });

  test('say nothing where a partner is wrong by itself', () => {
    expect(at(changed({ formatCategory: '电子表格', formatType: 'pdf' }), 'formatType')).toEqual([
      ['format-mismatch', null],
    ]);
    expect(at(changed({ formatCategory: '表格', formatType: 'pdf' }), 'formatType')).toEqual([]);
  });
});

describe('names against each other', () => {
  const named = (id: string, name: string, code = '') => ({ ...resource(id, name), code });

  test('duplicates, near duplicates, drag-fill and shared codes are found, and years are not', () => {
    const faults = lintCatalogue(
      [
        named('r0001', '企业登记信息', '307015/1'),
        named('r0002', '企业登记信息'),
        named('r0003', '企业 登记信息。'),
        named('r0004', '电梯台账1'),
        named('r0005', '电梯台账2', '307015/1'),
        named('r0006', '2024年统计'),
        named('r0007', '2025年统计'),
        named('r0008', '12315投诉举报系统'),
      ],
      templates.plain,
    );
    expect(faults.map(({ resource: id, code, params }) => [id, code, params['other']])).toEqual([
      ['r0002', 'resource-name-duplicate', 'r0001'],
      ['r0003', 'resource-name-near-duplicate', 'r0001'],
      ['r0005', 'resource-name-incremented', 'r0004'],
      ['r0005', 'resource-code-duplicate', 'r0001'],
      ['r0008', 'name-is-system', undefined],
    ]);
    for (const fault of faults) expect(faultText(fault, 'zh')).not.toMatch(/\{|^[a-z-]+$/);
  });
});

describe('days', () => {
  test.each<[string, string | null]>([
    ['2020.1.5', '2020-01-05'],
    ['2020/01/05', '2020-01-05'],
    ['2020年1月5日', '2020-01-05'],
    ['２０２０－１－５', '2020-01-05'],
    ['20200105', '2020-01-05'],
    ['2020-1-1 00:00:00', '2020-01-01'],
    ['2020-1-10 0:00', '2020-01-10'],
    // No such day, not a day, an order that nobody can tell, an hour that says something.
    ['2020.2.30', null],
    ['2020-01', null],
    ['1/5/2020', null],
    ['2020-1-5 13:30', null],
  ])('“%s” means %s', (text, fix) => {
    expect(at(changed({ publishedOn: text }), 'publishedOn')).toEqual([['date-invalid', fix]]);
  });

  test('that are written as they should be are right', () => {
    expect(at(changed({ publishedOn: '2020-02-29' }), 'publishedOn')).toEqual([]);
  });
});

describe('words that another cell leaves to choose from', () => {
  test.each([
    ['电子文件', 'PDF', 'pdf'],
    ['数据库', 'Oracle', 'oracle'],
    ['数据库', 'SQL Server', 'sqlServer'],
    ['图形图像', 'JPEG', 'jpg'],
    ['数据库', 'excel', null],
  ])('in %s “%s” means %s', (formatCategory, formatType, fix) => {
    expect(at(changed({ formatCategory, formatType }), 'formatType')).toEqual([['format-mismatch', fix]]);
  });
});

describe('what is marked as secret', () => {
  test('is a fault that nobody mends unasked, and is not opened', () => {
    const one = changed({ grade: '涉密', sharingType: '无条件共享', openingType: '无条件开放' });
    expect(at(one, 'grade', municipal)).toEqual([['secret-marked', null]]);
    expect(at(one, 'openingType', municipal)).toEqual([['opening-against-secrecy', null]]);
    const item = withItemCell(
      { id: 'i01', name: '甲', dataType: '', length: '', secret: '是' },
      'itemOpening',
      '有条件开放',
    );
    const faults = lintResource({ ...one, items: { order: ['i01'], byId: { i01: item } } }, municipal);
    expect(faults.filter((fault) => fault.item === 'i01').map(({ field, code }) => [field, code])).toEqual(
      expect.arrayContaining([
        ['secret', 'secret-marked'],
        ['itemOpening', 'opening-against-secrecy'],
      ]),
    );
    for (const fault of faults) expect(faultText(fault, 'zh')).not.toMatch(/\{|^[a-z-]+$/);
  });
});

describe('mending', () => {
  const words = fc.constantFrom(
    '每天',
    '12万',
    '１２Ｇ',
    '1,000',
    '字符串',
    '无条件',
    '有条件 共享',
    '是',
    '√',
    '300M',
    '',
    '其他',
    '数据库',
    '数 据库',
    '电子文件 ',
    'PDF',
    'Oracle',
    '涉密',
    '不予',
    '2020.1.5',
    ' x ',
  );
  const cellsOf = (fields: readonly (ResourceField | ItemField)[]) =>
    fc.dictionary(fc.constantFrom(...fields.filter((field) => field !== 'name' && field !== 'itemName')), words);
  const mistaken = fc
    .tuple(cellsOf(resourceFields), fc.array(cellsOf(itemFields), { maxLength: 3 }))
    .map(([cells, items]): Resource => ({
      ...changed(cells),
      items: collectionOf(
        items.map((texts, index) =>
          Object.entries(texts).reduce<Item>((item, [field, text]) => withItemCell(item, field as ItemField, text), {
            id: itemIdOf(index + 1),
            name: `项${String(index)}`,
            dataType: '',
            length: '',
          }),
        ),
      ),
    }));
  const place = ({ item, field }: LintFault) => `${item ?? ''} ${field}`;
  /** All that a resource says, by place. */
  const saidIn = (one: Resource) =>
    new Map<string, string>([
      ...resourceFields.map((field) => [` ${field}`, resourceCell(one, field)] as const),
      ...inOrder(one.items).flatMap((item) =>
        itemFields.map((field) => [`${item.id} ${field}`, itemCell(item, field)] as const),
      ),
    ]);

  test.each([national, municipal])(
    'makes wrong cells right, touches no other, and is done at once ($id)',
    (template) => {
      fc.assert(
        fc.property(mistaken, (before) => {
          const { resource: after, cells } = mendResource(before, template);
          const [was, is] = [saidIn(before), saidIn(after)];
          const touched = [...is].filter(([at, text]) => was.get(at) !== text).map(([at]) => at);
          const left = lintResource(after, template);
          expect(touched).toHaveLength(cells);
          expect(left.filter((fault) => fault.fix !== null)).toEqual([]);
          expect(mendResource(after, template)).toEqual({ resource: after, cells: 0 });
          // A fault that comes of it is of a cell that had to fit the mended one and could not be told so before.
          const known = new Set(lintResource(before, template).map(place));
          const tied = new Set([
            ...template.pairings.map(({ field }) => field),
            ...Object.entries(template.columns).flatMap(([field, rule]) =>
              typeof rule.required === 'boolean' ? [] : [field],
            ),
          ]);
          for (const fault of left.filter((one) => !known.has(place(one)))) expect([...tied]).toContain(fault.field);
          for (const fault of left)
            if (touched.includes(place(fault)))
              expect(template.pairings.map(({ field }) => field)).toContain(fault.field);
        }),
        { numRuns: 1_000 },
      );
    },
  );

  test('mends what shows only once another cell is right', () => {
    const { resource: one, cells } = mendResource(
      changed({ formatCategory: '数 据库', formatType: 'Oracle' }),
      national,
    );
    expect([cells, one.format.category, one.format.type]).toEqual([2, '数据库', 'oracle']);
  });

  test('keeps to the faults that are asked for', () => {
    const one = changed({ storageGb: '12G', updateCycle: '每天' });
    expect(mendResource(one, national, ({ code }) => code === 'number-has-unit').resource).toEqual(
      withResourceCell(one, 'storageGb', '12'),
    );
  });
});
