import { describe, expect, it } from 'vitest';
import { changesAsTable, countKinds } from '../../../../renderer/pages/openlist/compare';
import type { ListChange } from '../../../../shared/model/openlist';

const changes: ListChange[] = [
  { kind: 'changed', resource: 'r0001', name: '企业登记信息', columns: ['abstract', 'period'] },
  { kind: 'withdrawn', resource: 'r0002', name: '消费投诉信息', columns: [] },
  { kind: 'added', resource: 'r0003', name: '行政处罚信息', columns: [] },
  { kind: 'added', resource: 'r0004', name: '许可信息', columns: [] },
];

describe('the changes between two versions', () => {
  it('are counted by kind, and kinds without any are left out', () => {
    expect(countKinds(changes)).toEqual([
      { kind: 'added', count: 2 },
      { kind: 'changed', count: 1 },
      { kind: 'withdrawn', count: 1 },
    ]);
  });

  it('are copied as a table, a row for each changed cell and for each item that came or went', () => {
    const cells = [
      { resource: 'r0001', column: 'abstract', before: '旧\n摘要', after: '新\t摘要' },
      { resource: 'r0001', column: 'period', before: '', after: '=1+1' },
      { resource: 'r0002', column: 'abstract', before: '不应出现', after: '' },
    ];
    const words = { head: ['变动', '编号'], kind: (kind: string) => `[${kind}]`, column: (column: string) => column };
    expect(changesAsTable(changes, cells, words).split('\n')).toEqual([
      '变动\t编号',
      '[changed]\tr0001\t企业登记信息\tabstract\t旧 摘要\t新 摘要',
      "[changed]\tr0001\t企业登记信息\tperiod\t\t'=1+1",
      '[withdrawn]\tr0002\t消费投诉信息\t\t\t',
      '[added]\tr0003\t行政处罚信息\t\t\t',
      '[added]\tr0004\t许可信息\t\t\t',
    ]);
  });

  it('keep negative numbers as they are', () => {
    const cells = [{ resource: 'r0001', column: 'period', before: '-5', after: '-a' }];
    const words = { head: [], kind: String, column: String };
    expect(changesAsTable(changes.slice(0, 1), cells, words)).toContain("\t-5\t'-a");
  });
});
