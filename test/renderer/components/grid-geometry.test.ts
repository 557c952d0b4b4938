import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  columnSpan,
  edgesOf,
  heightOf,
  leftShowing,
  ROW,
  rowSpan,
  scrollOf,
  topOf,
  topShowing,
  withinRows,
} from '../../../renderer/components/DataGrid/geometry';

const bodies = fc.record({ rows: fc.integer({ min: 1, max: 20_000_000 }), sight: fc.integer({ min: 0, max: 2000 }) });

test('a body is never higher than browsers can show', () => {
  expect(heightOf({ rows: 10_000_000, sight: 600 })).toBeLessThanOrEqual(8_000_000);
  expect(heightOf({ rows: 1000, sight: 600 })).toBe(1000 * ROW);
});

test('every row of twenty million can be scrolled to: the first, the last, and any between', () => {
  fc.assert(
    fc.property(bodies, fc.double({ min: 0, max: 1, noNaN: true }), (body, part) => {
      const row = Math.min(body.rows - 1, Math.floor(body.rows * part));
      const top = withinRows(topShowing(row, 0, body), body);
      const scroll = scrollOf(top, body);
      expect(scroll).toBeGreaterThanOrEqual(0);
      expect(scroll).toBeLessThanOrEqual(Math.max(0, heightOf(body) - body.sight) + 1e-6);
      expect(topOf(scroll, body)).toBeCloseTo(top, 3);
      const { first, last } = rowSpan(topOf(scroll, body), body);
      expect(first).toBeLessThanOrEqual(row);
      expect(last).toBeGreaterThan(row);
    }),
  );
});

test('whatever is in sight is in the document, and not much more', () => {
  fc.assert(
    fc.property(bodies, fc.double({ min: 0, max: 1, noNaN: true }), (body, part) => {
      const top = withinRows(body.rows * ROW * part, body);
      const { first, last } = rowSpan(top, body);
      expect(first).toBeLessThanOrEqual(Math.floor(top / ROW));
      expect(last).toBeGreaterThanOrEqual(Math.min(body.rows, Math.ceil((top + body.sight) / ROW)));
      expect(last - first).toBeLessThan(body.sight / ROW + 24);
    }),
  );
});

test('columns in sight are in the document, and a column that is gone to comes into sight', () => {
  const widths = fc.array(fc.integer({ min: 48, max: 1200 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(widths, fc.nat(), fc.integer({ min: 100, max: 2000 }), (all, from, sight) => {
      const edges = edgesOf(all);
      const column = from % all.length;
      const left = leftShowing(column, edges, from % (edges.at(-1) ?? 1), sight);
      const { first, last } = columnSpan(edges, left, sight);
      expect(first).toBeLessThanOrEqual(column);
      expect(last).toBeGreaterThan(column);
      expect(edges[column]).toBeGreaterThanOrEqual(left);
      for (let one = 0; one < all.length; one += 1) {
        const seen = (edges[one + 1] ?? 0) > left && (edges[one] ?? 0) < left + sight;
        if (seen) expect(one >= first && one < last).toBe(true);
      }
    }),
  );
});
