import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../../shared/failure';
import type { StageOptions } from '../../../main/engine/table';
import { cellsOf, encode, staged, useFolder } from './support';

const folder = useFolder();
const json = (text: string): Promise<string> => folder.file('data.json', text);

async function failureOf(file: string, options: StageOptions = {}): Promise<Failure> {
  const error: unknown = await staged(file, options, () => undefined).catch((thrown: unknown) => thrown);
  if (!(error instanceof Failure)) throw error;
  return error;
}

/** How the file was read, and its warnings. */
const readingOf = (file: string, options: StageOptions = {}) =>
  staged(file, options, ({ reading, rows, warnings }) => ({ reading, rows, warnings }));

describe('a JSON array of objects', () => {
  it('is a table whose cells are the exact texts of its values', async () => {
    const file = await json(`[
      {"id": 110101199003071233, "名称": "甲 ", "amount": 1.10, "big": 1E400, "ok": true, "none": null, "empty": ""},
      {"id": 0, "名称": "“𠮷”\\n\\u4e59\\ud842\\udfb7", "amount": -0.0, "big": 12345678901234567890.123456789, "ok": false}
    ]`);
    expect(await cellsOf(file)).toEqual({
      names: ['id', '名称', 'amount', 'big', 'ok', 'none', 'empty'],
      cells: [
        ['110101199003071233', '甲 ', '1.10', '1E400', 'true', null, ''],
        ['0', '“𠮷”\n乙𠮷', '-0.0', '12345678901234567890.123456789', 'false', null, null],
      ],
    });
    const { reading, warnings } = await readingOf(file);
    expect(reading).toEqual({
      format: 'json',
      encoding: 'utf-8',
      sheet: null,
      delimiter: null,
      headerRows: 0,
      foot: 'keep',
      member: null,
    });
    expect(warnings).toEqual([]);
  });

  it('gives members of objects columns of their own, keeps arrays as JSON text, and takes keys however late', async () => {
    const file = await json(`[{"a":{"b":1,"c":{"d":"x"}},"l":[1.0,{"k":"\\"q\\""},[],null,true]},
      {"a":{"b":2},"l":[]},{"late":"z","a":{},"__proto__":"p","2020":"y","1":"n"},{"a":"text"}]`);
    expect(await cellsOf(file)).toEqual({
      names: ['a.b', 'a.c.d', 'l', 'late', 'a', '__proto__', '2020', '1'],
      cells: [
        ['1', 'x', '[1.0,{"k":"\\"q\\""},[],null,true]', null, null, null, null, null],
        ['2', null, '[]', null, null, null, null, null],
        [null, null, null, 'z', '{}', 'p', 'y', 'n'],
        [null, null, null, null, 'text', null, null, null],
      ],
    });
  });

  it('notes names that stand twice, records without content and halves of characters', async () => {
    const file = await json('[{"a":1,"b":2,"a":3},{},null,{"a":{"b":1},"b":"\\ud800"},{"a":"\\u0000"}]');
    expect((await cellsOf(file)).cells).toEqual([
      ['3', '2', null],
      [null, '\ufffd', '1'],
      ['\0', null, null],
    ]);
    expect((await readingOf(file)).warnings).toEqual([
      { code: 'member-repeated', count: 1, places: [{ row: 1 }] },
      { code: 'blank-line', count: 2, places: [{ row: 2 }, { row: 3 }] },
      { code: 'encoding-replaced', count: 1, places: [{ row: 4 }] },
      { code: 'nul-character', count: 1, places: [{ row: 5 }] },
    ]);
  });

  it.each(['utf-8-bom', 'gb18030', 'utf-16le', 'big5'] as const)('is read in %s', async (encoding) => {
    const text = JSON.stringify([{ 姓名: '王小明', 備註: '中文資料處理程式設計方法與國際會議討論電腦網路' }]);
    const file = await folder.file(`${encoding}.json`, encode(text, encoding));
    const options = encoding === 'big5' ? { encoding } : {};
    expect((await cellsOf(file, options)).names).toEqual(['姓名', '備註']);
    expect((await readingOf(file, options)).reading.encoding).toBe(encoding);
  });
});

