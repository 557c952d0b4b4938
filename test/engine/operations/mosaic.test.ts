import { describe, expect, test } from 'vitest';
import { answers, bench } from './support';

const house = bench();
const { failure, value, write } = house;

const header = ['区县', '出生日期', '婚姻', '内容'];
const csvOf = (rows: readonly (readonly string[])[], columns = header) =>
  [columns, ...rows].map((row) => `${row.join(',')}\n`).join('');

/** Attaches a table, opens it once treated, treats it and releases it. */
async function release(
  resource: string,
  rows: readonly (readonly string[])[],
  operators: readonly (readonly [string, Record<string, unknown>?])[],
  quasi: string[],
) {
  const { workspace } = house;
  const file = await write(`${resource}.csv`, csvOf(rows));
  await value('dataset.attach', { workspace, resource, file });
  await value('tag.confirm', { workspace, resource });
  const evidence = [{ ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' }];
  await value('decide', { workspace, resource, answers: answers({ 'personal-privacy': true }, { evidence }) });
  const steps = operators.map(([operator, params = {}], index) => ({
    column: `c${index}`,
    name: header[index] ?? '',
    operator,
    params,
  }));
  await value('treat.set', { workspace, resource, plan: { version: 1, steps, quasi } });
  await value('treat.run', { workspace, resource });
}

const days = ['1980-01-05', '1980-11-30', '1990-06-01', '1990-06-02'];
const first = days.map((day, index) => [index < 2 ? '云汐区' : '望舒区', day, '未婚', 'x']);
// Nobody of the second table was born in 1990 in 望舒区 but one.
const second = [
  ['云汐区', '1980-03-03', '已婚', 'y'],
  ['云汐区', '1980-04-04', '已婚', 'y'],
  ['望舒区', '1990-05-05', '未婚', 'y'],
  ['望舒区', '1970-05-05', '未婚', 'y'],
];

describe('the mosaic of released datasets', () => {
  test('is nothing before two of them share something', async () => {
    const { workspace } = house;
    expect(await value('risk.mosaic', { workspace })).toEqual({ pairs: [] });
    await release('r0002', first, [['keep'], ['keep'], ['delete'], ['keep']], ['c0', 'c1']);
    expect(await value('risk.mosaic', { workspace })).toEqual({ pairs: [] });
  });

  test('joins on what both show, the finer treated as the coarser was', async () => {
    const { workspace } = house;
    await release('r0003', second, [['keep'], ['generalise-date', { to: 'year' }], ['keep'], ['delete']], ['c0', 'c1']);
    expect(await value('risk.mosaic', { workspace })).toEqual({
      pairs: [
        {
          left: 'r0002-1',
          right: 'r0003-1',
          on: [
            { left: 'c0', right: 'c0' },
            { left: 'c1', right: 'c1' },
          ],
          apart: [],
          // 云汐区 1980: two rows each; 望舒区 1990: two rows of the left meet one of the right.
          shared: 2,
          leftAlone: 2,
          rightAlone: 0,
          // The days that the left keeps tell its rows apart.
          k: 1,
          exceeds: true,
        },
      ],
    });
  });

  test('names what cannot be joined directly, and looks at the newest release', async () => {
    const { workspace } = house;
    await release('r0004', second, [['delete'], ['generalise-date', { to: 'quarter' }], ['delete'], ['keep']], ['c1']);
    const { pairs } = await value('risk.mosaic', { workspace, resource: 'r0004' });
    expect(
      pairs.map(({ left, right, on, apart, shared, k, exceeds }) => ({ left, right, on, apart, shared, k, exceeds })),
    ).toEqual([
      {
        left: 'r0002-1',
        right: 'r0004-1',
        on: [{ left: 'c1', right: 'c1' }],
        apart: [],
        shared: 2,
        k: 1,
        exceeds: true,
      },
      {
        left: 'r0003-1',
        right: 'r0004-1',
        on: [],
        apart: [{ left: 'c1', right: 'c1' }],
        shared: 0,
        k: 0,
        exceeds: false,
      },
    ]);
    const steps = header.map((name, index) => ({
      column: `c${index}`,
      name,
      operator: index === 1 ? 'keep' : 'delete',
      params: {},
    }));
    await value('treat.set', { workspace, resource: 'r0004', plan: { version: 1, steps, quasi: ['c1'] } });
    await value('treat.run', { workspace, resource: 'r0004' });
    const again = await value('risk.mosaic', { workspace, resource: 'r0004' });
    expect(again.pairs.map(({ apart, shared }) => ({ apart, shared }))).toEqual([
      { apart: [], shared: 0 },
      { apart: [], shared: 3 },
    ]);
    expect(await value('risk.mosaic', { workspace, resource: 'r0004' })).toEqual(again);
  });

  test('leaves out what was declared a state secret since, and knows its resources', async () => {
    const { workspace } = house;
    await value('decide', { workspace, resource: 'r0003', answers: answers({ 'state-secret': true }) });
    const { pairs } = await value('risk.mosaic', { workspace });
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([['r0002-1', 'r0004-1']]);
    expect(await failure('risk.mosaic', { workspace, resource: '没有这个' })).toBe('resource-not-found');
  });
});
