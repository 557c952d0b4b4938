import type { ColumnType } from '../../../shared/model/dataset';

/** A type that text can be of, the narrower before the wider: a column is of the first that all its values fit. */
export type TextType = Exclude<ColumnType, 'text' | 'empty'>;

/** 15 digits are what a number keeps everywhere; longer ones and those with leading zeros are codes, which are text. */
const INTEGER = '[+-]?(0|[1-9][0-9]{0,14})';
const DECIMAL = '[+-]?(0|[1-9][0-9]{0,14})([.][0-9]{1,15})?';

/** 2020-01-05, 2020/1/5, 2020.1.5, 2020年1月5日, 20200105; years 1800 to 2199. */
const YEAR = '(1[89]|2[01])[0-9]{2}';
const DATE = `(${YEAR}-[0-9]{1,2}-[0-9]{1,2}|${YEAR}/[0-9]{1,2}/[0-9]{1,2}|${YEAR}[.][0-9]{1,2}[.][0-9]{1,2}|${YEAR}年[0-9]{1,2}月[0-9]{1,2}日|${YEAR}[0-9]{4})`;
/** Days since 1899-12-30, as spreadsheets count them (18263 is 1949-12-31), of 1927 to 2118; hours as their decimals. */
const SERIAL = '[1-7][0-9]{4}([.][0-9]{1,15})?';

const TIME = '(2[0-3]|[01]?[0-9]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?';

/** SQL of the day that text of the form DATE names, as 2020-1-5. */
export function daySql(text: string): string {
  return `CASE WHEN regexp_full_match(${text}, '[0-9]{8}')
    THEN substr(${text}, 1, 4) || '-' || substr(${text}, 5, 2) || '-' || substr(${text}, 7, 2)
    ELSE rtrim(translate(${text}, '/.年月', '----'), '日') END`;
}

function fits(column: string, pattern: string): string {
  return `regexp_full_match(${column}, '${pattern}')`;
}

function isDay(text: string): string {
  return `(${fits(text, DATE)} AND TRY_CAST(${daySql(text)} AS DATE) IS NOT NULL)`;
}

/** SQL that tells whether the text in a column (an identifier such as `c0`) is of a type. */
export const typeTests: Readonly<Record<TextType, (column: string) => string>> = {
  date: isDay,
  datetime: (column) =>
    `(${fits(column, `${DATE}[ T]${TIME}`)} AND TRY_CAST(${daySql(`regexp_replace(${column}, '[ T].*$', '')`)} AS DATE) IS NOT NULL)`,
  'serial-date': (column) => fits(column, SERIAL),
  integer: (column) => fits(column, INTEGER),
  // What is an integer has been found out beside: DuckDB works out the same expression once.
  decimal: (column) => `CASE WHEN ${fits(column, INTEGER)} THEN true ELSE ${fits(column, DECIMAL)} END`,
  boolean: (column) => `lower(${column}) IN ('true', 'false', '是', '否')`,
};

/** In the order in which they are tried: 20200105 is a date before it is a number. */
export const textTypes = [
  'date',
  'datetime',
  'serial-date',
  'integer',
  'decimal',
  'boolean',
] as const satisfies readonly TextType[];

/** Headers of days: five digits are a date only under one of them. */
const DAY = /日期|时间|年月日|(^|[^a-z])(date|time|rq|sj)([^a-z]|$)/i;

/** Whether a column of this name may be of a type at all. */
export function mayBeOfType(name: string, type: TextType): boolean {
  return type !== 'serial-date' || DAY.test(name.slice(0, 200));
}
