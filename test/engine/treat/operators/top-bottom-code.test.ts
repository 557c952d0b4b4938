import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useOperators } from './treat-values';
import { uglyValues } from './ugly-values';

const treat = useOperators();

describe('top-bottom-code', () => {
  it('gives the largest and smallest one label each, the rest as it is written', async () => {
    const values = ['17', '18', ' 89.5 ', '90', '１０２', '1,000', '-3', '', null];
    const left = ['<18', '18', ' 89.5 ', '90+', '90+', '90+', '<18', '', null];
    expect(await treat('top-bottom-code', { top: 90, bottom: 18 }, values)).toEqual(left);
  });

  it('lets no number out of its range, whatever the numbers', async () => {
    const ends = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.nat(50));
    const numbers = fc.array(
      fc.double({ min: -200, max: 200, noNaN: true }).map((value) => value.toFixed(2)),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(numbers, ends, async (values, [bottom, span]) => {
        const top = bottom + span;
        const left = await treat('top-bottom-code', { top, bottom }, values);
        values.forEach((value, index) => {
          const expected = Number(value) >= top ? `${top}+` : Number(value) < bottom ? `<${bottom}` : value;
          expect(left[index]).toBe(expected);
        });
      }),
      { numRuns: 30 },
    );
  });

  it('keeps nothing that is no number', async () => {
    expect(await treat('top-bottom-code', { top: 90 }, uglyValues)).toEqual(uglyValues.map(() => null));
  });

  it('must have an end, and ends in their order', async () => {
    await expect(treat('top-bottom-code', {}, ['1'])).rejects.toMatchObject({ code: 'plan-invalid' });
    await expect(treat('top-bottom-code', { top: 1, bottom: 2 }, ['1'])).rejects.toMatchObject({
      code: 'plan-invalid',
    });
  });
});
