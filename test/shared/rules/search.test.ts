import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText, holdsWords, searchWords } from '../../../shared/rules/search';

test('capitals, full-width forms and spaces between words make no difference', () => {
  expect(holdsWords(foldText('ＩＰ地址 Email'), searchWords(' email  ip '))).toBe(true);
  expect(holdsWords(foldText('手机号'), searchWords('手机 地址'))).toBe(false);
});

test('nothing typed finds everything', () => {
  expect(searchWords('  ')).toEqual([]);
  expect(holdsWords('', [])).toBe(true);
});

test('a text is found by all that stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(holdsWords(foldText(text), searchWords(text))).toBe(true);
    }),
  );
});
