import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOperator, operators } from '../../../../main/engine/treat';
import { useOperators } from './treat-values';

const treat = useOperators();
const cells = fc.array(fc.option(fc.string({ unit: 'grapheme' })), { minLength: 1 });

describe('keep', () => {
  it('changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(cells, async (values) => {
        expect(await treat('keep', {}, values)).toEqual(values);
      }),
      { numRuns: 20 },
    );
  });
});

describe('truncate', () => {
  it('leaves at most so many characters, from the start', async () => {
    await fc.assert(
      fc.asyncProperty(cells, fc.integer({ min: 1, max: 20 }), async (values, length) => {
        const left = await treat('truncate', { length }, values);
        expect(left).toEqual(
          values.map((value) => (value === null ? null : Array.from(value).slice(0, length).join(''))),
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe('constant', () => {
  it('is the same in every row, even where nothing was, and is never SQL', async () => {
    const text = "'; DROP TABLE source; --";
    expect(await treat('constant', { text }, ['a', null, ''])).toEqual([text, text, text]);
  });
});

describe('quote-formula', () => {
  it('puts an apostrophe before what a spreadsheet would run, and never harms a number', async () => {
    const values = ['=1+1', '+86 138', '@SUM(A1)', '\t=1', '-x', '-', '-12', '-0.5', '-.5', '12', 'a=b', '', null];
    const left = ["'=1+1", "'+86 138", "'@SUM(A1)", "'\t=1", "'-x", "'-", '-12', '-0.5', '-.5', '12', 'a=b', '', null];
    expect(await treat('quote-formula', {}, values)).toEqual(left);
  });
});

describe('the registry', () => {
  it('names each operator once, with a technique of GB/T 37964', () => {
    expect(new Set(operators.map(({ id }) => id)).size).toBe(operators.length);
    for (const { technique } of operators) expect(technique).toMatch(/\p{Script=Han}/u);
  });

  it('says who can get values back: nobody but the holder of the key, where an operator needs one', () => {
    for (const { keyed, reversible } of operators) expect(reversible).toBe(keyed ? 'with-key' : 'no');
  });

  it('knows no other operator', () => {
    expect(findOperator('constructor')).toBeUndefined();
  });

  it('refuses a parameter that an operator does not have, and names it', () => {
    expect(() => findOperator('keep')?.prepare({ key: 'x' }, 'steps.0.params')).toThrow(
      expect.objectContaining({ code: 'plan-invalid', params: { path: 'steps.0.params.key' } }),
    );
  });

  it('rates losses between 0 and 1', () => {
    const params: Record<string, unknown> = {
      truncate: { length: 3 },
      constant: { text: '' },
      'generalise-date': { to: 'year' },
      'generalise-number': { width: 10 },
      'generalise-address': { to: 'city' },
      round: { places: 2 },
      'top-bottom-code': { top: 90 },
      'generalise-region': { to: 'city' },
      'generalise-grid': { axis: 'longitude', size: 1000 },
      'generalise-ladder': { ladder: '0'.repeat(64), level: 2 },
      noise: { amount: 5 },
      'shift-date': { person: 'c0' },
    };
    for (const operator of operators) {
      const { loss } = operator.prepare(params[operator.id] ?? {}, 'params');
      expect(loss).toBeGreaterThanOrEqual(0);
      expect(loss).toBeLessThanOrEqual(1);
    }
  });
});
