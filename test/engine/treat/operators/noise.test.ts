import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testKey, useOperators } from './treat-values';
import { uglyValues } from './ugly-values';

const treat = useOperators();

describe('noise', () => {
  it('is the documented draw (another implementation of HMAC)', async () => {
    const digest = createHmac('sha256', testKey)
      .update('\0noise\0c0\0' + '1 100', 'utf8')
      .digest('hex');
    const draw = BigInt(`0x${digest.slice(0, 15)}`);
    expect(await treat('noise', { amount: 10 }, ['50', '100'])).toEqual([
      expect.anything(),
      String(90n + (draw % 21n)),
    ]);
  });

  it('lets no number out of its range, and leaves so many places', async () => {
    const numbers = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((thousandths) => (thousandths / 1000).toFixed(3)),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(
        numbers,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 3 }),
        async (values, amount, places) => {
          const left = await treat('noise', { amount, places }, values);
          left.forEach((moved, index) => {
            expect(moved).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(String.raw`^-?\d+\.\d{${places}}$`));
            expect(Math.abs(Number(moved) - Number(values[index]))).toBeLessThanOrEqual(amount + 1e-9);
          });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('moves by every amount about equally often, so that the mean stays', async () => {
    const left = await treat(
      'noise',
      { amount: 2 },
      Array.from({ length: 5000 }, () => '10'),
    );
    const counts = new Map<string, number>();
    for (const moved of left) counts.set(moved ?? '', (counts.get(moved ?? '') ?? 0) + 1);
    expect([...counts.keys()].sort()).toEqual(['10', '11', '12', '8', '9']);
    for (const count of counts.values()) expect(count).toBeGreaterThan(850);
  });

  it('is the same for the same data and key, another for another key or row', async () => {
    const values = Array.from({ length: 50 }, () => '1000');
    const once = await treat('noise', { amount: 1000 }, values);
    expect(await treat('noise', { amount: 1000 }, values)).toEqual(once);
    expect(await treat('noise', { amount: 1000 }, values, new Uint8Array(32).fill(9))).not.toEqual(once);
    expect(new Set(once).size).toBeGreaterThan(40);
  });

  it('keeps nothing that is no number, and takes the largest ones', async () => {
    expect(await treat('noise', { amount: 1 }, uglyValues)).toEqual(uglyValues.map(() => null));
    expect(await treat('noise', { amount: 1 }, [null, ''])).toEqual([null, '']);
    const [moved] = await treat('noise', { amount: 1e12, places: 6 }, ['999999999999999.9']);
    expect(moved).toMatch(/^\d{15,16}\.\d{6}$/);
  });

  it('refuses an amount that cannot move the last place', async () => {
    await expect(treat('noise', { amount: 0.5 }, ['1'])).rejects.toMatchObject({ code: 'plan-invalid' });
    await expect(treat('noise', { amount: 0.0000001, places: 6 }, ['1'])).rejects.toMatchObject({
      code: 'plan-invalid',
    });
  });
});
