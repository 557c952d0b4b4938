import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Release } from '../../../shared/model/release';
import type { Measurement, TreatmentReport } from '../../../shared/model/report';
import { answers, bench } from '../operations/support';
import { attackerByHand, classesOf, diversityByHand, lossByHand, riskByHand, type Row } from './by-hand';

const house = bench();
const { value, failure, write } = house;

const names = ['姓名', '出生日期', '性别', '区县', '病种', '金额'];
const pad = (number: number) => String(number).padStart(2, '0');
/** 240 people: 22 years of birth, so that some of the classes of year × 区县 are small. */
const source: Row[] = Array.from({ length: 240 }, (_, index) => [
  `王${'婷颖莹雯琳璐'[index % 6] ?? ''}${'甲乙丙丁'[index % 4] ?? ''}`,
  index % 40 === 7
    ? ''
    : `${1980 + (index % 4) * (index % 9 === 0 ? 5 : 1)}-${pad(1 + (index % 12))}-${pad(1 + (index % 28))}`,
  index % 3 === 0 ? '男' : '女',
  index % 2 === 0 ? '云汐区' : '望舒区',
  ['流感', '肺炎', '骨折', '肺炎'][(index * 7) % 4] ?? '',
  String((index * 13) % 50),
]);
const THRESHOLD = 1 / 5;
const LEAST = 5;

let release: Release;
let report: TreatmentReport;
let bytes: Buffer;
let after: Row[];
let again: Release;
const inDataset = () => ({ workspace: house.workspace, resource: 'r0003' });

/** Cells of a CSV of ours that holds no quotes. */
const cellsOf = (csv: Buffer): Row[] =>
  csv
    .toString('utf8')
    .replace('\uFEFF', '')
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(','));

beforeAll(async () => {
  const file = await write('people.csv', [names, ...source].map((row) => `${row.join(',')}\n`).join(''));
  await value('dataset.attach', { ...inDataset(), file, period: '2026-03' });
  const tag = async (field: string, kind: string | null, role: string, level: number) => {
    await value('tag.set', { ...inDataset(), field, kind, role, level } as never);
  };
  await tag('c0', 'person-name', 'direct', 3);
  await tag('c1', 'birth-date', 'quasi', 3);
  await tag('c2', null, 'quasi', 2);
  await tag('c3', null, 'quasi', 2);
  await tag('c4', 'health', 'sensitive', 4);
  await tag('c5', null, 'other', 1);
  const evidence = [{ ground: 'personal-privacy', kind: 'treated', reference: '脱敏处理记录' }];
  const changes = { 'personal-privacy': true, 'high-security-requirement': true };
  await value('decide', { ...inDataset(), answers: answers(changes, { evidence, conditions: ['签订协议'] }) });
  const operators: [string, Record<string, string>][] = [
    ['delete', {}],
    ['generalise-date', { to: 'year' }],
    ['keep', {}],
    ['keep', {}],
    ['keep', {}],
    ['keep', {}],
  ];
  await value('treat.set', {
    ...inDataset(),
    plan: {
      version: 1,
      steps: operators.map(([operator, params], index) => ({
        column: `c${index}`,
        name: names[index] ?? '',
        operator,
        params,
      })),
      quasi: ['c1', 'c2', 'c3'],
      sensitive: ['c4'],
      suppressBelow: LEAST,
    },
  });
  const run = await value('treat.run', inDataset());
  release = run.release;
  bytes = await readFile(run.out);
  after = cellsOf(bytes);
  ({ report } = await value('report.show', inDataset()));
  again = (await value('treat.run', inDataset())).release;
}, 120_000);

const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const treatedSource = () =>
  source.map((row) => row.slice(1).map((cell, place) => (place === 0 ? cell.slice(0, 4) : cell)));

function expectMeasured(found: Measurement['risk'], expected: ReturnType<typeof riskByHand>) {
  expect(found).toEqual(
    Object.fromEntries(Object.entries(expected).map(([name, number]) => [name, expect.closeTo(number, 12)])),
  );
}

