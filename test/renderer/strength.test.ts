import { expect, test } from 'vitest';
import { strengthOf } from '../../renderer/pages/settings/strength';

test.each([
  ['', 'none', 8],
  ['abc', 'short', 5],
  ['开放清单', 'short', 4],
  ['aaaaaaaa', 'weak', 0],
  ['12345678', 'weak', 0],
  ['correct horse battery', 'good', 0],
  ['春风又绿江南岸', 'short', 1],
  ['春风又绿江南岸明月', 'good', 0],
])('“%s” is %s', (passphrase, is, left) => {
  expect(strengthOf(passphrase)).toEqual({ is, left });
});

test('characters are counted as people see them, not as they are stored', () => {
  expect(strengthOf('😀😀😀😀')).toEqual({ is: 'short', left: 4 });
});
