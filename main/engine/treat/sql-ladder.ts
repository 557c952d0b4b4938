import type { BuiltInLadder } from '../../../shared/contract/search';
import type { SqlLadder } from '../risk';
import { DELETE, KEEP, type Choice } from './kind-defaults';
import { ladderOf } from './ladder';
import { findOperator } from './operators/registry';

/** Tokens under any key tell values apart as those under the agency's key do. */
const ANY_KEY = new Uint8Array(32);

/** A ladder of treatments as SQL over values. What is not worked out by value alone is told apart as the raw values are. */
export function sqlLadderOf(choices: readonly Choice[]): SqlLadder {
  return { form: 'sql', levels: choices.map(levelOf) };
}

function levelOf({ operator, params }: Choice): SqlLadder['levels'][number] {
  const treatment = findOperator(operator)?.prepare(params, '').treatment;
  if (treatment?.form === 'drop') return () => 'NULL::VARCHAR';
  if (treatment?.form !== 'sql') return (column) => column;
  return (column, bind) => treatment.toSql(column, { bind, key: () => ANY_KEY });
}

const AGE: Choice[] = [5, 10, 20].map((width) => ({
  operator: 'generalise-number',
  params: { width, top: width === 20 ? 80 : 90 },
}));
const POWERS = [1, 2, 3, 4, 5, 6];

const builtIn: Readonly<Record<Exclude<BuiltInLadder, '*'>, readonly Choice[]>> = {
  age: AGE,
  date: coarserFrom('generalise-date', { to: 'month' }),
  address: coarserFrom('generalise-address', { to: 'district' }),
  number: POWERS.map((power) => ({ operator: 'generalise-number', params: { width: 10 ** power } })),
  round: [2, 1, 0, -1, -2, -3, -4].map((places) => ({ operator: 'round', params: { places } })),
  coordinate: coarserFrom('round', { places: 3 }),
  suppress: [],
};

/** A ladder that the program brings, from the values as they are up to nothing. */
export function builtInLadder(name: BuiltInLadder): SqlLadder {
  return sqlLadderOf([KEEP, ...builtIn[name === '*' ? 'suppress' : name], DELETE]);
}

/** The rungs of a treatment, without the last one that leaves the column out. */
function coarserFrom(operator: string, params: Choice['params']): Choice[] {
  return ladderOf({ column: '', name: '', operator, params }).slice(0, -1);
}
