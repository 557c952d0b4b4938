import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteText, stage, type Staged } from '../../../main/engine/table';
import { Failure } from '../../../shared/failure';
import { encodings } from '../../../shared/model/dataset';
import { cellsOf, encode, inSession, staged, useFolder } from './support';

const folder = useFolder();

const facts = ({ columns, rows, reading, warnings }: Staged) => ({
  names: columns.map(({ name }) => name),
  rows,
  reading,
  warnings,
});

describe('a text table', () => {
  it.each(encodings)('in %s is read as it is', async (encoding) => {
    const file = await folder.file(`a-${encoding}.csv`, encode('姓名,號碼\r\n張三豐,007\r\n李四,\r\n', encoding));
    const table = await cellsOf(file, encoding === 'big5' ? { encoding } : {});
    expect(table).toEqual({
      names: ['姓名', '號碼'],
      cells: [
        ['張三豐', '007'],
        ['李四', null],
      ],
    });
    await staged(file, encoding === 'big5' ? { encoding } : {}, ({ reading }) => {
      expect(reading).toEqual({
        format: 'csv',
        encoding,
        sheet: null,
        delimiter: ',',
        headerRows: 1,
        foot: 'notes',
        member: null,
      });
    });
  });

  it.each([
    ['comma, LF', 'a,b\n1,2\n3,4\n', ','],
    ['semicolon, CRLF, no last line end', 'a;b\r\n1;2\r\n3;4', ';'],
    ['tab', 'a\tb\n1\t2\n3\t4\n', '\t'],
    ['bar, lone CR', 'a|b\r1|2\r3|4\r', '|'],
    ['commas inside the fields of another delimiter', 'a;b\n"1";2\n3;"4"\n', ';'],
  ])('has its dialect guessed: %s', async (_, text, delimiter) => {
    const file = await folder.file('dialect.csv', text);
    expect(await cellsOf(file)).toEqual({
      names: ['a', 'b'],
      cells: [
        ['1', '2'],
        ['3', '4'],
      ],
    });
    await staged(file, {}, ({ reading }) => {
      expect(reading.delimiter).toBe(delimiter);
    });
  });

  it('keeps every cell exactly as it is written', async () => {
    const cells = [
      ['440524188001010014', '007', ' a ', '１２３'],
      ['123456789012345678901234567890', '1.50', '\u3000', '+1e5'],
      ['line\r\nbreak', 'say "hi"', 'NULL', 'a\ufeffb'],
      ['𠮷䶮', '\ue000', '#x', "'"],
    ];
    const text = ['w,x,y,z', ...cells.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))];
    expect((await cellsOf(await folder.file('exact.csv', `${text.join('\n')}\n`))).cells).toEqual(cells);
  });

  it('tells an empty field from a missing one', async () => {
    const file = await folder.file('missing.csv', 'a,b\n,""\n"",\n');
    expect((await cellsOf(file)).cells).toEqual([
      [null, ''],
      ['', null],
    ]);
  });

  it('keeps duplicate, empty, hostile and very long headers', async () => {
    const names = ['名称', '名称', '', `"); DROP TABLE x; --`, 'a\nb', 'x'.repeat(10_000)];
    const header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
    const file = await folder.file('headers.csv', `${header}\n1,2,3,4,5,6\n`);
    expect(await cellsOf(file)).toEqual({ names, cells: [['1', '2', '3', '4', '5', '6']] });
  });

  it('passes over title rows, and as many rows as a person says', async () => {
    const file = await folder.file('title.csv', '食品经营许可信息\n,,\n名称,号码,地址\na,b,c\nd,e,f\ng,h,i\n');
    expect((await cellsOf(file)).names).toEqual(['名称', '号码', '地址']);
    const whole = await cellsOf(file, { headerRows: 0 });
    expect(whole.names).toEqual(['', '', '']);
    expect(whole.cells[0]).toEqual(['食品经营许可信息', null, null]);
    expect((await cellsOf(file, { headerRows: 4 })).cells[0]).toEqual(['d', 'e', 'f']);
  });

  it('may hold a field of megabytes', async () => {
    const long = '长'.repeat(1_500_000);
    for (const [name, quote] of [
      ['plain', ''],
      ['quoted', '"'],
    ] as const) {
      const file = await folder.file(`huge-${name}.csv`, `a,b\n1,${quote}${long}${quote}\n2,x\n`);
      const { cells } = await cellsOf(file);
      expect(cells.map((row) => row.map((cell) => cell?.length))).toEqual([
        [1, long.length],
        [1, 1],
      ]);
      expect(cells[0]?.[1] === long).toBe(true);
    }
  });

  it('is the same whether it is read where it lies or written anew', async () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => `${row},"第${row}行，""引""",${row % 3 ? '' : '""'}`);
    const text = `a,b,c\n${rows.join('\n')}\n`;
    const fingerprint = (table: Staged) =>
      inSession(table, (session) =>
        session.query(
          `SELECT count(*) AS n, sum(hash(file_row_number, c0, c1, c2)) AS h
           FROM read_parquet(${quoteText(table.parquet)}, file_row_number = true)`,
        ),
      );
    const direct = await staged(await folder.file('direct.csv', text), {}, fingerprint);
    const anew = await staged(await folder.file('anew.csv', encode(text, 'gb18030')), {}, fingerprint);
    expect(direct).toMatchObject([{ n: 30_000 }]);
    expect(anew).toEqual(direct);
  });

  it('is not taken with a delimiter that cannot separate', async () => {
    const file = await folder.file('delimiter.csv', 'a,b\n1,2\n');
    for (const delimiter of ['', '"', ',,', '\n', '，', '1']) {
      await expect(stage(file, { delimiter })).rejects.toMatchObject({ code: 'bad-request' });
    }
  });

  it('with headers only has no rows', async () => {
    await staged(await folder.file('no-rows.csv', 'a,b\n'), {}, (table) => {
      expect(facts(table)).toMatchObject({ names: ['a', 'b'], rows: 0, warnings: [{ code: 'no-rows' }] });
    });
  });

  it('does not mind a file whose Chinese starts after 200 KB of ASCII', async () => {
    const ascii = 'name,code\n' + 'abcdefghij,12345\n'.repeat(20_000);
    for (const encoding of ['gb18030', 'utf-8'] as const) {
      const file = await folder.file(`late-${encoding}.csv`, encode(`${ascii}张三,1\n`, encoding));
      await staged(file, { headerRows: 1 }, (table) => {
        expect(facts(table)).toMatchObject({ rows: 20_001, warnings: [], reading: { encoding } });
      });
    }
  });

  it('finds Big5 and damaged UTF-8 by themselves', async () => {
    const big5 = encode(`姓名,地址\n${'陳大文,臺北市信義區市府路一號的房子\n'.repeat(50)}`, 'big5');
    await staged(await folder.file('big5.csv', big5), {}, ({ reading }) => {
      expect(reading.encoding).toBe('big5');
    });
    const utf8 = Buffer.from(`姓名,地址\n${'张三,连云港市海州区\n'.repeat(50)}`);
    const cut = await folder.file('cut.csv', utf8.subarray(0, -2));
    await staged(cut, {}, ({ reading, warnings }) => {
      expect(reading.encoding).toBe('utf-8');
      expect(warnings).toEqual([{ code: 'encoding-replaced', count: 1, places: [{ byte: utf8.length - 4 }] }]);
    });
  });

  it('keeps a line end after half a character', async () => {
    const bytes = Buffer.concat([Buffer.from('a,b\n1,2'), Buffer.from([0x81]), Buffer.from('\n3\n4,5\n')]);
    await staged(await folder.file('half.csv', bytes), {}, ({ rows, warnings }) => {
      expect(rows).toBe(3);
      expect(warnings).toEqual([
        { code: 'encoding-replaced', count: 1, places: [{ byte: 7 }] },
        { code: 'row-short', count: 1, places: [{ row: 3, line: 3, byte: 9 }] },
      ]);
    });
  });

  it('counts what an encoding cannot read, and says at which byte', async () => {
    const bytes = Buffer.concat([
      encode('名称,号\n张三,1\n李', 'gb18030'),
      Buffer.from([0xff]),
      encode(',2\n王五,3\n', 'gb18030'),
    ]);
    await staged(await folder.file('broken.csv', bytes), {}, ({ reading, warnings, rows }) => {
      expect([reading.encoding, rows]).toEqual(['gb18030', 3]);
      expect(warnings).toEqual([{ code: 'encoding-replaced', count: 1, places: [{ byte: 17 }] }]);
    });
  });
});

