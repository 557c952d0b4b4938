import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../../../main/engine';
import { readTexts } from '../../../../main/engine/spreadsheet';
import type { Operation, RequestInput, Response } from '../../../../shared/contract';
import { quietJob, type Job, type Progress } from '../../../../shared/job';
import { clock, makeFolder, makeSigner } from '../../package/fixture';
import { submit } from './support';

const folder = makeFolder();
const inbox = join(folder, '报送 2026');
const market = { name: '示例市市场监督管理局', code: '91350100M000100Y43' };
const housing = { name: '示例市住房和城乡建设局', code: '11389901MA00000151' };
const traffic = { name: '示例市交通运输局', code: '91350100M000100Y43'.replace(/^9/, '1') };
let engine: Engine;
let trusted: string[];
const digests: Record<string, string> = {};

const LICENCES = '证号,名称\n001,甲店\n002,乙店\n';

beforeAll(async () => {
  await mkdir(join(inbox, '下级文件夹'), { recursive: true });
  engine = await createEngine({ home: join(folder, 'reviewer'), clock });
  const [one, two, three] = [
    await makeSigner(folder, '李科', market),
    await makeSigner(folder, '王科', housing),
    await makeSigner(folder, '赵科', traffic),
  ];
  trusted = [one.certificatePath, two.certificatePath];
  const put = async (name: string, submission: Omit<Parameters<typeof submit>[1], 'target'>) => {
    digests[name] = await submit(folder, { target: join(inbox, name), ...submission });
  };
  const food = { name: '食品经营许可', code: '307015/001', csv: LICENCES };
  await put('1 市场监管局.zip', { signer: one, agency: market, version: 1, items: [food] });
  await put('2 市场监管局（第2版）.ZIP', {
    ...{ signer: one, agency: market, version: 2, predecessor: digests['1 市场监管局.zip'] ?? '' },
    items: [food, { name: '=1+1 网站（备案）', code: '0012345678901234567' }],
  });
  await put('3 住建局.zip', {
    ...{ signer: two, agency: housing, version: 1 },
    items: [
      { name: '食品 经营许可', code: '505001' },
      { name: '楼盘表', csv: LICENCES },
    ],
  });
  await put('4 交通局.zip', { signer: three, agency: traffic, version: 1, items: [food] });
  await copyFile(join(inbox, '3 住建局.zip'), join(inbox, '5 住建局 - 副本.zip'));
  const whole = await readFile(join(inbox, '3 住建局.zip'));
  const spoilt = Buffer.from(whole);
  spoilt[spoilt.indexOf('楼盘表') + 1] = 0x41;
  await writeFile(join(inbox, '6 传坏的.zip'), spoilt);
  await writeFile(join(inbox, '7 没传完.zip'), whole.subarray(0, whole.length / 2));
  await writeFile(join(inbox, '8 空的.zip'), '');
  await symlink(join(folder, 'nowhere'), join(inbox, '9 打不开.zip'));
  // What lies beside packages and is none.
  await copyFile(join(inbox, '3 住建局.zip'), join(inbox, '下级文件夹', '在下级.zip'));
  await mkdir(join(inbox, '是文件夹.zip'));
  for (const junk of ['说明.docx', '._3 住建局.zip', '~$3 住建局.zip', '.DS_Store'])
    await writeFile(join(inbox, junk), 'x');
}, 300_000);

async function value<Name extends Operation>(operation: Name, request: RequestInput<Name>, job: Job = quietJob) {
  const answer = await engine.dispatch(operation, request, job);
  if (!answer.ok) throw new Error(`${operation}: ${answer.failure.code}`);
  return answer.value;
}

async function failure<Name extends Operation>(operation: Name, request: RequestInput<Name>, job: Job = quietJob) {
  const answer = await engine.dispatch(operation, request, job);
  return answer.ok ? 'no failure' : answer.failure.code;
}

const run = (job?: Job): Promise<Response<'intake.run'>> => value('intake.run', { dir: inbox, trust: trusted }, job);

