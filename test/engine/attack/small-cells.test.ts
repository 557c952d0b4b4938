import { describe, expect, it } from 'vitest';
import { attempt, laboratory, recovered, type Subject } from './laboratory';

const attack = laboratory();
const subjects = (operator: string, names = ['受理件数']): Subject[] => [
  { name: '区县', operator: 'keep' },
  { name: '类别', operator: 'keep' },
  ...names.map((name): Subject => ({ name, operator })),
];
const cells = (result: Parameters<typeof recovered>[0]) => recovered(result, 'small-cells');

describe('a table of statistics', () => {
  const rows = [
    ['甲区', '食品', '12'],
    ['甲区', '价格', '3'],
    ['甲区', '合同', '0'],
    ['乙区', '食品', '1'],
    ['乙区', '价格', '5'],
    ['乙区', '合同', '4'],
  ];

  it('shows counts of 1 to 4 until they are hidden', async () => {
    const shown = await attack({ columns: subjects('keep'), rows });
    expect(cells(shown)).toEqual({ c2: 3 });
    expect(attempt(shown, 'small-cells')).toMatchObject({ columns: ['c2'], rows: 6, recovered: 3, note: null });
    expect(cells(await attack({ columns: subjects('suppress-small'), rows }))).toEqual({});
  });

  it('tells a hidden count by its total, if it is the only one hidden', async () => {
    const total = ['甲区', '乙区'].map((district) => {
      const own = rows.filter(([of]) => of === district);
      return [district, '合计', String(own.reduce((sum, [, , count]) => sum + Number(count), 0))];
    });
    // 甲区 hides one of three (3), 乙区 two (1 and 4), which their total does not tell apart.
    const result = await attack({ columns: subjects('suppress-small'), rows: [...rows, ...total] });
    expect(cells(result)).toEqual({ c2: 1 });
  });

  it('is not taken to add up where its totals do not', async () => {
    const wrong = [...rows.slice(0, 3), ['甲区', '合计', '15'], ['丙区', '食品', '9'], ['丙区', '合计', '77']];
    expect(cells(await attack({ columns: subjects('suppress-small'), rows: wrong }))).toEqual({});
  });

  it('tells a hidden count by the columns beside it', async () => {
    const names = ['受理件数', '办结件数', '未办结件数'];
    const sums = Array.from({ length: 8 }, (_, index) => [`区${index}`, '食品', 30 + index, 20, 10 + index]);
    const two = [
      ['区8', '食品', 12, 10, 2],
      ['区9', '食品', 5, 3, 2],
    ];
    const result = await attack({
      columns: subjects('suppress-small', names),
      rows: [...sums, ...two].map((row) => row.map(String)),
    });
    expect(cells(result)).toEqual({ c4: 1 });
  });

  it('with ugly cells does not trip it', async () => {
    const ugly = [
      ['', '', ''],
      ['甲区', '合计', '不详'],
      ['甲区', '\n', '1e400'],
      ['合计', '合计', '-3'],
    ];
    expect(
      attempt(await attack({ columns: subjects('suppress-small'), rows: [...rows, ...ugly] }), 'small-cells'),
    ).toBeDefined();
  });
});

describe('a table of people', () => {
  it('has no cells: a small number in it is one person’s', async () => {
    const columns: Subject[] = [
      { name: '姓名', kind: 'person-name', role: 'direct', operator: 'delete' },
      ...subjects('keep'),
    ];
    const result = await attack({ columns, rows: [['王婷', '甲区', '食品', '1']] });
    expect(attempt(result, 'small-cells')).toMatchObject({ columns: [], note: 'nothing-to-attack' });
  });
});
