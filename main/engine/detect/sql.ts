import {
  luhnDoubled,
  orgCodeAlphabet,
  orgCodeCheckCharacters,
  orgCodeWeights,
  residentIdCheckCharacters,
  residentIdWeights,
  usccAlphabet,
  usccWeights,
} from '../../../shared/rules/identifiers';
import { quoteText } from '../table';

/** SQL: the whole of `value` fits a regular expression (RE2). */
export function fits(pattern: string, value = 'v'): string {
  return `regexp_full_match(${value}, ${quoteText(pattern)})`;
}

/** SQL: a regular expression (RE2) is found in `value`. */
export function finds(pattern: string, value = 'v'): string {
  return `regexp_matches(${value}, ${quoteText(pattern)})`;
}

/** SQL: `value` holds a real day as YYYYMMDD. */
export function isDay(value: string): string {
  return `try_strptime(${value}, '%Y%m%d') IS NOT NULL`;
}

/** SQL: the position of the character `at` (from 1) of `value` in `alphabet`, from 0; −1 if it is not there. */
function digit(value: string, at: number | string, alphabet: string): string {
  return `(strpos(${quoteText(alphabet)}, substr(${value}, ${at}, 1)) - 1)`;
}

function weightedSum(value: string, weights: readonly number[], alphabet: string): string {
  return weights.map((weight, index) => `${weight} * ${digit(value, index + 1, alphabet)}`).join(' + ');
}

/** SQL: the check character of an 18-character 公民身份号码 is right (GB 11643); its shape is taken for granted. */
export function residentIdChecks(value: string): string {
  const sum = weightedSum(value, residentIdWeights, '0123456789');
  return `substr(${quoteText(residentIdCheckCharacters)}, 1 + (${sum}) % 11, 1) = upper(substr(${value}, 18, 1))`;
}

/** SQL: the check character of a 统一社会信用代码 is right (GB 32100); its shape is taken for granted. */
export function usccChecks(value: string): string {
  const sum = weightedSum(value, usccWeights, usccAlphabet);
  return `substr(${quoteText(usccAlphabet)}, 1 + (31 - (${sum}) % 31) % 31, 1) = substr(${value}, 18, 1)`;
}

/** SQL: the check character of a 组织机构代码 is right (GB 11714), hyphen or not; its shape is taken for granted. */
export function orgCodeChecks(value: string): string {
  const sum = weightedSum(value, orgCodeWeights, orgCodeAlphabet);
  return `substr(${quoteText(orgCodeCheckCharacters)}, 1 + (${sum}) % 11, 1) = right(${value}, 1)`;
}

const LUHN_WIDTH = 19;

/** SQL: digits at the width at which `luhnPasses` tests them all; leading zeros add nothing to the sum. */
export function luhnOperand(value: string): string {
  return `lpad(${value}, ${LUHN_WIDTH}, '0')`;
}

/** SQL: a number made by `luhnOperand` passes Luhn's test; digits are taken for granted. */
export function luhnPasses(padded: string): string {
  const terms = Array.from({ length: LUHN_WIDTH }, (_, index) =>
    digit(padded, index + 1, (LUHN_WIDTH - index) % 2 === 0 ? luhnDoubled : '0123456789'),
  );
  return `(${terms.join(' + ')}) % 10 = 0`;
}

const WIDE =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ＠．－＋＊／：（）＿';
const NARROW = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@.-+*/:()_';

const INVISIBLE = '\\x{AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}';
const SPACES = '\\x{A0}\\x{2000}-\\x{200A}\\x{3000}';
const DASHES = '\\x{2010}-\\x{2015}';
const WIDE_LETTERS = '０-９Ａ-Ｚａ-ｚ＠';

/**
 * SQL: the copy of a cell that rules look at: half-width, no invisible characters, trimmed.
 * ASCII and plain Chinese need only the trim; `translate` is slow on Chinese and runs only where there are full-width
 * digits or letters.
 */
export function normalised(cell: string): string {
  const seen = `regexp_replace(${cell}, '[${INVISIBLE}]', '', 'g')`;
  const spaced = `regexp_replace(regexp_replace(${seen}, '[${SPACES}]', ' ', 'g'), '[${DASHES}]', '-', 'g')`;
  const narrow = `CASE WHEN ${finds(`[${WIDE_LETTERS}]`, cell)} THEN translate(${spaced}, '${WIDE}', '${NARROW}') ELSE ${spaced} END`;
  const odd = finds(`[${INVISIBLE}${SPACES}${DASHES}${WIDE_LETTERS}]`, cell);
  return `trim(CASE WHEN strlen(${cell}) = length(${cell}) THEN ${cell} WHEN ${odd} THEN ${narrow} ELSE ${cell} END, E' \\t\\r\\n')`;
}
