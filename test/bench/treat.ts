/**
 * Measures what treating a large file costs: two masks, a keyed pseudonym and three ladders on 12 columns, with risk
 * before and after, from the file to the released file. Each case runs in a process of its own, so that its peak of
 * memory is its own, and as often as is said; its least time is held against the least time of DuckDB's plain CSV→CSV copy
 * in the same run. Beside the time stands that of the processor, which other work on the machine disturbs less. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/treat.ts [rows, default 1000000] [times, default 3]`.
 *
 * Aims: read directly ≤ 2.5 × the copy, from a staged file ≤ 3.5 ×; ≤ 500 MB where rows stay, ≤ 1 GB where some are
 * left out; ten times the rows with the same peak; masks alone at least 5 times faster than Miller.
 */
import { execFile, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { openSession, quoteText, stage } from '../../main/engine/table';
import { applyPlan, parsePlan, runDirectly, runPlan } from '../../main/engine/treat';
import { quietJob } from '../../shared/job';
import type { PlanInput } from '../../shared/model/plan';

const run = promisify(execFile);

const SURNAMES = Array.from('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗');
const GIVEN = Array.from('伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀英华');
const DISTRICTS = ['海州区', '连云区', '赣榆区', '东海县', '灌云县', '灌南县'];

/** Each column with its treatment: two masks, a keyed pseudonym, and a ladder of addresses, of numbers and of dates. */
const COLUMNS: readonly [name: string, operator: string, params?: Record<string, string | number>][] = [
  ['许可证编号', 'keep'],
  ['姓名', 'mask', { keepStart: 1, width: 2 }],
  ['身份证号', 'pseudonym', { scope: 'resident-id' }],
  ['手机号', 'mask', { keepStart: 3 }],
  ['地址', 'generalise-address', { to: 'district' }],
  ['企业名称', 'keep'],
  ['金额', 'generalise-number', { width: 10_000 }],
  ['出生日期', 'generalise-date', { to: 'year' }],
  ['区县', 'keep'],
  ['状态', 'keep'],
  ['经度', 'keep'],
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

/** A plan for the table; of its steps only those of `operators`, if given. */
function planOf(rest: Omit<PlanInput, 'version' | 'steps'>, operators?: readonly string[]) {
  const steps = COLUMNS.map(([name, operator, params = {}], index) => ({
    column: `c${index}`,
    name,
    ...(operators?.includes(operator) === false ? { operator: 'keep' } : { operator, params }),
  }));
  return parsePlan({ version: 1, steps, ...rest });
}

/** What a case took: seconds on the clock and of the processor, MB at the peak. */
interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
}

const LADDERS = ['c4', 'c6', 'c7'];
const key = Uint8Array.from({ length: 32 }, (_, index) => index);
const common = { key, setting: 'conditional', job: quietJob } as const;

/** The cases, each over the file `data.csv` of a folder; `prepare` is not counted. */
const cases: Readonly<Record<string, (folder: string) => Promise<() => Promise<unknown>>>> = {
  async copy(folder) {
    const session = await openSession({ folder, readable: [], writable: [] });
    const file = quoteText(join(folder, 'data.csv'));
    const target = quoteText(join(folder, 'copy.csv'));
    const all = `SELECT * FROM read_csv(${file}, all_varchar = true, header = true)`;
    return () => session.run(`COPY (${all}) TO ${target} (FORMAT csv)`);
  },
  direct(folder) {
    const plan = planOf({ quasi: LADDERS });
    return Promise.resolve(() => direct(folder, plan));
  },
  async 'staged before'(folder) {
    const staged = await stage(join(folder, 'data.csv'));
    const plan = planOf({ quasi: LADDERS });
    return () => runPlan({ ...common, staged, plan, target: join(folder, 'out.csv') }).finally(() => staged.close());
  },
  'staging and run'(folder) {
    const plan = planOf({ quasi: LADDERS });
    return Promise.resolve(async () => {
      const staged = await stage(join(folder, 'data.csv'));
      await runPlan({ ...common, staged, plan, target: join(folder, 'out.csv') }).finally(() => staged.close());
    });
  },
  suppressed(folder) {
    const plan = planOf({ quasi: LADDERS, suppressBelow: 5 });
    return Promise.resolve(() =>
      applyPlan({ ...common, path: join(folder, 'data.csv'), plan, out: join(folder, 'out.csv') }),
    );
  },
  masks(folder) {
    const plan = planOf({ quasi: [] }, ['mask']);
    return Promise.resolve(() => direct(folder, plan));
  },
  miller(folder) {
    const masks = '$姓名 = substr1($姓名, 1, 1) . "**"; $手机号 = substr1($手机号, 1, 3) . "********"';
    const options = ['--icsv', '--ocsv', 'put', masks, join(folder, 'data.csv')];
    return Promise.resolve(() => pipeline(spawn('mlr', options).stdout, createWriteStream(join(folder, 'mlr.csv'))));
  },
};

async function direct(folder: string, plan: ReturnType<typeof planOf>): Promise<void> {
  const done = await runDirectly({ ...common, path: join(folder, 'data.csv'), plan, target: join(folder, 'out.csv') });
  if (done === undefined) throw new Error('the file was not read where it lies');
}

/** Runs a case in this process. */
async function measure(name: string, folder: string): Promise<Cost> {
  const work = await cases[name]?.(folder);
  const before = process.cpuUsage();
  const start = performance.now();
  await work?.();
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return { seconds, processor: (user + system) / 1e6, peak: process.resourceUsage().maxRSS / 1024 };
}

/** Runs a case in processes of its own; the least of each figure but the peak, which is the most. */
async function least(name: string, folder: string, times: number): Promise<Cost> {
  const costs: Cost[] = [];
  for (let time = 0; time < times; time += 1) {
    const itself = [...process.execArgv, join(import.meta.dirname, 'run.mjs'), import.meta.filename, name, folder];
    const { stdout } = await run(process.execPath, itself);
    costs.push(JSON.parse(stdout) as Cost);
  }
  const cost = {
    seconds: Math.min(...costs.map(({ seconds }) => seconds)),
    processor: Math.min(...costs.map(({ processor }) => processor)),
    peak: Math.max(...costs.map(({ peak }) => peak)),
  };
  const [seconds, processor] = [cost.seconds.toFixed(2), cost.processor.toFixed(2)];
  console.log(`${name.padEnd(18)} ${seconds} s, processor ${processor} s, peak ${cost.peak.toFixed(0)} MB`);
  return cost;
}

/** How a case stands to the floor, held against its aim. */
function against(floor: Cost, name: string, cost: Cost, aim: number): void {
  const [seconds, processor] = [cost.seconds / floor.seconds, cost.processor / floor.processor];
  console.log(`${name.padEnd(18)} ${seconds.toFixed(2)} × copy (processor ${processor.toFixed(2)} ×), aim ≤ ${aim}`);
}

async function compare(rows: number, times: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-treat-'));
  try {
    const file = join(folder, 'data.csv');
    await pipeline(portions(rows), createWriteStream(file));
    console.log(`${rows} rows, ${COLUMNS.length} columns, ${((await stat(file)).size / 1e6).toFixed(0)} MB`);
    const floor = await least('copy', folder, times);
    const costs = new Map<string, Cost>();
    for (const name of ['direct', 'staged before', 'staging and run', 'suppressed', 'masks']) {
      costs.set(name, await least(name, folder, times));
    }
    const aims = { direct: 2.5, 'staged before': 3.5, 'staging and run': 3.5 };
    for (const [name, aim] of Object.entries(aims)) against(floor, name, costs.get(name) ?? floor, aim);
    const hasMiller = await run('mlr', ['--version']).catch(() => undefined);
    if (hasMiller === undefined) {
      console.log('miller             skipped: mlr is not installed');
      return;
    }
    const miller = await least('miller', folder, times);
    const faster = miller.seconds / (costs.get('masks') ?? miller).seconds;
    console.log(`masks              ${faster.toFixed(1)} times faster than Miller, aim ≥ 5`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const [first, second] = process.argv.slice(2);
if (first !== undefined && Object.hasOwn(cases, first)) {
  console.log(JSON.stringify(await measure(first, second ?? '')));
} else {
  await compare(Number(first ?? 1_000_000), Number(second ?? 3));
}
