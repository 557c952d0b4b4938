import { expect, test } from 'vitest';
import { families } from './families';
import { headless, measure } from './measure';
import { confusion, score } from './score';

const long = process.env.OPENLIST_DESK_LONG === '1';
const only = process.env.TAGGING_FAMILY;

test.each(Object.keys(families).filter((f) => !only || f === only) as (keyof typeof families)[])(
  'columns of municipal files are named rightly (%s)',
  async (family) => {
    const all = families[family]();
    const tables = all.filter((_, at) => long || at % 3 === 0);
    const outcomes = await measure(tables);
    process.stdout.write(
      `${confusion(outcomes)}\n${family} ${tables.length} tables ${JSON.stringify(score(outcomes))}\n`,
    );
    const blind = await measure(headless(tables));
    process.stdout.write(`${family} headless ${JSON.stringify(score(blind))}\n`);
    expect(score(outcomes).recall).toBeGreaterThanOrEqual(0.5);
  },
  900_000,
);
