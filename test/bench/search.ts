/**
 * Measures the search for the least generalisation of a large file, from the file to the proved answer: nine columns drawn
 * independently of each other (the hardest case: nearly every combination occurs), spread as those of a census are. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/search.ts [rows, default 1000000] [metric]`.
 * Aim, k = 5 and 4 % left out: 1 M rows in 15 s and 1.5 GB, 3 M rows in 45 s.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { searchFile } from '../../main/engine/risk';
import { stage } from '../../main/engine/table';

interface Column {
  readonly name: string;
  /** How often each value is drawn, of the sum. */
  readonly weights: readonly number[];
  /** Value and what it reads at each level; the last is `*`. */
  readonly ladder: (value: number) => readonly (string | number)[];
}

/** Groups of so many values, level by level. */
const grouped =
  (...sizes: readonly number[]) =>
  (value: number) => [value, ...sizes.map((size) => `${size}/${Math.floor(value / size)}`), '*'];
/** Weights that fall by a factor from one value to the next. */
const falling = (count: number, factor: number) => Array.from({ length: count }, (_, value) => factor ** value);

const ages = Array.from({ length: 74 }, (_, value) =>
  value < 20 ? 10 + value : Math.max(0.3, 30 - (value - 20) * 0.62),
);
const COLUMNS: readonly Column[] = [
  { name: 'sex', weights: [67, 33], ladder: grouped() },
  { name: 'age', weights: ages, ladder: grouped(5, 10, 20) },
  { name: 'race', weights: [860, 93, 30, 10, 8], ladder: grouped() },
  { name: 'marital-status', weights: [466, 322, 140, 31, 27, 12, 1], ladder: grouped(4) },
  { name: 'education', weights: falling(16, 0.75), ladder: grouped(3, 8) },
  { name: 'country', weights: [2750, 61, 19, ...falling(38, 0.93).map((weight) => weight * 10)], ladder: grouped(8) },
  { name: 'workclass', weights: [739, 83, 69, 42, 36, 31, 1], ladder: grouped(4) },
  { name: 'occupation', weights: falling(14, 0.85), ladder: grouped(5) },
  { name: 'salary', weights: [75, 25], ladder: grouped() },
];

/** Numbers from 0 to below 1, the same in every run (xorshift32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Draws a value by its weight. */
function drawer(weights: readonly number[], next: () => number): () => number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let reached = 0;
  const upTo = weights.map((weight) => (reached += weight / sum));
  return () => {
    const drawn = next();
    const value = upTo.findIndex((bound) => drawn < bound);
    return value < 0 ? weights.length - 1 : value;
  };
}

function* portions(rows: number): Generator<string> {
  const next = seeded(20261128);
  const draws = COLUMNS.map(({ weights }) => drawer(weights, next));
  let text = `${COLUMNS.map(({ name }) => name).join(';')}\n`;
  for (let row = 0; row < rows; row += 1) {
    text += `${draws.map((draw) => draw()).join(';')}\n`;
    if (text.length < 1 << 18) continue;
    yield text;
    text = '';
  }
  yield text;
}

const rows = Number(process.argv[2] ?? 1_000_000);
const metric = process.argv[3] === 'loss' ? 'loss' : 'discernability';
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
try {
  const file = join(folder, 'data.csv');
  await pipeline(portions(rows), createWriteStream(file));
  const quasi = new Map<string, { path: string }>();
  for (const { name, weights, ladder } of COLUMNS) {
    const path = join(folder, `${name}.csv`);
    await writeFile(path, weights.map((_, value) => ladder(value).join(';')).join('\n'));
    quasi.set(name, { path });
  }
  console.log(`${rows} rows, ${COLUMNS.length} columns, ${((await stat(file)).size / 1e6).toFixed(0)} MB, ${metric}`);

  const floor = performance.now();
  await (await stage(file, { delimiter: ';' })).close();
  console.log(`stage alone ${((performance.now() - floor) / 1000).toFixed(1)} s`);

  const goal = { k: 5, suppression: 0.04, metric, timeLimit: 600 } as const;
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const found = await searchFile(file, { quasi, goal, reading: { delimiter: ';' } });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const { optimal, checked, score, levels, suppressed, classes } = found;
  console.log(`search ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s of processor`);
  console.log(
    `optimal ${optimal}, checked ${checked}, score ${score}, levels ${levels.join()}, suppressed ${suppressed}, classes ${classes}`,
  );
  console.log(`peak ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
