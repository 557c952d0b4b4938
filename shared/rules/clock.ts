/** Tells the time; given from outside so that nothing in the engine reads the system clock by itself. */
export type Clock = () => Date;

/** The instant as the journal writes it: UTC with milliseconds. */
export function instant(date: Date): string {
  return date.toISOString();
}

/** The calendar date in Asia/Shanghai (no daylight saving since 1991, always UTC+8 for dates of today's law). */
export function legalDate(date: Date): string {
  return new Date(date.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}
