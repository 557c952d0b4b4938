import type { Text } from '../text/language';
import type { Profile } from './profile';

/** Whether a profile is in force on a day, and if not, why. */
export interface Validity {
  readonly inForce: boolean;
  readonly reason: Text | null;
}

/**
 * Whether a profile is in force on a legal date (`2025-09-30`, Asia/Shanghai). `validThrough` is the last day in force.
 */
export function validity({ title, validFrom, validThrough }: Profile, date: string): Validity {
  if (date < validFrom) {
    return {
      inForce: false,
      reason: {
        zh: `《${title.zh}》自 ${validFrom} 起施行，${date} 尚未生效。`,
        en: `“${title.en}” comes into force on ${validFrom}; it is not yet in force on ${date}.`,
      },
    };
  }
  if (validThrough !== null && date > validThrough) {
    return {
      inForce: false,
      reason: {
        zh: `《${title.zh}》已于 ${validThrough} 失效：有效期至当日，自 ${dayAfter(validThrough)} 已届满。`,
        en: `“${title.en}” was in force through ${validThrough} and has expired since ${dayAfter(validThrough)}.`,
      },
    };
  }
  return { inForce: true, reason: null };
}

function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
