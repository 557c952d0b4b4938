import { describe, expect, test } from 'vitest';
import { rowHeight } from '../../../main/engine/openlist/row-height';

const lineOf = (lines: number) => lines * 13.5 + 5;

describe('the height of a printed row', () => {
  test('is that of one line for short and empty cells', () => {
    expect(rowHeight(['第六条', null, 7, ''], [8, 8, 8, 8])).toBe(lineOf(1));
  });

  test('grows with the longest wrapped text, in which Chinese takes twice the room', () => {
    expect(rowHeight(['a'.repeat(10)], [11])).toBe(lineOf(1));
    expect(rowHeight(['字'.repeat(10)], [11])).toBe(lineOf(2));
    expect(rowHeight(['字'.repeat(10), 'x'], [11, 5])).toBe(lineOf(2));
  });

  test('counts line breaks and characters beyond the basic plane', () => {
    expect(rowHeight(['一\n二\n三'], [20])).toBe(lineOf(3));
    expect(rowHeight(['𠮷'.repeat(10)], [11])).toBe(lineOf(2));
  });

  test('never passes what Excel can show', () => {
    expect(rowHeight(['字'.repeat(10_000)], [10])).toBe(409);
  });
});
