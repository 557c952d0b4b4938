/**
 * Measures what the risk of a large table costs: over a staged table alone, and from the file to the figures. The table is
 * made here: nine columns with as many values as those of the Adult data set, each drawn by itself. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/risk.ts [rows, default 3000000]`.
 * Aim: at most 4 s for the measure alone at 3 million rows on 2 cores.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { hasOrder, measureDiversity, measureFile, measureRisk } from '../../main/engine/risk';
import { openSession, quoteText, stage } from '../../main/engine/table';

/** Columns by header: how many values each has, and how much commoner the first ones are (1: all alike). */
const COLUMNS: readonly [name: string, values: number, skew: number][] = [
  ['性别', 2, 1],
  ['年龄', 72, 1.5],
  ['民族', 5, 4],
  ['婚姻状况', 7, 2],
  ['学历', 16, 2],
  ['籍贯', 41, 6],
  ['单位性质', 7, 3],
  ['职业', 14, 1.2],
  ['收入', 2, 1.5],
];

/** Numbers from 0 up to before 1, the same in every run (a linear congruence, Numerical Recipes). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function* portions(rows: number): Generator<string> {
  const next = seeded(20261128);
  let text = `${COLUMNS.map(([name]) => name).join(',')}\n`;
  for (let row = 0; row < rows; row += 1) {
    text += `${COLUMNS.map(([name, values, skew]) => {
      const value = Math.floor(next() ** skew * values);
      return name === '年龄' ? 17 + value : `${name}${value}`;
    }).join(',')}\n`;
    if (text.length < 1 << 18) continue;
    yield text;
    text = '';
  }
  yield text;
}

/** Runs `work` three times and prints its shortest time, by the clock and in processor seconds. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const runs: [number, number][] = [];
  let result!: T;
  for (let run = 0; run < 3; run += 1) {
    const [start, used] = [performance.now(), process.cpuUsage()];
    result = await work();
    const { user, system } = process.cpuUsage(used);
    runs.push([(performance.now() - start) / 1000, (user + system) / 1e6]);
  }
  const [seconds, processor] = [0, 1].map((place) => Math.min(...runs.map((run) => run[place] ?? 0)).toFixed(2));
  console.log(`${name.padEnd(44)} ${seconds} s, processor ${processor} s`);
  return result;
}

const rows = Number(process.argv[2] ?? 3_000_000);
const folder = await mkdtemp(join(tmpdir(), 'bench-risk-'));
try {
  const file = join(folder, 'data.csv');
  await pipeline(portions(rows), createWriteStream(file));
  console.log(`${rows} rows, ${COLUMNS.length} columns, ${((await stat(file)).size / 1e6).toFixed(0)} MB`);
  const quasi = COLUMNS.map((_, index) => `c${index}`);
  const staged = await stage(file);
  const session = await openSession({ folder: staged.folder, readable: [staged.parquet], writable: [] });
  const table = `read_parquet(${quoteText(staged.parquet)})`;
  await timed('floor: decoding the nine columns', () =>
    session.query(`SELECT ${quasi.map((id) => `max(${id})`).join(', ')} FROM ${table}`),
  );
  const risk = await timed('measure alone', () => measureRisk(session, { table, quasi }, 'conditional'));
  console.log(`  ${risk.classes} classes, unique ${risk.unique.toFixed(4)}`);
  await timed('diversity of 收入 over the other eight', () =>
    measureDiversity(session, { table, quasi: quasi.slice(0, 8) }, [{ id: 'c8', ordered: hasOrder('text') }]),
  );
  await session.close();
  await staged.close();
  await timed('from the file', () => measureFile(file, { quasi, setting: 'conditional' }));
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
