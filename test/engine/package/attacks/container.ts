import { top } from '../fixture';
import { fields, withZip64End } from '../rawzip';
import { altered, malformed, first, second, named, patched, rearranged, foreign, type Attack } from './tools';

export const containerAttacks: readonly Attack[] = [
  malformed('nothing at all', 'container-not-zip', () => Buffer.alloc(0)),
  malformed('some text', 'container-not-zip', () => Buffer.from('名称,价格\n'.repeat(99))),
  malformed('truncated', 'container-end', ({ bytes }) => bytes.subarray(0, -100)),
  malformed('cut in the end record', 'container-end', ({ bytes }) => bytes.subarray(0, -1)),
  malformed('cut in the middle', 'container-directory', ({ bytes }) =>
    Buffer.concat([bytes.subarray(0, 900), bytes.subarray(950)]),
  ),
  malformed('bytes appended', 'container-end', ({ bytes }) => Buffer.concat([bytes, Buffer.from('x')])),
  malformed('bytes prepended', 'container-prepended-bytes', ({ bytes }) => Buffer.concat([Buffer.from('MZ'), bytes])),
  malformed('two packages in a row', 'container-trailing-bytes', ({ bytes }) => Buffer.concat([bytes, bytes])),
  malformed('a comment on the container', 'container-trailing-bytes', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 2);
    return Buffer.concat([bytes, Buffer.from('x')]);
  }),
  malformed('a container on two disks', 'container-end', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 18);
    return bytes;
  }),
  malformed('no entries at all', 'bag-top-folder', () => fields('PK\x05\x06', [0, 18])),
  malformed('packed by another program', 'container-noncanonical', foreign),
  malformed('a zip64 end where none is needed', 'container-noncanonical', ({ bytes }) => {
    const [endAt, directoryAt] = [BigInt(bytes.length - 22), BigInt(bytes.readUInt32LE(bytes.length - 6))];
    return withZip64End(bytes, { endAt, directoryAt });
  }),
  malformed('a zip64 end beyond all numbers', 'container-end', ({ bytes }) =>
    withZip64End(bytes, { endAt: 2n ** 63n, directoryAt: 0n }),
  ),
  malformed('a directory beyond all numbers', 'container-directory', ({ bytes }) =>
    withZip64End(bytes, { endAt: BigInt(bytes.length - 22), directoryAt: 2n ** 63n }),
  ),
  malformed(
    'another time on an entry',
    'container-noncanonical',
    patched(first, { local: [[10, 1]], central: [[12, 1]] }),
  ),
  malformed(
    'another time in a local header only',
    'container-noncanonical',
    patched(first, { local: [[10, 1]] }),
    `${top}/${first}`,
  ),
  malformed('another time in the directory only', 'container-noncanonical', patched(first, { central: [[12, 1]] })),
  malformed(
    'a name in a local header only',
    'container-noncanonical',
    patched(first, { local: [[30, 0x38]] }),
    `${top}/${first}`,
  ),
  malformed(
    'no entry where the directory says',
    'container-noncanonical',
    patched(first, { local: [[0, 0]] }),
    `${top}/${first}`,
  ),
  malformed(
    'a local header that swallows its content',
    'container-noncanonical',
    patched(first, { local: [[28, 9]] }),
    `${top}/${first}`,
  ),
  malformed(
    'two entries with one content',
    'container-noncanonical',
    patched(second, { central: [42, 43, 44, 45].map((offset) => [offset, 0]) }),
    `${top}/${second}`,
  ),
  malformed('an entry that the directory does not list', 'container-noncanonical', (victim) => {
    const { bytes } = victim;
    const added = rearranged((entries) => [{ path: `${top}/a`, content: Buffer.from('x') }, ...entries])(victim);
    const hidden = added.subarray(0, added.indexOf(`${top}/bag-info.txt`) - 30);
    const [directoryAt, endAt] = [bytes.readUInt32LE(bytes.length - 6), bytes.length - 22];
    bytes.writeUInt32LE(directoryAt + hidden.length, bytes.length - 6);
    for (let at = directoryAt; at < endAt; at += 46 + bytes.readUInt16LE(at + 28)) {
      bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + hidden.length, at + 42);
    }
    return Buffer.concat([hidden, bytes]);
  }),
  malformed(
    'another name in an extra field',
    'container-noncanonical',
    rearranged((entries) =>
      entries.map((entry) => ({ ...entry, extra: fields('up', [6, 2], [1, 1], [0, 4], [0x61, 1]) })),
    ),
  ),
  malformed(
    'an extra field that ends beyond itself',
    'container-directory',
    rearranged((entries) => entries.map((entry) => ({ ...entry, extra: fields('up', [99, 2]) }))),
  ),
  malformed(
    'a comment on an entry',
    'container-noncanonical',
    rearranged((entries) => entries.map((entry) => ({ ...entry, comment: Buffer.from('x') }))),
  ),
  malformed(
    'a directory of more than 8 MiB',
    'container-too-many-entries',
    rearranged((entries) =>
      entries
        .map((entry) => ({ ...entry, comment: Buffer.alloc(65_535) }))
        .concat(
          Array.from({ length: 128 }, (_, index) => ({
            path: `${top}/z${index}`,
            content: Buffer.alloc(0),
            comment: Buffer.alloc(65_535),
          })),
        ),
    ),
  ),
  malformed('fewer entries claimed', 'container-noncanonical', ({ bytes }) => {
    bytes.writeUInt16LE(bytes.readUInt16LE(bytes.length - 12) - 1, bytes.length - 12);
    return bytes;
  }),
  malformed(
    'entries out of order',
    'entry-order',
    rearranged((entries) => entries.reverse()),
  ),
  malformed('a duplicate entry', 'entry-duplicate', named(`${top}/${first}`)),
  malformed('names that clash in case', 'entry-case-clash', named(`${top}/${first.replace('r0001', 'R0001')}`)),
  malformed('traversal', 'entry-traversal', named(`${top}/../evil.txt`)),
  malformed('an absolute path', 'entry-absolute', named('/etc/evil')),
  malformed('a drive letter', 'entry-drive', named('C:/evil.txt')),
  malformed('a backslash', 'entry-backslash', named(`${top}\\evil.txt`)),
  malformed('a device name', 'entry-device-name', named(`${top}/data/CON`)),
  malformed('a device name with an extension', 'entry-device-name', named(`${top}/data/lpt1.csv`)),
  malformed('a name that is not ASCII', 'entry-not-ascii', named(`${top}/data/\u00e9.csv`), `${top}/data/\\u00e9.csv`),
  malformed('a name with a line break', 'entry-not-ascii', named(`${top}/data/a\nb`)),
  malformed('a name that ends in a dot', 'entry-name', named(`${top}/data/a.`)),
  malformed('a folder entry', 'entry-name', named(`${top}/data/`)),
  malformed(
    'a symbolic link',
    'entry-mode',
    patched(first, {
      central: [
        [40, 0xff],
        [41, 0xa1],
      ],
    }),
  ),
  malformed('an executable file', 'entry-mode', patched(first, { central: [[40, 0xed]] })),
  malformed('a deflated entry', 'entry-compressed', patched(first, { local: [[8, 8]], central: [[10, 8]] })),
  malformed('an encrypted entry', 'entry-encrypted', patched(first, { local: [[6, 9]], central: [[8, 9]] })),
  malformed('a strongly encrypted entry', 'container-directory', patched(first, { central: [[8, 0x48]] })),
  malformed('a lying packed size', 'entry-size', patched(first, { central: [[20, 0]], descriptor: [[8, 0]] })),
  malformed(
    'a lying size',
    'container-noncanonical',
    patched(first, {
      central: [
        [20, 9],
        [24, 9],
      ],
      descriptor: [
        [8, 9],
        [12, 9],
      ],
    }),
  ),
  malformed(
    'a size of four gigabytes',
    'entry-size',
    patched(first, { central: [20, 21, 22, 23, 24, 25, 26, 27].map((offset) => [offset, 255]) }),
  ),
  altered(
    'a lying checksum',
    'entry-crc',
    patched(first, { central: [[16, 0]], descriptor: [[4, 0]] }),
    `${top}/${first}`,
  ),
  altered(
    'a damaged content',
    'entry-crc',
    ({ bytes }) => {
      const at = bytes.indexOf('001\n');
      bytes[at] = 0x39;
      return bytes;
    },
    `${top}/${first}`,
  ),
  malformed('more entries claimed', 'container-too-many-entries', ({ bytes }) => {
    bytes.writeUInt32LE(0xfde9_fde9, bytes.length - 14);
    return bytes;
  }),
];
