/** A span of calendar days, both included. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const QUARTERS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 };
const BETWEEN = /\s*(?:至|到|~|～|—+|--|\/)\s*/;

/**
 * The days that a 时间范围 in words means: a year, quarter, month or day (`2026`, `2026年第一季度`, `2026-01`, `2026年1月`,
 * `2026.1.5`), or from one to another (`2025年至2026-06`, `2020-2026`). Undefined where the words are not as plain as that.
 */
export function periodOf(words: string): Period | undefined {
  const text = words.trim();
  const years = /^(\d{4})\s*-\s*(\d{4})年?$/.exec(text);
  const [from, to = from, ...more] = years ? years.slice(1) : text.split(BETWEEN);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const [first, last] = [spanOf(from)?.first, spanOf(to)?.last];
  return first === undefined || last === undefined || first > last ? undefined : { first, last };
}

function spanOf(text: string): Period | undefined {
  const quarter = /^(\d{4})(?:年第?|-?[Qq])([一二三四1-4])(?:季度)?$/.exec(text);
  if (quarter !== null) {
    const month = (QUARTERS[quarter[2] ?? ''] ?? 1) * 3;
    return span(Number(quarter[1]), { from: month - 2, to: month });
  }
  const date = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2}))?)?[年月日]?$/.exec(text);
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  const [, year, month, day] = date ?? compact ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return span(Number(year), { from: 1, to: 12 });
  return span(Number(year), { from: Number(month), to: Number(month), ...(day !== undefined && { day: Number(day) }) });
}

/** From the first day of one month to the last of another, or one day; undefined where the calendar has no such days. */
function span(year: number, { from, to, day }: { from: number; to: number; day?: number }): Period | undefined {
  const first = new Date(Date.UTC(year, from - 1, day ?? 1));
  const last = day === undefined ? new Date(Date.UTC(year, to, 0)) : first;
  const isReal = from >= 1 && to <= 12 && year >= 1000 && (day === undefined || first.getUTCDate() === day);
  return isReal ? { first: iso(first), last: iso(last) } : undefined;
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
