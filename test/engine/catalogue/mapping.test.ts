import { describe, expect, it } from 'vitest';
import { importCatalogue } from '../../../main/engine/catalogue';
import type { CatalogueMapping } from '../../../shared/contract/catalogue';
import { quietJob } from '../../../shared/job';
import { failureOf, writeWorkbook } from './support';

const rows = [
  ['我局数据台账'],
  ['序号', '数据集', '数据项', '说明', '多久更新'],
  [1, '甲信息', '子', '说明一', '每月'],
  [2, '甲信息', '丑', '', '每月'],
  [3, '乙信息', '子', '', '每年'],
];
const mapping: CatalogueMapping = {
  template: 'plain',
  sheets: [
    {
      sheet: '台账',
      role: 'both',
      headerRow: 2,
      fields: { B: 'name', C: 'itemName', D: 'description', E: 'updateCycle' },
    },
  ],
};
const file = () => writeWorkbook([{ name: '台账', rows }]);
type SheetMapping = CatalogueMapping['sheets'][number];
const changed = (change: Partial<SheetMapping>): CatalogueMapping => ({
  ...mapping,
  sheets: mapping.sheets.map((sheet) => ({ ...sheet, ...change })),
});

describe('a plain sheet', () => {
  it('whose columns a person names is read by these', async () => {
    const result = await importCatalogue(file(), quietJob, mapping);
    expect(result).toMatchObject({ profile: 'plain', items: 3, mapping });
    expect(result.resources.map(({ name, updateCycle }) => [name, updateCycle])).toEqual([
      ['甲信息', '每月'],
      ['乙信息', '每年'],
    ]);
    expect(result.resources[0]?.items.byId.i01).toMatchObject({ name: '子', description: '说明一' });
    // Nothing is left out silently: the column that no one named holds data.
    expect(result.faults.map(({ row, column, code }) => `${column}${row} ${code}`)).toEqual([
      'A2 column-not-recognised',
    ]);
  });

  it('shows its columns with their headers and how many cells each fills', async () => {
    const { sheets } = await importCatalogue(file(), quietJob, mapping);
    expect(sheets).toEqual([
      {
        sheet: '台账',
        rows: 5,
        headerRow: 2,
        columns: [
          { column: 'A', header: '序号', filled: 3 },
          { column: 'B', header: '数据集', filled: 3 },
          { column: 'C', header: '数据项', filled: 3 },
          { column: 'D', header: '说明', filled: 1 },
          { column: 'E', header: '多久更新', filled: 3 },
        ],
      },
    ]);
  });

  it('is guessed by the names of columns that any template knows', async () => {
    const known = [
      ['一级分类', '资源名称', '信息项名称', '开放属性', '信息项开放属性'],
      ['类', '甲信息', '子', '有条件开放', '无条件开放'],
    ];
    const result = await importCatalogue(writeWorkbook([{ name: '台账', rows: known }]), quietJob);
    expect(result.mapping).toEqual({
      template: 'plain',
      sheets: [
        {
          sheet: '台账',
          role: 'both',
          headerRow: 1,
          fields: { A: 'level-1', B: 'name', C: 'itemName', D: 'openingType', E: 'itemOpening' },
        },
      ],
    });
    expect(result.resources[0]).toMatchObject({ classification: ['类'], opening: { type: '有条件开放' } });
  });

  it('of resources alone has no items, and none are missed', async () => {
    const alone = [
      ['资源名称', '资源代码', '提供方', '资源摘要', '更新周期'],
      ['甲', '1', '局', '', '每年'],
      ['甲', '2', '局', '', '每年'],
    ];
    const result = await importCatalogue(writeWorkbook([{ name: '台账', rows: alone }]), quietJob);
    expect(result.mapping.sheets[0]?.role).toBe('resources');
    expect(result.resources.map(({ code, items }) => [code, items.order.length])).toEqual([
      ['1', 0],
      ['2', 0],
    ]);
  });
});

describe('a mapping that was guessed', () => {
  it('reads the same when it is given back', async () => {
    const path = writeWorkbook([
      {
        name: '台账',
        rows: [
          ['类', '项', '信息资源名称', '信息资源代码', '信息资源摘要', '信息项名称', '数据类型', '数据长度'],
          ['甲类', '乙项', '甲信息', '', '摘要', '子', '字符串型C', '20'],
        ],
      },
    ]);
    const guessed = await importCatalogue(path, quietJob);
    expect(await importCatalogue(path, quietJob, guessed.mapping)).toEqual(guessed);
  });
});

describe('a mapping that cannot be read by', () => {
  const both = mapping.sheets[0];
  it.each<[string, CatalogueMapping, object]>([
    ['an unknown sheet', changed({ sheet: '无' }), { code: 'mapping-sheet-unknown', params: { sheet: '无' } }],
    [
      'a header below the sheet',
      changed({ headerRow: 99 }),
      { code: 'mapping-header-row', params: { row: 99, rows: 5 } },
    ],
    [
      'a column that is not there',
      changed({ fields: { B: 'name', C: 'itemName', ZZ: 'code' } }),
      { code: 'mapping-column-unknown', params: { sheet: '台账', column: 'ZZ' } },
    ],
    [
      'a field twice',
      changed({ fields: { B: 'name', C: 'itemName', D: 'name' } }),
      { code: 'mapping-field-twice', params: { sheet: '台账', column: 'D', other: 'B' } },
    ],
    ['no name', changed({ fields: { C: 'itemName' } }), { code: 'mapping-field-missing', params: { field: 'name' } }],
    [
      'no item name',
      changed({ fields: { B: 'name' } }),
      { code: 'mapping-field-missing', params: { field: 'itemName' } },
    ],
    [
      'an item column on a sheet of resources',
      changed({ role: 'resources' }),
      { code: 'mapping-field-misplaced', params: { sheet: '台账', column: 'C' } },
    ],
    [
      'two sheets of both',
      { ...mapping, sheets: both ? [both, both] : [] },
      { code: 'mapping-sheets', params: { roles: 'both、both' } },
    ],
  ])('%s is a failure that names sheet and column', async (_, wrong, expected) => {
    expect(await failureOf(importCatalogue(file(), quietJob, wrong))).toMatchObject(expected);
  });
});
