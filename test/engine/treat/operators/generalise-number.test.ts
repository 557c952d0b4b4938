import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { useOperators } from './treat-values';

const treat = useOperators();

describe('generalise-number', () => {
  it('puts numbers into labelled bands', async () => {
    const values = ['20', '29', '29.9', '30', '0', '-1', '-10', '-10.5', '-10.0', ' ２５ ', '1,234', '+7'];
    expect(await treat('generalise-number', { width: 10 }, values)).toEqual([
      '20-29',
      '20-29',
      '20-29',
      '30-39',
      '0-9',
      '-10--1',
      '-10--1',
      '-20--11',
      '-10--1',
      '20-29',
      '1230-1239',
      '0-9',
    ]);
  });

  it('codes the top and the bottom', async () => {
    const params = { width: 5, origin: 0, bottom: 20, top: 90 };
    expect(await treat('generalise-number', params, ['19.9', '20', '89', '90', '120'])).toEqual([
      '<20',
      '20-24',
      '85-89',
      '90+',
      '90+',
    ]);
  });

  it('drops what is no number', async () => {
    const texts = ['12岁', '1e5', '1,23', '--1', '', null, 'NaN', '0x10', '1_000'];
    expect(await treat('generalise-number', { width: 10 }, texts)).toEqual([
      null,
      null,
      null,
      null,
      '',
      null,
      null,
      null,
      null,
    ]);
  });

  it('refuses bounds inside a band', async () => {
    await expect(treat('generalise-number', { width: 10, top: 95 }, ['1'])).rejects.toMatchObject({
      code: 'plan-invalid',
      params: { path: 'params.top' },
    });
  });

  it('gives every number the band that holds it', async () => {
    const number = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const width = fc.integer({ min: 2, max: 5000 });
    await fc.assert(
      fc.asyncProperty(fc.array(number, { minLength: 1 }), width, number, async (values, size, origin) => {
        const labels = await treat('generalise-number', { width: size, origin }, values.map(String));
        values.forEach((value, index) => {
          const [, low, high] = /^(-?\d+)-(-?\d+)$/.exec(labels[index] ?? '') ?? [];
          expect(Number(low)).toBeLessThanOrEqual(value);
          expect(Number(high)).toBeGreaterThanOrEqual(value);
          expect(Number(high) - Number(low)).toBe(size - 1);
          expect(Math.abs((Number(low) - origin) % size)).toBe(0);
        });
      }),
      { numRuns: 40 },
    );
  });
});

describe('round', () => {
  it('rounds exactly, halves away from zero', async () => {
    const values = ['119.21536', '34.605', '-34.605', '1', '+１.5', '不详', null, ''];
    expect(await treat('round', { places: 2 }, values)).toEqual([
      '119.22',
      '34.61',
      '-34.61',
      '1.00',
      '1.50',
      null,
      null,
      '',
    ]);
  });

  it('rounds to tens and hundreds', async () => {
    expect(await treat('round', { places: -2 }, ['149', '150', '-1250'])).toEqual(['100', '200', '-1300']);
  });
});
