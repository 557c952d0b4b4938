import { isCalendarDate } from './dates';

/** Weights of the 17 body digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export const residentIdWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
/** Check character by the weighted sum modulo 11. */
export const residentIdCheckCharacters = '10X98765432';

const eighteen = /^[1-9]\d{5}(?:18|19|20)\d{9}[\dXx]$/;
const fifteen = /^[1-9]\d{14}$/;

/**
 * The check character of a 17-digit body (GB 11643). The region code is not looked at: codes are renamed and withdrawn,
 * and people keep the numbers they were given.
 */
export function residentIdCheckCharacter(body: string): string {
  const sum = residentIdWeights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return residentIdCheckCharacters.charAt(sum % 11);
}

/** Whether `text` has the shape of a 公民身份号码, 18 or 15 characters, with a real birth date; its check digit may be wrong. */
export function looksLikeResidentId(text: string): boolean {
  if (eighteen.test(text)) return isBirthDate(text.slice(6, 14));
  return fifteen.test(text) && isBirthDate(`19${text.slice(6, 12)}`);
}

/** Whether `text` is a 公民身份号码: 18 characters with a real date and the right check character, or 15 digits with a real date. */
export function isResidentId(text: string): boolean {
  if (!looksLikeResidentId(text)) return false;
  return text.length === 15 || residentIdCheckCharacter(text) === text.charAt(17).toUpperCase();
}

/** The 18-character form of a 15-digit number: `19` before the year, the check character after. Others come back as they are. */
export function toEighteen(text: string): string {
  if (!fifteen.test(text)) return text;
  const body = `${text.slice(0, 6)}19${text.slice(6)}`;
  return body + residentIdCheckCharacter(body);
}

function isBirthDate(digits: string): boolean {
  return isCalendarDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}
