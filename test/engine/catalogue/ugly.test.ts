import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { importCatalogue } from '../../../main/engine/catalogue';
import { quietJob } from '../../../shared/job';
import { briefHeader, importRows, writeBytes, writeWorkbook } from './support';

const row = ['部门类', '市级', '甲信息', '', '摘要', '子', '字符串型C', '20'];

describe('a header', () => {
  it('of three rows, groups of groups over groups, is read by its lowest names', async () => {
    const rows = [
      ['政务信息资源目录', '', '', '', '', '', '', '', ''],
      ['信息资源', '', '', '', '', '信息项', '', '属性', ''],
      ['分类', '', '信息资源名称', '信息资源代码', '信息资源摘要', '信息项信息', '', '共享属性', ''],
      ['类', '项', '', '', '', '名称（必填）', '数据\n类型', '类型', '条件'],
      [...row.slice(0, 7), '有条件共享', '须审批'],
    ];
    const merges = ['A1:I1', 'A2:E2', 'F2:G2', 'H2:I2', 'A3:B3', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:G3', 'H3:I3'];
    const result = await importCatalogue(writeWorkbook([{ rows, merges }]), quietJob);
    expect(result.mapping.sheets[0]).toMatchObject({
      headerRow: 4,
      fields: {
        A: 'level-1',
        B: 'level-2',
        C: 'name',
        F: 'itemName',
        G: 'dataType',
        H: 'sharingType',
        I: 'sharingCondition',
      },
    });
    expect(result.resources).toMatchObject([{ name: '甲信息', sharing: { type: '有条件共享', condition: '须审批' } }]);
  });

  it('merged down over further rows is no data', async () => {
    const merges = briefHeader.map((_, column) =>
      utils.encode_range({ s: { r: 0, c: column }, e: { r: 2, c: column } }),
    );
    const result = await importCatalogue(writeWorkbook([{ rows: [briefHeader, [], [], row], merges }]), quietJob);
    expect(result.resources.map(({ name }) => name)).toEqual(['甲信息']);
  });

  it('with all 26 levels keeps each level in its place', async () => {
    const levels = ['类', '项', '目', '细目', ...Array.from({ length: 22 }, (_, index) => `分类${index + 5}级`)];
    const texts = levels.map((_, level) => (level % 5 === 0 ? `第${level + 1}级` : ''));
    const rows = [
      [...levels, ...briefHeader.slice(2)],
      [...texts, ...row.slice(2)],
    ];
    const { resources } = await importCatalogue(writeWorkbook([{ rows }]), quietJob);
    expect(resources[0]?.classification).toEqual(texts);
  });
});

describe('cells', () => {
  it('typed as numbers under a format of zeros keep the zeros that the clerk sees', async () => {
    const sheet = utils.aoa_to_sheet([briefHeader, row]);
    sheet.D2 = { t: 'n', v: 307, z: '000000' };
    const bytes = write(utils.book_new(sheet, '目录'), { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
    const { resources } = await importCatalogue(writeBytes(bytes), quietJob);
    expect(resources[0]?.code).toBe('000307');
  });

  it('of an item merged over its rows go for each of them', async () => {
    const rows = [row, ['', '', '', '', '', '丑', '', '']];
    const { resources } = await importRows(rows, ['C2:C3', 'G2:G3']);
    expect(resources[0]?.items.byId.i02).toMatchObject({ name: '丑', dataType: '字符串型C', length: '' });
  });

  it('with full-width digits and spaces around stay as written, but for the spaces', async () => {
    const { resources } = await importRows([
      [...row.slice(0, 2), '　甲信息 ', '', ' １２ ', '子', '字符串型C', '２０'],
    ]);
    expect(resources[0]).toMatchObject({
      name: '甲信息',
      abstract: '１２',
      items: { byId: { i01: { length: '２０' } } },
    });
  });
});
