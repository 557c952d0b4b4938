import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords } from '../../../main/engine/review/records';

/** A CSV cut into pieces of some length, as it is read. */
function read(
  csv: string,
  wanted: { offset: number; limit: number },
  piece = csv.length,
): readonly (readonly string[])[] {
  const reader = readRecords(wanted);
  for (let at = 0; at < csv.length; at += Math.max(1, piece)) {
    if (!reader.take(csv.slice(at, at + Math.max(1, piece)))) break;
  }
  reader.end();
  return reader.records;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

test('the header comes first, then the rows that are asked for', () => {
  const csv = 'a,b\n1,x\n2,y\n3,z\n';
  expect(read(csv, { offset: 0, limit: 2 })).toEqual([
    ['a', 'b'],
    ['1', 'x'],
    ['2', 'y'],
  ]);
  expect(read(csv, { offset: 2, limit: 5 })).toEqual([
    ['a', 'b'],
    ['3', 'z'],
  ]);
  expect(read(csv, { offset: 9, limit: 5 })).toEqual([['a', 'b']]);
});

test('quotes, doubled quotes, separators and line breaks inside quotes, CRLF and a last row without a break are read', () => {
  const csv = '"a","b ""c"""\r\n"1,5","two\nlines"\r\n,""';
  expect(read(csv, { offset: 0, limit: 9 })).toEqual([
    ['a', 'b "c"'],
    ['1,5', 'two\nlines'],
    ['', ''],
  ]);
});

test('any table comes back as it was, wherever its bytes are cut', () => {
  const cell = fc.string({ maxLength: 6 }).map((text) => text.replaceAll('\r', ''));
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(table, fc.nat(6), fc.nat(6), fc.integer({ min: 1, max: 9 }), (rows, offset, limit, piece) => {
      const csv = rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
      const [header = [], ...rest] = rows;
      expect(read(csv, { offset, limit }, piece)).toEqual([header, ...rest.slice(offset, offset + limit)]);
    }),
  );
});

test('a huge cell is cut and marked, and a row of too many cells is cut', () => {
  const [, [long = ''] = []] = read(`a\n${'x'.repeat(5000)}\n`, { offset: 0, limit: 1 });
  expect(long).toHaveLength(1001);
  expect(long.endsWith('…')).toBe(true);
  expect(read(`${'a,'.repeat(9000)}a\n`, { offset: 0, limit: 1 })[0]).toHaveLength(2000);
});
