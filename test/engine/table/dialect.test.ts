import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessDialect } from '../../../main/engine/table/dialect';
import { collectRows, type Cells } from '../../../main/engine/table/sample-rows';
import type { Dialect } from '../../../main/engine/table/tokens';

const guess = (text: string): Dialect => guessDialect(Buffer.from(text), true);

/** The rows of a text, given in pieces of `size` bytes. */
function rowsOf(text: string, dialect: Dialect, size: number): Cells[] {
  const bytes = Buffer.from(text);
  const collector = collectRows(dialect);
  for (let at = 0; at < bytes.length; at += size) collector.push(bytes.subarray(at, at + size));
  collector.end();
  return collector.rows;
}

describe('the delimiter is told', () => {
  it.each([
    ['semicolons beside decimal commas', 'Ort;Wert;Anteil\nA;1,50;0,25\nB;2,75;0,50\nC;3,00;0,75\n', ';'],
    ['semicolons beside as many decimal commas', 'a;b;c\n1,5;2,5;x\n3,5;4,5;y\n', ';'],
    ['semicolons where every cell has a decimal comma', 'x;y\n1,5;2,5\n3,5;4,5\n6,1;7,2\n', ';'],
    ['bars beside commas in text', '名称|经营范围|备注\n甲|糖果,烟,酒|a,b\n乙|糖果,烟,酒|c,d\n丙|糖果|e\n', '|'],
    ['bars beside the same commas in each row', '名|范围\n甲|a,b,c\n乙|d,e,f\n丙|g,h,i\n', '|'],
    ['tabs with quotes in the middle', '名称\t规格\n管子\t5" 直径\n板\t2" 厚, 6" 宽\n', '\t'],
    ['one column', '姓名\n张三\n李四\n', ','],
    ['one column with a few commas', '备注\n甲，乙\n一,二\n三\n四\n五\n', ','],
    [
      'titles over the table',
      '食品经营许可信息\n单位：某局;日期：2026\n名称;号码;金额\n甲;1;2,5\n乙;2;3,5\n丙;3;4,5\n',
      ';',
    ],
    ['titles with commas over a table of tabs', '标题,一\n名称\t号码\n甲\t1\n乙\t2\n丙\t3\n', '\t'],
    ['commas with times and semicolons in text', '名,时,注\n甲,08:00,a;b\n乙,09:00,c;d\n', ','],
    ['quoted fields that hold another delimiter evenly', '"a;1","b;2"\n"c;3","d;4"\n"e;5","f;6"\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(guess(text).delimiter).toBe(delimiter);
  });
});

describe('any table in any dialect', () => {
  const cell = fc.option(
    fc.array(fc.constantFrom(...Array.from('aB0 ,;|\t"\r\n张𠮷')), { maxLength: 5 }).map((signs) => signs.join('')),
    { nil: null, freq: 5 },
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 12 });

  it('of even or ragged rows, cut anywhere into pieces, comes back exactly', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.integer({ min: 1, max: 40 }),
        (rows, delimiter, lineEnd, always, size) => {
          const write = (text: string | null) => {
            if (text === null) return '';
            const quote = always || text === '' || /[",;|\t\r\n]/.test(text);
            return quote ? `"${text.replaceAll('"', '""')}"` : text;
          };
          const text = rows.map((row) => row.map(write).join(delimiter)).join(lineEnd) + lineEnd;
          expect(rowsOf(text, { delimiter, crEndsRows: lineEnd === '\r' }, size)).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  const word = fc
    .array(fc.constantFrom(...Array.from('ab01张三.-')), { minLength: 1, maxLength: 6 })
    .map((signs) => signs.join(''));

  it('that holds no other delimiter has its own told', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 6 })
          .chain((width) =>
            fc.array(fc.array(word, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 }),
          ),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, delimiter, lineEnd) => {
          const text = rows.map((row) => row.join(delimiter)).join(lineEnd) + lineEnd;
          expect(guess(text)).toEqual({ delimiter, crEndsRows: lineEnd === '\r' });
        },
      ),
    );
  });
});