describe('a folder of packages', () => {
  test('has a row for each, by name, whatever is wrong with one; what is none has no row', async () => {
    const { rows } = await run();
    expect(rows.map(({ name, verdict, superseded }) => [name, verdict, superseded])).toEqual([
      ['1 市场监管局.zip', 'trusted', true],
      ['2 市场监管局（第2版）.ZIP', 'trusted', false],
      ['3 住建局.zip', 'trusted', false],
      ['4 交通局.zip', 'untrusted', false],
      ['5 住建局 - 副本.zip', 'trusted', false],
      ['6 传坏的.zip', 'altered', false],
      ['7 没传完.zip', 'malformed', false],
      ['8 空的.zip', 'malformed', false],
      ['9 打不开.zip', null, false],
    ]);
    expect(rows[1]).toMatchObject({
      ...{ agency: market, listVersion: 2, items: 2, datasets: 1, faults: [] },
      digest: digests['2 市场监管局（第2版）.ZIP'],
      predecessor: digests['1 市场监管局.zip'],
      signedAt: '2026-03-02T01:02:03.000Z',
      signer: expect.stringContaining('李科') as string,
    });
    const faults = (index: number) => rows[index]?.faults.map((fault) => ({ ...fault }));
    expect(faults(3)).toMatchObject([{ code: 'signer-untrusted' }]);
    expect(faults(4)).toEqual([{ code: 'intake-copy', of: '3 住建局.zip' }]);
    expect(faults(5)).toMatchObject([{ code: 'entry-crc' }]);
    expect(faults(8)).toEqual([{ code: 'intake-unreadable', reason: 'file-not-found' }]);
  });

  test('shows what items of different agencies share, by their newest trusted packages', async () => {
    const { duplicates } = await run();
    const told = duplicates.map(({ by, items }) => [by, ...items.map(({ agency, name }) => `${agency.code} ${name}`)]);
    expect(told).toEqual([
      ['data', `${market.code} 食品经营许可`, `${housing.code} 楼盘表`],
      ['name', `${market.code} 食品经营许可`, `${housing.code} 食品 经营许可`],
    ]);
  });

  test('is told truly how far it is, in the bytes of all files', async () => {
    const reports: Progress[] = [];
    await run({ signal: new AbortController().signal, report: (progress) => void reports.push(progress) });
    const read = reports.filter(({ phase }) => phase === 'intake-read');
    const done = read.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    let bytes = 0;
    const { rows } = await run();
    for (const { name, verdict } of rows) bytes += verdict === null ? 0 : (await readFile(join(inbox, name))).length;
    expect(read.at(-1)).toEqual({ phase: 'intake-read', done: bytes, total: bytes });
  });

  test('that is empty has no rows; one that is not there is said so', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    expect(await value('intake.run', { dir: empty })).toEqual({ rows: [], duplicates: [] });
    expect(await failure('intake.run', { dir: join(folder, 'none') })).toBe('file-not-found');
  });
});

