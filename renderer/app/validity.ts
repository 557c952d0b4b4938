import type { Text, TextParams } from '../../shared/text/language';
import { validityText } from '../../shared/text/window/regulation';

/** How long a regulation is in force, in words, and whether it is on a legal date. */
export interface ValidityWords {
  readonly inForce: boolean;
  readonly text: Text;
  readonly params: TextParams;
}

/** What is said of a regulation's validity on a legal date (`2026-03-01`); `validThrough` is the last day in force. */
export function validityWords(
  { validFrom, validThrough }: { readonly validFrom: string; readonly validThrough: string | null },
  date: string,
): ValidityWords {
  const params = { from: validFrom, through: validThrough ?? '' };
  if (date < validFrom) return { inForce: false, text: validityText.notYet, params };
  if (validThrough === null) return { inForce: true, text: validityText.inForce, params };
  const inForce = date <= validThrough;
  return { inForce, text: inForce ? validityText.inForceThrough : validityText.expired, params };
}
