import { isCalendarDate } from './identifiers';

/** How often data is to be updated. */
export interface Cycle {
  readonly days?: number;
  readonly months?: number;
}

const DAY = 86_400_000;

/** The catalogue's words (政务信息资源目录编制指南 2017 and later ones), the longer before the shorter. */
const cycles: readonly (readonly [RegExp, Cycle])[] = [
  [/半年|half/i, { months: 6 }],
  [/季|quarter/i, { months: 3 }],
  [/旬/, { days: 10 }],
  [/实时|小时|real ?time|hour/i, { days: 1 }],
  [/周|星期|week/i, { days: 7 }],
  [/月|month/i, { months: 1 }],
  [/年|annual|year/i, { months: 12 }],
  [/日|天|dai|day/i, { days: 1 }],
];

/** The cycle that a 更新周期 names; null where it names none (不定期, 静态, 其他) or a number of its own (每两年). */
export function cycleOf(words: string): Cycle | null {
  if (/不定期|不更新|静态|其他|[两二三四五六七八九十\d]/.test(words)) return null;
  return cycles.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

const text = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** The last day of a month, by year and month from 1. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date one cycle after another. Months are those of the calendar; the end of a month goes to the end of a month. */
export function afterCycle(date: string, { days = 0, months = 0 }: Cycle): string {
  if (months === 0) return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const target = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(target / 12), (target % 12) + 1];
  const last = lastDay(toYear, toMonth);
  return text(toYear, toMonth, day === lastDay(year, month) ? last : Math.min(day, last));
}

/** Days from one date to a later one; 0 if it is not later. */
export function daysOver(due: string, today: string): number {
  return Math.max(0, Math.round((Date.parse(today) - Date.parse(due)) / DAY));
}

const quarters = '一二三四';

/**
 * The last day of the period that a clerk's words name (2026-09, 2026年第三季度, 2026年上半年, 2026, 2025年1月至9月);
 * of a span the end counts. Null where the words name none.
 */
export function periodEnd(words: string): string | null {
  const compact = words.normalize('NFKC').replace(/\s/g, '');
  const parts = compact.split(/至|到|~|—+|－|--/);
  const last = parts.at(-1) ?? '';
  const year = /^(?:1[89]|2[01])\d\d/.exec(last)?.[0] ?? /^(?:1[89]|2[01])\d\d/.exec(parts[0] ?? '')?.[0];
  if (year === undefined) return null;
  return endWithin(Number(year), last.startsWith(year) ? last.slice(4).replace(/^年/, '') : last);
}

/** The end of what follows a year: a half, a quarter, a month, a day, or nothing. */
function endWithin(year: number, rest: string): string | null {
  const bare = rest.replace(/^[-/.]/, '').replace(/(?:期|份)$/, '');
  if (/^(?:年|全年|年度|度)?$/.test(bare)) return text(year, 12, 31);
  if (/^上半年/.test(bare)) return text(year, 6, 30);
  if (/^下半年/.test(bare)) return text(year, 12, 31);
  const quarter = /^(?:第?([一二三四1-4])季度?|[Qq]([1-4]))$/.exec(bare);
  if (quarter !== null) {
    const sign = quarter[1] ?? quarter[2] ?? '';
    const month = 3 * (quarters.includes(sign) ? quarters.indexOf(sign) + 1 : Number(sign));
    return text(year, month, lastDay(year, month));
  }
  const date = /^(\d{1,2})(?:[-/.月](\d{1,2})日?|月)?$/.exec(bare) ?? /^(\d\d)(\d\d)$/.exec(bare);
  if (date === null) return null;
  const month = Number(date[1]);
  const day = date[2] === undefined ? lastDay(year, month) : Number(date[2]);
  return isCalendarDate(year, month, day) ? text(year, month, day) : null;
}

/** Whether data is up to date, is to be renewed about now, or should have been renewed and was not. */
export type Timeliness = 'fresh' | 'due' | 'overdue';

/** Days before the due date from which a renewal is announced; shorter cycles are always about to end. */
const NOTICE_DAYS = 7;

/** Days after the due date until which nobody is blamed: data has to be gathered, treated and reviewed. */
export function graceDays({ days = 0, months = 0 }: Cycle): number {
  if (months >= 12) return 30;
  if (months >= 3) return 15;
  return months > 0 ? 10 : Math.max(7, days);
}

/**
 * How data of a cycle stands on a day: it is due one cycle after it came (`from`), and overdue when the grace is over too.
 * Null where the words name no cycle.
 */
export function timelinessOf(words: string, from: string, today: string): { by: string; state: Timeliness } | null {
  const cycle = cycleOf(words);
  if (cycle === null) return null;
  const by = afterCycle(from, cycle);
  if (today > afterCycle(by, { days: graceDays(cycle) })) return { by, state: 'overdue' };
  const notice = cycle.months === undefined ? by : afterCycle(by, { days: -NOTICE_DAYS });
  return { by, state: today > notice ? 'due' : 'fresh' };
}
