import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readLadder } from '../../../main/engine/risk';
import { listedLadder, readListedLadder } from '../../../main/engine/risk/search/listed-ladder';
import { Failure } from '../../../shared/failure';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '层级-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function recordOf(work: () => unknown) {
  try {
    return work();
  } catch (error) {
    return error instanceof Failure ? { code: error.code, ...error.params } : error;
  }
}

const read = (text: string) => {
  const { leaves, levels } = listedLadder(readLadder(Buffer.from(text), '层级.csv'));
  return { leaves, levels: levels.map((labels) => [...labels]) };
};

describe('a ladder file', () => {
  const expected = {
    leaves: ['海州区', '连云区', '灌云县'],
    levels: [
      [0, 1, 2],
      [0, 0, 1],
      [0, 0, 0],
    ],
  };

  it.each([
    ['semicolons', '海州区;市区;*\n连云区;市区;*\n灌云县;县;*\n'],
    ['commas, CRLF and no end of the last line', '海州区,市区,*\r\n连云区,市区,*\r\n灌云县,县,*'],
    ['tabs and old Mac lines', '海州区\t市区\t*\r连云区\t市区\t*\r灌云县\t县\t*\r'],
    ['bars, and blank lines between', '海州区|市区|*\n\n连云区|市区|*\n\n\n灌云县|县|*\n'],
    ['quotes', '"海州区";"市区";"*"\n连云区;市区;*\n"灌云县";"县";*\n'],
  ])('with %s', (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  it('keeps delimiters, quotes and line breaks inside quotes, and blanks at the ends', () => {
    expect(read('"a;b";x\n"c ""d""";x\n"e\nf";x\n g ;x').leaves).toEqual(['a;b', 'c "d"', 'e\nf', ' g ']);
    expect(read('5";x').leaves).toEqual(['5"']);
    expect(read('"a,b";x\nc;x').levels).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });

  it('may list the empty value, and have one level', () => {
    expect(read(';*\n甲;*').leaves).toEqual(['', '甲']);
    expect(read('甲\n乙')).toEqual({ leaves: ['甲', '乙'], levels: [[0, 1]] });
  });

  it('in UTF-8 with a mark, and in GB18030', async () => {
    const text = '海州区,市区\n连云区,市区\n';
    for (const [name, bytes] of [
      ['bom.csv', Buffer.from(`\uFEFF${text}`)],
      ['gb.csv', iconv.encode(text, 'gb18030')],
    ] as const) {
      await writeFile(join(folder, name), bytes);
      expect((await readListedLadder(join(folder, name))).leaves).toEqual(['海州区', '连云区']);
    }
  });

  it('says what is wrong and on which line, and never the value', () => {
    expect(recordOf(() => read('甲;x;*\n"乙\n";x\n'))).toEqual({
      code: 'ladder-file-ragged',
      file: '层级.csv',
      line: 2,
      found: 2,
      columns: 3,
    });
    expect(read('甲;*\n乙;*\n甲;*').leaves).toEqual(['甲', '乙']);
    expect(recordOf(() => read(';'.repeat(101)))).toMatchObject({ code: 'ladder-file-too-large' });
    expect(recordOf(() => read('甲;*\n乙;*\n甲;x'))).toEqual({
      code: 'ladder-file-value-twice',
      file: '层级.csv',
      line: 3,
      before: 1,
    });
    for (const text of ['', '\n\n', '\r\n'])
      expect(recordOf(() => read(text))).toMatchObject({ code: 'ladder-file-empty' });
    for (const text of ['"甲;*\n乙;*', '甲;"x"y'])
      expect(recordOf(() => read(text))).toEqual({ code: 'ladder-file-unreadable', file: '层级.csv' });
  });

  it('says at which level it is no tree', () => {
    expect(readLadder(Buffer.from('a;1;x;*\nb;1;y;*\nc;2;y;*'), 'a.csv').forked).toEqual([2]);
  });

  it('is no picture and no archive', async () => {
    const path = join(folder, 'picture.csv');
    await writeFile(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xff));
    await expect(readListedLadder(path)).rejects.toMatchObject({ code: 'ladder-file-unreadable' });
  });
});
