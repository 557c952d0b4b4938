import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useOperators } from './treat-values';
import { uglyValues } from './ugly-values';

const treat = useOperators();
const grid = (params: Record<string, unknown>, values: readonly (string | null)[]) =>
  treat('generalise-grid', params, values);

describe('generalise-grid', () => {
  it('labels a cell of so many degrees by its south-west corner, also south and west of zero', async () => {
    const params = { axis: 'longitude', size: 0.01, unit: 'degrees' };
    const values = ['119.2217', '119.22', '119.2299999999', '-0.001', '-119.22', '１１９．２２', '180', '', null];
    expect(await grid(params, values)).toEqual([
      '119.22',
      '119.22',
      '119.22',
      '-0.01',
      '-119.22',
      '119.22',
      '180.00',
      '',
      null,
    ]);
    expect(await grid({ ...params, size: 2 }, ['119.2', '-0.5'])).toEqual(['118', '-2']);
  });

  it('makes cells of metres that are never narrower than asked, at the latitude that is named', async () => {
    // 1000 m: 0.009044° of latitude; 0.010967° of longitude at 35° (111320 · cos 35° = 91188 m).
    expect(await grid({ axis: 'latitude', size: 1000 }, ['0.0090439', '0.009044'])).toEqual(['0.000000', '0.009044']);
    expect(await grid({ axis: 'longitude', size: 1000 }, ['0.010966', '0.010967'])).toEqual(['0.000000', '0.010967']);
    expect(await grid({ axis: 'longitude', size: 1000, latitude: 60 }, ['0.017966', '0.017967'])).toEqual([
      '0.000000',
      '0.017967',
    ]);
  });

  it('keeps nothing that is no such angle', async () => {
    const values = [...uglyValues, '180.0000001', '-180.1', '119°13′', '119.2,34.6'];
    expect(await grid({ axis: 'longitude', size: 1000 }, values)).toEqual(values.map(() => null));
    expect(await grid({ axis: 'latitude', size: 1000 }, ['90.1', '-91'])).toEqual([null, null]);
  });

  it('puts every point into the cell that begins at its label, and every label into its own', async () => {
    const points = fc.array(
      fc.integer({ min: -180e6, max: 180e6 }).map((micro) => (micro / 1e6).toFixed(6)),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(points, fc.integer({ min: 1, max: 5_000_000 }), async (values, micro) => {
        const params = { axis: 'longitude', size: micro / 1e6, unit: 'degrees' };
        const left = await grid(params, values);
        left.forEach((label, index) => {
          const offset = Math.round(Number(values[index]) * 1e6) - Math.round(Number(label) * 1e6);
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(offset).toBeLessThan(micro);
        });
        const inside = left.filter((label) => Number(label) >= -180);
        expect(await grid(params, inside)).toEqual(inside);
      }),
      { numRuns: 30 },
    );
  });

  it('refuses a cell without a side', async () => {
    await expect(grid({ axis: 'longitude', size: 0.5 }, ['1'])).rejects.toMatchObject({ code: 'plan-invalid' });
    await expect(grid({ axis: 'longitude', size: 91, unit: 'degrees' }, ['1'])).rejects.toMatchObject({
      code: 'plan-invalid',
    });
  });
});
