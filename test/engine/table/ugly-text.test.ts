import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { profile, stage } from '../../../main/engine/table';
import { cellsOf, staged, useFolder } from './support';

const folder = useFolder();
const codesOf = async (file: string, options = {}) =>
  staged(file, options, ({ warnings }) => warnings.map(({ code, count }) => [code, count]));

describe('a text file of an unusual encoding', () => {
  const text = '姓名\t电话\r\n张三\t1\r\n𠮷四\t2\r\n';
  const table = {
    names: ['姓名', '电话'],
    cells: [
      ['张三', '1'],
      ['𠮷四', '2'],
    ],
  };

  it.each(['utf-16le', 'utf-16be'] as const)('in %s without byte order mark is read', async (encoding) => {
    const file = await folder.file(`unmarked-${encoding}.txt`, iconv.encode(text, encoding, { addBOM: false }));
    expect(await cellsOf(file)).toEqual(table);
    expect(await codesOf(file)).toEqual([]);
  });

  it('with two byte order marks has neither in its header', async () => {
    expect(await cellsOf(await folder.file('two-marks.csv', `\ufeff\ufeff${text}`))).toEqual(table);
  });

  it('in GBK behind the mark of UTF-8 is read as GBK, without the mark, chosen or not', async () => {
    const gbk = iconv.encode('姓名,城市\n张三,连云港\n李四,青岛\n', 'gbk');
    const file = await folder.file('false-mark.csv', Buffer.concat([Buffer.from('efbbbf', 'hex'), gbk]));
    for (const options of [{}, { encoding: 'gb18030' } as const]) {
      expect((await cellsOf(file, options)).names).toEqual(['姓名', '城市']);
    }
  });

  it('with stray NUL characters keeps them and says where the first is', async () => {
    const file = await folder.file('nul.csv', 'a,b\n1,x\0y\n2,z\n');
    expect((await cellsOf(file)).cells).toEqual([
      ['1', 'x\0y'],
      ['2', 'z'],
    ]);
    await staged(file, {}, ({ warnings }) => {
      expect(warnings).toEqual([{ code: 'nul-character', count: 1, places: [{ byte: 7 }] }]);
    });
  });
});

describe('line ends', () => {
  it.each([
    [
      'lone CR, with LF inside a field',
      'a,b\r1,"x\ny"\r2,z\r',
      [
        ['1', 'x\ny'],
        ['2', 'z'],
      ],
    ],
    [
      'written twice (CR CR LF)',
      'a,b\r\r\n1,x\r\r\n2,z\r\r\n',
      [
        ['1', 'x'],
        ['2', 'z'],
      ],
    ],
  ])('%s end rows', async (_, text, cells) => {
    expect(await cellsOf(await folder.file('ends.csv', text))).toEqual({ names: ['a', 'b'], cells });
  });
});

describe('what is no table of text', () => {
  it.each([
    ['a line end', '\n', 'table-empty'],
    ['blanks', '  \n \n', 'table-empty'],
    ['delimiters', ',,,\n,,,\n', 'table-empty'],
    ['RTF', '{\\rtf1\\ansi 姓名}', 'table-format-unknown'],
    ['SYLK', 'ID;PWXL;N;E\nC;Y1;X1;K"a"\n', 'table-format-unknown'],
    ['XML', '<?xml version="1.0"?><data><row a="1"/></data>', 'table-format-unknown'],
  ])('%s is refused', async (_, text, code) => {
    const file = await folder.file('none.xls', text);
    await expect(stage(file)).rejects.toMatchObject({ code, params: { file } });
  });

  it('a header of more text than a name is refused before anything is kept', async () => {
    const file = await folder.file('long-name.csv', `a,${'x'.repeat(20_001)}\n1,2\n`);
    await expect(stage(file)).rejects.toMatchObject({ code: 'header-too-long', params: { file, columns: '2' } });
  });

  it('a name that cannot exist is not found', async () => {
    await expect(stage(`${folder.path}/a\0b.csv`)).rejects.toMatchObject({ code: 'file-not-found' });
  });

  it.skipIf(process.platform === 'win32')('a pipe and a device without end are no files (POSIX only)', async () => {
    const pipe = join(folder.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const path of [pipe, '/dev/zero', '/dev/null']) {
      await expect(stage(path)).rejects.toMatchObject({ code: 'file-not-a-file' });
    }
  });
});

