import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeadRows, stage, type StageOptions } from '../../../main/engine/table';
import { quietJob } from '../../../shared/job';
import { sampleFolder } from '../operations/support';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '开头-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(content: string | Uint8Array, name = 'a.csv'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const head = (path: string, options: StageOptions = {}, count = 200) => readHeadRows(path, options, count, quietJob);

test('the first rows of a file are those of the staged file, in any encoding', async () => {
  const table = `區名;件數;備注\r\n${Array.from({ length: 5000 }, (_, row) => `雲汐區;${row};"第""${row}""件\n記"\r\n`).join('')}`;
  for (const encoding of ['utf-8', 'utf-16le', 'gb18030', 'big5'] as const) {
    const path = await file(encoding === 'utf-8' ? table : iconv.encode(table, encoding));
    const found = await head(path, encoding === 'big5' ? { encoding } : {});
    const staged = await stage(path, encoding === 'big5' ? { encoding } : {});
    expect(found?.reading).toEqual(staged.reading);
    expect(found?.columns).toEqual(staged.columns.map(({ name }) => name));
    expect(found?.rows).toHaveLength(200);
    expect(found?.rows[199]).toEqual(['雲汐區', '199', '第"199"件\n記']);
    expect(found?.whole).toBe(false);
    await staged.close();
  }
});

test('a cut character at the end of what is looked at does not make another encoding of it', async () => {
  for (const spare of ['', 'a', 'ab']) {
    const path = await file(`甲,乙\n${spare}${'汉字,汉字\n'.repeat(200_000)}`);
    expect((await head(path))?.reading.encoding).toBe('utf-8');
  }
});

test('a short file is read whole; short rows are filled, blank lines left out', async () => {
  const found = await head(await file('a,b,c\n1,2\n\n3,"",5\n'));
  expect(found?.rows).toEqual([
    ['1', '2', null],
    ['3', '', '5'],
  ]);
  expect(found?.whole).toBe(true);
});

test('what a person sets is kept to: encoding, delimiter, header rows', async () => {
  const path = await file(iconv.encode('表\n姓名|代号\n王甲|a\n', 'gb18030'));
  const found = await head(path, { encoding: 'gb18030', delimiter: '|', headerRows: 2 });
  expect(found).toMatchObject({ columns: ['姓名', '代号'], rows: [['王甲', 'a']] });
  expect((await head(path, { encoding: 'big5' }))?.columns).not.toContain('姓名');
});

test('workbooks and web pages have no first rows before they are staged', async () => {
  expect(await head(join(sampleFolder, '企业登记.xlsx'))).toBeNull();
  expect(await head(join(sampleFolder, '特种设备.xls'))).toBeNull();
  expect(await head(await file('<html><table><tr><td>a</td></tr></table></html>'))).toBeNull();
});

test('a file that is empty, not there, or a folder, is refused with its code', async () => {
  await expect(head(await file(''))).rejects.toMatchObject({ code: 'table-empty' });
  await expect(head(join(folder, 'missing.csv'))).rejects.toMatchObject({ code: 'file-not-found' });
  await expect(head(folder)).rejects.toMatchObject({ code: 'file-not-a-file' });
});
