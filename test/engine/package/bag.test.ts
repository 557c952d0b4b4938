import { describe, expect, test } from 'vitest';
import { bagInfoText, manifestText, packageInfo, parseManifest } from '../../../main/engine/package/bag';
import { agency } from './fixture';

const [one, two] = ['1'.repeat(64), '2'.repeat(64)];

describe('a manifest', () => {
  test('is sorted by code unit and written as sha256sum reads it', () => {
    const text = manifestText([
      { path: 'data/b', digest: one },
      { path: 'data/B', digest: two },
    ]);
    expect(text).toBe(`${two}  data/B\n${one}  data/b\n`);
    expect(parseManifest(text)).toHaveLength(2);
  });

  test.each([
    ['upper-case digests', `${'A'.repeat(64)}  data/a\n`],
    ['one space', `${one} data/a\n`],
    ['a binary mark', `${one} *data/a\n`],
    ['CRLF', `${one}  data/a\r\n`],
    ['no last line end', `${one}  data/a`],
    ['another order', `${one}  data/b\n${one}  data/a\n`],
    ['a path twice', `${one}  data/a\n${one}  data/a\n`],
    ['an empty line', `${one}  data/a\n\n`],
    ['a short digest', `${'1'.repeat(63)}  data/a\n`],
  ])('is refused with %s', (_, text) => {
    expect(parseManifest(text)).toBeNull();
  });
});

test('bag-info names agency, package, format and payload, and bears no date', () => {
  expect(bagInfoText(packageInfo({ agency, listVersion: 3 }), [{ size: 10 }, { size: 5 }])).toBe(
    `Source-Organization: ${agency.name}\n` +
      `External-Identifier: ${agency.code}-3\n` +
      'External-Description: openlist-package/1\n' +
      'Payload-Oxum: 15.2\n',
  );
});
