import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFaultBook } from '../../../main/engine/table/fault-book';
import type { PlainCsv } from '../../../main/engine/table/plain-csv';
import { watchRows } from '../../../main/engine/table/table-rows';

/** Takes everything and keeps nothing: rows are then told field by field. */
const nowhere: PlainCsv = {
  content: () => undefined,
  endField: () => undefined,
  endRow: () => undefined,
  flush: () => Promise.resolve(),
  close: () => Promise.resolve(),
};

function watched(text: string, cuts: readonly number[], columns: number, headerRows: number, out?: PlainCsv) {
  const faults = openFaultBook();
  const { tokenizer, counted } = watchRows({ delimiter: ',', crEndsRows: false }, { columns, headerRows }, faults, out);
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  places.slice(1).forEach((place, index) => {
    tokenizer.push(bytes.subarray(places[index], place));
  });
  const closed = tokenizer.end();
  const { quirks, longestRow, rowLine } = tokenizer;
  return { closed, counted, quirks: { ...quirks }, longestRow, rowLine, faults: faults.list() };
}

test('a pass that only counts finds in any text, cut anywhere, what one that reads every field finds', () => {
  const piece = fc.constantFrom('a', '张', ',', ',', '\n', '\n', '\r\n', '\r', '"', '""', '"x\ny"', ' ');
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
      fc.array(fc.nat(200), { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 0, max: 2 }),
      (text, cuts, columns, headerRows) => {
        expect(watched(text, cuts, columns, headerRows)).toEqual(watched(text, cuts, columns, headerRows, nowhere));
      },
    ),
    { numRuns: 3000 },
  );
});
