import { top } from '../fixture';
import { fields } from '../rawzip';
import { altered, first, malformed, patched, rearranged, second, type Attack } from './tools';

const place = `${top}/${first}`;

/** An entry whose sizes, or place, are said to be in zip64, with a field of this. */
const zip64 = (extra: Buffer) =>
  rearranged((entries) => entries.map((entry) => (entry.path === place ? { ...entry, extra } : entry)));

const field = (...values: readonly bigint[]) =>
  fields('', [1, 2], [8 * values.length, 2], ...values.map((value) => [value, 8] as const));

export const entryAttacks: readonly Attack[] = [
  malformed(
    'another time on an entry',
    'container-noncanonical',
    patched(first, { local: [[10, 1]], central: [[12, 1]] }),
  ),
  malformed('another time in a local header only', 'entry-header', patched(first, { local: [[10, 1]] }), place),
  malformed('another time in the directory only', 'container-noncanonical', patched(first, { central: [[12, 1]] })),
  malformed('made by another system', 'container-noncanonical', patched(first, { central: [[5, 0]] })),
  malformed('a version of ZIP to come', 'container-noncanonical', patched(first, { central: [[6, 99]] })),
  malformed('marked as text', 'container-noncanonical', patched(first, { central: [[36, 1]] })),
  malformed('sizes in front of the content too', 'entry-header', patched(first, { local: [[18, 38]] }), place),
  malformed('flags of a local header only', 'entry-header', patched(first, { local: [[6, 0]] }), place),
  malformed('a local header that says deflated', 'entry-header', patched(first, { local: [[8, 8]] }), place),
  malformed('a local header that says encrypted', 'entry-header', patched(first, { local: [[6, 9]] }), place),
  malformed('another name in the local header', 'entry-name-differs', patched(first, { local: [[30, 0x38]] }), place),
  malformed('no entry where the directory says', 'entry-missing', patched(first, { local: [[0, 0]] }), place),
  malformed('a local header that swallows its content', 'entry-header', patched(first, { local: [[28, 9]] }), place),
  malformed(
    'two entries with one content, as in a bomb',
    'entry-overlap',
    patched(second, { central: [42, 43, 44, 45].map((offset) => [offset, 0]) }),
    `${top}/${second}`,
  ),
  malformed(
    'an entry that reaches into the next',
    'entry-overlap',
    patched(first, { central: [20, 24].map((offset) => [offset, 99]) }),
    `${top}/${second}`,
  ),
  malformed('an entry that reaches into the directory', 'entry-overlap', ({ bytes }) => {
    const last = bytes.lastIndexOf('PK\x01\x02');
    for (const at of [20, 24]) bytes.writeUInt32LE(bytes.readUInt32LE(last + at) + 1, last + at);
    return bytes;
  }),
  malformed(
    'another name in an extra field',
    'entry-extra',
    rearranged((entries) =>
      entries.map((entry) => ({ ...entry, extra: fields('up', [6, 2], [1, 1], [0, 4], [0x61, 1]) })),
    ),
  ),
  malformed(
    'an extra field that ends beyond itself',
    'entry-extra',
    rearranged((entries) => entries.map((entry) => ({ ...entry, extra: fields('up', [99, 2]) }))),
  ),
  malformed(
    'owner and times of Unix in an extra field',
    'entry-extra',
    rearranged((entries) => entries.map((entry) => ({ ...entry, extra: fields('ux', [11, 2], [1, 11]) }))),
  ),
  malformed('zip64 sizes where none are needed', 'entry-zip64', zip64(field(38n, 38n, 0n)), place),
  malformed(
    'zip64 sizes that are announced and not there',
    'entry-zip64',
    patched(first, { central: [20, 21, 22, 23].map((offset) => [offset, 255]) }),
    place,
  ),
  malformed(
    'a zip64 size of eight exabytes',
    'entry-size',
    (victim) => {
      const bytes = zip64(field(2n ** 63n, 2n ** 63n, 0n))(victim);
      return patched(first, {
        central: [
          [6, 45],
          ...[20, 21, 22, 23, 24, 25, 26, 27, 42, 43, 44, 45].map((offset): [number, number] => [offset, 255]),
        ],
      })({ ...victim, bytes });
    },
    place,
  ),
  malformed(
    'zip64 sizes that fit without',
    'entry-zip64',
    (victim) => {
      const bytes = zip64(field(38n, 38n, 0n))(victim);
      return patched(first, { central: [20, 21, 22, 23].map((offset) => [offset, 255]) })({ ...victim, bytes });
    },
    place,
  ),
  malformed(
    'a comment on an entry',
    'entry-comment',
    rearranged((entries) => entries.map((entry) => ({ ...entry, comment: Buffer.from('x') }))),
  ),
  malformed('an entry on another disk', 'container-disks', patched(first, { central: [[34, 1]] }), place),
  malformed(
    'a symbolic link',
    'entry-mode',
    patched(first, {
      central: [
        [40, 0xff],
        [41, 0xa1],
      ],
    }),
    place,
  ),
  malformed('a device of Unix', 'entry-mode', patched(first, { central: [[41, 0x61]] }), place),
  malformed('a folder by its mode', 'entry-mode', patched(first, { central: [[41, 0x41]] }), place),
  malformed('a file that belongs to root', 'entry-mode', patched(first, { central: [[41, 0x89]] }), place),
  malformed('an executable file', 'entry-mode', patched(first, { central: [[40, 0xed]] }), place),
  malformed('a hidden file of Windows', 'entry-mode', patched(first, { central: [[38, 2]] }), place),
  malformed('a deflated entry', 'entry-compressed', patched(first, { local: [[8, 8]], central: [[10, 8]] }), place),
  malformed('an entry deflated in a way to come', 'entry-compressed', patched(first, { central: [[10, 93]] }), place),
  malformed('an encrypted entry', 'entry-encrypted', patched(first, { local: [[6, 9]], central: [[8, 9]] }), place),
  malformed('a strongly encrypted entry', 'entry-encrypted', patched(first, { central: [[8, 0x48]] }), place),
  malformed('a masked local header', 'entry-encrypted', patched(first, { central: [[9, 0x28]] }), place),
  malformed('encrypted by AES', 'entry-compressed', patched(first, { central: [[10, 99]] }), place),
  malformed('a lying packed size', 'entry-size', patched(first, { central: [[20, 0]], descriptor: [[8, 0]] }), place),
  malformed(
    'a lying size',
    'container-gap',
    patched(first, { central: [20, 24].map((at) => [at, 9]), descriptor: [8, 12].map((at) => [at, 9]) }),
  ),
  malformed(
    'a size of four gigabytes less one',
    'entry-size',
    patched(first, {
      central: [20, 24].flatMap((at) => [
        [at, 254],
        [at + 1, 255],
        [at + 2, 255],
        [at + 3, 255],
      ]),
    }),
    place,
  ),
  malformed('a lying size behind the content', 'entry-descriptor', patched(first, { descriptor: [[8, 9]] }), place),
  malformed('nothing behind the content', 'entry-descriptor', patched(first, { descriptor: [[0, 0]] }), place),
  altered('a lying checksum', 'entry-crc', patched(first, { central: [[16, 0]], descriptor: [[4, 0]] }), place),
  altered('a lying checksum in the directory only', 'entry-crc', patched(first, { central: [[16, 0]] }), place),
  altered('a lying checksum behind the content only', 'entry-crc', patched(first, { descriptor: [[4, 0]] }), place),
  altered(
    'a damaged content',
    'entry-crc',
    ({ bytes }) => {
      const at = bytes.indexOf('001\n');
      bytes[at] = 0x39;
      return bytes;
    },
    place,
  ),
];
