/** Ms that Beijing is ahead of UTC. */
const BEIJING = 8 * 3_600_000;

/** Tells the time; given from outside so that nothing in the engine reads the system clock by itself. */
export type Clock = () => Date;

/** The instant as the journal writes it: UTC with milliseconds. */
export function instant(date: Date): string {
  return date.toISOString();
}

/** An instant as it is read in Beijing: `2026-03-01 10:03:04`. */
export function beijingTime(at: string): string {
  return new Date(Date.parse(at) + BEIJING).toISOString().slice(0, 19).replace('T', ' ');
}

/** The calendar date in Asia/Shanghai (no daylight saving since 1991, always UTC+8 for dates of today's law). */
export function legalDate(date: Date): string {
  return new Date(date.getTime() + BEIJING).toISOString().slice(0, 10);
}
