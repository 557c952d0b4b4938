import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../../../shared/rules/identifiers';
import { useOperators } from './treat-values';

const treat = useOperators();
const scrub = async (text: string, params: unknown = {}) => (await treat('scrub', params, [text]))[0];

describe('scrub', () => {
  it('puts labels in place of identifiers and leaves the rest alone', async () => {
    expect(await scrub('来电 13812345678，邮箱 zhang@example.cn，身份证11010519491231002X。')).toBe(
      '来电 ［手机］，邮箱 ［邮箱］，身份证［身份证］。',
    );
  });

  it('takes a name away wherever it stands once a cue gave it away', async () => {
    expect(await scrub('投诉人：张三丰，电话13812345678。经核实，张三丰所述属实')).toBe(
      '投诉人：［姓名］，电话［手机］。经核实，［姓名］所述属实',
    );
  });

  it('finds full-width numbers', async () => {
    expect(await scrub('电话１３８１２３４５６７８')).toBe('电话［手机］');
  });

  it('keeps codes of legal persons unless asked otherwise', async () => {
    expect(await scrub('统一社会信用代码91350100M000100Y43')).toBe('统一社会信用代码91350100M000100Y43');
    expect(await scrub('代码91350100M000100Y43', { kinds: ['uscc'] })).toBe('代码［信用代码］');
  });

  it('leaves text without identifiers as it is, to the character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        fc.pre(findIdentifiers(text).length === 0);
        expect(await scrub(text)).toBe(text);
      }),
    );
  });

  it('leaves nothing behind that the finder knows', async () => {
    const pieces = [
      '13812345678',
      '11010519491231002X',
      '联系人张三丰',
      '李四先生',
      'a@b.cn',
      '苏G12345',
      '0518-85123456',
      '6222600260001072444',
      '，',
      ' ',
      '的',
      '-',
      '1',
      '电话',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 8 }), async (parts) => {
        const left = await scrub(parts.join(''));
        const kinds = findIdentifiers(left ?? '').map(({ kind }) => kind);
        expect(kinds.filter((kind) => kind !== 'uscc' && kind !== 'org-code')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
