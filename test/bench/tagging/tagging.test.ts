import { expect, test } from 'vitest';
import { measure } from './measure';
import { confusion, score } from './score';
import { drawTables } from './tables';

// Every table takes a statement that is dear to plan: the ordinary run takes a third of them, the long one all of three draws.
const long = process.env.OPENLIST_DESK_LONG === '1';

test('the benchmark is large and holds both', () => {
  const columns = drawTables('second').flatMap((table) => table.columns);
  expect(drawTables('second').length).toBeGreaterThanOrEqual(60);
  expect(columns.length).toBeGreaterThanOrEqual(400);
  expect(columns.filter(({ label }) => label.kinds.includes(null)).length).toBeGreaterThan(200);
});

test.each(long ? ['first', 'second', 'third'] : ['second'])(
  'columns of municipal files are named rightly (seed %s)',
  async (seed) => {
    const outcomes = await measure(seed, long ? 1 : 3);
    const figures = score(outcomes);
    process.stdout.write(`${confusion(outcomes)}\n${JSON.stringify(figures)}\n`);
    expect(figures.recall).toBeGreaterThanOrEqual(0.98);
    expect(figures.directRecall).toBeGreaterThanOrEqual(0.995);
    expect(figures.precision).toBeGreaterThanOrEqual(0.95);
    expect(figures.containsRecall).toBe(1);
  },
  300_000,
);
