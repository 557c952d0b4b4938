import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../main/engine/attack/candidates';
import { bornIn, regionCodeOf } from '../../../main/engine/attack/neighbours';
import { isResidentId } from '../../../shared/rules/identifiers';
import { attempt, laboratory, recovered, residentId, type Subject } from './laboratory';

const attack = laboratory();
const pad = (number: number) => String(number).padStart(2, '0');

/** 60 people: ID, birth date, sex by the sequence's parity, district. */
const people = Array.from({ length: 60 }, (_, index) => {
  const born = `${1950 + (index % 50)}-${pad(1 + (index % 12))}-${pad(1 + ((index * 7) % 28))}`;
  const region = index % 2 === 0 ? '389902' : '389904';
  const sequence = (index * 37 + 5) % 1000;
  return [
    residentId(region, born, sequence),
    born,
    sequence % 2 === 1 ? '男' : '女',
    region === '389902' ? '云汐区' : '望舒区',
    region,
  ];
});

const columns = (id: Partial<Subject>, birth: Partial<Subject> = {}, region: Partial<Subject> = {}): Subject[] => [
  { name: '身份证号', kind: 'resident-id', role: 'direct', operator: 'mask', ...id },
  { name: '出生日期', kind: 'birth-date', role: 'quasi', operator: 'keep', ...birth },
  { name: '性别', operator: 'keep' },
  { name: '区县', operator: 'delete', ...region },
  { name: '行政区划代码', operator: 'delete' },
];
const both = { params: { keepStart: 6, keepEnd: 4 } };
const run = (subjects: Subject[], setting: 'unconditional' | 'sandbox' = 'unconditional') =>
  attack({ columns: subjects, rows: people, setting });

describe('an ID number', () => {
  it('of which both ends are shown beside the birth date is whole again in every row', async () => {
    const result = await run(columns(both));
    expect(recovered(result, 'rebuild-id')).toEqual({ c0: 60 });
    expect(attempt(result, 'rebuild-id')).toEqual({
      attack: 'rebuild-id',
      columns: ['c0'],
      rows: 60,
      recovered: 60,
      note: null,
    });
  });

  it('is found by its check digit though the birth date is cut to the month', async () => {
    expect(
      recovered(await run(columns(both, { operator: 'generalise-date', params: { to: 'month' } })), 'rebuild-id'),
    ).toEqual({ c0: 60 });
  });

  it('stays hidden where only the year of birth is left: some 33 numbers fit', async () => {
    const year = columns(both, { operator: 'generalise-date', params: { to: 'year' } });
    expect(recovered(await run(year), 'rebuild-id')).toEqual({});
  });

  it('is put together from its last four digits, the birth date and the code of the district', async () => {
    const tail = { params: { keepEnd: 4 } };
    const withCode = columns(tail).map((one) => (one.name === '行政区划代码' ? { ...one, operator: 'keep' } : one));
    expect(recovered(await run(withCode), 'rebuild-id')).toEqual({ c0: 60 });
    expect(recovered(await run(columns(tail, {}, { operator: 'keep' })), 'rebuild-id')).toEqual({ c0: 60 });
    expect(recovered(await run(columns(tail)), 'rebuild-id')).toEqual({});
  });

  it('with two digits shown at the end and the sex is one of ten at most: too many for nobody but the strictest', async () => {
    const two = columns({ params: { keepStart: 6, keepEnd: 2 } });
    expect(recovered(await run(two), 'rebuild-id')).toEqual({ c0: 60 });
    expect(recovered(await run(two, 'sandbox'), 'rebuild-id')).toEqual({});
  });

  it('with its beginning alone, deleted or made a pseudonym gives nothing', async () => {
    const harmless: readonly Partial<Subject>[] = [
      { params: { keepStart: 6 } },
      { operator: 'truncate', params: { length: 14 } },
      { operator: 'delete' },
      { operator: 'pseudonym' },
    ];
    for (const id of harmless) {
      expect(recovered(await run(columns(id, {}, { operator: 'keep' })), 'rebuild-id')).toEqual({});
    }
  });

  it('of which a column keeps the last digits is looked for though nobody tagged it', async () => {
    const rows = people.map(([id = '', born = '', sex = '', , code = '']) => [id, born, sex, id.slice(-4), code]);
    const subjects = columns({ operator: 'delete' }).map((one, index) =>
      index === 3 ? { name: '身份证后四位', operator: 'keep' } : index === 4 ? { ...one, operator: 'keep' } : one,
    );
    expect(recovered(await attack({ columns: subjects, rows }), 'rebuild-id')).toEqual({ c3: 60 });
  });

  it('counts only rows in which the true number is among those left', async () => {
    const rows = people.map((row, index) => (index < 10 ? [row[0] ?? '', '1901-01-01', ...row.slice(2)] : row));
    expect(recovered(await attack({ columns: columns(both), rows }), 'rebuild-id')).toEqual({ c0: 50 });
  });

  it('survives cells that are no numbers', async () => {
    const ugly = ['', ' ', '不详', '١٢٣٤٥٦', '３８９９０２１９５０', '*'.repeat(18), `"${'9'.repeat(40)}`, '\n'];
    const rows = [...people, ...ugly.map((text) => [text, text, text, text, text])];
    expect(recovered(await attack({ columns: columns(both), rows }), 'rebuild-id')).toEqual({ c0: 60 });
  });
});

