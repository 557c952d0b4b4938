import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useOperators } from './treat-values';
import { uglyValues } from './ugly-values';

const treat = useOperators();
const levels = ['town', 'county', 'city', 'province'] as const;
const digits = { town: 9, county: 6, city: 4, province: 2 };

describe('generalise-region', () => {
  it.each([
    ['320706', '320706', '320706', '320700', '320000'],
    ['320706007', '320706007', '320706000', '320700000', '320000000'],
    ['320706007201', '320706007000', '320706000000', '320700000000', '320000000000'],
    ['３２０７０６', '320706', '320706', '320700', '320000'],
    [' 320706 ', '320706', '320706', '320700', '320000'],
  ])('cuts %s', async (code, ...left) => {
    for (const [index, to] of levels.entries())
      expect(await treat('generalise-region', { to }, [code])).toEqual([left[index]]);
  });

  it('keeps nothing that is no division code', async () => {
    const values = [...uglyValues, '3207', '32070600720', '920706', '江苏省', '32070X'];
    expect(await treat('generalise-region', { to: 'city' }, values)).toEqual(values.map(() => null));
    expect(await treat('generalise-region', { to: 'city' }, [null, ''])).toEqual([null, '']);
  });

  it('keeps the length, says no more than its level, and changes nothing the second time', async () => {
    const code = fc
      .tuple(fc.integer({ min: 100_000, max: 899_999 }), fc.constantFrom('', '001', '001203'))
      .map(([county, rest]) => `${county}${rest}`);
    await fc.assert(
      fc.asyncProperty(fc.array(code, { minLength: 1 }), fc.constantFrom(...levels), async (values, to) => {
        const left = await treat('generalise-region', { to }, values);
        left.forEach((one, index) => {
          const value = values[index] ?? '';
          const kept = Math.min(digits[to], value.length);
          expect(one).toBe(value.slice(0, kept).padEnd(value.length, '0'));
        });
        expect(await treat('generalise-region', { to }, left)).toEqual(left);
      }),
      { numRuns: 25 },
    );
  });
});
