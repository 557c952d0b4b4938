import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { qualityMeasureIds } from '../../../shared/model/quality';
import { read } from '../quality/support';
import { answers, bench } from './support';

/** A clock that the tests set. */
let now = new Date('2026-03-02T01:00:00Z');
const { at, write, value, failure, answer } = bench({ clock: () => now });
const workspace = () => at('工作区');

// Invented; the second row has a wrong check digit, a day that is none, and repeats nothing.
const csv = `许可证编号,经营者名称,统一社会信用代码,有效期至,发证日期
JY1,云汐（示例）面馆,91350100M000100Y43,2027-01-01,2025-01-05
JY2,望舒面馆,91350211M0000XUF46,2027-02-30,2025-02-06
JY3,云汐(示例)面馆,9131000063159284XQ,2027-03-01,2025-03-07
JY3,云汐(示例)面馆,9131000063159284XQ,2027-03-01,2025-03-07
`;

let source = '';
const dataset = { resource: 'r0006' };

beforeAll(async () => {
  source = await write('许可.csv', csv);
  await value('dataset.attach', {
    workspace: workspace(),
    resource: 'r0006',
    file: source,
    dataset: '许可',
    period: '2025年',
  });
  const edit = { resources: ['r0006'], set: { updateCycle: '每月' } };
  await value('catalogue.edit', { workspace: workspace(), edits: [edit] });
});

/** The sheets of a workbook as rows of texts. */
async function sheetsOf(file: string): Promise<Record<string, string[][]>> {
  const book = readWorkbook(await readFile(file));
  return Object.fromEntries(
    book.SheetNames.map((name) => [
      name,
      utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, raw: false, defval: '' }),
    ]),
  );
}

describe('the quality of a dataset', () => {
  test('is measured in its source, by its tags, its items and its cycle', async () => {
    now = new Date('2026-05-01T16:30:00Z');
    const { report, xlsx } = await value('dataset.quality', { workspace: workspace(), ...dataset });
    const { figure, failing, result } = read(report);
    expect(xlsx).toBeNull();
    expect(report).toMatchObject({ measuredOn: '2026-05-02', file: '许可.csv', format: 'csv', rows: 4 });
    expect(report.dataset).toEqual({ id: 'r0006-1', name: '许可', resource: '食品经营许可信息' });
    expect(report.measures.map(({ id }) => id)).toEqual(qualityMeasureIds);
    expect([figure('check-digit'), failing('check-digit')]).toEqual(['3/4', ['2 统一社会信用代码']]);
    expect([figure('date-real'), failing('date-real')]).toEqual(['7/8', ['2 有效期至']]);
    expect([figure('spelling'), failing('spelling')]).toEqual(['7/8', ['1 经营者名称']]);
    expect([figure('row-unique'), failing('row-unique')]).toEqual(['3/4', ['4']]);
    expect(figure('located')).toBe('1/1');
    expect(result('on-time').due).toEqual({ from: '2026-03-02', by: '2026-04-02', over: 30 });
    expect(result('reach').due).toMatchObject({ from: '2025-12-31', by: '2026-01-31' });
    expect(result('item-present').good).toBeGreaterThan(0);
  });

  test('changes nothing in the workspace', async () => {
    const before = await value('workspace.show', { workspace: workspace() });
    await value('dataset.quality', { workspace: workspace(), ...dataset, out: at('报告.xlsx') });
    expect(await value('workspace.show', { workspace: workspace() })).toEqual(before);
  });

  test('whose source is gone or was changed is what can be told without it', async () => {
    await rename(source, `${source}.moved`);
    const gone = read((await value('dataset.quality', { workspace: workspace(), ...dataset })).report);
    expect([gone.figure('located'), gone.figure('cell-present'), gone.figure('opens-clean')]).toEqual([
      '0/1',
      'no-source',
      'no-source',
    ]);
    expect(gone.result('on-time').due?.over).toBe(30);
    await writeFile(source, `${csv}JY4,另一家,,,\n`);
    const changed = read((await value('dataset.quality', { workspace: workspace(), ...dataset })).report);
    expect([changed.figure('located'), changed.figure('row-unique')]).toEqual(['0/1', 'no-source']);
    await rm(source);
    await rename(`${source}.moved`, source);
  });

  test('of what was declared a state secret is not measured', async () => {
    const file = await write('涉密.csv', csv);
    await value('dataset.attach', { workspace: workspace(), resource: 'r0007', file });
    await value('decide', { workspace: workspace(), resource: 'r0007', answers: answers({ 'state-secret': true }) });
    expect(await failure('dataset.quality', { workspace: workspace(), resource: 'r0007' })).toBe('state-secret');
  });
});

