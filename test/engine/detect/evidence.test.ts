import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { detectColumns } from '../../../main/engine/detect';
import { Failure } from '../../../shared/failure';
import { quietJob, type Job, type Progress } from '../../../shared/job';
import { suggestedTagSchema, type SuggestedTag } from '../../../shared/model/tag';
import { detectEvidence } from '../../../shared/text/faults/detect';
import { placeholders } from '../../../shared/text/language';
import { labelled } from './labelled';
import { column, make, noisy } from './seeded';
import { openTable, type TestTable } from './table';

const columns = [
  ...labelled.filter(({ kind }) => kind !== null),
  {
    name: '处理情况',
    values: noisy(column(9, 200, make.complaint), 0.3, (source) =>
      source.pick([
        `联系人：${make.name(source)}，手机${make.mobile(source)}，请回电。`,
        `身份证${make.residentId(source)}的当事人要求退款，卡号${make.bankCard(source)}。`,
        `可致电${make.landline(source)}或写信至${make.email(source)}，谢谢。`,
      ]),
    ),
  },
];
const lastId = `c${columns.length - 1}`;

let table: TestTable;
let tags: Map<string, SuggestedTag | null>;

beforeAll(async () => {
  table = await openTable(columns);
  tags = await detectColumns(table.session, table.columns, quietJob);
}, 60_000);

afterAll(() => table.close());

const present = (): SuggestedTag[] => [...tags.values()].filter((tag) => tag !== null);

describe('evidence', () => {
  test('fits the model and is never empty', () => {
    expect(present().length).toBe(columns.length);
    for (const tag of present()) {
      suggestedTagSchema.parse(tag);
      expect(tag.evidence.length).toBeGreaterThan(0);
    }
  });

  test('holds no value of the data: rule ids, figures, words of the header and kinds', () => {
    const values = new Set(
      columns.flatMap(({ values: cells }) => cells).filter((cell) => cell !== null && cell.length > 2),
    );
    const told = JSON.stringify([...tags]);
    for (const value of values) expect(told.includes(JSON.stringify(value).slice(1, -1))).toBe(false);
  });

  test('every rule has its text, with the figures that it has', () => {
    for (const { rule, hits, of, note } of present().flatMap((tag) => tag.evidence)) {
      expect(Object.keys(detectEvidence)).toContain(rule);
      const given = Object.entries({ hits, of, note }).flatMap(([name, value]) => (value === undefined ? [] : [name]));
      const { zh, en } = detectEvidence[rule as keyof typeof detectEvidence];
      expect(given).toEqual(expect.arrayContaining(placeholders(zh)));
      expect(placeholders(en).sort()).toEqual(placeholders(zh).sort());
    }
  });

  test('counts add up: hits never exceed what they were counted in', () => {
    for (const { hits, of } of present().flatMap((tag) => tag.evidence)) {
      if (of !== undefined) expect(hits).toBeLessThanOrEqual(of);
    }
  });
});

test('free text lists the identifiers inside it, and these raise its level', () => {
  const tag = tags.get(lastId);
  expect(tag?.kind).toBe('free-text');
  expect([...(tag?.contains ?? [])].sort()).toEqual([
    'bank-card',
    'email',
    'landline',
    'mobile-phone',
    'person-name',
    'resident-id',
  ]);
  expect(tag?.level).toBe(4);
});

test('identity numbers inside texts are not taken for cards and codes that they pass for by chance', async () => {
  const values = column(4, 300, (source) => `当事人身份证${make.residentId(source)}，已核实。`);
  const notes = await openTable([{ name: '备注', values }]);
  const found = await detectColumns(notes.session, notes.columns, quietJob);
  await notes.close();
  expect(found.get('c0')?.contains).toEqual(['resident-id']);
});

test('a masked identity number is less than a whole one', () => {
  const levelOf = (title: string) =>
    tags.get(`c${columns.findIndex((item) => 'title' in item && item.title === title)}`)?.level;
  expect(levelOf('resident ids')).toBe(4);
  expect(levelOf('masked resident ids')).toBe(3);
});

test('progress counts columns, never falls, and ends full', async () => {
  const some = table.columns.columns.slice(0, 4);
  const seen: Progress[] = [];
  const job: Job = { signal: quietJob.signal, report: (progress) => seen.push(progress) };
  await detectColumns(table.session, { ...table.columns, columns: some, rows: 600_000 }, job);
  expect(seen.map(({ done }) => done)).toEqual(Array.from({ length: some.length + 1 }, (_, done) => done));
  expect(seen.every(({ phase, total }) => phase === 'detect' && total === some.length)).toBe(true);
});

test('a cancelled job stops with its code', async () => {
  const job: Job = { signal: AbortSignal.abort(), report: () => undefined };
  await expect(detectColumns(table.session, table.columns, job)).rejects.toThrow(new Failure('cancelled'));
});

test('the same column gives the same tag on every run', async () => {
  const some = table.columns.columns.slice(-8);
  const again = await detectColumns(table.session, { ...table.columns, columns: some }, quietJob);
  expect([...again]).toEqual([...tags].slice(-8));
});
