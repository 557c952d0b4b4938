import { dateSchema } from '../../shared/model/primitives';

/**
 * The date that a person typed, as it is recorded (`2026-03-02`); null where it is none. Taken as documents write dates:
 * 2026-3-2, 2026/3/2, 2026.3.2, 2026年3月2日, 20260302.
 */
export function readDate(text: string): string | null {
  const match = /^\s*(\d{4})(?:(\d{2})(\d{2})|\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?)\s*$/.exec(text);
  if (match === null) return null;
  const [, year, month = match[4], day = match[5]] = match;
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
  return dateSchema.safeParse(date).success ? date : null;
}
