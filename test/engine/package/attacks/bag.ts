import { paths } from '../../../../main/engine/package/layout';
import { pack, relist, signAgain } from '../fixture';
import { altered, malformed, first, second, repacked, resigned, named, bom, swap, type Attack } from './tools';

/** Other spellings of a manifest, which one program may read as another does not. */
const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['spaces at the end', (text) => text.replace('\n', '  \n')],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text) => `\uFEFF${text}`],
  ['digests in capitals', (text) => text.replace(/^[0-9a-f]{64}/, (digest) => digest.toUpperCase())],
  ['the mark of binary mode', (text) => text.replace('  ', ' *')],
  ['one space', (text) => text.replace('  ', ' ')],
  ['a percent-encoded path', (text) => text.replace('data/submission', 'data%2Fsubmission')],
  ['a path by way of its own folder', (text) => text.replace('  data/', '  ./data/')],
  ['an absolute path', (text) => text.replace('  data/', '  /data/')],
  ['a line twice', (text) => text.replace(/^.*\n/, (line) => line + line)],
  ['a blank line', (text) => `${text}\n`],
  ['no last line feed', (text) => text.trimEnd()],
];

export const bagAttacks: readonly Attack[] = [
  malformed('a second top folder', 'bag-top-folder', named('other/evil.txt')),
  altered(
    'an unsigned file',
    'file-unlisted',
    repacked((files) => files.set('data/datasets/r0009-1.csv', bom('a\n1\n'))),
    'data/datasets/r0009-1.csv',
  ),
  malformed(
    'an unsigned file beside the signature',
    'file-unexpected',
    repacked((files) => files.set('signatures/readme.txt', Buffer.from('x'))),
    'signatures/readme.txt',
  ),
  altered(
    'a dataset taken away',
    'file-missing',
    repacked((files) => files.delete(first)),
    first,
  ),
  altered(
    'a value changed',
    'file-digest',
    repacked((files) => files.set(second, Buffer.from(String(files.get(second)).replace('3.20', '3.21')))),
    second,
  ),
  altered(
    'a value changed, and both manifests',
    'digest-mismatch',
    (victim) => {
      victim.files.set(second, bom('品种,价格\n大米,9.99\n面粉,2.10\n'));
      return pack(relist(victim.files));
    },
    'signatures/1.p7s',
  ),
  altered(
    'an entry taken out of the tagmanifest',
    'file-unlisted',
    repacked((files) =>
      files.set(paths.tagManifest, Buffer.from(String(files.get(paths.tagManifest)).replace(/^.*\n/, ''))),
    ),
    paths.bagInfo,
  ),
  altered(
    'two datasets swapped, manifests fixed',
    'digest-mismatch',
    (victim) => {
      swap(victim.files);
      return pack(relist(victim.files));
    },
    'signatures/1.p7s',
  ),
  malformed('two datasets swapped and signed', 'dataset-digest', resigned(swap), first),
  altered(
    'bagit.txt taken away',
    'file-missing',
    repacked((files) => files.delete(paths.bagit)),
    paths.bagit,
  ),
  malformed(
    'signed without bagit.txt',
    'file-required',
    resigned((files) => files.delete(paths.bagit)),
    paths.bagit,
  ),
  malformed(
    'another BagIt version',
    'bag-declaration',
    resigned((files) =>
      files.set(paths.bagit, Buffer.from('BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n')),
    ),
  ),
  malformed(
    'a bag-info that says something else',
    'bag-info',
    resigned((files) =>
      files.set(paths.bagInfo, Buffer.from(String(files.get(paths.bagInfo)).replace('package/1', 'package/2'))),
    ),
  ),
  malformed(
    'a fetch.txt',
    'file-unexpected',
    resigned((files) => files.set('fetch.txt', Buffer.from('https://example.org/x - data/x\n'))),
    'fetch.txt',
  ),
  altered(
    'no manifest',
    'file-required',
    repacked((files) => files.delete(paths.manifest)),
    paths.manifest,
  ),
  malformed(
    'no tagmanifest',
    'file-required',
    repacked((files) => files.delete(paths.tagManifest)),
    paths.tagManifest,
  ),
  altered(
    'a manifest that lists outside the bag',
    'manifest-malformed',
    (victim) => {
      relist(victim.files);
      const text = `${'0'.repeat(64)}  ../evil\n${String(victim.files.get(paths.manifest))}`;
      victim.files.set(paths.manifest, Buffer.from(text));
      return pack(victim.files);
    },
    paths.manifest,
  ),
  ...spellings.map(([name, spell]) =>
    altered(
      `a manifest with ${name}`,
      'manifest-malformed',
      (victim) => {
        const text = spell(String(victim.files.get(paths.manifest)));
        victim.files.set(paths.manifest, Buffer.from(text));
        return pack(victim.files);
      },
      paths.manifest,
    ),
  ),
  ...spellings.map(([name, spell]) =>
    malformed(
      `a signed manifest with ${name}`,
      'manifest-malformed',
      async ({ files, signer }) => {
        files.set(paths.manifest, Buffer.from(spell(String(files.get(paths.manifest)))));
        return pack(await signAgain(files, [signer]));
      },
      paths.manifest,
    ),
  ),
  malformed(
    'a bag-info with CRLF',
    'bag-info',
    resigned((files) =>
      files.set(paths.bagInfo, Buffer.from(String(files.get(paths.bagInfo)).replaceAll('\n', '\r\n'))),
    ),
  ),
];
