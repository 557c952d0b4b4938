import { describe, expect, test } from 'vitest';
import { afterCycle, cycleOf, daysOver, periodEnd } from '../../../shared/rules/update-cycle';
import { qualityBench, TODAY } from './support';

const { measure, measureFile, folder } = qualityBench();

/** Until when what was attached on a day holds by a cycle, and how many days over it is on 2026-03-02. */
function due(words: string, from: string) {
  const cycle = cycleOf(words);
  if (cycle === null) return null;
  const by = afterCycle(from, cycle);
  return [by, daysOver(by, TODAY)];
}

describe('an update cycle', () => {
  test.each([
    ['实时', '2026-03-01', '2026-03-02', 0],
    ['每日', '2026-02-28', '2026-03-01', 1],
    ['每周', '2026-02-20', '2026-02-27', 3],
    ['旬', '2026-02-20', '2026-03-02', 0],
    ['每月', '2026-01-31', '2026-02-28', 2],
    ['每月', '2026-02-02', '2026-03-02', 0],
    ['每月', '2026-02-28', '2026-03-31', 0],
    ['每季度', '2025-11-30', '2026-02-28', 2],
    ['每半年', '2025-08-31', '2026-02-28', 2],
    ['每半年', '2025-09-02', '2026-03-02', 0],
    ['每年', '2024-02-29', '2025-02-28', 367],
    ['每年', '2025-03-02', '2026-03-02', 0],
  ])('of %s ends after %s on %s', (words, from, by, over) => {
    expect(due(words, from)).toEqual([by, over]);
  });

  test.each(['', '不定期', '静态', '其他', '每两年', '每2年'])('is not read out of %j', (words) => {
    expect(due(words, '2020-01-01')).toBeNull();
  });
});

describe('a period', () => {
  test.each([
    ['2026-02', '2026-02-28'],
    ['2026年1月', '2026-01-31'],
    ['2026年1月份', '2026-01-31'],
    ['202601', '2026-01-31'],
    ['20260115', '2026-01-15'],
    ['2026-01-15', '2026-01-15'],
    ['2026年1月15日', '2026-01-15'],
    ['2025年第三季度', '2025-09-30'],
    ['２０２５年四季度', '2025-12-31'],
    ['2025Q1', '2025-03-31'],
    ['2025年上半年', '2025-06-30'],
    ['2025年下半年', '2025-12-31'],
    ['2025年度', '2025-12-31'],
    ['2025', '2025-12-31'],
    ['2025年1月至9月', '2025-09-30'],
    ['2025-01—2025-06', '2025-06-30'],
    ['', null],
    ['近期', null],
    ['2025年春节', null],
    ['2025-13', null],
  ])('worded %j ends on %s', (words, end) => {
    expect(periodEnd(words)).toBe(end);
  });
});

describe('timeliness', () => {
  const declared = { updateCycle: '每月', attachedOn: '2026-03-02' };
  const csv = '出生日期,登记日期,有效期至\n2026-02-20,2025-12-31,2027-01-01\n2026-02-21,2025-11-30,2028-01-01\n';
  const kinds = { 出生日期: 'birth-date' } as const;

  test('is told by how long ago the file was attached', async () => {
    const report = await measure(csv, { kinds, declared: { ...declared, attachedOn: '2026-01-31' } });
    expect(report.result('on-time')).toMatchObject({
      good: 0,
      of: 1,
      due: { from: '2026-01-31', by: '2026-02-28', over: 2 },
    });
  });

  test('is told by the end of the period, where that can be read', async () => {
    const report = await measure(csv, { kinds, declared: { ...declared, period: '2026-02' } });
    expect(report.result('reach')).toMatchObject({
      good: 1,
      of: 1,
      due: { from: '2026-02-28', by: '2026-03-31', over: 0 },
    });
  });

  test('is else told by the newest date of the data; births and days to come do not count', async () => {
    const report = await measure(csv, { kinds, declared });
    expect(report.result('reach')).toMatchObject({
      good: 0,
      of: 1,
      due: { from: '2025-12-31', by: '2026-01-31', over: 30 },
    });
  });

  test('is not known without a cycle, without any date, nor of a bare file', async () => {
    const undated = '编号\n甲\n乙\n';
    expect((await measure(undated, { declared: { updateCycle: '不定期' } })).figure('on-time')).toBe('no-cycle');
    expect((await measure(undated, { declared })).figure('reach')).toBe('no-reach');
    expect((await measure(undated)).figure('reach')).toBe('no-catalogue');
  });
});

describe('access', () => {
  test('tells what was noticed while the file was read', async () => {
    expect((await measure('甲,乙\na,b\nc,d\n')).figure('opens-clean')).toBe('1/1');
    const report = await measure('甲,甲\na,b\n\nc,d\n');
    expect(report.figure('opens-clean')).toBe('0/1');
    expect(report.warnings.map(({ code }) => code).toSorted()).toEqual(['blank-line', 'header-repeated']);
  });

  test('tells whether portals take the format', async () => {
    const file = await folder.file('x.csv', '甲,乙\na,b\n');
    expect((await measureFile(file)).figure('open-format')).toBe('1/1');
    expect((await measureFile(file)).figure('located')).toBe('bare-file');
  });
});