describe('rows that do not fit', () => {
  it.each(['utf-8', 'gb18030', 'utf-16le'] as const)('are named by row, line and byte in %s', async (encoding) => {
    const text = '名,号,备\r\n一,1,"x\r\ny"\r\n二,2\r\n三,3,z\r\n\r\n四,4,w,,\r\n五,"5"a,v\r\n';
    await staged(await folder.file(`ragged-${encoding}.csv`, encode(text, encoding)), {}, (table) => {
      const mark = encoding === 'utf-16le' ? 2 : 0;
      const byte = (before: string) => mark + encode(text.slice(0, text.indexOf(before)), encoding).length - mark;
      const at = (row: number, line: number, start: string) => ({ row, line, byte: byte(start) });
      expect(table.rows).toBe(5);
      expect(table.warnings).toEqual([
        { code: 'row-short', count: 1, places: [at(3, 4, '二')] },
        { code: 'blank-line', count: 1, places: [at(5, 6, '\r\n四')] },
        { code: 'row-extra-empty', count: 1, places: [at(6, 7, '四')] },
        { code: 'quote-stray', count: 1, places: [at(7, 8, '五')] },
      ]);
    });
    expect((await cellsOf(await folder.file('again.csv', encode(text, encoding)))).cells).toEqual([
      ['一', '1', 'x\r\ny'],
      ['二', '2', null],
      ['三', '3', 'z'],
      ['四', '4', 'w'],
      ['五', '5a', 'v'],
    ]);
  });

  it('stop the staging when content stands beyond the last column', async () => {
    const file = await folder.file('long.csv', 'a,b\n1,2\n3,4\n5,6,7\n8,9\n1,2,3\n');
    await expect(stage(file)).rejects.toMatchObject({
      code: 'table-row-too-long',
      params: { file, count: 2, columns: 2, lines: '4 (12), 6 (22)' },
    });
  });

  it('stop the staging when a quote is never closed', async () => {
    const file = await folder.file('open.csv', 'a,b\n1,2\n3,"4\n5,6\n');
    await expect(stage(file)).rejects.toMatchObject({
      code: 'table-quote-unclosed',
      params: { file, line: 3, byte: 8 },
    });
  });

  it('are listed up to a limit and counted beyond it', async () => {
    const file = await folder.file('many.csv', `a,b\n${'1,2\n'.repeat(100)}${'1\n'.repeat(250)}`);
    await staged(file, {}, ({ warnings, rows }) => {
      expect(rows).toBe(350);
      expect(warnings[0]).toMatchObject({ code: 'row-short', count: 250 });
      expect(warnings[0]?.places).toHaveLength(100);
    });
  });
});

