import { describe, expect, it } from 'vitest';
import { importCatalogue } from '../../../main/engine/catalogue';
import { catalogueFaults } from '../../../shared/text/faults/catalogue';
import { placeholders } from '../../../shared/text/language';
import { quietJob } from '../../../shared/job';
import { briefHeader, importRows, places, writeWorkbook } from './support';

const item = (name: string) => [name, '字符串型C', '20'];
/** A row that starts a resource, and one that goes on with it. */
const start = (name: string, code: string, first: string) => ['部门类', '市级', name, code, '摘要', ...item(first)];
const more = (next: string) => ['', '', '', '', '', ...item(next)];

const names = (result: Awaited<ReturnType<typeof importRows>>) =>
  result.resources.map(({ name, items }) => [name, ...items.order.map((id) => items.byId[id]?.name)]);

describe('finding the header', () => {
  const body = [start('甲信息', '', '子'), more('丑')];

  it.each([
    ['in one row', [briefHeader]],
    ['below a title and a blank row', [['示例局资源目录'], [], briefHeader]],
    ['with notes, line breaks, asterisks and full-width brackets', [briefHeader.map((text) => `*${text}\n（必填项）`)]],
    ['with spaces inside', [briefHeader.map((text) => Array.from(text).join(' '))]],
    [
      'in two rows, where the lower cell alone would be ambiguous',
      [
        ['信息资源分类', '', '信息资源名称', '信息资源代码', '信息资源摘要', '信息项信息', '', ''],
        ['类', '项', '', '', '', '名称', '类型', '长度'],
      ],
    ],
  ])('%s', async (_, header) => {
    const result = await importCatalogue(writeWorkbook([{ rows: [...header, ...body] }]), quietJob);
    expect(names(result)).toEqual([['甲信息', '子', '丑']]);
    expect(result.resources[0]).toMatchObject({ classification: ['部门类', '市级'], abstract: '摘要' });
    expect(result.resources[0]?.items.byId.i01).toMatchObject({ dataType: '字符串型C', length: '20' });
  });

  it('on the second sheet, in a workbook of Excel 97', async () => {
    const sheets = [
      { name: '封面', rows: [['封面']] },
      { name: '目录', rows: [briefHeader, ...body] },
    ];
    const result = await importCatalogue(writeWorkbook(sheets, 'xls'), quietJob);
    expect(result.sheet).toBe('目录');
    expect(names(result)).toEqual([['甲信息', '子', '丑']]);
  });

  it('says so when another sheet is a catalogue too', async () => {
    const sheets = [
      { name: '一科', rows: [briefHeader, ...body] },
      { name: '二科', rows: [['二科目录'], briefHeader, ...body] },
      { name: '模板', rows: [briefHeader] },
    ];
    const { sheet, faults } = await importCatalogue(writeWorkbook(sheets), quietJob);
    expect(sheet).toBe('一科');
    expect(faults.filter(({ code }) => code === 'sheet-not-imported')).toEqual([
      { sheet: '二科', row: 2, column: 'C', code: 'sheet-not-imported' },
    ]);
  });

  it('reports required columns that are missing and columns that the template has not', async () => {
    const rows = [
      [...briefHeader, '联系人', '空列'],
      [...start('甲信息', '', '子'), '某人'],
    ];
    const { faults } = await importCatalogue(writeWorkbook([{ rows }]), quietJob);
    const missing = faults.filter(({ code }) => code === 'column-missing').map(({ label }) => label);
    expect(missing).toEqual(expect.arrayContaining(['信息资源提供方', '更新周期', '发布日期']));
    expect(missing).not.toContain('信息资源代码');
    expect(faults.filter(({ code }) => code === 'column-not-recognised')).toEqual([
      { sheet: '表1', row: 1, column: 'I', code: 'column-not-recognised' },
    ]);
  });
});

