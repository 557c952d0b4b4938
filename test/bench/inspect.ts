/**
 * Measures what `dataset inspect` costs on a large file: staging, profile and detection, against DuckDB's plain
 * CSV→CSV copy of the same rows in UTF-8 in the same run. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/inspect.ts [rows, default 1000000] [gb18030]`.
 * Aim: at most 5 times the copy, at most 700 MB. Time on the clock and of the processor are given: on a machine that
 * does other work as well, the second says more.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { detectColumns } from '../../main/engine/detect';
import { openSession, profile, quoteText, stage } from '../../main/engine/table';
import { quietJob } from '../../shared/job';

const HEADER = '序号,姓名,身份证号,手机号,地址,企业名称,金额,登记日期,区县,状态,经度,备注';
const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华');
const DISTRICTS = ['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县'];

/** Numbers from 0 up to before a bound, the same in every run (a linear congruence, Numerical Recipes). */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function* lines(rows: number): Generator<string> {
  const next = seeded(20261122);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const digits = (count: number): string => String(next(10 ** count)).padStart(count, '0');
  yield `${HEADER}\n`;
  for (let row = 1; row <= rows; row += 1) {
    const district = pick(DISTRICTS);
    const day = `${2000 + next(25)}-${String(1 + next(12)).padStart(2, '0')}-${String(1 + next(28)).padStart(2, '0')}`;
    const id = `3207${digits(2)}19${digits(2)}0${1 + next(9)}1${next(9)}${digits(4)}`;
    const company = `${district}${pick(GIVEN)}${pick(GIVEN)}${digits(3)}商贸有限公司`;
    const place = `连云港市${district}朝阳路${1 + next(300)}号`;
    const name = pick(SURNAMES) + pick(GIVEN) + pick(GIVEN);
    const note = next(10) === 0 ? `"证照齐全,${digits(4)}"` : '';
    yield `${row},${name},${id},1${3 + next(7)}${digits(9)},${place},${company},${next(100000)}.${digits(2)},${day},${district},${next(2)},119.${digits(5)},${note}\n`;
  }
}

async function* portions(rows: number, encoding: string): AsyncGenerator<Buffer> {
  let text = '';
  for (const line of lines(rows)) {
    text += line;
    if (text.length < 1 << 18) continue;
    yield iconv.encode(text, encoding);
    text = '';
    await Promise.resolve();
  }
  yield iconv.encode(text, encoding);
}

interface Cost {
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of the processor, over all threads. */
  readonly cpu: number;
}

/** Runs `work` and prints what it cost. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<[T, Cost]> {
  const start = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const cost = { wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 };
  console.log(`${name.padEnd(8)} ${cost.wall.toFixed(2)} s, ${cost.cpu.toFixed(2)} s of the processor`);
  return [result, cost];
}

const rows = Number(process.argv[2] ?? 1_000_000);
const encoding = process.argv[3] ?? 'utf-8';
const folder = await mkdtemp(join(tmpdir(), 'bench-inspect-'));
try {
  const file = join(folder, 'data.csv');
  const plain = join(folder, 'plain.csv');
  await pipeline(portions(rows, 'utf-8'), createWriteStream(plain));
  await pipeline(portions(rows, encoding), createWriteStream(file));
  console.log(`${rows} rows, 12 columns, ${((await stat(file)).size / 1e6).toFixed(0)} MB, ${encoding}`);

  const session = await openSession({ folder, readable: [], writable: [] });
  const copy = `COPY (SELECT * FROM read_csv(${quoteText(plain)}, all_varchar = true, header = true))
    TO ${quoteText(join(folder, 'copy.csv'))} (FORMAT csv)`;
  const [, floor] = await timed('copy', () => session.run(copy));
  await session.close();

  const [staged, staging] = await timed('stage', () => stage(file));
  const [, profiling] = await timed('profile', () => profile(staged));
  const reading = await openSession({ folder: staged.folder, readable: [], writable: [] });
  const [, detecting] = await timed('detect', () => detectColumns(reading, staged, quietJob));
  await reading.close();
  const parquet = (await stat(staged.parquet)).size;
  await staged.close();
  const peak = process.resourceUsage().maxRSS / 1024;
  const ratio = (of: keyof Cost) => ((staging[of] + profiling[of] + detecting[of]) / floor[of]).toFixed(1);
  console.log(
    `inspect  ${ratio('wall')} × copy on the clock, ${ratio('cpu')} × of the processor, peak ${peak.toFixed(0)} MB`,
  );
  console.log(`staged   ${(parquet / 1e6).toFixed(0)} MB on the disk`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
