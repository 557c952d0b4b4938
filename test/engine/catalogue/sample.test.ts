import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { importCatalogue, type CatalogueImport } from '../../../main/engine/catalogue';
import { resourceSchema } from '../../../shared/model/resource';
import { quietJob } from '../../../shared/job';

const path = join(import.meta.dirname, '../../../assets/sample/信息资源目录.xlsx');

describe('the sample catalogue, in the layout of the national template', () => {
  let result: CatalogueImport;
  beforeAll(async () => {
    result = await importCatalogue(path, quietJob);
  });

  it('gives every resource and every named item', () => {
    expect(result).toMatchObject({ profile: 'national-2017', sheet: '信息资源目录', items: 266 });
    expect(result.resources).toHaveLength(36);
    expect(result.resources.map(({ items }) => items.order.length).reduce((a, b) => a + b)).toBe(266);
  });

  it('gives drafts that become resources with an id', () => {
    result.resources.forEach((draft, index) => {
      const resource = { id: `r${String(index + 1).padStart(4, '0')}`, ...draft };
      expect(resourceSchema.parse(resource)).toEqual(resource);
    });
  });

  it('keeps each cell of a resource, whether its rows were merged, repeated or left blank', () => {
    const byName = new Map(result.resources.map((resource) => [resource.name, resource]));
    expect(byName.get('食品经营许可信息')).toMatchObject({
      code: '307015002/000001',
      classification: ['部门信息资源目录', '市级部门', '市场监督管理局', '食品监管'],
      provider: '示例市市场监督管理局',
      department: '行政审批科',
      format: { category: '电子表格', type: 'xlsx', other: '' },
      census: { storageGb: '0.1', records: '2', openRecords: '0' },
      sharing: { type: '无条件共享', condition: '无', modeCategory: '共享平台方式', modeType: '文件' },
      opening: { toSociety: '是', condition: '无' },
      updateCycle: '每周',
      publishedOn: '2026-01-15',
    });
    expect(byName.get('经营异常名录信息')).toMatchObject({ updateCycle: '每周', department: '信用监督管理科' });
    for (const { provider, name, publishedOn } of result.resources) {
      expect([name, provider]).toEqual([name, name === '学校食堂明厨亮灶信息' ? '' : '示例市市场监督管理局']);
      expect(publishedOn).toBe('2026-01-15');
    }
  });

  it('keeps items in order with type and length', () => {
    const items = result.resources.find(({ name }) => name === '价格监测信息')?.items;
    expect(items?.order.map((id) => items.byId[id])).toEqual([
      { id: 'i01', name: '监测日期', dataType: '日期型D', length: '10' },
      { id: 'i02', name: '区县', dataType: '字符串型C', length: '50' },
      { id: 'i03', name: '监测点', dataType: '字符串型C', length: '100' },
      { id: 'i04', name: '品类', dataType: '字符串型C', length: '50' },
      { id: 'i05', name: '品名', dataType: '字符串型C', length: '50' },
      { id: 'i06', name: '计价单位', dataType: '字符串型C', length: '20' },
      { id: 'i07', name: '价格', dataType: '数值型N', length: '10.2' },
    ]);
  });

  it('finds every planted mistake at its cell, and nothing else', () => {
    expect(result.faults.map(({ column, row, code }) => `${column}${row} ${code}`)).toEqual([
      'AB15 code-inconsistent',
      'AH31 format-mismatch',
      'AV39 sharing-mode-mismatch',
      'AB57 code-too-short',
      'AJ66 number-has-unit',
      'AE77 provider-code-invalid',
      'AC84 required-missing',
      'AA118 name-is-system',
      'AK126 number-has-unit',
      'AP139 duplicate-item',
      'AF142 required-missing',
      'AA169 name-near-duplicate',
      'AP179 item-name-missing',
      'AA202 name-incremented',
      'AY207 value-not-in-list',
      'AR213 number-has-unit',
      'AQ222 value-not-in-list',
      'AW227 value-not-in-list',
      'AQ260 value-not-in-list',
    ]);
  });

  it('tells where the other cell of a pair is', () => {
    const others = result.faults.filter((fault) => 'other' in fault).map(({ row, other }) => [row, other]);
    expect(others).toEqual([
      [15, 14],
      [139, 135],
      [169, 162],
      [202, 196],
    ]);
  });
});
