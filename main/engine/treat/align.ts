import { compilePlan, type Statement } from './compile';
import { KEEP, type Choice } from './kind-defaults';
import { generaliseDate } from './operators/generalise-date';
import { keep } from './operators/keep';
import { checkPlan, parsePlan } from './plan';

/** What must still be done to each of two treated columns, so that equal values of the source read the same in both. */
export interface Alignment {
  readonly left: Choice;
  readonly right: Choice;
}

/** Operators that give the same for the same value always, without a key, the row or other columns. */
const repeatable: readonly string[] = [
  'mask',
  'truncate',
  'generalise-date',
  'generalise-number',
  'generalise-address',
  'generalise-region',
  'round',
];

/** Operators that give another value in every row. */
const random: readonly string[] = ['noise', 'shift-date'];

/** Levels of dates, the finer before the coarser. */
const dateLevels: readonly unknown[] = ['month', 'quarter', 'year', '5-years', '10-years'];

/** Those whose labels are dates still, so that they can be made coarser. */
const datesStill: readonly unknown[] = ['month', 'year'];

/**
 * How the values of two columns that say the same thing can be compared after they were treated: as they are where they
 * were treated alike, else by treating the finer one as the other was. Null: they cannot be compared.
 */
export function align(left: Choice, right: Choice): Alignment | null {
  if (isSame(left, right)) return { left: KEEP, right: KEEP };
  if (reaches(left, right)) return { left: right, right: KEEP };
  if (reaches(right, left)) return { left: KEEP, right: left };
  return null;
}

/** Whether what `finer` left of a column can be treated as `coarser` treated the other. */
function reaches(finer: Choice, coarser: Choice): boolean {
  if (finer.operator === keep.id) return repeatable.includes(coarser.operator);
  const [from, to] = [finer.params['to'], coarser.params['to']];
  return (
    finer.operator === generaliseDate.id &&
    coarser.operator === generaliseDate.id &&
    datesStill.includes(from) &&
    dateLevels.indexOf(from) < dateLevels.indexOf(to)
  );
}

function isSame(one: Choice, other: Choice): boolean {
  const fields = ({ params }: Choice) => JSON.stringify(Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)));
  return one.operator === other.operator && fields(one) === fields(other) && !random.includes(one.operator);
}

/**
 * Columns of a treated table, each treated once more as it is said: the statement gives them as `c0`, `c1` … in the order
 * of `columns`, in which a column may stand more than once.
 *
 * @param table SQL of a table with `file_row_number`
 */
export function treatedAgain(
  table: string,
  columns: readonly { readonly id: string; readonly choice: Choice }[],
): Statement {
  const taken = columns.map(({ id }, index) => `${id} AS c${index}`);
  const steps = columns.map(({ choice }, index) => ({ column: `c${index}`, name: '', ...choice }));
  const plan = parsePlan({ version: 1, steps, quasi: [] });
  const checked = checkPlan(
    plan,
    steps.map(({ column: id, name }) => ({ id, name })),
  );
  return compilePlan(checked, { table: `(SELECT ${[...taken, 'file_row_number'].join(', ')} FROM ${table})` }).release;
}
