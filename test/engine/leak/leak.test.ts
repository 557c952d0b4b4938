import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import iconv from 'iconv-lite';
import yazl from 'yazl';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { legalDate } from '../../../shared/rules/clock';
import type { Plan } from '../../../shared/model/plan';
import { runCli } from '../../support/run-cli';
import { answers, sampleFolder } from '../operations/support';
import { leakSearch, piecesBelow, type Piece } from './search';
import { seededTable } from './seeded-table';

/** 5,000 identifiers; 100,000 in the long run. */
const table = seededTable(process.env['OPENLIST_DESK_LONG'] === '1' ? 5000 : 250);
/** A zip with one file in it, deflated as the parts of a workbook are. */
async function zipped(name: string, content: Buffer): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  zip.addBuffer(content, name);
  zip.end();
  return buffer(zip.outputStream);
}

const leaksIn = leakSearch(table);
const [someone = ''] = table.needles;
const nested = await zipped('list.xlsx', await zipped('sheet1.xml', Buffer.from(`<v>${someone}</v>`)));

const { env } = process;
const temporaryBefore = { TMPDIR: env['TMPDIR'], TEMP: env['TEMP'] };
let root = '';
/** What every command wrote on stdout and stderr. */
const said: Piece[] = [];
let plan: Plan;
let released = '';

const at = (...names: string[]) => join(root, ...names);

async function cli(...args: string[]): Promise<{ exit: number; stdout: string }> {
  const write = process.stderr.write.bind(process.stderr);
  let progress = '';
  process.stderr.write = (text: string | Uint8Array) => {
    progress += String(text);
    return true;
  };
  try {
    const { exit, stdout, stderr } = await runCli(...args, '--home', at('left', 'home'));
    const bytes = Buffer.from([stdout, stderr, progress].join('\n'));
    said.push({ file: `said by ${args.slice(0, 3).join(' ')}`, bytes });
    return { exit, stdout };
  } finally {
    process.stderr.write = write;
  }
}

/** A command that must succeed; what it answers. */
async function done(...args: string[]): Promise<unknown> {
  const { exit, stdout } = await cli(...args, '--json');
  if (exit !== 0) throw new Error(`${args.slice(0, 3).join(' ')}: ${exit} ${stdout.slice(0, 500)}`);
  return JSON.parse(stdout) as unknown;
}

/** All that the program left: workspace, home, outputs, its temporary folder, and what it said. */
const left = async (): Promise<Piece[]> => [...(await piecesBelow(at('left'))), ...said];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'leak-'));
  for (const folder of ['left/tmp', 'left/out', 'source']) await mkdir(at(folder), { recursive: true });
  Object.assign(env, { TMPDIR: at('left', 'tmp'), TEMP: at('left', 'tmp') });
  const source = at('source', 'people.csv');
  await writeFile(source, table.csv);
  await writeFile(at('source', 'headless.csv'), table.csv.slice(table.csv.indexOf('\n') + 1));
  await writeFile(at('source', 'secret.txt'), 'a passphrase of the test\n');
  const privacy = { ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' };
  const given = answers({ 'personal-privacy': true }, { evidence: [privacy] });
  await writeFile(at('source', 'answers.json'), JSON.stringify(given));
  await writeFile(at('source', 'interface.json'), JSON.stringify(answers({}, { access: ['interface'] })));

  const workspace = at('left', 'workspace');
  const agency = ['--agency', '示例市市场监督管理局', '--code', '11389901MA00000151'];
  const person = ['--actor', '李四', '--department', '信用科', '--duty', '数据开放专员'];
  await done('workspace', 'init', workspace, '--regulation', 'lianyungang-2019', ...agency, ...person);
  const catalogue = await done('catalogue', 'import', workspace, join(sampleFolder, '信息资源目录.xlsx'));
  await cli('dataset', 'inspect', at('source', 'headless.csv'));
  await cli('dataset', 'inspect', source);
  await done('dataset', 'attach', workspace, 'r0003', source);
  await done('tag', 'confirm', workspace);
  expect(await done('decide', workspace, 'r0003', '--answers', at('source', 'answers.json'))).toMatchObject({
    type: 'unconditional',
  });
  plan = (await done('treat', 'plan', 'suggest', workspace, 'r0003')) as Plan;
  await writeFile(at('left', 'plan.json'), JSON.stringify(plan));
  await done('treat', 'plan', 'set', workspace, 'r0003', '--plan', at('left', 'plan.json'));
  await cli('treat', 'plan', 'show', workspace, 'r0003');
  const run = (await done('treat', 'run', workspace, 'r0003')) as { out: string };
  released = await readFile(run.out, 'utf8');
  await writeFile(at('left', 'out', 'released.csv'), released);
  await done('treat', 'apply', source, '--plan', at('left', 'plan.json'), '--out', at('left', 'out', 'applied.csv'));
  // What else is in the catalogue has no data: a list is exported only when all of it is decided.
  for (let number = 1; number <= (catalogue as { resources: number }).resources; number += 1) {
    const resource = `r${String(number).padStart(4, '0')}`;
    if (resource !== 'r0003') await done('decide', workspace, resource, '--answers', at('source', 'interface.json'));
  }
  await done('list', 'freeze', workspace);
  await done('list', 'export', workspace, '1', '--out', at('left', 'out', 'list.xlsx'));
  const secret = ['--passphrase-file', at('source', 'secret.txt')];
  const { id } = (await done('identity', 'create', '--name', '签名', ...agency, ...secret)) as { id: string };
  const review = ['--number', '密审1', '--date', legalDate(new Date()), '--by', '保密办'];
  await done('secrecy', 'record', workspace, '1', ...review);
  await done('package', 'export', workspace, '1', '--identity', id, ...secret, '--out', at('left', 'out'));
  await done('journal', 'export', workspace, at('left', 'out', 'journal.xlsx'));
  await cli('journal', 'show', workspace);
}, 1_200_000);

