import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testKey, useOperators } from './treat-values';

const treat = useOperators();

/** The documented token, made by another implementation of HMAC. */
function tokenOf(key: Uint8Array, scope: string, value: string, length = 32): string {
  const hex = createHmac('sha256', key).update(`${scope}\0${value}`, 'utf8').digest('hex');
  return Array.from(hex.slice(0, length))
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');
}

describe('pseudonym', () => {
  it('is the documented HMAC-SHA-256 (inputs of RFC 4231, case 3)', async () => {
    const key = new Uint8Array(20).fill(0xaa);
    const [token] = await treat('pseudonym', { compare: 'exact', length: 64 }, ['\u00dd'.repeat(50)], key);
    expect(token).toBe(tokenOf(key, '', '\u00dd'.repeat(50), 64));
  });

  it('is the documented HMAC-SHA-256 for any text, key and scope', async () => {
    const keys = fc.uint8Array({ minLength: 16, maxLength: 64 });
    const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        texts,
        keys,
        fc.string({ maxLength: 10 }).filter((scope) => !scope.includes('\0')),
        async (values, key, scope) => {
          const tokens = await treat('pseudonym', { scope, compare: 'exact' }, values, key);
          expect(tokens).toEqual(values.map((value) => tokenOf(key, scope, value)));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('gives one person one token however the number was typed', async () => {
    const spellings = [
      '11010519491231002X',
      ' 11010519491231002x',
      '１１０１０５１９４９１２３１００２Ｘ',
      '110105 19491231\u3000002X',
      '1101\u200b0519491231002ｘ',
    ];
    const tokens = await treat('pseudonym', {}, spellings);
    expect(new Set(tokens)).toEqual(new Set([tokenOf(testKey, '', '11010519491231002X')]));
  });

  it('consists of letters a to p, so that nothing takes it for a number', async () => {
    const tokens = await treat(
      'pseudonym',
      { length: 64 },
      Array.from({ length: 300 }, (_, index) => String(index)),
    );
    for (const token of tokens) expect(token).toMatch(/^[a-p]{64}$/);
  });

  it('differs by value, by scope and by key', async () => {
    const other = new Uint8Array(32).fill(7);
    const tokens = [
      ...(await treat('pseudonym', { scope: 'a' }, ['1', '2'])),
      ...(await treat('pseudonym', { scope: 'b' }, ['1', '2'])),
      ...(await treat('pseudonym', { scope: 'a' }, ['1', '2'], other)),
    ];
    expect(new Set(tokens).size).toBe(6);
  });

  it('makes no token of nothing', async () => {
    expect(await treat('pseudonym', {}, [null, '', ' \u3000 '])).toEqual([null, '', '']);
  });

  it('refuses a key that can be guessed', async () => {
    await expect(treat('pseudonym', {}, ['1'], new Uint8Array(8))).rejects.toMatchObject({ code: 'treat-key-unfit' });
  });
});
