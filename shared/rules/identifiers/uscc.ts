/** The 31 characters of a 统一社会信用代码: no I, O, S, V, Z (GB 32100-2015). */
export const usccAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Weights of the 17 body characters: 3^(i−1) mod 31. */
export const usccWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;

/** Registering department, kind of body, six-digit region, nine characters of 主体标识码, check character. */
export const usccShape = /^[1-9ANY][0-9A-HJ-NP-RTUWXY]\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;

/** The check character of a 17-character body (GB 32100): 31 − Σ mod 31, 31 counting as 0. */
export function usccCheckCharacter(body: string): string {
  const sum = usccWeights.reduce(
    (total, weight, index) => total + weight * usccAlphabet.indexOf(body.charAt(index)),
    0,
  );
  return usccAlphabet.charAt((31 - (sum % 31)) % 31);
}

/** What checking a 统一社会信用代码 says; `expected` is the check character its body asks for, where the shape is right. */
export interface UsccCheck {
  readonly valid: boolean;
  readonly expected?: string;
}

/** Checks shape and check character of `text` (capital letters). Some codes in use fail: a warning, no proof. */
export function checkUscc(text: string): UsccCheck {
  if (!usccShape.test(text)) return { valid: false };
  const expected = usccCheckCharacter(text);
  return { valid: expected === text.charAt(17), expected };
}

/** Whether `text` (capital letters) is a 统一社会信用代码 with the right check character. */
export function isUscc(text: string): boolean {
  return checkUscc(text).valid;
}
