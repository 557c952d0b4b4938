import { top } from '../fixture';
import { first, malformed, named, rearranged, type Attack } from './tools';

const bytesOf = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

/** A file that has no place, under a name that only a hostile or careless program gives. */
const names: readonly (readonly [what: string, code: string, path: string, shown?: string])[] = [
  ['no name', 'entry-empty-name', ''],
  ['traversal', 'entry-traversal', `${top}/../evil.txt`],
  ['traversal at the end', 'entry-traversal', `${top}/..`],
  ['the folder itself in a path', 'entry-traversal', `${top}/./evil.txt`],
  ['an absolute path', 'entry-absolute', '/etc/evil'],
  ['a path of another computer', 'entry-absolute', '//server/share/evil'],
  ['a drive letter', 'entry-drive', 'C:/evil.txt'],
  ['a drive letter without a slash', 'entry-drive', 'c:evil.txt'],
  ['a stream of another file', 'entry-stream', `${top}/bagit.txt:evil.exe`],
  ['a backslash', 'entry-backslash', `${top}\\evil.txt`],
  ['traversal by backslashes', 'entry-backslash', `${top}/..\\..\\evil.txt`],
  ['a path of Windows for devices', 'entry-backslash', '\\\\.\\PhysicalDrive0'],
  ['a device name', 'entry-device-name', `${top}/data/CON`],
  ['a device name with an extension', 'entry-device-name', `${top}/data/lpt1.csv`],
  ['a device name as a folder', 'entry-device-name', `${top}/aux/x`],
  ['a name that is not ASCII', 'entry-not-ascii', bytesOf(`${top}/data/清单.csv`)],
  ['a name written from right to left', 'entry-not-ascii', bytesOf(`${top}/data/gpj.\u202etxt`)],
  [
    'a name in GBK',
    'entry-not-utf8',
    `${top}/data/\xc7\xe5\xb5\xa5.csv`,
    `${top}/data/\\u00c7\\u00e5\\u00b5\\u00a5.csv`,
  ],
  ['an overlong slash', 'entry-not-utf8', `${top}/..\xc0\xafevil`],
  ['half a character', 'entry-not-utf8', `${top}/data/\xe5\x90`],
  ['a surrogate in a name', 'entry-not-utf8', `${top}/data/\xed\xa0\x80`],
  ['a line break in a name', 'entry-control', `${top}/data/a\nb`],
  ['NUL in a name', 'entry-control', `${top}/data/a.csv\0.exe`, `${top}/data/a.csv\\u0000.exe`],
  ['an escape sequence in a name', 'entry-control', `${top}/\x1b[2J`],
  ['a name that ends in a dot', 'entry-name-end', `${top}/data/a.`],
  ['a name that ends in a space', 'entry-name-end', `${top}/data/a `],
  ['a folder that ends in a dot', 'entry-name-end', `${top}/data./a`],
  ['a folder entry', 'entry-folder', `${top}/data/`],
  ['two slashes', 'entry-name', `${top}//a`],
  ['a wildcard', 'entry-name', `${top}/*`],
  ['a space', 'entry-name', `${top}/data/a b`],
  ['a tilde, which a shell heeds', 'entry-name', '~/evil'],
  ['a name of 65,535 characters', 'entry-name-length', `${top}/${'a'.repeat(65_514)}`],
];

/** A nested archive would bring its own names, sizes and bombs past every check. */
const nested = ['evil.zip', 'data/evil.7z', 'data/datasets/evil.tar.gz', 'data/evil.RAR', 'data/evil.docx'];

export const nameAttacks: readonly Attack[] = [
  ...names.map(([what, code, path, shown]) => malformed(what, code, named(path), shown)),
  ...nested.map((path) => malformed(`an archive inside: ${path}`, 'entry-nested', named(`${top}/${path}`))),
  malformed('a duplicate name', 'entry-duplicate', named(`${top}/${first}`), `${top}/${first}`),
  malformed('names that clash in case', 'entry-case-clash', named(`${top}/${first.replace('r0001', 'R0001')}`)),
  malformed(
    'names that are one when composed',
    'entry-normalisation-clash',
    rearranged((entries) => [
      ...entries,
      ...['\u00e9', 'e\u0301'].map((name) => ({ path: bytesOf(`${top}/z${name}`), content: Buffer.alloc(0) })),
    ]),
  ),
];
