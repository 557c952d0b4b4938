import { describe, expect, test } from 'vitest';
import { timelinessOf } from '../../../shared/rules/update-cycle';

const TODAY = '2026-03-02';
const state = (words: string, from: string) => timelinessOf(words, from, TODAY)?.state ?? null;

describe('the timeliness of data by its cycle', () => {
  test.each([
    ['每月', '2026-02-20', 'fresh'],
    ['每月', '2026-02-08', 'due'],
    ['每月', '2026-01-20', 'due'],
    ['每月', '2026-01-19', 'overdue'],
    ['每日', '2026-03-01', 'fresh'],
    ['每日', '2026-02-28', 'due'],
    ['每日', '2026-02-21', 'overdue'],
    ['每周', '2026-02-16', 'due'],
    ['每周', '2026-02-15', 'overdue'],
    ['每旬', '2026-02-10', 'due'],
    ['每旬', '2026-02-09', 'overdue'],
    ['每季度', '2025-11-15', 'due'],
    ['每季度', '2025-11-14', 'overdue'],
    ['每半年', '2025-08-14', 'overdue'],
    ['每年', '2025-01-31', 'due'],
    ['每年', '2025-01-30', 'overdue'],
    ['不定期', '2001-01-01', null],
    ['静态', '2001-01-01', null],
    ['其他', '2001-01-01', null],
    ['', '2001-01-01', null],
  ] as const)('of %s data that came on %s is %s on 2 March', (words, from, expected) => {
    expect(state(words, from)).toBe(expected);
  });

  test('names the day by which new data is due', () => {
    expect(timelinessOf('每月', '2026-01-31', TODAY)).toEqual({ by: '2026-02-28', state: 'due' });
  });
});
