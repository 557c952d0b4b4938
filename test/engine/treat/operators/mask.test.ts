import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPresets } from '../../../../main/engine/treat';
import { useOperators } from './treat-values';

const treat = useOperators();
const anyText = fc.string({ unit: 'grapheme', maxLength: 30 });

describe('mask', () => {
  it.each([
    ['person-name', '张三丰', '张**'],
    ['person-name', '张三', '张**'],
    ['person-name', '张', '**'],
    ['person-name', '𠮷田', '𠮷**'],
    ['resident-id', '11010519491231002X', '110105********002X'],
    ['mobile-phone', '13812345678', '138****5678'],
    ['landline', '0518-85123456', '0518*******56'],
    ['bank-card', '6222600260001072444', '***************2444'],
    ['email', 'zhangsan@example.cn', 'z***@example.cn'],
    ['email', 'z@example.cn', '***@example.cn'],
    ['email', 'zhang san', 'z***'],
    ['plate', '苏G12345', '苏G****5'],
    ['passport', 'E12345678', 'E*****678'],
  ] as const)('shows a %s as usual', async (kind, value, shown) => {
    expect(await treat('mask', maskPresets[kind], [value])).toEqual([shown]);
  });

  it('hides a value whole that is no longer than what would be shown', async () => {
    expect(await treat('mask', { keepStart: 3, keepEnd: 4 }, ['1381234', '13', ''])).toEqual(['*******', '**', '']);
  });

  it('keeps a missing value missing and an empty one empty', async () => {
    expect(await treat('mask', { keepStart: 1, showFrom: '@' }, [null, ''])).toEqual([null, '']);
  });

  it('never shows more than the kept ends, and hides at least one character', async () => {
    const ends = fc.integer({ min: 0, max: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), ends, ends, async (values, keepStart, keepEnd) => {
        const shown = await treat('mask', { keepStart, keepEnd, fill: '█' }, values);
        values.forEach((value, index) => {
          const before = Array.from(value);
          const after = Array.from(shown[index] ?? '');
          expect(after).toHaveLength(before.length);
          const hiddenFrom = before.length > keepStart + keepEnd ? keepStart : 0;
          const hiddenTo = before.length > keepStart + keepEnd ? before.length - keepEnd : before.length;
          before.forEach((character, at) => {
            expect(after[at]).toBe(at >= hiddenFrom && at < hiddenTo ? '█' : character);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it('does not tell the length of what it hides when it has a width', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1 }), async (values) => {
        const long = values.filter((value) => Array.from(value).length > 1);
        const shown = await treat('mask', { keepStart: 1, width: 2 }, long);
        expect(shown).toEqual(long.map((value) => `${Array.from(value)[0] ?? ''}**`));
      }),
      { numRuns: 20 },
    );
  });
});
