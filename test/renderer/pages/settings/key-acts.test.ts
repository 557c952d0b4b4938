import { expect, test } from 'vitest';
import { asked, isRepeated, mayBeEmpty } from '../../../../renderer/pages/settings/key-acts';

test('a passphrase that is made is typed twice, one that is known once', () => {
  expect(isRepeated('outAgain', { outSecret: 'one', outAgain: 'other' })).toBe(false);
  expect(isRepeated('outAgain', { outSecret: 'one', outAgain: 'one' })).toBe(true);
  expect(isRepeated('secret', { secret: 'one' })).toBe(true);
});

test('a new key may keep the passphrase of the old one; everything else must be typed', () => {
  const needed = Object.values(asked)
    .flat()
    .filter((field) => !mayBeEmpty(field));
  expect(new Set(needed)).toEqual(new Set(['secret', 'outSecret', 'outAgain', 'fileSecret', 'ownSecret']));
  expect(isRepeated('newAgain', {})).toBe(true);
});
