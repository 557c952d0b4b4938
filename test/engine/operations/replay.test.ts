import { writeFileSync } from 'node:fs';
import { utils, write as writeWorkbook } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { bench } from './support';

const house = bench();
const { value, write } = house;

const codes = (warnings: readonly { code: string }[]) =>
  warnings.map(({ code }) => code).filter((code) => code.startsWith('reading-'));

/** A workbook of sheets by their names. */
function workbook(name: string, sheets: Record<string, (string | number)[][]>): string {
  const book = utils.book_new();
  for (const [title, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), title);
  writeFileSync(house.at(name), writeWorkbook(book, { type: 'buffer' }) as Uint8Array);
  return house.at(name);
}

function encoded(name: string, text: string, encoding: string): string {
  writeFileSync(house.at(name), iconv.encode(text, encoding));
  return house.at(name);
}

const cover = [['封面'], ['目录', '页']];
const month = (count: number) => [['某区办件统计'], ['区县', '件数'], ['云汐区', count], ['望舒区', 2]];

describe('the next file of a resource', () => {
  test('is read as the last one was, and that is said', async () => {
    const { workspace } = house;
    const resource = 'r0002';
    const first = workbook('一月.xlsx', { 封面: cover, 数据: month(1) });
    await value('dataset.attach', { workspace, resource, file: first, sheet: '数据', headerRows: 2 });
    const next = workbook('二月.xlsx', { 封面: cover, 数据: month(3) });
    // By itself the first sheet would be taken.
    expect((await value('dataset.preview', { file: next })).reading.sheet).toBe('封面');
    const seen = await value('dataset.preview', { file: next, workspace, resource });
    expect(seen).toMatchObject({
      replayed: 'r0002-1',
      reading: { sheet: '数据', headerRows: 2 },
      columns: ['区县', '件数'],
    });
    const { replayed, warnings } = await value('dataset.attach', { workspace, resource, file: next });
    expect(replayed).toBe('r0002-1');
    expect(codes(warnings)).toEqual(['reading-replayed']);
  });

  test('is read as the person says where they say so', async () => {
    const { workspace } = house;
    const file = workbook('三月.xlsx', { 封面: cover, 数据: month(4), 另表: month(5) });
    const { reading } = await value('dataset.preview', { file, workspace, resource: 'r0002', sheet: '另表' });
    expect(reading).toMatchObject({ sheet: '另表', headerRows: 2 });
  });

  test('is read by itself where the sheet is gone, with a warning', async () => {
    const { workspace } = house;
    const file = workbook('四月.xlsx', { 四月: month(4) });
    const { replayed, warnings, rows } = await value('dataset.attach', { workspace, resource: 'r0002', file });
    expect([replayed, rows]).toEqual([null, 2]);
    expect(codes(warnings)).toEqual(['reading-not-replayed']);
  });

  test('is read by itself where its columns are others under that reading', async () => {
    const { workspace } = house;
    const resource = 'r0003';
    const semicolons = await write('a.csv', '区县;件数;备注\n云汐区;1;甲,乙\n望舒区;2;丙,丁\n');
    await value('dataset.attach', { workspace, resource, file: semicolons, delimiter: ';' });
    const commas = await write('b.csv', '标题,,\n区县,件数,备注\n云汐区,1,甲\n望舒区,2,丙\n');
    const seen = await value('dataset.preview', { file: commas, workspace, resource });
    expect(seen).toMatchObject({ replayed: null, columns: ['区县', '件数', '备注'], total: 2 });
    expect(codes(seen.warnings)).toEqual(['reading-not-replayed']);
  });

  test('keeps an older encoding that was chosen, unless its bytes prove another', async () => {
    const { workspace } = house;
    const resource = 'r0004';
    const text = '區縣,件數\n雲汐區,1\n望舒區,2\n';
    const file = encoded('big5.csv', text, 'big5');
    await value('dataset.attach', { workspace, resource, file, encoding: 'big5' });
    const next = encoded('next.csv', text.replace('1', '7'), 'big5');
    expect(await value('dataset.preview', { file: next, workspace, resource })).toMatchObject({
      replayed: 'r0004-1',
      reading: { encoding: 'big5' },
      columns: ['區縣', '件數'],
    });
    const utf8 = encoded('utf8.csv', text, 'utf8');
    const seen = await value('dataset.preview', { file: utf8, workspace, resource });
    expect(seen).toMatchObject({ reading: { encoding: 'utf-8' }, columns: ['區縣', '件數'] });
    expect(codes(seen.warnings)).toEqual(['reading-replayed', 'reading-encoding-other']);
  });

  test('is refused as it would be by itself, where neither way can read it', async () => {
    const { workspace } = house;
    const file = await write('empty.csv', '');
    const refused = await house.failure('dataset.attach', { workspace, resource: 'r0002', file });
    expect(refused).toBe(await house.failure('dataset.inspect', { file }));
  });
});

test('the first file of a resource follows none', async () => {
  const file = await write('first.csv', '区县,件数\n云汐区,1\n');
  const { replayed, warnings } = await value('dataset.attach', { workspace: house.workspace, resource: 'r0009', file });
  expect(replayed).toBeNull();
  expect(codes(warnings)).toEqual([]);
});
