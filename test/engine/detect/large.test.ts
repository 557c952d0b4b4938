import { afterAll, beforeAll, expect, test } from 'vitest';
import { detectColumns } from '../../../main/engine/detect';
import { quietJob } from '../../../shared/job';
import type { SuggestedTag } from '../../../shared/model/tag';
import { openTable, type TestColumn, type TestTable } from './table';

/** Rows beyond which a table is first looked at in a spread part of them. */
const ROWS = 60_000;

const surnames = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const given = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华');
const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';
const rows = <Cell>(cell: (row: number) => Cell): Cell[] => Array.from({ length: ROWS }, (_, row) => cell(row));
const phone = (row: number) => `138${String((row * 7919) % 100_000_000).padStart(8, '0')}`;
const mostly = (usual: (row: number) => string | null, at: number, what: string) =>
  rows((row) => (row === at ? what : usual(row)));

const columns: readonly TestColumn[] = [
  { name: '序号', values: rows((row) => String(row + 1)) },
  { name: 'col1', values: rows((row) => pick(surnames, row * 7) + pick(given, row >> 4) + pick(given, row >> 8)) },
  { name: 'col2', values: rows(phone) },
  { name: '备注', values: mostly((row) => `已办结${row % 900}号`, ROWS - 3, `请联系王小明，电话13812345678，谢谢`) },
  { name: '编码', values: mostly((row) => `A${row}`, 41_111, '请回电13812345678，急') },
  { name: '密级标识', values: mostly((row) => (row % 2 === 0 ? '公开' : ''), 33_333, '机密★10年') },
  { name: '证件号码', values: rows((row) => (row % 5000 === 4321 ? '11010519491231002X' : null)) },
  // All of the first half is codes, all of the second is telephones.
  { name: 'col7', values: rows((row) => (row < ROWS / 2 ? `B${row % 97}` : phone(row))) },
  { name: '企业名称', values: rows((row) => `连云港市${pick(given, row)}${row}商贸有限公司`) },
  { name: '金额', values: rows((row) => `${(row * 37) % 9999}.${String(row % 100).padStart(2, '0')}`) },
];

let table: TestTable;
let tags: Map<string, SuggestedTag | null>;
const tagOf = (name: string) =>
  tags.get(table.columns.columns.find((column) => column.name === name)?.id ?? '') ?? null;

beforeAll(async () => {
  table = await openTable(columns);
  tags = await detectColumns(table.session, table.columns, quietJob);
}, 60_000);
afterAll(() => table.close());

test('kinds are named with counts over every row, and plain columns are left alone', () => {
  expect([...tags.keys()]).toEqual(table.columns.columns.map(({ id }) => id));
  expect(tagOf('col1')).toMatchObject({ kind: 'person-name' });
  expect(tagOf('col2')).toMatchObject({ kind: 'mobile-phone', role: 'direct', level: 3 });
  expect(tagOf('col2')?.evidence).toContainEqual({ rule: 'pattern', hits: ROWS, of: ROWS });
  expect(['序号', '企业名称', '金额'].map(tagOf)).toEqual([null, null, null]);
});

test('what stands in a single row of sixty thousand is found', () => {
  expect(tagOf('备注')).toMatchObject({
    kind: 'free-text',
    contains: expect.arrayContaining(['mobile-phone']) as unknown,
  });
  expect(tagOf('密级标识')).toMatchObject({ kind: 'secret-mark', level: 4 });
  // One telephone among codes makes no column of telephones, and no text.
  expect(tagOf('编码')).toBeNull();
});

test('a handful of values among blanks is told by all of them', () => {
  expect(tagOf('证件号码')).toMatchObject({ kind: 'resident-id' });
  expect(tagOf('证件号码')?.evidence).toContainEqual({ rule: 'pattern', hits: ROWS / 5000, of: ROWS / 5000 });
});

test('a column is told by its whole length, not by its beginning', () => {
  const tag = tagOf('col7');
  expect(tag?.evidence.find(({ rule }) => rule === 'pattern')?.of ?? ROWS).toBe(ROWS);
  const ends = rows((row) => (row < ROWS * 0.2 ? `B${row % 97}` : phone(row)));
  return openTable([{ name: 'col', values: ends }]).then(async (other) => {
    const found = await detectColumns(other.session, other.columns, quietJob);
    await other.close();
    expect(found.get('c0')).toMatchObject({ kind: 'mobile-phone' });
  });
});