describe('candidates', () => {
  it('are valid, agree with what is known, and hold the true number', () => {
    for (const [id = '', born = ''] of people) {
      const found = candidatesFor(
        { shown: `${id.slice(0, 6)}${' '.repeat(10)}${id.slice(16)}`, born: bornIn(born), region: null, sex: null },
        20,
      );
      expect(found).toContain(id);
      expect(found.every((number) => isResidentId(number) && number.endsWith(id.slice(16)))).toBe(true);
    }
  });

  it('read dates as they are written, and codes only down to a district', () => {
    const days = (text: string) => {
      const span = bornIn(text);
      return span && Math.round((span.to.getTime() - span.from.getTime()) / 86_400_000) + 1;
    };
    expect(['1987-3-5', '19870305', '1987年3月5日', '1987/03/05 10:00'].map(days)).toEqual([1, 1, 1, 1]);
    expect(['1987-02', '1987年2月', '1987-Q1', '1988', '1980-1989', '', '1987-02-30'].map(days)).toEqual([
      28,
      28,
      90,
      366,
      null,
      null,
      null,
    ]);
    expect(['320706', '320706001002', '320700', '3207', '云汐区'].map(regionCodeOf)).toEqual([
      '320706',
      '320706',
      null,
      null,
      null,
    ]);
  });
});

describe('a telephone or card number', () => {
  const phones = Array.from({ length: 40 }, (_, index) => [
    `1540000${String(1000 + index * 7)}`,
    `622260026000107${String(1000 + index)}`,
  ]);
  const subjects = (phone: Record<string, number>, card: Record<string, number>): Subject[] => [
    { name: '手机', kind: 'mobile-phone', role: 'direct', operator: 'mask', params: phone },
    { name: '卡', kind: 'bank-card', role: 'direct', operator: 'mask', params: card },
  ];

  it('that hides one digit, or two beside a check digit, is recovered', async () => {
    const result = await attack({
      columns: subjects({ keepStart: 7, keepEnd: 3 }, { keepStart: 10, keepEnd: 7 }),
      rows: phones,
    });
    expect(recovered(result, 'rebuild-id')).toEqual({ c0: 40, c1: 40 });
  });

  it('under the usual mask is not', async () => {
    const result = await attack({ columns: subjects({ keepStart: 3, keepEnd: 4 }, { keepEnd: 4 }), rows: phones });
    expect(recovered(result, 'rebuild-id')).toEqual({});
  });
});