describe('the quality of a bare file', () => {
  test('is measured by what detection finds in it', async () => {
    const { report } = await value('dataset.quality', { file: source });
    const { figure } = read(report);
    expect(report.dataset).toBeNull();
    expect(figure('check-digit')).toBe('3/4');
    expect([figure('item-named'), figure('on-time'), figure('located')]).toEqual([
      'no-catalogue',
      'no-catalogue',
      'bare-file',
    ]);
  });

  test('is not told where the file has no header: its first row would be told as names', async () => {
    const file = await write('无表头.csv', '110105194912310021,13800000001\n440524188001010014,13800000002\n');
    expect(await failure('dataset.quality', { file })).toBe('header-holds-data');
  });

  test('must be told apart from a dataset', async () => {
    expect(await failure('dataset.quality', {})).toBe('bad-request');
    expect(await failure('dataset.quality', { workspace: workspace(), ...dataset, file: source })).toBe('bad-request');
    expect(await failure('dataset.quality', { workspace: workspace() })).toBe('bad-request');
  });
});

describe('the report as a workbook', () => {
  test('has an overview, all measures with their formulas, all columns, and what repeats', async () => {
    const out = at('质量.xlsx');
    const { report, xlsx } = await value('dataset.quality', { workspace: workspace(), ...dataset, out });
    expect(xlsx).toBe(out);
    const sheets = await sheetsOf(out);
    expect(Object.keys(sheets)).toEqual(['概览', '指标', '逐列', '重复与主键']);
    expect(sheets['概览']?.[0]?.[0]).toBe('“许可”数据质量评价报告');
    expect(sheets['概览']?.[1]?.[0]).toContain('评价日期：2026-05-02　源文件：许可.csv　4 行 × 5 列');
    expect(sheets['概览']?.slice(3, 9).map(([name]) => name)).toEqual([
      '规范性',
      '完整性',
      '准确性',
      '一致性',
      '时效性',
      '可访问性',
    ]);
    expect(sheets['指标']).toHaveLength(3 + report.measures.length);
    const check = sheets['指标']?.find((row) => row[2] === '校验码正确') ?? [];
    expect([check[0], check[1], ...check.slice(4, 7), check[8]]).toEqual(['准确性', '0301', '3', '4', '75', '2']);
    const sex = sheets['指标']?.find((row) => row[2] === '身份号码与性别一致') ?? [];
    expect([...sex.slice(4, 8)]).toEqual(['', '', '', '不适用：没有可对照的两列']);
    const updated = sheets['指标']?.find((row) => row[2] === '按更新周期更新') ?? [];
    expect(updated[7]).toBe('自 2026-03-02 起应于 2026-04-02 前更新，已超期 30 天');
    expect(sheets['逐列']).toContainEqual([
      '统一社会信用代码',
      '文本',
      '统一社会信用代码',
      '准确性',
      '校验码正确',
      '3',
      '4',
      '1',
      '75',
    ]);
    expect(sheets['重复与主键']?.[3]).toEqual(['整行重复', '全部列', '1', '共 1 种记录有重复']);
  });

  test('holds no value of the data, nor does the answer', async () => {
    const out = at('无值.xlsx');
    const told = JSON.stringify(await answer('dataset.quality', { workspace: workspace(), ...dataset, out }));
    const bytes = (await readFile(out)).toString('utf8');
    for (const word of ['JY1', '面馆', '91350211M0000XUF46', '2027-02-30', '2025-03-07']) {
      expect(told).not.toContain(word);
      expect(bytes).not.toContain(word);
    }
  });

  test('is the same, byte for byte, when it is made again', async () => {
    for (const out of [at('一.xlsx'), at('二.xlsx')]) await value('dataset.quality', { file: source, out });
    expect(await readFile(at('一.xlsx'))).toEqual(await readFile(at('二.xlsx')));
  });

  test('is not written over what must stay', async () => {
    for (const [out, code] of [
      [source, 'bad-request'],
      [join(workspace(), 'objects', 'x.xlsx'), 'output-protected'],
    ] as const) {
      expect(await failure('dataset.quality', { file: source, out })).toBe(code);
    }
  });
});
