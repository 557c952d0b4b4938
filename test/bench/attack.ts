/**
 * Measures what the self-attack on a large release costs, beside the run that makes the release. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/attack.ts [rows, default 1000000]`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attackRelease } from '../../main/engine/attack';
import { openSession, profile, quoteText, stage } from '../../main/engine/table';
import { parsePlan, runPlan } from '../../main/engine/treat';
import { quietJob } from '../../shared/job';
import type { Column } from '../../shared/model/dataset';
import type { TagKind, TagRole } from '../../shared/model/tag';

const rows = Number(process.argv[2] ?? 1_000_000);
const day = "(DATE '1950-01-01' + CAST(hash(i, 1) % 20000 AS INTEGER))";

/** Header, SQL over the row number `i`, tag, and treatment: a release whose every column gives attacks their work. */
const columns: readonly [string, string, TagKind | null, TagRole, string, Record<string, number | string>?][] = [
  [
    '身份证号',
    `'3899' || lpad(CAST(hash(i, 2) % 100 AS VARCHAR), 2, '0') || strftime(${day}, '%Y%m%d') || lpad(CAST(hash(i, 3) % 10000 AS VARCHAR), 4, '0')`,
    'resident-id',
    'direct',
    'pseudonym',
  ],
  [
    '手机号',
    "'154' || lpad(CAST(hash(i, 4) % 100000000 AS VARCHAR), 8, '0')",
    'mobile-phone',
    'direct',
    'mask',
    { keepStart: 3 },
  ],
  ['电话散列', "md5('x' || CAST(hash(i, 4) AS VARCHAR))", null, 'other', 'keep'],
  [
    '身份证号二',
    `'389902' || strftime(${day}, '%Y%m%d') || lpad(CAST(hash(i, 5) % 10000 AS VARCHAR), 4, '0')`,
    'resident-id',
    'direct',
    'mask',
    { keepStart: 6, keepEnd: 4 },
  ],
  ['出生日期', `strftime(${day}, '%Y-%m-%d')`, 'birth-date', 'quasi', 'generalise-date', { to: 'month' }],
  ['区县', "'区' || CAST(hash(i, 6) % 8 AS VARCHAR)", null, 'quasi', 'keep'],
  ['许可证', "'JY' || lpad(CAST(i AS VARCHAR), 10, '0')", null, 'other', 'keep'],
  ['金额', 'CAST(hash(i, 7) % 100000 AS VARCHAR)', null, 'other', 'keep'],
];

const folder = await mkdtemp(join(tmpdir(), 'bench-attack-'));
const timed = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await work();
  console.log(`${name.padEnd(8)} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
};
try {
  const [path, target] = [join(folder, 'source.csv'), join(folder, 'released.csv')];
  const session = await openSession({ folder, readable: [], writable: [path] });
  const select = columns.map(([, sql], index) => `${sql} AS c${index}`).join(', ');
  await session.run(
    `COPY (SELECT ${select} FROM range(${rows}) AS t(i)) TO ${quoteText(path)} (FORMAT csv, HEADER false)`,
  );
  await session.close();
  const reading = { headerRows: 0, foot: 'keep', delimiter: ',' } as const;
  const source = await timed('stage', () => stage(path, reading, quietJob));
  const plan = parsePlan({
    version: 1,
    steps: source.columns.map(({ id, name }, index) => ({
      column: id,
      name,
      operator: columns[index]?.[4] ?? 'keep',
      params: columns[index]?.[5] ?? {},
    })),
    quasi: ['c4', 'c5'],
  });
  const key = new Uint8Array(32);
  const run = await timed('run', () =>
    runPlan({ staged: source, plan, setting: 'conditional', key, target, job: quietJob }),
  );
  const staged = await timed('read', () => stage(target, { ...reading, headerRows: 1, encoding: 'utf-8' }, quietJob));
  const described = (await profile(source, quietJob)).map((one, index): Column => {
    const { id, name, type, nulls, distinct, estimated } = one;
    const [, , kind = null, role = 'other'] = columns[index] ?? [];
    return { id, name, type, nulls, distinct, estimated, suggested: null, tag: { kind, role, level: 1 } };
  });
  const marks: [string, number][] = [];
  const job = { ...quietJob, report: () => void marks.push(['', performance.now()]) };
  const { attempts } = await timed('attack', () =>
    attackRelease({
      source,
      columns: described,
      released: { staged, columns: run.columns, plan },
      previous: null,
      setting: 'conditional',
      job,
    }),
  );
  attempts.forEach(({ attack, recovered, note }, index) => {
    const seconds = ((marks[index + 1]?.[1] ?? 0) - (marks[index]?.[1] ?? 0)) / 1000;
    console.log(`  ${attack.padEnd(17)} ${seconds.toFixed(1)} s, ${recovered} rows${note === null ? '' : `, ${note}`}`);
  });
  await Promise.all([source.close(), staged.close()]);
} finally {
  await rm(folder, { recursive: true, force: true });
}
console.log(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
