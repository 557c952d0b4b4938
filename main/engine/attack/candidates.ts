import { residentIdCheckCharacter } from '../../../shared/rules/identifiers';

/** Days beyond which too many numbers are left, whatever else is known: the check digit leaves 1 in 11. */
export const MOST_DAYS = 366;

/** What is known of one 公民身份号码 (GB 11643): region 6, birth date 8, sequence 3 (its last digit odd: 男), check 1. */
export interface Knowledge {
  /** 18 characters; a blank is unknown. */
  readonly shown: string;
  /** First and last day on which the person may have been born. */
  readonly born: { readonly from: Date; readonly to: Date } | null;
  /** Six digits, where another column tells it. */
  readonly region: string | null;
  readonly sex: 'male' | 'female' | null;
}

const fits = (text: string, shown: string) =>
  Array.from(text).every((character, at) => shown[at] === ' ' || shown[at] === character);

/**
 * Every ID number that agrees with what is known, as long as there are fewer than `least`; an empty list where there are
 * more, or where region or day of birth stay open.
 */
export function candidatesFor({ shown, born, region, sex }: Knowledge, least: number): string[] {
  const place = shown.startsWith('      ') || shown.slice(0, 6).includes(' ') ? region : shown.slice(0, 6);
  const span = born ?? spanOf(shown.slice(6, 14));
  if (place === null || span === null || !fits(place, shown)) return [];
  const days = daysOf(span).filter((day) => fits(day, shown.slice(6, 14)));
  const sequences = sequencesOf(shown.slice(14, 17), sex);
  const found: string[] = [];
  if ((days.length * sequences.length) / (shown[17] === ' ' ? 1 : 11) > 4 * least) return [];
  for (const day of days) {
    for (const sequence of sequences) {
      const body = place + day + sequence;
      const number = body + residentIdCheckCharacter(body);
      if (fits(number, shown)) found.push(number);
      if (found.length >= least) return [];
    }
  }
  return found;
}

/** The days that the shown part of a birth date leaves open; null where not even the year is shown. */
function spanOf(shown: string): Knowledge['born'] {
  const year = /^\d{4}/.exec(shown)?.[0];
  if (year === undefined) return null;
  const month = /^\d{4}(\d{2})/.exec(shown)?.[1];
  const [first, last] = month === undefined ? [0, 12] : [Number(month) - 1, Number(month)];
  return { from: new Date(Date.UTC(Number(year), first, 1)), to: new Date(Date.UTC(Number(year), last, 0)) };
}

function daysOf({ from, to }: NonNullable<Knowledge['born']>): string[] {
  const days = Math.round((to.getTime() - from.getTime()) / 86_400_000) + 1;
  if (!(days >= 1 && days <= MOST_DAYS)) return [];
  return Array.from({ length: days }, (_, day) =>
    new Date(from.getTime() + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', ''),
  );
}

function sequencesOf(shown: string, sex: Knowledge['sex']): string[] {
  const all = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
  return all.filter(
    (sequence) => fits(sequence, shown) && (sex === null || (Number(sequence[2]) % 2 === 1) === (sex === 'male')),
  );
}
