import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOperator } from '../../../../main/engine/treat';
import { useOperators } from './treat-values';

const treat = useOperators();

describe('suppress-small', () => {
  it('hides counts from 1 to 4 and no other, 0 and missing among them', async () => {
    const values = ['0', '1', '4', '5', '12', '1,204', '-3', '', null, '０', '３', ' 2 ', '0.5', '4.9'];
    const left = ['0', '<5', '<5', '5', '12', '1,204', '-3', '', null, '０', '<5', '<5', '<5', '<5'];
    expect(await treat('suppress-small', {}, values)).toEqual(left);
  });

  it('leaves nothing where no label is wanted, and counts up to another bound', async () => {
    expect(await treat('suppress-small', { as: 'missing', below: 10 }, ['0', '9', '10'])).toEqual(['0', null, '10']);
  });

  it('lets nothing through that it cannot read as a number', async () => {
    expect(await treat('suppress-small', {}, ['3人', '三', '1e1'])).toEqual([null, null, null]);
  });

  it('never shows a number in between, whatever the counts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(30), { minLength: 1 }),
        fc.integer({ min: 2, max: 20 }),
        async (counts, below) => {
          const left = await treat('suppress-small', { below }, counts.map(String));
          expect(left).toEqual(counts.map((count) => (count > 0 && count < below ? `<${below}` : String(count))));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is text where it writes a label, and stays a number where it leaves nothing', () => {
    const typeOf = (params: unknown) => findOperator('suppress-small')?.prepare(params, '').outputType('integer');
    expect([typeOf({}), typeOf({ as: 'missing' })]).toEqual(['text', 'integer']);
  });
});
