import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useOperators } from './treat-values';

const treat = useOperators();
const days = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const levels = ['month', 'quarter', 'year', '5-years', '10-years'] as const;

describe('generalise-date', () => {
  it.each([
    '2020-01-05',
    '2020-1-5',
    '2020/1/5',
    '2020.1.5',
    '2020年1月5日',
    '2020年01月05日',
    '20200105',
    '２０２０－０１－０５',
    ' 2020-01-05 ',
    '2020-01-05 13:14:15',
    '2020-01-05T13:14:15.000Z',
    '20200105131415',
    '2020/1/5 9:00',
    '2020年1月5日 9时30分',
    '2020年1月',
  ])('reads %s', async (text) => {
    expect(await treat('generalise-date', { to: 'month' }, [text])).toEqual(['2020-01']);
  });

  it('labels month, quarter, year and bands of years', async () => {
    const labels: (string | null)[] = [];
    for (const to of levels) labels.push(...(await treat('generalise-date', { to }, ['1987-11-30'])));
    expect(labels).toEqual(['1987-11', '1987-Q4', '1987', '1985-1989', '1980-1989']);
  });

  it('drops what is no date, and what says less than is asked for', async () => {
    const texts = [
      '不详',
      '2020-02-30',
      '2020-13-01',
      '20201301',
      '1990',
      '12020-01-05',
      '2020-01-051',
      '18263',
      '2020-01-05张三',
    ];
    expect(await treat('generalise-date', { to: 'month' }, texts)).toEqual(texts.map(() => null));
  });

  it('reads a year alone where a year is wanted', async () => {
    expect(await treat('generalise-date', { to: 'year' }, ['1990', '1990年', '1990-07', null, ''])).toEqual([
      '1990',
      '1990',
      '1990',
      null,
      '',
    ]);
  });

  it.each(levels)('keeps the order of dates and never tells the day (%s)', async (to) => {
    await fc.assert(
      fc.asyncProperty(fc.array(days, { minLength: 2 }), async (dates) => {
        const texts = dates.map((date) => date.toISOString().slice(0, 10)).sort();
        const labels = (await treat('generalise-date', { to }, texts)).map((label) => label ?? 'missing');
        expect([...labels].sort()).toEqual(labels);
        texts.forEach((text, index) => {
          const label = labels[index] ?? '';
          expect(label).not.toMatch(/\d{4}-\d\d-\d\d/);
          const [first = '', last = first] = /^\d{4}-\d{4}$/.test(label) ? label.split('-') : [label.slice(0, 4)];
          expect(text.slice(0, 4) >= first && text.slice(0, 4) <= last).toBe(true);
        });
      }),
      { numRuns: 15 },
    );
  });
});