afterAll(async () => {
  for (const [name, value] of Object.entries(temporaryBefore)) {
    if (value === undefined) Reflect.deleteProperty(env, name);
    else env[name] = value;
  }
  await rm(root, { recursive: true, force: true });
});

describe(`${table.identifiers} identifiers, treated by the suggested plan for anyone`, () => {
  test('are in nothing that is left, whole or in a part from which the rest can be had', async () => {
    expect(leaksIn(await left())).toEqual([]);
  }, 600_000);

  test('were treated and not merely left out: rows of all that may stay were released, and packed', async () => {
    expect(plan.steps.filter(({ operator }) => operator === 'delete').length).toBeGreaterThan(10);
    expect(released.split('\n').length).toBeGreaterThan(table.rows / 2);
    expect(released).toContain('江苏省连云港市海州区');
    const packed = (await left()).filter(({ file }) => /\.zip › .*data\/datasets\/r0003-1\.csv$/.test(file));
    expect(packed.map(({ bytes }) => bytes.toString('utf8'))).toEqual([released]);
  });

  test('leave no staged file behind', async () => {
    expect(await readdir(at('left', 'tmp'))).toEqual([]);
  });
});

describe('the search itself', () => {
  const number = table.needles.find((needle) => /^1\d{10}$/.test(needle)) ?? '';
  const planted: readonly [string, string, string | Buffer][] = [
    ['a whole number in a log', 'a.log', `row 17: ${number} is no date\n`],
    ['the last eight digits, behind other digits', 'b.json', `{"n":99${number.slice(-8)}}`],
    ['a name in GB18030', 'c.txt', iconv.encode(`经办：${someone}。`, 'gb18030')],
    ['a name in UTF-16', 'd.txt', iconv.encode(`x${someone}`, 'utf16le')],
    ['a name in the name of a file', `${someone}.txt`, 'nothing'],
    ['four digits behind a mask', 'e.csv', `甲,138****${number.slice(-4)}\n`],
    ['four digits of their own', 'f.csv', `甲,${number.slice(-4)}\n`],
    ['a name in a part of a package in a package', 'g.zip', nested],
    [
      'a Parquet file with plain pages',
      'h.parquet',
      Buffer.concat([Buffer.from('PAR1\x0b\0\0\0'), Buffer.from(number)]),
    ],
  ];

  test.each(planted)('finds %s', async (_, file, content) => {
    const folder = await mkdtemp(at('planted-'));
    await writeFile(join(folder, file), content);
    expect(leaksIn(await piecesBelow(folder))).not.toEqual([]);
  });

  test('finds what a careless plan lets through', async () => {
    const careless = {
      ...plan,
      steps: plan.steps.map((step) =>
        step.name === '手机号码' ? { ...step, operator: 'mask', params: { keepStart: 3, keepEnd: 4 } } : step,
      ),
    };
    const folder = await mkdtemp(at('careless-'));
    await writeFile(join(folder, 'plan.json'), JSON.stringify(careless));
    const [file, out] = [join(folder, 'plan.json'), join(folder, 'out.csv')];
    expect((await cli('treat', 'apply', at('source', 'people.csv'), '--plan', file, '--out', out)).exit).toBe(0);
    expect(leaksIn(await piecesBelow(folder)).length).toBeGreaterThan(table.rows / 4);
  });
});
