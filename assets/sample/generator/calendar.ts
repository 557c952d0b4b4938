import type { Random } from './random';

const DAY_MS = 86_400_000;

/** A calendar date `2026-03-01` as days since 1970-01-01. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

/** Days since 1970-01-01 as a calendar date `2026-03-01`. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A date from `first` to `last`, both included. */
export function dateBetween(random: Random, first: string, last: string): string {
  return dateOf(random.integer(dayOf(first), dayOf(last)));
}

/** The last day of a term of `years` that begins on `date`. */
export function endOfTerm(date: string, years: number): string {
  const [year, month, day] = date.split('-').map(Number);
  return dateOf(Date.UTC((year ?? 0) + years, (month ?? 1) - 1, (day ?? 1) - 1) / DAY_MS);
}
