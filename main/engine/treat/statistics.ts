import type { Column } from '../../../shared/model/dataset';
import { namesCount } from './header-words';
import { tagOf } from './tag';

/** What a category of a statistical table may be about. */
const categories: readonly unknown[] = [null, 'health', 'religion', 'minor', 'age'];

/** From so many values on, a text that differs in nearly every row is the key of a record and no category. */
const MANY_VALUES = 50;
const NEARLY_ALL = 0.9;

/**
 * Whether a table counts people or cases by categories (区县 × 类别) instead of naming them one a row: some column is a
 * count, none identifies a person or a company, none is the key of a record. Judged by tags, headers and counts alone.
 */
export function looksLikeStatistics(columns: readonly Column[], rows: number): boolean {
  return columns.some(isCount) && columns.every((column) => isCount(column) || isCategory(column, rows));
}

/** Whether a column holds counts; small ones point at single people. */
export function isCount({ name, type }: Column): boolean {
  return type === 'integer' && namesCount(name);
}

function isCategory(column: Column, rows: number): boolean {
  const tag = tagOf(column);
  const isKey = column.type === 'text' && column.distinct > MANY_VALUES && column.distinct >= NEARLY_ALL * rows;
  return !isKey && tag?.role !== 'direct' && categories.includes(tag?.kind ?? null);
}
