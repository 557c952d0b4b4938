import type { Step } from '../../../../shared/model/plan';
import { constant } from './constant';
import { deleteColumn } from './delete';
import { generaliseAddress } from './generalise-address';
import { generaliseDate } from './generalise-date';
import { generaliseGrid } from './generalise-grid';
import { generaliseLadder } from './generalise-ladder';
import { generaliseNumber } from './generalise-number';
import { generaliseRegion } from './generalise-region';
import { keep } from './keep';
import { mask } from './mask';
import { noise } from './noise';
import type { Operator } from './operator';
import { pseudonym } from './pseudonym';
import { quoteFormula } from './quote-formula';
import { round } from './round';
import { scrub } from './scrub';
import { shiftDate } from './shift-date';
import { splitId } from './split-id';
import { suppressRare } from './suppress-rare';
import { suppressSmall } from './suppress-small';
import { token } from './token';
import { topBottomCode } from './top-bottom-code';
import { truncate } from './truncate';

/** Every operator a plan may use. Adding one is adding its file and its place here. */
export const operators: readonly Operator[] = [
  keep,
  deleteColumn,
  mask,
  truncate,
  constant,
  splitId,
  generaliseDate,
  generaliseNumber,
  topBottomCode,
  generaliseAddress,
  generaliseRegion,
  generaliseGrid,
  generaliseLadder,
  round,
  noise,
  shiftDate,
  suppressSmall,
  suppressRare,
  pseudonym,
  token,
  scrub,
  quoteFormula,
];

const byId: ReadonlyMap<string, Operator> = new Map(operators.map((operator) => [operator.id, operator]));

/** The operator named `id`, or undefined if there is none. */
export function findOperator(id: string): Operator | undefined {
  return byId.get(id);
}

/** The parameters of a step with what its operator takes for those that are left out; as they are where it is unknown. */
export function filledParams({ operator, params }: Pick<Step, 'operator' | 'params'>): Step['params'] {
  const filled = findOperator(operator)?.params.safeParse(params);
  return filled?.success === true ? (filled.data as Step['params']) : params;
}