describe('the consolidated list', () => {
  const out = join(folder, 'out');
  const exported = (name: string) => value('intake.export', { dir: inbox, trust: trusted, out: join(out, name) });

  test('holds the items of the newest trusted package of each agency, and tells of all files', async () => {
    expect(await exported('汇总.xlsx')).toEqual({
      path: join(out, '汇总.xlsx'),
      agencies: 2,
      items: 4,
      left: [
        ...['1 市场监管局.zip', '4 交通局.zip', '5 住建局 - 副本.zip'],
        ...['6 传坏的.zip', '7 没传完.zip', '8 空的.zip', '9 打不开.zip'],
      ],
    });
    const sheets = await readTexts(await readFile(join(out, '汇总.xlsx')), 1 << 24);
    expect(sheets.map(({ name }) => name)).toEqual(['汇总清单', '报送情况', '疑似重复']);
    const [items = [], submissions = [], duplicates = []] = sheets.map(({ rows }) => rows.slice(2));
    const column = (title: string) => items[0]?.indexOf(title) ?? -1;
    expect(
      items.slice(1).map((row) => [row[0], row[1], row[column('来源目录代码')], row[column('数据集名称')]]),
    ).toEqual([
      ['1', market.name, '307015/001', '食品经营许可'],
      // As text: neither a formula nor a number of 15 digits.
      ['2', market.name, '0012345678901234567', '=1+1 网站（备案）'],
      ['3', housing.name, '505001', '食品 经营许可'],
      ['4', housing.name, '', '楼盘表'],
    ]);
    expect(items[1]?.[column('开放类型')]).toBe('无条件开放');
    expect(submissions.slice(1).map((row) => [row[1], row[9], row[10]])).toEqual([
      ['1 市场监管局.zip', '可信', '已有更新的提交包'],
      ['2 市场监管局（第2版）.ZIP', '可信', '已汇入'],
      ['3 住建局.zip', '可信', '已汇入'],
      ['4 交通局.zip', '签名人未受信任', '未汇入'],
      ['5 住建局 - 副本.zip', '可信', '未汇入'],
      ['6 传坏的.zip', '已改动', '未汇入'],
      ['7 没传完.zip', '格式不正确', '未汇入'],
      ['8 空的.zip', '格式不正确', '未汇入'],
      ['9 打不开.zip', '无法读取', '未汇入'],
    ]);
    expect(submissions[5]?.[11]).toBe('与 3 住建局.zip 是同一个提交包，只计一次');
    expect(submissions.slice(6).every((row) => /[\u4e00-\u9fff]/.test(row[11] ?? ''))).toBe(true);
    expect(duplicates.slice(1).map((row) => [row[0], row[1], row[3], row[6]])).toEqual([
      ['1', '数据文件相同', market.name, '食品经营许可'],
      ['1', '数据文件相同', housing.name, '楼盘表'],
      ['2', '名称相同', market.name, '食品经营许可'],
      ['2', '名称相同', housing.name, '食品 经营许可'],
    ]);
  });

  test('is the same, byte for byte, of the same packages', async () => {
    for (const ending of ['xlsx', 'json']) {
      const [first, second] = [`一.${ending}`, `二.${ending}`];
      await exported(first);
      await exported(second);
      expect(await readFile(join(out, first))).toEqual(await readFile(join(out, second)));
    }
  });

  test('says the same as JSON', async () => {
    await exported('汇总.json');
    const { rows, duplicates } = await run();
    const written = JSON.parse(await readFile(join(out, '汇总.json'), 'utf8')) as Record<string, unknown>;
    expect(written).toMatchObject({ format: 'openlist-intake/1', submissions: rows, duplicates });
    const names = (written['items'] as { agency: { name: string }; listVersion: number; name: string }[]).map(
      ({ agency, listVersion, name }) => [agency.name, listVersion, name],
    );
    expect(names).toEqual([
      [market.name, 2, '食品经营许可'],
      [market.name, 2, '=1+1 网站（备案）'],
      [housing.name, 1, '食品 经营许可'],
      [housing.name, 1, '楼盘表'],
    ]);
  });

  test('is written whole or not at all', async () => {
    const request = { dir: inbox, trust: trusted, out: join(out, '取消.xlsx') };
    const stop = new AbortController();
    const job: Job = {
      signal: stop.signal,
      report({ done, total }) {
        if (done === total) stop.abort();
      },
    };
    expect(await failure('intake.export', request, job)).toBe('cancelled');
    expect(await failure('intake.export', { ...request, out: join(out, '汇总.csv') })).toBe('intake-out-format');
    const [certificate = ''] = trusted;
    await copyFile(certificate, join(out, '证书.json'));
    expect(
      await failure('intake.export', { ...request, trust: [join(out, '证书.json')], out: join(out, '证书.json') }),
    ).toBe('output-protected');
    expect((await readdir(out)).filter((name) => /取消|csv|tmp/.test(name))).toEqual([]);
  });

  test('of no package at all still says so', async () => {
    const empty = join(folder, 'empty 2');
    await mkdir(empty);
    for (const ending of ['xlsx', 'json']) {
      const target = join(out, `空.${ending}`);
      expect(await value('intake.export', { dir: empty, out: target })).toMatchObject({
        agencies: 0,
        items: 0,
        left: [],
      });
    }
    expect(JSON.parse(await readFile(join(out, '空.json'), 'utf8'))).toMatchObject({ submissions: [], items: [] });
    const [items, submissions] = await readTexts(await readFile(join(out, '空.xlsx')), 1 << 24);
    expect([items?.rows[3]?.[1], submissions?.rows[3]?.[1]]).toEqual([
      '没有可以汇入的数据集。',
      '文件夹中没有提交包。',
    ]);
  });
});
