import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treatColumn } from './treat-table';
import { testKey, useOperators } from './treat-values';
import { uglyValues } from './ugly-values';

const treat = useOperators();

function tokenOf(scope: string, value: string, length = 12): string {
  const hex = createHmac('sha256', testKey).update(`\0token\0${scope}\0${value}`, 'utf8').digest('hex');
  return Array.from(hex.slice(0, length), (digit) => 'BCDFGHJKMNPRTVWX'[Number.parseInt(digit, 16)]).join('');
}

describe('token', () => {
  it('is the documented one (another implementation of HMAC), behind its prefix', async () => {
    const left = await treat('token', { scope: '参保人', prefix: 'A-' }, ['11010519491231002X', '', null, ' \u3000']);
    expect(left).toEqual([`A-${tokenOf('参保人', '11010519491231002X')}`, '', null, '']);
  });

  it('gives one person one token however the number was typed, and two people two', async () => {
    const left = await treat('token', {}, ['11010519491231002X', '１１０１０５ 19491231002x', '110105194912310038']);
    expect(left[1]).toBe(left[0]);
    expect(left[2]).not.toBe(left[0]);
  });

  it('holds nothing of the value, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), async (values) => {
        for (const left of await treat('token', { length: 20 }, [...values, ...uglyValues]))
          expect(left).toMatch(/^(?:[BCDFGHJKMNPRTVWX]{20})?$/);
      }),
      { numRuns: 20 },
    );
  });

  it('differs by scope and key', async () => {
    const left = [
      ...(await treat('token', { scope: 'a' }, ['1'])),
      ...(await treat('token', { scope: 'b' }, ['1'])),
      ...(await treat('token', { scope: 'a' }, ['1'], new Uint8Array(32).fill(3))),
    ];
    expect(new Set(left).size).toBe(3);
  });

  it('never gives two people one token: a run with too short ones fails and says where', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => String(index));
    await expect(treatColumn('token', { length: 6 }, many)).rejects.toMatchObject({
      code: 'treat-token-collision',
      params: { position: 1 },
    });
    const left = await treatColumn('token', {}, [...many, ...many, '', null]);
    expect(new Set(left).size).toBe(many.length + 2);
  });
});
