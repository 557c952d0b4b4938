import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../shared/failure';
import { qualityBench } from './support';

const { measure } = qualityBench();

describe('completeness', () => {
  test('counts cells that hold something: blanks of every width do not, words for nothing do', async () => {
    const report = await measure('甲,乙,丙\n1,,"  "\n2,无,\u3000\n3,"",\u00a0x\n');
    expect(report.result('cell-present').columns).toEqual([
      { column: 'c0', good: 3, of: 3 },
      { column: 'c1', good: 1, of: 3 },
      { column: 'c2', good: 1, of: 3 },
    ]);
    expect(report.figure('cell-present')).toBe('5/9');
    expect(report.failing('cell-present')).toEqual(['1 乙', '1 丙', '2 丙', '3 乙']);
  });

  test('tells rows that have too few fields', async () => {
    expect((await measure('甲,乙,丙\n1,2,3\n1,2\n1,2,3\n')).figure('row-whole')).toBe('2/3');
  });
});

describe('the catalogue', () => {
  const items = [
    { name: '企业名称', dataType: '字符串型C', length: '6' },
    { name: '注册资本', dataType: '货币型Y', length: '8,2' },
    { name: '成立日期', dataType: '日期型D', length: '8' },
    { name: '登记时间', dataType: '日期时间型T', length: '' },
    { name: '是否注销', dataType: '逻辑型L', length: '1' },
    { name: '从业人数', dataType: '整型I', length: '3' },
    { name: '备注', dataType: '备注型M', length: '' },
  ];

  test('is what columns are named by, and what their values must fit', async () => {
    const report = await measure(
      `企业 名称,注册资本,成立日期,登记时间,是否注销,从业人数,另一列
示例公司甲,100.50,2020-01-05,2020-01-05 08:00:00,是,12,x
示例公司甲乙丙,一百万,20200230,2020-01-05,Y,12.5,y
丙,1234567.89,2020/1/5,2020-01-05T08:00,注销,1200,z
`,
      { declared: { items } },
    );
    expect(report.figure('item-named')).toBe('6/7');
    expect(report.figure('item-present')).toBe('6/7');
    expect(report.figure('item-type')).toBe('10/15');
    expect(report.failing('item-type')).toEqual(['2 注册资本', '2 成立日期', '2 登记时间', '2 从业人数', '3 是否注销']);
    // A decimal point is no digit, and a word no number: 一百万 has none.
    expect(report.figure('item-length')).toBe('6/9');
    expect(report.failing('item-length')).toEqual(['2 企业 名称', '3 注册资本', '3 从业人数']);
  });

  test('that is not there, is empty or names other things is said so', async () => {
    const csv = '甲,乙\n1,2\n';
    for (const [declared, named, typed] of [
      [undefined, 'no-catalogue', 'no-catalogue'],
      [{ items: [] }, 'no-items', 'no-items'],
      [{ items: [{ name: '丙', dataType: '整型I', length: '' }] }, '0/2', 'no-named-items'],
      [{ items: [{ name: '甲', dataType: '字符串型C', length: '' }] }, '1/2', 'no-such-column'],
    ] as const) {
      const report = await measure(csv, declared === undefined ? {} : { declared });
      expect([report.figure('item-named'), report.figure('item-type')]).toEqual([named, typed]);
    }
  });
});

describe('repeated rows', () => {
  test('are those that equal an earlier one in every cell', async () => {
    const report = await measure('甲,乙\n1,a\n2,b\n1,a\n1,b\n2,b\n1,a\n1,\n1,\n');
    expect(report.figure('row-unique')).toBe('4/8');
    expect(report.failing('row-unique')).toEqual(['3', '5', '6', '8']);
    expect(report.duplicates).toEqual({ rows: 4, groups: 3 });
  });
});

