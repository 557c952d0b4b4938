import { quoteText } from '../../table';
import { letIn, plainText } from './normal-form';

const NUMBER = String.raw`^[+-]?\d{1,15}(?:\.\d+)?$`;
const GROUPED = String.raw`^[+-]?\d{1,3}(?:,\d{3}){1,4}(?:\.\d+)?$`;
const PLAIN = String.raw`\d{1,15}(?:\.\d+)?`;
const SHORT = String.raw`[+-]?\d{1,8}(?:\.\d{1,10})?`;
const WHOLE = String.raw`-?\d+`;
const BELOW_ZERO_WITH_FRACTION = String.raw`^-.*\..*[1-9]`;

/**
 * SQL that leaves a number as plain digits: at most 15 before the point, thousands set off by commas or not, full-width
 * or not; NULL for anything else. `1e5` is text: in clerks' files it is a code, or a number already damaged.
 */
function digitsOf(column: string): string {
  return letIn(
    'typed',
    plainText(column),
    (typed) =>
      `CASE WHEN regexp_matches(${typed}, ${quoteText(NUMBER)}) THEN ${typed} ` +
      `WHEN regexp_matches(${typed}, ${quoteText(GROUPED)}) THEN replace(${typed}, ',', '') END`,
  );
}

/** SQL that reads a text as an exact decimal with 10 places. */
export function decimalOf(column: string): string {
  // A decimal of more than 18 digits takes a hundred times as long to read: it is left to the numbers that need one.
  return letIn(
    'digits',
    digitsOf(column),
    (digits) =>
      `CASE WHEN regexp_full_match(${digits}, ${quoteText(SHORT)}) THEN ${digits}::DECIMAL(18, 10) ` +
      `ELSE ${digits}::DECIMAL(25, 10) END`,
  );
}

/** SQL that reads a text as the greatest whole number that is not above it. By text: decimals cost ten times as much. */
export function floorOf(column: string): string {
  const other = letIn(
    'digits',
    digitsOf(column),
    (digits) =>
      `nullif(regexp_extract(${digits}, ${quoteText(WHOLE)}), '')::BIGINT - ` +
      `regexp_matches(${digits}, ${quoteText(BELOW_ZERO_WITH_FRACTION)})::BIGINT`,
  );
  // What most columns hold is read at a quarter of the cost of all that a number may look like.
  return `CASE WHEN regexp_full_match(${column}, ${quoteText(PLAIN)}) THEN split_part(${column}, '.', 1)::BIGINT ELSE ${other} END`;
}

/**
 * SQL that writes a whole number of units of 10^−places as a decimal with so many places, exactly. `places`, 0 to 6,
 * shapes a type, which cannot be bound.
 */
export function scaledText(units: string, places: number): string {
  if (places === 0) return `${units}::HUGEINT::VARCHAR`;
  return `(${units}::DECIMAL(28, 0) * 0.${'1'.padStart(places, '0')})::DECIMAL(38, ${places})::VARCHAR`;
}
