import { readdirSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { filesBelow } from '../../support/needles';
import { bench, sampleFolder } from './support';
import { join } from 'node:path';

const house = bench();
const { failure, value, write } = house;

const csv = `区县,电话\n${Array.from({ length: 3000 }, (_, row) => `云汐区,1540000${1000 + row}\n`).join('')}`;
const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`));

/** The staged files of this process with the number that their file system gave them: the same file stays the same. */
const stagedFiles = () =>
  Promise.all(
    folders()
      .flatMap((name) => filesBelow(join(tmpdir(), name)))
      .map(async (file) => `${file} ${(await stat(file)).ino}`),
  );

test('a file is staged once for its preview, its attaching and all looks at it afterwards', async () => {
  const { workspace } = house;
  const file = await write('once.csv', csv);
  const seen = await value('dataset.preview', { file, from: 2990, count: 100, left: 1, width: 1 });
  expect(seen).toMatchObject({ columns: ['区县', '电话'], total: 3000, sheets: [] });
  expect(seen.rows).toEqual(Array.from({ length: 10 }, (_, row) => [`1540000${3990 + row}`]));
  const staged = await stagedFiles();
  await value('dataset.attach', { workspace, resource: 'r0002', file });
  const inDataset = { workspace, resource: 'r0002' };
  expect((await value('dataset.rows', { ...inDataset, from: 2999 })).rows).toEqual([['云汐区', '15400003999']]);
  expect(await stagedFiles()).toEqual(staged);
  expect(await value('dataset.column', { ...inDataset, column: 'c1' })).toMatchObject({
    filled: 3000,
    min: '15400001000',
    max: '15400003999',
    shapes: [{ shape: '9{11}', count: 3000 }],
  });
  expect(await failure('dataset.column', { ...inDataset, column: 'c2' })).toBe('bad-request');
  expect(await stagedFiles()).toEqual(staged);
  await value('workspace.close', { workspace });
  expect(folders()).toEqual([]);
});

test('what was staged of a file that is not attached goes when it is left', async () => {
  const file = await write('left.csv', csv);
  await value('dataset.preview', { file });
  expect(folders()).toHaveLength(1);
  await value('dataset.forget', { file });
  expect(folders()).toEqual([]);
});

test('the first rows of a text file are read without staging; of a workbook, its sheets are told', async () => {
  const file = await write('head.csv', csv);
  const { size, head } = await value('dataset.head', { file, count: 2 });
  expect(size).toBe(Buffer.byteLength(csv));
  expect(head).toMatchObject({
    columns: ['区县', '电话'],
    whole: false,
    reading: { encoding: 'utf-8', headerRows: 1 },
  });
  expect(head?.rows).toHaveLength(2);
  expect(folders()).toEqual([]);
  const book = join(sampleFolder, '企业登记.xlsx');
  expect((await value('dataset.head', { file: book })).head).toBeNull();
  const { sheets } = await value('dataset.preview', { file: book });
  expect(sheets.map(({ hidden }) => hidden)).toContain(false);
  await value('dataset.forget', { file: book });
});
