import { isValue } from './header-faults';
import type { Cells } from './sample-rows';

/** How many rows must stand below a row, and how many of them must be like it, for it to be one of them. */
const ROWS_BELOW = 3;
const MOST = 0.8;

/** How the names of columns end, which values without digits seldom do. */
const NAME =
  /(名|称|名称|号|码|编码|日期|时间|地址|电话|手机|类型|类别|种类|型|级|额|量|数|率|人|部门|单位|状态|备注|说明|内容|范围|结果|方式|编号|序号|指标|项目)$/;
const LONGEST_NAME = 8;
const PLACE_NAME = /^(省|市|县|区|县区|区县|地区|城市|街道|乡镇|村|性别|年|年份|年度|月|月份)$/;

/** The number of a permit or an order, which no column is called. */
const NUMBERED = /^[A-Za-z]{1,4}-?\d{5,}$/;

/** What a value looks like: a date, a number by its size if that is fixed, letters and digits, or text. */
function shapeOf(cell: string): string {
  if (/^\d{5,}$/.test(cell)) return `digits ${Math.min(cell.length, 18)}`;
  if (/^\d{17}[Xx]$/.test(cell)) return 'digits 18';
  if (/^[+-]?\d+(\.\d+)?$/.test(cell)) return 'number';
  if (/^[\w./:-]*\d[\w./:-]*$/.test(cell)) return cell.replace(/[A-Za-z]+/g, 'a').replace(/\d+/g, '9');
  return /[\u2e80-\u9fff]/.test(cell) ? 'text' : 'latin';
}

function looksLikeName(cell: string): boolean {
  if (/\d/.test(cell)) return false;
  return /^[A-Za-z_ ]+$/.test(cell) || PLACE_NAME.test(cell) || (cell.length <= LONGEST_NAME && NAME.test(cell));
}

/** Whether numbers follow each other, as the years and months over a cross table do. */
function isSeries(cells: readonly string[]): boolean {
  const numbers = cells.filter((cell) => /^\d{4,6}$/.test(cell)).map(Number);
  return (
    numbers.length > 1 && numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/**
 * Whether the first row of a table is plainly one of its records, so that the table has no header: all its cells are
 * filled and of the shape of their columns, half of them are what no column is called (dates, long numbers), and none
 * looks like a name. Where it is not plain, the row is taken for the header and the person told.
 */
export function hasNoHeader(rows: readonly Cells[], width: number): boolean {
  const [first = [], ...below] = rows;
  const cells = first.map((cell) => cell?.trim() ?? '');
  if (below.length < ROWS_BELOW || cells.length !== width || cells.includes('')) return false;
  if (cells.some(looksLikeName) || isSeries(cells)) return false;
  const values = cells.filter((cell) => isValue(cell) || NUMBERED.test(cell)).length;
  if (values === 0 || values * 2 < width) return false;
  return cells.every((cell, column) => {
    const others = below.flatMap((row) => row[column]?.trim() ?? '').filter((text) => text !== '');
    const alike = others.filter((text) => shapeOf(text) === shapeOf(cell));
    return others.length >= ROWS_BELOW && alike.length >= others.length * MOST;
  });
}

/** Rows below a header by which it is judged. */
const LOOK_AT = 20;

/**
 * Whether the row below a header looks like more of the header, as sheets with merged headers leave it when they are
 * saved as text: it fills the names that the header lacks, without a digit, over columns that have digits below.
 */
export function goesOn(names: readonly string[], rowsBelow: readonly Cells[]): boolean {
  const [next = [], ...below] = rowsBelow.slice(0, LOOK_AT);
  const cells = names.map((_, column) => next[column]?.trim() ?? '');
  const texts = cells.filter((cell) => cell !== '');
  const lacking = names.flatMap((name, column) => (name.trim() === '' ? [column] : []));
  if (below.length < 2 || lacking.length === 0 || lacking.some((column) => cells[column] === '')) return false;
  if (texts.some((text) => /\d/.test(text)) || new Set(texts).size < texts.length) return false;
  return cells.some(
    (cell, column) => cell !== '' && below.filter((row) => /\d/.test(row[column] ?? '')).length * 2 > below.length,
  );
}