describe('other shapes of JSON', () => {
  it('are values one a line, whole objects or arrays', async () => {
    expect(await cellsOf(await json('{"a":1}\n{"b":"2"}\r\n\n{"a":3}'))).toEqual({
      names: ['a', 'b'],
      cells: [
        ['1', null],
        [null, '2'],
        ['3', null],
      ],
    });
    expect((await readingOf(await json('{"a":1}\n{"a":[{"x":1},{"x":2}]}'))).reading.format).toBe('ndjson');
    const arrays = await json('["a","b"]\n["x",1]\n["y",2]\n');
    expect(await cellsOf(arrays)).toEqual({
      names: ['a', 'b'],
      cells: [
        ['x', '1'],
        ['y', '2'],
      ],
    });
    expect((await readingOf(arrays)).reading).toMatchObject({ format: 'ndjson', headerRows: 1 });
  });

  it('are arrays of arrays, with titles and header as in any table', async () => {
    const file = await json('[["登记表"],["编号","名称","标签"],["001","甲",["x"]],["002"],["003","丙",null,"more"]]');
    expect(await cellsOf(file)).toEqual({
      names: ['编号', '名称', '标签', ''],
      cells: [
        ['001', '甲', '["x"]', null],
        ['002', null, null, null],
        ['003', '丙', null, 'more'],
      ],
    });
    expect((await cellsOf(file, { headerRows: 0 })).cells).toHaveLength(5);
  });

  it('are objects that hold an array: the longest is taken, others are named, and the choice is recorded', async () => {
    const file = await json(`{"code":0,"tags":["t"],"data":{"total":2,"list":[{"id":1},{"id":2}],"more":[{"x":9}]}}`);
    const { reading, warnings } = await readingOf(file);
    expect(reading).toMatchObject({ format: 'json', sheet: 'data.list' });
    expect(warnings).toEqual([{ code: 'other-array', count: 1, places: [] }]);
    expect((await cellsOf(file, { sheet: 'data.more' })).cells).toEqual([['9']]);
    expect((await cellsOf(file, { sheet: 2 })).cells).toEqual([['9']]);
    const failure = await failureOf(file, { sheet: 'data' });
    expect(failure).toMatchObject({
      code: 'json-path-missing',
      params: { path: 'data', paths: 'data.list, data.more' },
    });
  });

  it('give what stands beside the records to be looked at for marks', async () => {
    const around = async (text: string) => staged(await json(text), {}, (table) => table.around);
    expect(await around('{"title":"机密","n":1,"data":[{"a":"x"}],"note":"y"}')).toEqual([['机密'], ['1'], ['y']]);
    expect(await around('[["机密登记表"],["a","b"],["1","2"]]')).toEqual([['机密登记表']]);
  });

  it('are one object, which is one record', async () => {
    expect(await cellsOf(await json('{"a":1,"b":{"c":2}}'))).toEqual({ names: ['a', 'b.c'], cells: [['1', '2']] });
  });

  it.each(['[]', '{}', '{"data":[]}', '{"code":0,"data":{"list":[]}}'])(
    'without a record is refused: %s',
    async (text) => {
      expect(['json-no-records', 'table-empty']).toContain((await failureOf(await json(text))).code);
    },
  );
});