describe('the figures of a treatment report', () => {
  test('tell what was treated by which plan, and what came of it', async () => {
    const plan = await readFile(join(house.workspace, 'objects', release.plan));
    expect(report).toMatchObject({
      dataset: 'r0003-1',
      period: '2026-03',
      setting: 'conditional',
      plan: hash(plan),
      output: { digest: hash(bytes), size: bytes.length },
      rows: { in: 240, out: after.length },
      columns: { in: 6, out: 5 },
      quasi: ['c1', 'c2', 'c3'],
      sensitive: ['c4'],
      residual: [],
    });
    expect(after.length).toBeLessThan(240);
    expect([release.before, release.after]).toEqual([report.before.risk, report.after.risk]);
  });

  test('follow from the source, before', () => {
    const places = [1, 2, 3];
    expectMeasured(report.before.risk, riskByHand(source, places, THRESHOLD));
    const classes = classesOf(source, places);
    const hidden = (row: Row) => classes.get(JSON.stringify(places.map((place) => row[place])))?.length ?? 0;
    const attacker = attackerByHand(source, hidden, THRESHOLD);
    expect(report.before.attackers.prosecutor.mean).toBeCloseTo(attacker.mean, 12);
    expect(report.before.attackers.journalist).toEqual(report.before.attackers.prosecutor);
    expect(report.before.level).toBe(1);
    const [diversity] = report.before.diversity;
    expect(diversity).toMatchObject({ column: 'c4', ...closeTo(diversityByHand(source, places, 4)), tOrdered: null });
  });

  test('follow from the released file and, of the population, from the source, after', () => {
    const places = [0, 1, 2];
    expectMeasured(report.after.risk, riskByHand(after, places, THRESHOLD));
    expect(report.after.risk.k).toBeGreaterThanOrEqual(LEAST);
    const named = (row: Row) => JSON.stringify(places.map((place) => row[place]));
    const released = classesOf(after, places);
    const population = classesOf(treatedSource(), places);
    const prosecutor = attackerByHand(after, (row) => released.get(named(row))?.length ?? 0, THRESHOLD);
    const journalist = attackerByHand(after, (row) => population.get(named(row))?.length ?? 0, THRESHOLD);
    expect(report.after.attackers.prosecutor).toEqual(closeTo(prosecutor));
    expect(report.after.attackers.journalist).toEqual(closeTo(journalist));
    expect(report.after.attackers.marketer).toBeCloseTo(journalist.mean, 12);
    expect(report.after.level).toBe(3);
    const [diversity] = report.after.diversity;
    expect(diversity).toMatchObject({ column: 'c4', ...closeTo(diversityByHand(after, places, 3)) });
  });

  test('follow field by field', () => {
    const column = (rows: readonly Row[], place: number) => rows.map((row) => row[place] ?? '');
    expect(report.fields.map(({ loss }) => loss)).toEqual(
      names.map(
        (_, place) =>
          expect.closeTo(
            lossByHand(column(source, place), place === 0 ? null : column(after, place - 1)),
            12,
          ) as unknown,
      ),
    );
    const dated = source.filter((row) => row[1] !== '').length;
    expect(report.fields.map(({ changed, emptied }) => [changed, emptied])).toEqual([
      [240, 0],
      [dated, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(report.fields.map(({ released }) => released)).toEqual([[], ...names.slice(1).map((name) => [name])]);
  });

  test('count what an attacker would get', () => {
    const small = [...classesOf(after, [0, 1, 2]).values()].filter(({ length }) => length < LEAST);
    expect(report.attempts.find(({ attack }) => attack === 'link-quasi')).toEqual({
      attack: 'link-quasi',
      columns: ['c1', 'c2', 'c3'],
      rows: after.length,
      recovered: small.length,
      note: null,
    });
    expect(release.recovered).toEqual([]);
    expect(report.attempts.map(({ attack, note }) => [attack, note])).toEqual([
      ['rebuild-id', 'nothing-to-attack'],
      ['enumerate-hash', null],
      ['link-quasi', null],
      ['subtract-release', 'no-previous-release'],
      ['small-cells', 'nothing-to-attack'],
    ]);
  });

  test('are the same bytes when the run is made again', () => {
    expect(again.id).not.toBe(release.id);
    expect([again.output, again.report]).toEqual([release.output, release.report]);
  });
});

describe('the reasons of a treatment report', () => {
  test('cite standard, law and the articles of the decision', () => {
    const reasons = (place: number) => report.fields[place]?.reasons.map(({ code }) => code);
    expect(reasons(0)?.slice(0, 2)).toEqual(['direct-identifier', 'opening-conditional']);
    expect(reasons(1)?.slice(0, 3)).toEqual(['quasi-identifier', 'risk-measured', 'opening-conditional']);
    expect(reasons(4)?.slice(0, 2)).toEqual(['sensitive-attribute', 'sensitive-personal']);
    expect(reasons(5)).toEqual(['other-attribute']);
    const bases = report.fields[0]?.reasons.map(({ basis }) => basis) ?? [];
    expect(bases).toEqual(expect.arrayContaining(['GB/T 37964-2019', 'GB/T 42460-2023', '第七条第二款']));
  });
});

describe('a printed treatment report', () => {
  test('is a page that runs nothing and fetches nothing', async () => {
    const out = house.at('report.html');
    await value('report.export', { ...inDataset(), out });
    const html = await readFile(out, 'utf8');
    expect(html).toContain('去标识化处理报告');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:|\son\w+=|@import|url\(/i);
    for (const [name] of source) expect(html).not.toContain(name);
    await value('report.export', { ...inDataset(), out: house.at('again.html') });
    expect(await readFile(house.at('again.html'), 'utf8')).toBe(html);
    await value('report.export', { ...inDataset(), out: house.at('en.html'), language: 'en' });
    expect(await readFile(house.at('en.html'), 'utf8')).toContain('Smallest class k');
  });

  test('is a workbook with a sheet a section, the same bytes each time', async () => {
    const [one, two] = [house.at('one.xlsx'), house.at('two.xlsx')];
    await value('report.export', { ...inDataset(), out: one });
    await value('report.export', { ...inDataset(), out: two });
    expect(await readFile(one)).toEqual(await readFile(two));
    const { columns } = await value('dataset.inspect', { file: one, sheet: '攻击自查' });
    expect(columns.map(({ name }) => name)).toEqual(['攻击', '假设与做法', '查看的列', '查看的行', '还原的行', '说明']);
  });

  test('is refused for a release or a kind of file that there is not', async () => {
    expect(await failure('report.show', { ...inDataset(), release: 'r0003-1.9' })).toBe('release-not-found');
    expect(await failure('report.export', { ...inDataset(), out: house.at('report.pdf') })).toBe('bad-request');
    expect(
      await failure('report.export', { ...inDataset(), out: house.at('people.csv.html'), release: 'r0003-1.9' }),
    ).toBe('release-not-found');
  });
});

function closeTo(figures: Record<string, number | null>) {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [
      name,
      figure === null ? null : (expect.closeTo(figure, 12) as unknown),
    ]),
  );
}
