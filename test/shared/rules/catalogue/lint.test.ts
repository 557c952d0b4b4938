import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemFields, resourceFields, type ResourceField } from '../../../../shared/model/catalogue-field';
import type { Resource } from '../../../../shared/model/resource';
import { lintCatalogue, lintResource } from '../../../../shared/rules/catalogue/lint';
import { fixOf } from '../../../../shared/rules/catalogue/lint/fix';
import { checkRecord } from '../../../../shared/rules/catalogue/lint/record';
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
    ' x ',
  );
  const record = fc.dictionary(fc.constantFrom(...resourceFields, ...itemFields), words);

  test.each([national, municipal])('makes a wrong cell right by the same rules ($id)', (template) => {
    fc.assert(
      fc.property(record, (texts) => {
        for (const fields of [resourceFields, itemFields]) {
          for (const finding of checkRecord(fields, texts, template)) {
            const fix = fixOf(finding, texts, template);
            if (fix === null) continue;
            const mended = { ...texts, [finding.field]: fix };
            const after = checkRecord(fields, mended, template).filter(({ field }) => field === finding.field);
            expect(after).toEqual([]);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