describe('what a person should look at', () => {
  it.each([
    [
      'a header with blank and repeated names',
      '名,名,\n1,2,3\n',
      [
        ['header-blank', 1],
        ['header-repeated', 1],
      ],
    ],
    ['a first row of values', '名称,2020-01-05,1380.50\na,2020-01-06,1\n', [['header-value', 2]]],
    ['years are names', '名称,2019,2020\na,1,2\n', []],
    ['a header alone', '张三,李四\n', [['no-rows', 1]]],
    ['totals', '名称,数量\n甲,1\n乙,2\n合计,3\n', [['total-row', 1]]],
    [
      'notes and signatures',
      '名称,数量,备注\n甲,1,x\n合 计,1,\n填表说明：如实填写,,\n1. 每月,,\n填表人：某,,日期：2026\n',
      [
        ['note-row', 3],
        ['total-row', 1],
      ],
    ],
    ['full-width commas', '姓名，电话\n张三，1\n李四，2\n', [['single-column', 1]]],
    ['a real single column', '姓名\n张三\n李四\n', []],
  ])('%s', async (_, text, codes) => {
    expect(await codesOf(await folder.file('look.csv', text))).toEqual(codes);
  });

  it.each([
    ['keep', 6, ['note-row-kept', 'total-row'], [['5', '6', '7'], ['4']]],
    ['notes', 3, ['note-row', 'total-row'], [['5', '6', '7'], ['4']]],
    ['all', 2, ['note-row', 'total-row-left'], [['5', '6', '7'], ['4']]],
  ] as const)('the end of a table is read as asked: %s', async (foot, rows, codes, places) => {
    const text = '名称,数量\n甲,1\n乙,2\n合 计,3\n填表说明：如实填写,\n1. 每月,\n填表人：某,日期：2026\n';
    const file = await folder.file('foot.csv', text);
    await staged(file, { foot }, (table) => {
      expect(table.reading.foot).toBe(foot);
      expect(table.rows).toBe(rows);
      expect(table.warnings.map(({ code }) => code)).toEqual(codes);
      expect(table.warnings.map((fault) => fault.places.map(({ row }) => String(row)))).toEqual(places);
    });
    const { cells } = await cellsOf(file, { foot });
    expect(cells.map(([name]) => name)).toEqual(
      ['甲', '乙', '合 计', '填表说明：如实填写', '1. 每月', '填表人：某'].slice(0, rows),
    );
  });

  it('captions over the header are passed over even if they fill half of the columns', async () => {
    const text = '许可信息,,,\n单位：某局,,,日期：2026\n名称,号码,地址,备注\n甲,1,x,\n';
    expect((await cellsOf(await folder.file('caption.csv', text))).names).toEqual(['名称', '号码', '地址', '备注']);
  });

  it('a table of as many columns as the limit is staged', async () => {
    const row = `${Array.from({ length: 2000 }, (_, column) => String(column)).join(',')}\n`;
    const { names, cells } = await cellsOf(await folder.file('wide.csv', row.repeat(50)), { headerRows: 1 });
    expect([names.length, cells.length, cells[48]?.[1999]]).toEqual([2000, 49, '1999']);
  });

  it('a table of more columns than are profiled at once has a profile for each', async () => {
    const row = `${Array.from({ length: 60 }, (_, column) => `n${column}`).join(',')}\n`;
    const file = await folder.file('profiled.csv', row.repeat(3));
    const profiles = await staged(file, {}, (table) => profile(table));
    expect(profiles.map(({ name, distinct }) => [name, distinct])).toEqual(
      Array.from({ length: 60 }, (_, column) => [`n${column}`, 1]),
    );
  });
});
