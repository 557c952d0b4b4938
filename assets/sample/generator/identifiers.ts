/**
 * Region codes that GB/T 2260 never gave out: no province begins with 38, 48 or 68. Whatever is made with them looks
 * right, has right check characters and belongs to nobody.
 */
export const regions = ['389901', '389902', '389903', '389904', '489901', '489902', '689901'] as const;

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A 公民身份号码 (GB 11643): region, birth date `2026-03-01`, sequence (odd: male) and check digit. */
export function residentId(region: string, birth: string, sequence: number): string {
  const body = region + birth.replaceAll('-', '') + String(sequence).padStart(3, '0');
  return body + ('10X98765432'[sumOf(body, RESIDENT_WEIGHTS, Number) % 11] ?? '');
}

/**
 * A 统一社会信用代码 (GB 32100): `kind` (11 authority, 91 company, 92 household business), region, 组织机构代码 made of
 * `serial`, and check character.
 */
export function creditCode(kind: '11' | '91' | '92', region: string, serial: number): string {
  const body = kind + region + organisationCode(serial);
  const check = (31 - (sumOf(body, CREDIT_WEIGHTS, (character) => CREDIT_ALPHABET.indexOf(character)) % 31)) % 31;
  return body + (CREDIT_ALPHABET[check] ?? '');
}

/** A 组织机构代码 (GB 11714) without its hyphen: `MA`, six digits, check character. */
function organisationCode(serial: number): string {
  const body = `MA${String(serial).padStart(6, '0')}`;
  const value = (character: string): number => parseInt(character, 36);
  const check = 11 - (sumOf(body, ORGANISATION_WEIGHTS, value) % 11);
  return body + (check === 10 ? 'X' : String(check % 11));
}

function sumOf(body: string, weights: readonly number[], value: (character: string) => number): number {
  return weights.reduce((sum, weight, index) => sum + weight * value(body.charAt(index)), 0);
}
