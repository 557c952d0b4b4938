import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTsv, writeHtml, writeTsv } from '../../../../../renderer/pages/catalogue/clipboard/tsv';

test('what is written is read back as it was', () => {
  const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', '\t', '\n', '\r', '=', 'a', '中') }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (block) => {
      expect(parseTsv(writeTsv(block))).toEqual(block);
    }),
  );
});

test('what spreadsheet programs write is read', () => {
  expect(parseTsv('名称\t代码\r\n"两\n行"\t"他说""好"""\r\n5" 管\t\r\n')).toEqual([
    ['名称', '代码'],
    ['两\n行', '他说"好"'],
    ['5" 管', ''],
  ]);
  expect(parseTsv('a\tb')).toEqual([['a', 'b']]);
  expect(parseTsv('a\t')).toEqual([['a', '']]);
  expect(parseTsv('a\n\nb\n')).toEqual([['a'], [''], ['b']]);
});

test('as a table every cell stays text, and no cell is markup', () => {
  const html = writeHtml([['=1+1', '<b>&"', '两\n行']]);
  expect(html).toContain('mso-number-format:"\\@"');
  expect(html).toContain('<td>=1+1</td><td>&lt;b>&amp;&quot;</td><td>两<br');
});
