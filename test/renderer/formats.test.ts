import { describe, expect, test } from 'vitest';
import {
  fingerprintLines,
  formatBytes,
  formatCount,
  formatDate,
  formatMinute,
  formatShare,
} from '../../renderer/app/formats';

describe('numbers and dates are written the same on every computer', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [12345, '12,345'],
    [1234567, '1,234,567'],
  ])('count %d', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  test.each([
    [0, '0%'],
    [1, '100%'],
    [0.05, '5%'],
    [0.0512, '5.1%'],
    [0.00001, '<0.1%'],
    [0.99999, '>99.9%'],
  ])('share %d', (share, text) => {
    expect(formatShare(share)).toBe(text);
  });

  test.each([
    [0, '0 B'],
    [1023, '1,023 B'],
    [1024, '1.0 KB'],
    [3_748_265, '3.6 MB'],
    [200 * 2 ** 20, '200 MB'],
  ])('%d bytes', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });

  test('an instant is shown in Beijing time, also past midnight', () => {
    expect(formatMinute('2026-03-01T16:04:59.999Z')).toBe('2026-03-02 00:04');
    expect(formatDate('2026-03-01T16:04:59.999Z')).toBe('2026-03-02');
  });

  test('a legal date stays the date that it is', () => {
    expect(formatDate('2026-03-02')).toBe('2026-03-02');
  });

  test('a fingerprint is read in groups of four, four a line', () => {
    const lines = fingerprintLines('0123456789abcdef'.repeat(4));
    expect(lines).toHaveLength(4);
    expect(lines[0]).toBe('0123 4567 89AB CDEF');
  });
});
