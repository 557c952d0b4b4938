import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatColumn, treatTable } from './treat-table';
import { uglyValues } from './ugly-values';

const cells = fc.array(fc.option(fc.constantFrom('', '甲', '乙', '丙', ' 甲', ...uglyValues.slice(0, 6))), {
  minLength: 1,
  maxLength: 60,
});

describe('suppress-rare', () => {
  it('takes out values in fewer rows than asked and keeps the others to the byte, rows in their order', async () => {
    await fc.assert(
      fc.asyncProperty(cells, fc.integer({ min: 2, max: 8 }), async (values, below) => {
        const left = await treatColumn('suppress-rare', { below }, values);
        const count = (value: string | null) => values.filter((other) => other === value).length;
        expect(left).toEqual(
          values.map((value) => (value === '' || (value !== null && count(value) >= below) ? value : null)),
        );
        expect(await treatColumn('suppress-rare', { below }, left)).toEqual(left);
      }),
      { numRuns: 30 },
    );
  });

  it('takes out the cell where the quasi-identifiers together are rare after treatment', async () => {
    const rows = [
      ['21', '女', '甲病'],
      ['28', '女', '乙病'],
      ['29', '女', '丙病'],
      ['31', '女', '丁病'],
      ['24', '男', '戊病'],
    ];
    const { rows: left, counts } = await treatTable({
      steps: [['generalise-number', { width: 10 }], ['keep'], ['suppress-rare', { below: 3, of: 'class' }]],
      rows,
      plan: { quasi: ['c0', 'c1'] },
    });
    expect(left.map(([, , cell]) => cell)).toEqual(['甲病', '乙病', '丙病', null, null]);
    expect(counts).toMatchObject({ changed_c2: 2, emptied_c2: 2 });
  });
});
