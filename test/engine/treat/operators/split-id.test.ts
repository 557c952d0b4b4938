import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { residentIdCheckCharacter } from '../../../../shared/rules/identifiers';
import { treatTable } from './treat-table';
import { uglyValues } from './ugly-values';

const parts = ['birth-year', 'birth-10-years', 'sex', 'province', 'city', 'county'];
const split = (values: readonly (string | null)[], params: Record<string, unknown> = { parts }) =>
  treatTable({ steps: [['split-id', params], ['keep']], rows: values.map((value, index) => [value, String(index)]) });

describe('split-id', () => {
  it('makes a column of each part, under the name of its source (GB 11643, annex A)', async () => {
    const { header, rows } = await split(['11010519491231002X', '440524188001010014']);
    expect(header).toEqual([
      ...['出生年', '出生年代', '性别', '省级代码', '地级代码', '县级代码'].map((suffix) => `列0_${suffix}`),
      '列1',
    ]);
    expect(rows).toEqual([
      ['1949', '1940-1949', '女', '110000', '110100', '110105', '0'],
      ['1880', '1880-1889', '男', '440000', '440500', '440524', '1'],
    ]);
  });

  it('reads numbers of 15 digits, and those that were typed oddly', async () => {
    const { rows } = await split(['110105491231002', ' １１０１０５19491231002x '], { parts: ['birth-year', 'sex'] });
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ['1949', '女'],
      ['1949', '女'],
    ]);
  });

  it('keeps nothing of what is no ID number, and counts it once', async () => {
    const wrong = ['110105194912310021', '11010519490231002X', '110105491331002', '110105******002X', ...uglyValues];
    const { rows, counts } = await split([...wrong, '11010519491231002X', '', null]);
    for (const row of rows.slice(0, wrong.length)) expect(row.slice(0, -1)).toEqual(parts.map(() => null));
    expect(rows.at(-2)?.slice(0, -1)).toEqual(parts.map(() => ''));
    expect(rows.at(-1)?.slice(0, -1)).toEqual(parts.map(() => null));
    expect(counts).toMatchObject({ changed_c0: wrong.length + 1, emptied_c0: wrong.length });
  });

  it('leaves what the number says and no more, for any number', async () => {
    const born = fc.date({ min: new Date('1900-01-01'), max: new Date('2024-12-31'), noInvalidDate: true });
    const id = fc
      .tuple(fc.integer({ min: 110_000, max: 829_999 }), born, fc.integer({ min: 0, max: 999 }))
      .map(([region, day, serial]) => {
        const body = `${region}${day.toISOString().slice(0, 10).replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
        return body + residentIdCheckCharacter(body);
      });
    await fc.assert(
      fc.asyncProperty(fc.array(id, { minLength: 1 }), async (ids) => {
        const { rows } = await split(ids, {});
        rows.forEach((row, index) => {
          const number = ids[index] ?? '';
          const sex = Number(number.charAt(16)) % 2 === 1 ? '男' : '女';
          expect(row.slice(0, 3)).toEqual([number.slice(6, 10), sex, `${number.slice(0, 4)}00`]);
          expect(row.join('')).not.toContain(number.slice(6, 14));
        });
      }),
      { numRuns: 15 },
    );
  });

  it('counts as a quasi-identifier with all of its columns', async () => {
    const { compiled } = await treatTable({ steps: [['split-id'], ['keep']], rows: [], plan: { quasi: ['c0'] } });
    expect(compiled.quasi).toEqual(['c0_1', 'c0_2', 'c0_3']);
    expect(compiled.rowLocal).toBe(true);
  });

  it('refuses a part that is named twice', async () => {
    await expect(split([], { parts: ['sex', 'sex'] })).rejects.toMatchObject({ code: 'plan-invalid' });
  });
});
