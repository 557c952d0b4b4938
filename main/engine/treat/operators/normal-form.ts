import { quoteText } from '../../table';

/** SQL for copies of a value in one form, made before it is read or hashed. The released value never comes from here. */

const FULL_WIDTH = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(0xff01 + index)).join('');
const HALF_WIDTH = Array.from({ length: 94 }, (_, index) => String.fromCodePoint(0x21 + index)).join('');
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
/** The spaces and line ends of Unicode but U+0020, and the characters that nobody sees. Listed, for JavaScript's own classes change with its version. */
const BLANKS =
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\t\r\n';
const INVISIBLE = '\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff';

/** Full-width characters as half-width, every kind of blank as a space, invisible ones gone, ends trimmed. */
export function plainText(column: string): string {
  const mapped = mapping(FULL_WIDTH + BLANKS + INVISIBLE, HALF_WIDTH + ' '.repeat(BLANKS.length));
  return `trim(${mapped(column)})`;
}

/** Half-width, with no blanks at all and ASCII letters in upper case: two spellings of one identifier become one. */
export function identifierText(column: string): string {
  return mapping(`${FULL_WIDTH}${LOWER} ${BLANKS}${INVISIBLE}`, (HALF_WIDTH + LOWER).toUpperCase())(column);
}

/**
 * SQL that maps each character of `from` to the one at its place in `to`, or to nothing. `translate` builds its table
 * anew for every row, forty times the cost of looking whether a value holds any such character: few do.
 */
function mapping(from: string, to: string): (column: string) => string {
  const codes = Array.from(from, (character) => `\\x{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  const odd = quoteText(`[${codes.join('')}]`);
  const translated = (column: string) => `translate(${column}, ${quoteText(from)}, ${quoteText(to)})`;
  return (column) => `CASE WHEN regexp_matches(${column}, ${odd}) THEN ${translated(column)} ELSE ${column} END`;
}

/**
 * SQL of `body` over `value`, which is worked out once and stands in it as `name`. DuckDB would otherwise work out an
 * expression as often as it is written inside a CASE. Large regular expressions do not belong into `body`: DuckDB compiles
 * them anew for every 2,048 rows there.
 */
export function letIn(name: string, value: string, body: (name: string) => string): string {
  return `list_transform([${value}], lambda ${name}: ${body(name)})[1]`;
}
