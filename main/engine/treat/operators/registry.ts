import { constant } from './constant';
import { deleteColumn } from './delete';
import { generaliseAddress } from './generalise-address';
import { generaliseDate } from './generalise-date';
import { generaliseNumber } from './generalise-number';
import { keep } from './keep';
import { mask } from './mask';
import type { Operator } from './operator';
import { pseudonym } from './pseudonym';
import { quoteFormula } from './quote-formula';
import { round } from './round';
import { scrub } from './scrub';
import { suppressSmall } from './suppress-small';
import { truncate } from './truncate';

/** Every operator a plan may use. Adding one is adding its file and its place here. */
export const operators: readonly Operator[] = [
  keep,
  deleteColumn,
  mask,
  truncate,
  constant,
  generaliseDate,
  generaliseNumber,
  generaliseAddress,
  round,
  suppressSmall,
  pseudonym,
  scrub,
  quoteFormula,
];

const byId: ReadonlyMap<string, Operator> = new Map(operators.map((operator) => [operator.id, operator]));

/** The operator named `id`, or undefined if there is none. */
export function findOperator(id: string): Operator | undefined {
  return byId.get(id);
}
