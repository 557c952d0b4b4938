import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { columnFigures, stage } from '../../../main/engine/table';
import type { ColumnType } from '../../../shared/model/dataset';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '列-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The figures of a column with these cells; null is a missing one. */
async function figuresOf(cells: readonly (string | null)[], type: ColumnType = 'text') {
  const path = join(folder, 'a.csv');
  const quoted = cells.map((cell) => (cell === null ? ',' : `"${cell.replaceAll('"', '""')}",`));
  await writeFile(path, `值,另\n${quoted.join('\n')}\n`);
  const staged = await stage(path);
  try {
    return await columnFigures(staged, { id: 'c0', type });
  } finally {
    await staged.close();
  }
}

test('lengths, blanks and white space at the edges are counted over all rows', async () => {
  const figures = await figuresOf(['甲', ' 乙', '丙\u3000', '', null, '丁丁丁丁丁丁丁丁']);
  expect(figures).toMatchObject({ filled: 4, blank: 1, edged: 2, minLength: 0, maxLength: 8, meanLength: 3.25 });
});

test.each<[ColumnType, string[], string, string]>([
  ['integer', ['10', '9', '-3', '007'], '-3', '10'],
  ['decimal', ['10.5', '9', '9.75'], '9', '10.5'],
  ['date', ['2020年12月1日', '2020-02-03', '20191231', '2020/3/1'], '20191231', '2020年12月1日'],
  ['datetime', ['2020-01-10 08:00', '2020/1/9 23:59:59'], '2020/1/9 23:59:59', '2020-01-10 08:00'],
  ['text', ['b', 'a', 'c'], 'a', 'c'],
])('the first and the last of a column of type %s', async (type, cells, min, max) => {
  expect(await figuresOf([...cells, '', null], type)).toMatchObject({ min, max });
});

test('the commonest shapes come first: digits, letters and Chinese are one sign each, runs are counted', async () => {
  const cells = ['13800001111', '13900002222', '苏A12345', '苏B54321', '𠮷野家', 'ＡＢ－１', '3201-AB'];
  const { shapes } = await figuresOf(cells);
  expect(shapes).toEqual([
    { shape: '9{11}', count: 2 },
    { shape: '汉A9{5}', count: 2 },
    { shape: '9{4}-AA', count: 1 },
    { shape: '汉汉汉', count: 1 },
    { shape: 'ＡＢ－１', count: 1 },
  ]);
});

test('a long text shows its beginning, and no more than twelve shapes are told', async () => {
  const { shapes } = await figuresOf([
    '字'.repeat(5000),
    ...Array.from({ length: 30 }, (_, n) => '-'.repeat(n % 3) + '字1'.repeat(n)),
  ]);
  expect(shapes).toHaveLength(12);
  expect((await figuresOf(['字'.repeat(5000)])).shapes).toEqual([{ shape: '汉{48}…', count: 1 }]);
});

test('a column without a single text has none of it', async () => {
  expect(await figuresOf([null, null], 'empty')).toEqual({
    filled: 0,
    blank: 0,
    edged: 0,
    minLength: 0,
    maxLength: 0,
    meanLength: 0,
    min: null,
    max: null,
    shapes: [],
  });
});
