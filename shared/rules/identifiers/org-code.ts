/** Digits 0–9, then A = 10 … Z = 35. */
export const orgCodeAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** Weights of the eight body characters (GB 11714-1997). */
export const orgCodeWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;
/** Check character by the weighted sum modulo 11: 11 − Σ mod 11, 10 written X, 11 written 0. */
export const orgCodeCheckCharacters = '0X987654321';

export const orgCodeShape = /^[0-9A-Z]{8}-?[0-9X]$/;

/** The check character of an eight-character body (GB 11714). */
export function orgCodeCheckCharacter(body: string): string {
  const sum = orgCodeWeights.reduce(
    (total, weight, index) => total + weight * orgCodeAlphabet.indexOf(body.charAt(index)),
    0,
  );
  return orgCodeCheckCharacters.charAt(sum % 11);
}

/** Whether `text` (capital letters, hyphen optional) is a 组织机构代码 with the right check character. */
export function isOrgCode(text: string): boolean {
  return orgCodeShape.test(text) && orgCodeCheckCharacter(text) === text.charAt(text.length - 1);
}
