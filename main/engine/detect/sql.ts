import {
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

/** SQL: the digit of the whole number `number` that stands `places` from its end, from 0. */
function digitOf(number: string, places: number): string {
  return places === 0 ? `(${number} % 10)` : `(${number} // ${10n ** BigInt(places)} % 10)`;
}

/** SQL: the 17 digits of an 18-character 公民身份号码 before its check character, as a number; NULL if they are none. */
export function residentIdOperand(value: string): string {
  return `TRY_CAST(left(${value}, 17) AS BIGINT)`;
}

/**
 * SQL: the check character `check` of a 公民身份号码 is right (GB 11643) for its digits as a number: arithmetic is three
 * times as fast as cutting a text into its characters.
 */
export function residentIdChecks(digits: string, check: string): string {
  const sum = residentIdWeights.map((weight, index) => `${weight} * ${digitOf(digits, 16 - index)}`).join(' + ');
  return `substr(${quoteText(residentIdCheckCharacters)}, CAST(1 + (${sum}) % 11 AS BIGINT), 1) = upper(${check})`;
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

/** SQL: up to 19 digits as a number, which `luhnPasses` tests; NULL if they are none. */
export function luhnOperand(value: string): string {
  return `TRY_CAST(${value} AS UBIGINT)`;
}

/** SQL: a number made by `luhnOperand` passes Luhn's test: from the end, every second digit counts as its double's digits. */
export function luhnPasses(digits: string): string {
  const terms = Array.from({ length: LUHN_WIDTH }, (_, places) => {
    const digit = digitOf(digits, places);
    return places % 2 === 0 ? digit : `(2 * ${digit} - CASE WHEN ${digit} > 4 THEN 9 ELSE 0 END)`;
  });
  return `(${terms.join(' + ')}) % 10 = 0`;
}

const WIDE =
  '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ＠．－＋＊／：（）＿';
const NARROW = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz@.-+*/:()_';

const INVISIBLE = '\\x{AD}\\x{200B}-\\x{200F}\\x{2060}\\x{FEFF}';
const SPACES = '\\x{A0}\\x{2000}-\\x{200A}\\x{3000}';
const DASHES = '\\x{2010}-\\x{2015}';
const WIDE_LETTERS = '０-９Ａ-Ｚａ-ｚ＠';

const BLANKS = "E' \\t\\r\\n'";

/**
 * SQL: the copy of a cell that rules look at: half-width, no invisible characters, trimmed.
 * Nearly all cells are copied as they are: each step runs only where a cheaper look says that it must, since `trim` and
 * `translate` are slow.
 */
export function normalised(cell: string): string {
  const seen = `regexp_replace(${cell}, '[${INVISIBLE}]', '', 'g')`;
  const spaced = `regexp_replace(regexp_replace(${seen}, '[${SPACES}]', ' ', 'g'), '[${DASHES}]', '-', 'g')`;
  const narrow = `CASE WHEN ${finds(`[${WIDE_LETTERS}]`, cell)} THEN translate(${spaced}, '${WIDE}', '${NARROW}') ELSE ${spaced} END`;
  const odd = finds(`[${INVISIBLE}${SPACES}${DASHES}${WIDE_LETTERS}]`, cell);
  const blank = [' ', '\\t', '\\r', '\\n'].map((sign) => `contains(${cell}, E'${sign}')`).join(' OR ');
  return `CASE WHEN CASE WHEN strlen(${cell}) <> length(${cell}) THEN ${odd} ELSE false END THEN trim(${narrow}, ${BLANKS})
    WHEN ${blank} THEN trim(${cell}, ${BLANKS}) ELSE ${cell} END`;
}
