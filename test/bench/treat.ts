/**
 * Measures what treating a large file costs, from the file to the released file with risk before and after, against
 * DuckDB's plain CSV→CSV copy of the same file in the same run. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/treat.ts [rows, default 1000000]`.
 * Aim: at most 3.5 times the copy, at most 1 GB.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openSession, quoteText, stage } from '../../main/engine/table';
import { applyPlan, fitPlan, parsePlan, runPlan } from '../../main/engine/treat';
import { quietJob } from '../../shared/job';
import type { PlanInput } from '../../shared/model/plan';

const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华');
const DISTRICTS = ['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县'];

/** Each column with its treatment, as a plan for 有条件开放 has them. */
const COLUMNS: readonly [name: string, operator: string, params?: Record<string, string | number>][] = [
  ['许可证编号', 'keep'],
  ['姓名', 'mask', { keepStart: 1, width: 2 }],
  ['身份证号', 'pseudonym', { scope: 'resident-id' }],
  ['手机号', 'mask', { keepStart: 3 }],
  ['地址', 'generalise-address', { to: 'district' }],
  ['企业名称', 'keep'],
  ['金额', 'keep'],
  ['出生日期', 'generalise-date', { to: 'year' }],
  ['区县', 'keep'],
  ['状态', 'keep'],
  ['经度', 'round', { places: 2 }],
  ['说明', 'keep'],
];

/** Numbers from 0 up to before a bound, the same in every run (a linear congruence, Numerical Recipes). */
function seeded(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

function* portions(rows: number): Generator<string> {
  const next = seeded(20261122);
  const pick = (list: readonly string[]): string => list[next(list.length)] ?? '';
  const digits = (count: number): string => String(next(10 ** count)).padStart(count, '0');
  let text = `${COLUMNS.map(([name]) => name).join(',')}\n`;
  for (let row = 1; row <= rows; row += 1) {
    const district = pick(DISTRICTS);
    const born = `${1950 + next(55)}-0${1 + next(9)}-${10 + next(18)}`;
    const id = `3207${digits(2)}${born.replaceAll('-', '')}${digits(4)}`;
    const place = `江苏省连云港市${district}朝阳路${1 + next(300)}号${1 + next(30)}幢${digits(3)}室`;
    const company = `${district}${pick(GIVEN)}${pick(GIVEN)}${digits(3)}商贸有限公司`;
    text += `JY${digits(8)},${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)},${id},1${3 + next(7)}${digits(9)},${place},`;
    text += `${company},${next(100_000)}.${digits(2)},${born},${district},${next(2)},119.${digits(5)},证照齐全\n`;
    if (text.length < 1 << 18) continue;
    yield text;
    text = '';
  }
  yield text;
}

function planOf(rest: Omit<PlanInput, 'version' | 'steps'>) {
  const steps = COLUMNS.map(([name, operator, params = {}], index) => ({
    column: `c${index}`,
    name,
    operator,
    params,
  }));
  return parsePlan({ version: 1, steps, ...rest });
}

/** Runs `work` and prints how long it took; returns its result and the seconds. */
async function timed<T>(name: string, work: () => Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  console.log(`${name.padEnd(28)} ${seconds.toFixed(2)} s`);
  return [result, seconds];
}

const rows = Number(process.argv[2] ?? 1_000_000);
const folder = await mkdtemp(join(tmpdir(), 'bench-treat-'));
try {
  const file = join(folder, 'data.csv');
  const out = join(folder, 'out.csv');
  const key = Uint8Array.from({ length: 32 }, (_, index) => index);
  await pipeline(portions(rows), createWriteStream(file));
  console.log(`${rows} rows, ${COLUMNS.length} columns, ${((await stat(file)).size / 1e6).toFixed(0)} MB`);

  const session = await openSession({ folder, readable: [], writable: [] });
  const copy = `COPY (SELECT * FROM read_csv(${quoteText(file)}, all_varchar = true, header = true))
    TO ${quoteText(join(folder, 'copy.csv'))} (FORMAT csv)`;
  const [, floor] = await timed('copy', () => session.run(copy));
  await session.close();

  const plain = planOf({ quasi: ['c4', 'c7'] });
  const [, applied] = await timed('apply (stage, treat, measure)', () =>
    applyPlan({ path: file, plan: plain, out, key }),
  );
  const suppressing = planOf({ quasi: ['c1', 'c3', 'c4', 'c7'], suppressBelow: 5 });
  const [staged] = await timed('stage alone', () => stage(file));
  const common = { staged, key, setting: 'conditional', target: out, job: quietJob } as const;
  await timed('run alone', () => runPlan({ ...common, plan: plain }));
  const [{ rowsOut }] = await timed('run, small classes left out', () => runPlan({ ...common, plan: suppressing }));
  await timed('fit to the data', () => fitPlan(staged, suppressing, quietJob));
  await staged.close();
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`apply ${(applied / floor).toFixed(1)} × copy, ${rowsOut} rows left, peak ${peak.toFixed(0)} MB`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