describe('key candidates', () => {
  test('are single columns, and pairs of others, that are there in all rows and differ in all', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => [
      `K${n}`,
      `p${n % 8}`,
      `d${Math.floor(n / 8)}`,
      n === 3 ? '' : `x${n}`,
      'z',
    ]);
    const report = await measure(`编号,店,日,另,同\n${rows.map((row) => row.join(',')).join('\n')}\n`);
    expect(report.keys).toEqual([
      { columns: ['c0'], repeated: 0 },
      { columns: ['c1', 'c2'], repeated: 0 },
    ]);
    expect(report.figure('key-unique')).toBe('40/40');
  });

  test('that a few rows spoil are named as near ones', async () => {
    const rows = Array.from({ length: 40 }, (_, n) => `K${n === 7 ? 6 : n},同`);
    const report = await measure(`编号,类\n${rows.join('\n')}\n`);
    expect(report.keys).toEqual([{ columns: ['c0'], repeated: 1 }]);
    expect(report.figure('key-unique')).toBe('39/40');
    expect((await measure('类,类别\n甲,乙\n甲,乙\n')).figure('key-unique')).toBe('no-key');
  });

  test('hold for every table: no two rows of it are equal in them', async () => {
    const table = fc.array(fc.tuple(fc.nat(4), fc.nat(4), fc.nat(30)), { minLength: 2, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const report = await measure(`a,b,c\n${rows.map((row) => row.join(',')).join('\n')}\n`, {
          options: { headerRows: 1 },
        });
        const isKey = (columns: readonly number[]) =>
          new Set(rows.map((row) => columns.map((index) => row[index]).join())).size === rows.length;
        const found = report.keys
          .filter(({ repeated }) => repeated === 0)
          .map(({ columns }) => columns.map((id) => Number(id.slice(1))));
        for (const key of found) expect(isKey(key)).toBe(true);
        for (const single of [0, 1, 2].filter((index) => isKey([index]))) expect(found).toContainEqual([single]);
        const repeated = rows.length - new Set(rows.map((row) => row.join())).size;
        expect(report.duplicates.rows).toBe(repeated);
      }),
      { numRuns: process.env.OPENLIST_DESK_LONG === '1' ? 300 : 8 },
    );
  }, 600_000);
});

describe('a table', () => {
  test('without rows has nothing to be measured in', async () => {
    const report = await measure('甲,乙\n', { options: { headerRows: 1 } });
    expect([report.figure('cell-present'), report.figure('row-unique')]).toEqual(['no-rows', 'no-rows']);
    expect(report.figure('opens-clean')).toBe('0/1');
  });

  test('with hostile column names, and more columns than one statement takes, is measured all the same', async () => {
    const names = Array.from({ length: 150 }, (_, n) => `"x"", DROP TABLE '${n}"`);
    const report = await measure(`${names.join(',')}\n${names.map((_, n) => (n === 149 ? '' : n)).join(',')}\n`);
    expect(report.figure('cell-present')).toBe('149/150');
    expect(report.failing('cell-present')).toEqual([`1 x", DROP TABLE '149`]);
  });

  test('lists no more than twenty places of a measure, and counts all', async () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `${n},`);
    const report = await measure(`甲,乙\n${rows.join('\n')}\n`);
    expect(report.figure('cell-present')).toBe('5000/10000');
    expect(report.failing('cell-present')).toEqual(Array.from({ length: 20 }, (_, n) => `${n + 1} 乙`));
  });

  test('tells true progress while it is measured, and can be stopped', async () => {
    const done: number[] = [];
    const controller = new AbortController();
    const csv = '甲,乙\n1,a\n2,b\n';
    await measure(csv, {
      job: { signal: controller.signal, report: (progress) => done.push(progress.done / progress.total) },
    });
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    const stopping = measure(csv, {
      job: {
        signal: controller.signal,
        report: () => {
          controller.abort();
        },
      },
    });
    await expect(stopping).rejects.toEqual(new Failure('cancelled'));
  });
});
