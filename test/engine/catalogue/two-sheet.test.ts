import { describe, expect, it } from 'vitest';
import { importCatalogue, type CatalogueImport } from '../../../main/engine/catalogue';
import { quietJob } from '../../../shared/job';
import { writeWorkbook, type SheetOutline } from './support';

const resourceHeader = [
  '目录名称',
  '目录代码',
  '提供方',
  '提供方代码',
  '目录摘要',
  '共享属性',
  '开放属性',
  '开放条件',
  '更新周期',
  '数据分级',
];
const itemHeader = [
  '目录名称',
  '信息项名称',
  '数据类型',
  '数据长度',
  '信息项描述',
  '共享属性',
  '开放属性',
  '开放条件',
  '敏感属性',
  '涉密属性',
];
const uscc = '91350100M000100Y43';

const resource = (name: string, code = '', opening = '无条件开放', condition = '') => [
  name,
  code,
  '示例局',
  uscc,
  '摘要',
  '无条件共享',
  opening,
  condition,
  '每月',
  '一般',
];
const item = (of: string, name: string, sharing = '无条件共享', opening = '无条件开放', condition = '') => [
  of,
  name,
  '字符串型C',
  '20',
  '',
  sharing,
  opening,
  condition,
  '非敏感',
  '非涉密',
];

type Rows = SheetOutline['rows'];
function importSheets(
  resources: Rows,
  items: Rows,
  merges?: readonly string[],
  type?: 'xlsx' | 'xls',
): Promise<CatalogueImport> {
  const sheets = [
    { name: '说明', rows: [['填报说明'], ['先填目录，再填信息项']] },
    { name: '目录', rows: [['示例市数据目录'], resourceHeader, ...resources] },
    { name: '信息项', rows: [itemHeader, ...items], ...(merges ? { merges } : {}) },
  ];
  return importCatalogue(writeWorkbook(sheets, type), quietJob);
}
const outline = ({ resources }: CatalogueImport) =>
  resources.map(({ name, items }) => [name, ...items.order.map((id) => items.byId[id]?.name)]);
const faults = ({ faults: all }: CatalogueImport) =>
  all.map(({ sheet, row, column, code }) => `${sheet}!${column}${row} ${code}`);

describe('a catalogue of two sheets', () => {
  const good: [Rows, Rows] = [
    [resource('甲', 'A1'), resource('乙', '', '有条件开放', '实名')],
    [item('甲', '子'), item('甲', '丑'), item('乙', '子', '有条件共享', '有条件开放', '实名')],
  ];

  it.each(['xlsx', 'xls'] as const)('is joined by the name and read whole (%s)', async (type) => {
    const result = await importSheets(...good, undefined, type);
    expect(result).toMatchObject({ profile: 'municipal-two-sheet', sheet: '目录', items: 3, faults: [] });
    expect(result.templates[0]).toEqual({ id: 'municipal-two-sheet', fit: 1 });
    expect(outline(result)).toEqual([
      ['甲', '子', '丑'],
      ['乙', '子'],
    ]);
    expect(result.resources[1]).toMatchObject({
      opening: { toSociety: '', type: '有条件开放', condition: '实名' },
      sharing: { type: '无条件共享' },
      grade: '一般',
    });
    expect(result.resources[1]?.items.byId.i01).toEqual({
      id: 'i01',
      name: '子',
      dataType: '字符串型C',
      length: '20',
      sharingType: '有条件共享',
      openingType: '有条件开放',
      openingCondition: '实名',
      sensitive: '非敏感',
      secret: '非涉密',
    });
  });

  it('joins items whose resource is merged over them, left blank, apart, or typed with other spaces', async () => {
    const items = [item('甲 表', '子'), item('', '丑'), item('乙', '子'), item('', '丑'), item('甲表', '寅')];
    const result = await importSheets([resource('甲表'), resource('乙')], items, ['A4:A5']);
    expect(outline(result)).toEqual([
      ['甲表', '子', '丑', '寅'],
      ['乙', '子', '丑'],
    ]);
    expect(result.faults).toEqual([]);
  });

  it('tells of items without resource, of resources without items, and of a name that several have', async () => {
    const resources = [resource('甲', 'A1'), resource('甲', 'A2'), resource('乙')];
    const items = [item('甲', '子'), item('丙', '子'), item('丙', '丑')];
    const result = await importSheets(resources, items);
    expect(outline(result)).toEqual([['甲'], ['甲'], ['乙']]);
    expect(faults(result)).toEqual([
      '目录!A3 resource-without-items',
      '目录!A4 resource-without-items',
      '目录!A4 name-duplicate',
      '目录!A5 resource-without-items',
      '信息项!A2 item-resource-ambiguous',
      '信息项!A3 item-without-resource',
    ]);
    expect(result.faults.at(-1)).toMatchObject({ rows: 2 });
  });

  it('checks each sheet by the rules of the template, to the cell', async () => {
    const resources = [[...resource('甲', '', '有条件开放')], resource('乙')];
    resources[0]?.splice(5, 1, '不予共享');
    const items = [
      item('甲', '子', '不予共享', '无条件开放'),
      item('乙', '子', '无条件共享', '有条件开放'),
      item('乙', '', '', ''),
    ];
    items[1]?.splice(8, 1, '保密');
    expect(faults(await importSheets(resources, items))).toEqual([
      '目录!G3 opening-against-sharing',
      '目录!H3 required-missing',
      '信息项!G2 opening-against-sharing',
      '信息项!H3 required-missing',
      '信息项!I3 value-not-in-list',
      '信息项!B4 item-name-missing',
    ]);
  });

  it('is not seen in a workbook of one sheet for each office', async () => {
    const header = ['类', '项', '信息资源名称', '信息资源代码', '信息资源摘要', '信息项名称', '数据类型', '数据长度'];
    const row = ['部门类', '市级', '甲信息', '', '摘要', '子', '字符串型C', '20'];
    const sheets = ['一科', '二科'].map((name) => ({ name, rows: [header, row] }));
    expect(await importCatalogue(writeWorkbook(sheets), quietJob)).toMatchObject({
      profile: 'national-2017',
      sheet: '一科',
    });
  });
});