describe('grouping rows into resources', () => {
  it('by merges of the name column, also where a name comes twice in a row', async () => {
    const rows = [
      start('甲信息', '', '子'),
      more('丑'),
      start('甲信息', '', '子'),
      more('丑'),
      start('乙信息', '', '子'),
    ];
    const result = await importRows(rows, ['C2:C3', 'C4:C5']);
    expect(names(result)).toEqual([
      ['甲信息', '子', '丑'],
      ['甲信息', '子', '丑'],
      ['乙信息', '子'],
    ]);
    expect(places(result)).toContain('C4 name-duplicate');
  });

  it('fills a classification that is merged over several resources', async () => {
    const rows = [start('甲信息', '', '子'), more('丑'), ['', '', '乙信息', '', '摘要', ...item('子')]];
    const result = await importRows(rows, ['A2:A4', 'B2:B4', 'C2:C3']);
    expect(result.resources.map(({ classification }) => classification)).toEqual([
      ['部门类', '市级'],
      ['部门类', '市级'],
    ]);
    expect(places(result)).toEqual([]);
  });

  it('by the name where nothing is merged; a code counted up is a slip and parts nothing', async () => {
    const code = '307015001/000001';
    const rows = [start('甲信息', code, '子'), start('甲信息', '307015001/000002', '丑'), start('乙信息', '', '子')];
    const result = await importRows(rows);
    expect(names(result)).toEqual([
      ['甲信息', '子', '丑'],
      ['乙信息', '子'],
    ]);
    expect(result.resources[0]?.code).toBe(code);
    expect(places(result)).toEqual(['D3 code-inconsistent']);
  });

  it('by the code where the same name comes with the same items again', async () => {
    const rows = [start('甲信息', '307015001/000001', '子'), start('甲信息', '307015001/000002', '子')];
    expect(names(await importRows(rows))).toEqual([
      ['甲信息', '子'],
      ['甲信息', '子'],
    ]);
  });

  it('skips blank rows and the notes that end the sheet, but nothing else', async () => {
    const rows = [
      start('甲信息', '', '子'),
      [],
      more('丑'),
      [],
      ['填表说明：'],
      ['1. 只填数字'],
      ['备注：如有疑问请联系'],
    ];
    const result = await importRows(rows);
    expect(names(result)).toEqual([['甲信息', '子', '丑']]);
    expect(places(result)).toEqual([]);
  });

  it('reports rows without a name, and how many', async () => {
    const rows = [
      more('子'),
      start('甲信息', '307015001/000001', '丑'),
      ['', '', '', '307015001/000009', '', ...item('寅')],
      more('卯'),
    ];
    const result = await importRows(rows);
    expect(names(result)).toEqual([['甲信息', '丑']]);
    const nameless = result.faults.filter(({ code }) => code === 'resource-name-missing');
    expect(nameless.map(({ row, column, rows: count }) => [column, row, count])).toEqual([
      ['C', 2, 1],
      ['C', 4, 2],
    ]);
  });

  it('reports a nameless merge instead of giving its items to the resource above', async () => {
    const rows = [start('甲信息', '', '子'), more('丑'), more('寅'), more('卯')];
    const result = await importRows(rows, ['C2:C3', 'C4:C5']);
    expect(names(result)).toEqual([['甲信息', '子', '丑']]);
    expect(places(result)).toEqual(['C4 resource-name-missing']);
  });

  it('keeps a resource whose only row names no item', async () => {
    const result = await importRows([['部门类', '市级', '甲信息', '', '摘要']]);
    expect(names(result)).toEqual([['甲信息']]);
    expect(places(result)).toEqual(['F2 item-name-missing']);
  });

  it('is not fooled by merges down to the last row of the sheet', async () => {
    const result = await importRows([start('甲信息', '', '子'), more('丑')], ['A2:A1048576', 'C2:C1048576']);
    expect(names(result)).toEqual([['甲信息', '子', '丑']]);
  });
});

describe('checking cells', () => {
  it('takes the first text of a group and reports the others', async () => {
    const rows = [start('甲信息', '', '子'), ['', '', '', '', '另一摘要', ...item('丑')]];
    const result = await importRows(rows);
    expect(result.resources[0]?.abstract).toBe('摘要');
    expect(places(result)).toEqual(['E3 value-inconsistent']);
  });

  it.each([
    ['307015001/000001', []],
    ['', []],
    ['3070', ['D2 code-too-short']],
    ['307015001', ['D2 code-too-short']],
    ['30701/0001', ['D2 code-too-short']],
    ['ABC-1', ['D2 code-malformed']],
  ])('code %j', async (code, expected) => {
    expect(places(await importRows([start('甲信息', code, '子')]))).toEqual(expected);
  });

  it.each([
    ['20', []],
    ['18,2', []],
    ['20字节', ['H2 number-has-unit']],
    ['20 字节', ['H2 number-has-unit']],
    ['不限', ['H2 number-invalid']],
    ['', ['H2 required-missing']],
  ])('length %j', async (length, expected) => {
    const row = ['部门类', '市级', '甲信息', '', '摘要', '子', '字符串型C', length];
    expect(places(await importRows([row]))).toEqual(expected);
  });

  it.each([
    ['企业登记系统', '企业年报信息', ['C2 name-is-system']],
    ['12365热线记录', '12366热线记录', ['C3 name-incremented']],
    ['表1信息', '表3信息', []],
    ['2024年抽检信息', '2025年抽检信息', []],
    ['第1批名单', '第2批名单', []],
    ['抽检（食品）信息', '抽检(食品) 信息', ['C3 name-near-duplicate']],
    ['抽检A信息', '抽检Ａ信息', ['C3 name-near-duplicate']],
    ['抽检食品信息', '抽检药品信息', []],
  ])('names %j and %j', async (one, other, expected) => {
    expect(places(await importRows([start(one, '', '子'), start(other, '', '子')]))).toEqual(expected);
  });

  it('reports a code that two resources share', async () => {
    const code = '307015001/000001';
    expect(places(await importRows([start('甲信息', code, '子'), start('乙信息', code, '子')]))).toEqual([
      'D3 code-duplicate',
    ]);
  });

  it('cuts what no resource can hold, and says so', async () => {
    const result = await importRows([start('名'.repeat(600), '', '子')]);
    expect(result.resources[0]?.name).toHaveLength(500);
    expect(places(result)).toEqual(['C2 text-too-long']);
  });
});

describe('the texts of faults', () => {
  it.each(Object.entries(catalogueFaults))('%s has the same placeholders in both languages', (_, { zh, en }) => {
    expect(placeholders(en).sort()).toEqual(placeholders(zh).sort());
  });

  it('find all they need in the fault', async () => {
    const rows = [
      start('甲系统', '3070', '子'),
      ['', '', '', '1', '异', '子', '未知', '20字节'],
      start('甲-系统', 'x', '丑'),
      ['部门类', '', '', '9/9', '', '', '', ''],
      start('名'.repeat(600), '', '子'),
    ];
    const { faults } = await importRows(rows);
    expect(new Set(faults.map(({ code }) => code)).size).toBeGreaterThan(6);
    for (const fault of faults) {
      for (const name of placeholders(catalogueFaults[fault.code].zh)) expect(fault).toHaveProperty(name);
    }
  });
});
