import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatTable } from './treat-table';
import type { Cell } from './treat-values';
import { uglyValues } from './ugly-values';

const shifted = async (rows: readonly (readonly Cell[])[], params: Record<string, unknown> = {}, key?: Uint8Array) => {
  const steps = [['delete'], ['shift-date', { person: 'c0', ...params }]] as const;
  const { rows: left } = await treatTable({ steps: [...steps], rows, ...(key && { key }) });
  return left.map(([date]) => date ?? null);
};
const DAY = 86_400_000;
const daysBetween = (one: Cell | undefined, other: Cell | undefined) =>
  (Date.parse(other ?? '') - Date.parse(one ?? '')) / DAY;

describe('shift-date', () => {
  it('moves all dates of a person alike: intervals and order stay, no date does, none moves too far', async () => {
    const date = fc.integer({ min: 0, max: 60_000 }).map((day) => new Date(day * DAY).toISOString().slice(0, 10));
    const row = fc.tuple(fc.constantFrom('甲', '乙', '丙', '丁'), date);
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 3650 }),
        async (rows, days) => {
          const left = await shifted(rows, { days });
          const moves = new Map<string, number>();
          rows.forEach(([person, before], index) => {
            const move = daysBetween(before, left[index]);
            expect(Math.abs(move)).toBeLessThanOrEqual(days);
            expect(move).not.toBe(0);
            expect(moves.get(person) ?? move).toBe(move);
            moves.set(person, move);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('reads dates in every form and writes one, without a time', async () => {
    const forms = ['2020-01-05', '2020/1/5', '2020年1月5日', '20200105', '２０２０．１．５', '2020-01-05 08:30:00'];
    const left = await shifted(forms.map((form) => ['甲', form]));
    expect(new Set(left).size).toBe(1);
    expect(left[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('knows a person however the number was typed, in one scope', async () => {
    const rows = [
      ['11010519491231002X', '2020-01-05'],
      ['１１０１０５ 19491231002x', '2020-01-05'],
    ];
    const [one, two] = await shifted(rows, { days: 3650 });
    expect(two).toBe(one);
    const [other] = await shifted(rows, { days: 3650, scope: '另一套' });
    expect(other).not.toBe(one);
    const [again] = await shifted(rows, { days: 3650 }, new Uint8Array(32).fill(4));
    expect(again).not.toBe(one);
  });

  it('keeps nothing that is no date to the day, or belongs to nobody', async () => {
    const values = [...uglyValues, '2020', '2020-01', '2020-02-30', '0000-01-05', '昨天'];
    expect(await shifted(values.map((value) => ['甲', value]))).toEqual(values.map(() => null));
    expect(
      await shifted([
        ['', '2020-01-05'],
        [null, '2020-01-05'],
        ['甲', ''],
        ['甲', null],
      ]),
    ).toEqual([null, null, '', null]);
  });

  it('leaves the calendar at neither end', async () => {
    const people = Array.from({ length: 40 }, (_, index) => String(index));
    const left = await shifted(
      people.flatMap((person) => [
        [person, '9999-12-31'],
        [person, '0001-01-01'],
      ]),
    );
    for (const date of left) expect(date ?? '0001-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('asks for a column that is there', async () => {
    const steps = [['keep'], ['shift-date', { person: 'c7' }]] as const;
    await expect(treatTable({ steps: [...steps], rows: [] })).rejects.toMatchObject({
      code: 'plan-column-unknown',
      params: { path: 'steps.1.params.person' },
    });
  });
});
