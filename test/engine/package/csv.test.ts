import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanTable } from '../../../main/engine/package/csv';

/** Looks at `text` in pieces of `step` bytes. */
function shapeOf(text: string | Buffer, step = 1_000) {
  const bytes = Buffer.from(text as string);
  const scan = scanTable();
  for (let at = 0; at < bytes.length; at += step) scan.take(bytes.subarray(at, at + step));
  return scan.shape();
}

const sound = { bom: true, utf8: true, regular: true };

describe('the shape of a released CSV', () => {
  test.each([
    ['LF and a last LF', '\uFEFFa,b\n1,2\n3,4\n', ['a', 'b'], 2],
    ['CRLF', '\uFEFFa,b\r\n1,2\r\n', ['a', 'b'], 1],
    ['no last line end', '\uFEFFa,b\n1,2', ['a', 'b'], 1],
    ['an empty last field at the end', '\uFEFFa,b\n1,', ['a', 'b'], 1],
    ['line ends and quotes inside fields', '\uFEFF"a\n""x""",b\n"1\r\n2","3,4"\n', ['a\n"x"', 'b'], 1],
    ['empty values in one column', '\uFEFFa\n\n""\n', ['a'], 2],
    ['a header only', '\uFEFF名称,价格\n', ['名称', '价格'], 0],
  ])('%s', (_, text, header, rows) => {
    expect(shapeOf(text)).toEqual({ ...sound, header, rows });
  });

  test.each([
    ['a short row', '\uFEFFa,b\n1\n'],
    ['a long row', '\uFEFFa,b\n1,2,3\n'],
    ['an open quote', '\uFEFFa,b\n1,"2\n'],
    ['a quote inside a field', '\uFEFFa,b\n1,2"3\n'],
    ['text after a quote', '\uFEFFa,b\n1,"2"3\n'],
    ['a lone CR', '\uFEFFa,b\n1,2\r3,4\n'],
    ['NUL', '\uFEFFa,b\n1,2\0\n'],
    ['a CR at the end', '\uFEFFa,b\n1,2\r'],
  ])('%s is not regular', (_, text) => {
    expect(shapeOf(text)).toMatchObject({ regular: false });
  });

  test('says whether BOM and UTF-8 hold', () => {
    expect(shapeOf('a\n1\n')).toMatchObject({ bom: false, utf8: true });
    expect(shapeOf(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xc4, 0x0a]))).toMatchObject({ bom: true, utf8: false });
    expect(shapeOf(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0x0a, 0xe5, 0x90]))).toMatchObject({ utf8: false });
    expect(shapeOf('')).toMatchObject({ bom: false, rows: 0 });
  });

  test('is the same however the bytes are cut', () => {
    const text = fc.array(fc.constantFrom('a', '甲', ',', '"', '\n', '\r\n', '\uFEFF'), { maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 7 }), (parts, step) => {
        expect(shapeOf(parts.join(''), step)).toEqual(shapeOf(parts.join('')));
      }),
    );
  });

  test('counts the rows and reads the header that were written', () => {
    const field = fc
      .array(fc.constantFrom('a', '甲', ',', '"', '\n', ' '), { maxLength: 4 })
      .map((parts) => parts.join(''));
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, ([header = [], ...rows]) => {
        const line = (fields: string[]) => fields.map((value) => `"${value.replaceAll('"', '""')}"`).join(',') + '\n';
        const text = `\uFEFF${[header, ...rows].map(line).join('')}`;
        expect(shapeOf(text)).toEqual({ ...sound, header, rows: rows.length });
      }),
    );
  });
});