describe('what is no table', () => {
  it.each([
    ['an empty file', '', 'table-empty'],
    ['a PDF', '%PDF-1.4\n1 0 obj\n', 'table-format-unknown'],
    ['binary data', Buffer.from([1, 2, 0, 5, 0, 7, 8, 9, 10]), 'table-format-unknown'],
    ['a zip that is no workbook', Buffer.concat([Buffer.from('PK\x03\x04'), randomBytes(500)]), 'workbook-unreadable'],
    [
      'a damaged compound file',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(3000)]),
      'workbook-unreadable',
    ],
    ['more columns than the limit', `${'a,'.repeat(3000)}\n`, 'table-too-wide'],
  ])('%s is refused with a code that names the file', async (_, content, code) => {
    const file = await folder.file('none.xls', content);
    await expect(stage(file)).rejects.toMatchObject({ code, params: { file } });
  });

  it('a missing file and a folder are refused', async () => {
    await expect(stage(`${folder.path}/nothing.csv`)).rejects.toMatchObject({ code: 'file-not-found' });
    await expect(stage(folder.path)).rejects.toMatchObject({ code: 'file-not-a-file' });
  });

  it('any bytes give a table or a coded failure, and leave nothing behind', async () => {
    const magic = fc.constantFrom('', '504b0304', 'd0cf11e0a1b11ae1', 'efbbbf', 'fffe', 'feff', '2261222c', '0d0a');
    const ours = async () =>
      (await readdir(tmpdir())).filter((name) => name.startsWith(`openlist-desk-${process.pid}-`));
    await fc.assert(
      fc.asyncProperty(magic, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        const file = await folder.file('noise', Buffer.concat([Buffer.from(start, 'hex'), rest]));
        const result = await stage(file).catch((error: unknown) => error);
        if (result instanceof Error) expect(result).toBeInstanceOf(Failure);
        else await (result as Staged).close();
      }),
      { numRuns: 300 },
    );
    expect(await ours()).toEqual([]);
  }, 120_000);
});

describe('any table', () => {
  const character = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...Array.from('aB0 1,;|\t"\'\r\n#=张三𠮷䶮（）。０\u3000é')) },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'binary', minLength: 1, maxLength: 1 })
        .filter((sign) => sign >= ' ' && sign !== '\ufffd'),
    },
  );
  const cell = fc.option(
    fc.array(character, { maxLength: 6 }).map((signs) => signs.join('')),
    { nil: null, freq: 5 },
  );
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 40 }),
    );

  it('written in any dialect and encoding comes back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.constantFrom('utf-8', 'utf-8-bom', 'gb18030', 'utf-16le', 'utf-16be'),
        fc.boolean(),
        async (rows, delimiter, lineEnd, encoding, lastEnd) => {
          const write = (text: string | null) =>
            text === null ? '' : text === '' || /[,;|\t"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = rows.map((row) => row.map(write).join(delimiter)).join(lineEnd) + (lastEnd ? lineEnd : '');
          const bytes = encode(text, encoding);
          // What the encoding itself cannot carry is not staging's to keep.
          fc.pre(encoding !== 'gb18030' || (await import('iconv-lite')).default.decode(bytes, 'gb18030') === text);
          const file = await folder.file('any.csv', bytes);
          expect((await cellsOf(file, { delimiter, headerRows: 0, encoding })).cells).toEqual(rows);
        },
      ),
      { numRuns: 60 },
    );
  });
});
