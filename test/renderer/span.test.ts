import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanOf, viewOf } from '../../renderer/components/span';

const ROW = 34;

test('whatever is in sight is in the document, wherever the table is scrolled to', () => {
  const cases = fc.record({
    count: fc.nat(60_000),
    height: fc.integer({ min: 0, max: 3000 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(cases, ({ count, height, part }) => {
      const scrolled = Math.max(0, count * ROW - height) * part;
      const { first, last } = spanOf(viewOf(scrolled, height, ROW), count);
      expect(first).toBeLessThanOrEqual(Math.floor(scrolled / ROW));
      expect(last).toBeGreaterThanOrEqual(Math.min(count, Math.ceil((scrolled + height) / ROW)));
      expect(last - first).toBeLessThan(height / ROW + 40);
    }),
  );
});

test('a table that has become shorter than where it was scrolled to shows its end', () => {
  expect(spanOf(viewOf(20_000, 600, ROW), 5)).toEqual({ first: 0, last: 5 });
});
