import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeAt, packFields, regroup } from '../../../../main/engine/risk/search/groups';

it('columns of any width are packed without overlap, and none lies across two words', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { maxLength: 12 }), (counts) => {
      const { fields, words } = packFields(counts);
      const taken = new Array<bigint>(words).fill(0n);
      fields.forEach(({ word, shift, mask }, index) => {
        expect(mask >>> 0).toBeGreaterThanOrEqual(Math.max(0, (counts[index] ?? 0) - 1));
        const bits = BigInt(mask >>> 0) << BigInt(shift);
        expect(bits < 2n ** 32n).toBe(true);
        expect((taken[word] ?? 0n) & bits).toBe(0n);
        taken[word] = (taken[word] ?? 0n) | bits;
      });
    }),
  );
});

it('groups of keys of several words are put together as their codes are, with all their rows', () => {
  const wide = fc.record({
    counts: fc.array(fc.constantFrom(1, 3, 1000, 2 ** 20, 2 ** 31 - 1), { minLength: 1, maxLength: 6 }),
    codes: fc.array(fc.array(fc.nat({ max: 5 }), { minLength: 6, maxLength: 6 }), { maxLength: 60, size: 'max' }),
    map: fc.array(fc.nat({ max: 2 }), { minLength: 6, maxLength: 6 }),
  });
  fc.assert(
    fc.property(wide, ({ counts, codes, map }) => {
      const { fields, words } = packFields(counts);
      const cells = codes.map((row) => counts.map((count, column) => Math.min(row[column] ?? 0, count - 1)));
      const packed = Array.from({ length: words }, (_, word) =>
        Int32Array.from(cells, (row) =>
          row.reduce((key, code, column) => {
            const field = fields[column];
            return field && field.word === word && field.mask !== 0 ? key | (code << field.shift) : key;
          }, 0),
        ),
      );
      const base = { count: cells.length, words: packed, rows: Int32Array.from(cells, (_, index) => index + 1) };
      const expected = new Map<string, number>();
      cells.forEach((row, index) => {
        const label = row.map((code, column) => (column === 0 && (counts[0] ?? 0) > 2 ? map[code] : code)).join();
        expected.set(label, (expected.get(label) ?? 0) + index + 1);
      });
      const [first] = fields;
      const changes = first && (counts[0] ?? 0) > 2 ? [{ field: first, map: Int32Array.from(map) }] : [];
      const groups = regroup(base, changes);
      const found = Array.from({ length: groups.count }, (_, group): [string, number] => [
        fields.map((field) => codeAt(groups, field, group)).join(),
        groups.rows[group] ?? 0,
      ]);
      expect(found).toEqual([...expected]);
      cells.forEach((row, index) => {
        const label = row.map((code, column) => (column === 0 && changes.length > 0 ? map[code] : code)).join();
        expect(found[groups.of[index] ?? 0]?.[0]).toBe(label);
      });
    }),
    { numRuns: 500 },
  );
});

it('grows for hundreds of thousands of groups', () => {
  const count = 300_000;
  const keys = Int32Array.from({ length: count }, (_, index) => Math.imul(index, 7919));
  const twice = new Int32Array(count * 2);
  twice.set(keys);
  twice.set(keys, count);
  const groups = regroup({ count: count * 2, words: [twice], rows: new Int32Array(count * 2).fill(1) }, []);
  expect(groups.count).toBe(count);
  expect(groups.words[0]).toEqual(keys);
  expect(groups.rows.every((rows) => rows === 2)).toBe(true);
});