describe('broken JSON', () => {
  it.each([
    ['a text that ends too early', '[{"a":1},\n{"a":"x', 'json-broken', { line: 2, byte: 17 }],
    ['an array without an end', '[{"a":1}\n', 'json-broken', { line: 2, byte: 9 }],
    ['a comma too many', '[{"a":1},\n]', 'json-broken', { line: 2, byte: 10 }],
    ['a name without quotes', '[{"a":1},\n{b:2}]', 'json-broken', { line: 2, byte: 11 }],
    ['a missing comma', '[{"甲":1}\n{"a":2}]', 'json-broken', { line: 2, byte: 11 }],
    ['a line break inside a text', '[{"a":"x\ny"}]', 'json-broken', { line: 1, byte: 8 }],
    ['what follows the end', '[{"a":1}]\n,', 'json-broken', { line: 2, byte: 10 }],
    ['a second list', '[{"a":1}]\n[{"a":1}]', 'json-broken', { line: 2, byte: 10 }],
    ['NaN', '[{"a":NaN}]', 'json-broken', { line: 1, byte: 6 }],
    ['a record of another kind', '[{"a":1},\n 5]', 'json-record-mixed', { line: 2, byte: 11 }],
    ['objects between arrays', '[[1],[2],{"a":1}]', 'json-record-mixed', { line: 1, byte: 9 }],
  ])('is refused with line and byte: %s', async (_, text, code, place) => {
    expect(await failureOf(await json(text))).toMatchObject({ code, params: { count: 1, ...place } });
  });

  it('has all its broken lines counted where values stand one a line', async () => {
    const lines = Array.from({ length: 100 }, (_, line) =>
      line % 10 === 9 ? `{"甲":"${'x'.repeat(line)}",}` : '{"甲":1}',
    );
    const file = await folder.file('lines.json', encode(lines.join('\n'), 'gb18030'));
    const { code, params } = await failureOf(file);
    expect({ code, ...params }).toMatchObject({
      code: 'json-broken',
      count: 10,
      line: 10,
      byte: 9 * Buffer.byteLength('{"a1":1}\n') + Buffer.byteLength('{"a1":"xxxxxxxxx",'),
      lines: '10, 20, 30, 40, 50, 60, 70, 80, 90, 100',
    });
  });

  it('is refused beyond the limits of depth, width and size', async () => {
    expect((await failureOf(await json(`[{"a":${'['.repeat(100_000)}`))).code).toBe('json-too-deep');
    const wide = Array.from({ length: 2001 }, (_, key) => `"k${key}":1`).join(',');
    expect((await failureOf(await json(`[{${wide}}]`))).code).toBe('table-too-wide');
    const long = await failureOf(await json(`[{"a":1},\n{"a":"${'x'.repeat(18_000_000)}"}]`));
    expect(long).toMatchObject({ code: 'json-too-large', params: { line: 2 } });
  });
});

describe('any table', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', '\\', '\n', ',', '0', '甲', '𠮷', ' ', '\u2028'),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  const value = fc.oneof(
    fc.constant({ json: 'null', cell: null }),
    fc.boolean().map((flag) => ({ json: String(flag), cell: String(flag) })),
    fc
      .stringMatching(/^-?(0|[1-9]\d{0,30})(\.\d{1,20})?([eE][+-]?\d{1,3})?$/)
      .map((number) => ({ json: number, cell: number })),
    text.map((cell) => ({ json: JSON.stringify(cell), cell })),
    fc.json().map((any) => ({ json: `[ ${any} ]`, cell: 'array' })),
  );
  const names = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });

  it('comes out of JSON as it went in, in any layout', async () => {
    await fc.assert(
      fc.asyncProperty(
        names.chain((columns) =>
          fc.tuple(
            fc.constant(columns),
            fc.array(fc.tuple(...columns.map(() => value)), { minLength: 1, maxLength: 6 }),
          ),
        ),
        fc.constantFrom('json', 'ndjson', 'wrapped'),
        async ([columns, rows], layout) => {
          // A key column keeps every record from being blank.
          const records = rows.map((cells, row) => {
            const members = columns.map((name, index) => `${JSON.stringify(name)} : ${cells[index]?.json ?? 'null'}`);
            return `{${[`"#":"r${row}"`, ...members].join(',')}}`;
          });
          const content = {
            json: `[${records.join(' ,\r\n')}]`,
            ndjson: [...records, '{"#":"end"}'].join('\n'),
            wrapped: `{"meta":{"n":1},"data":[${records.join(',')}]}`,
          }[layout];
          const { names: found, cells } = await cellsOf(await json(content));
          if (columns.includes('#')) return;
          expect(found).toEqual(['#', ...columns]);
          rows.forEach((row, index) => {
            row.forEach((expected, column) => {
              const cell = cells[index]?.[column + 1];
              if (expected.cell === 'array') expect(JSON.parse(cell ?? '')).toEqual(JSON.parse(expected.json));
              else expect(cell).toBe(expected.cell);
            });
          });
        },
      ),
      { numRuns: process.env['OPENLIST_DESK_LONG'] === '1' ? 1000 : 25 },
    );
  });
});
