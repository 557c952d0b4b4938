import { top } from '../fixture';
import { endRecord, fields, withZip64End } from '../rawzip';
import { foreign, malformed, rearranged, second, type Attack, type Victim } from './tools';

/** Where the directory begins, as the end record says. */
const directoryAt = ({ bytes }: Pick<Victim, 'bytes'>) => bytes.readUInt32LE(bytes.length - 6);

/** Puts bytes in at a place and moves what the end record says of the directory along. */
function inserted({ bytes }: Victim, at: number, piece: Buffer): Buffer {
  const moved = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
  if (at <= directoryAt({ bytes })) moved.writeUInt32LE(directoryAt({ bytes }) + piece.length, moved.length - 6);
  return moved;
}

export const containerAttacks: readonly Attack[] = [
  malformed('nothing at all', 'container-not-zip', () => Buffer.alloc(0)),
  malformed('some text', 'container-not-zip', () => Buffer.from('名称,价格\n'.repeat(99))),
  malformed('another kind of archive', 'container-not-zip', () => Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1')),
  malformed('truncated', 'container-end', ({ bytes }) => bytes.subarray(0, -100)),
  malformed('cut in the end record', 'container-end', ({ bytes }) => bytes.subarray(0, -1)),
  malformed('its first half only', 'container-end', ({ bytes }) => bytes.subarray(0, bytes.length >> 1)),
  malformed('cut in the middle', 'container-directory', ({ bytes }) =>
    Buffer.concat([bytes.subarray(0, 900), bytes.subarray(950)]),
  ),
  malformed('a byte appended', 'container-trailing-bytes', ({ bytes }) => Buffer.concat([bytes, Buffer.from('x')])),
  malformed('a megabyte of zeros appended', 'container-end', ({ bytes }) =>
    Buffer.concat([bytes, Buffer.alloc(2 ** 20)]),
  ),
  malformed('bytes prepended, as in a program that unpacks itself', 'container-prepended-bytes', ({ bytes }) =>
    Buffer.concat([Buffer.from('MZ'.repeat(50)), bytes]),
  ),
  malformed('bytes prepended, and the directory moved along', 'container-gap', (victim) =>
    inserted(victim, 0, Buffer.from('MZ'.repeat(50))),
  ),
  malformed('bytes between the last file and the directory', 'container-gap', (victim) =>
    inserted(victim, directoryAt(victim), Buffer.from('hidden')),
  ),
  malformed('bytes between the directory and the end record', 'container-gap', (victim) =>
    inserted(victim, victim.bytes.length - 22, Buffer.from('hidden')),
  ),
  malformed('two packages in a row', 'container-two-ends', ({ bytes }) => Buffer.concat([bytes, bytes])),
  malformed('two end records', 'container-two-ends', ({ bytes }) => Buffer.concat([bytes, bytes.subarray(-22)])),
  malformed('two central directories, the second one in force', 'container-two-directories', (victim) =>
    inserted(victim, directoryAt(victim), victim.bytes.subarray(directoryAt(victim), -22)),
  ),
  malformed('two central directories, the first one in force', 'container-two-directories', (victim) =>
    inserted(victim, victim.bytes.length - 22, victim.bytes.subarray(directoryAt(victim), -22)),
  ),
  malformed('a comment on the container', 'container-comment', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 2);
    return Buffer.concat([bytes, Buffer.from('x')]);
  }),
  malformed('a whole other container in the comment', 'container-two-ends', ({ bytes }) => {
    bytes.writeUInt16LE(22, bytes.length - 2);
    return Buffer.concat([bytes, endRecord(0, 0, 0)]);
  }),
  malformed('a comment that is announced and not there', 'container-trailing-bytes', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 2);
    return bytes;
  }),
  malformed('one of two disks', 'container-disks', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 18);
    return bytes;
  }),
  malformed('a directory that began on another disk', 'container-disks', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 16);
    return bytes;
  }),
  malformed('some of the entries on another disk', 'container-disks', ({ bytes }) => {
    bytes.writeUInt16LE(1, bytes.length - 14);
    return bytes;
  }),
  malformed('no entries at all', 'bag-top-folder', () => endRecord(0, 0, 0)),
  malformed('no entries, and something else', 'container-gap', () =>
    Buffer.concat([Buffer.from('PK some text'), endRecord(0, 0, 12)]),
  ),
  malformed('packed by another program', 'entry-mode', foreign),
  malformed('a zip64 end where none is needed', 'container-zip64', (victim) => {
    const endAt = BigInt(victim.bytes.length - 22);
    return withZip64End(victim.bytes, { endAt, directoryAt: BigInt(directoryAt(victim)) });
  }),
  malformed('a zip64 end that only some readers heed', 'container-zip64', (victim) => {
    const endAt = BigInt(victim.bytes.length - 22);
    const both = withZip64End(victim.bytes, { endAt, directoryAt: 0n });
    both.writeUInt32LE(directoryAt(victim), both.length - 6);
    return both;
  }),
  malformed('a zip64 end that is not there', 'container-zip64', ({ bytes }) => {
    bytes.writeUInt32LE(0xffff_ffff, bytes.length - 6);
    return bytes;
  }),
  malformed('a zip64 end beyond all numbers', 'container-zip64', ({ bytes }) =>
    withZip64End(bytes, { endAt: 2n ** 63n, directoryAt: 0n }),
  ),
  malformed('a directory beyond all numbers', 'container-zip64', ({ bytes }) =>
    withZip64End(bytes, { endAt: BigInt(bytes.length - 22), directoryAt: 2n ** 63n }),
  ),
  malformed('a directory beyond the end of the file', 'container-directory', ({ bytes }) => {
    bytes.writeUInt32LE(0xffff_fff0, bytes.length - 6);
    return bytes;
  }),
  malformed('a directory of no length', 'container-gap', ({ bytes }) => {
    bytes.writeUInt32LE(0, bytes.length - 10);
    return bytes;
  }),
  malformed('a directory of sixteen megabytes and more', 'container-too-many-entries', ({ bytes }) => {
    bytes.writeUInt32LE(2 ** 24 + 1, bytes.length - 10);
    return bytes;
  }),
  malformed('65,535 entries claimed', 'container-too-many-entries', ({ bytes }) => {
    bytes.writeUInt32LE(0xffff_ffff, bytes.length - 14);
    return bytes;
  }),
  malformed('65,001 entries', 'container-too-many-entries', () => {
    const empty = Buffer.alloc(0);
    return rearranged(() =>
      Array.from({ length: 65_001 }, (_, index) => ({ path: `${top}/${100_000 + index}`, content: empty })),
    )({ files: new Map() });
  }),
  malformed('fewer entries claimed than there are', 'container-count', ({ bytes }) => {
    const count = bytes.readUInt16LE(bytes.length - 12) - 1;
    for (const at of [14, 12]) bytes.writeUInt16LE(count, bytes.length - at);
    return bytes;
  }),
  malformed('more entries claimed than there are', 'container-count', ({ bytes }) => {
    const count = bytes.readUInt16LE(bytes.length - 12) + 1;
    for (const at of [14, 12]) bytes.writeUInt16LE(count, bytes.length - at);
    return bytes;
  }),
  malformed('a record of the directory with another signature', 'container-directory', (victim) => {
    victim.bytes.writeUInt8(0, directoryAt(victim) + 3);
    return victim.bytes;
  }),
  malformed('a name that ends beyond the directory', 'container-directory', (victim) => {
    const { bytes } = victim;
    bytes.writeUInt16LE(0xffff, bytes.lastIndexOf('PK\x01\x02') + 28);
    return bytes;
  }),
  malformed('a package inside a package', 'entry-nested', ({ bytes, files }) =>
    rearranged((entries) => [...entries, { path: `${top}/z.zip`, content: bytes }])({ files }),
  ),
  malformed('an entry that the directory does not list', 'entry-unlisted', (victim) => {
    const hidden = fields('PK\x03\x04', [20, 2], [0, 24]);
    return inserted(victim, directoryAt(victim), hidden);
  }),
  malformed('a whole file before all that are listed', 'entry-unlisted', (victim) => {
    const { bytes } = victim;
    const start = directoryAt(victim);
    const hidden = bytes.subarray(0, bytes.indexOf('PK\x03\x04', 4));
    const moved = inserted(victim, 0, hidden);
    for (let at = start + hidden.length; at < moved.length - 22; at += 46 + moved.readUInt16LE(at + 28)) {
      moved.writeUInt32LE(moved.readUInt32LE(at + 42) + hidden.length, at + 42);
    }
    return moved;
  }),
  malformed(
    'entries out of order',
    'entry-order',
    rearranged((entries) => entries.reverse()),
  ),
  malformed(
    'entries twice, all of them',
    'entry-duplicate',
    rearranged((entries) => entries.flatMap((entry) => [entry, entry])),
    `${top}/${second}`,
  ),
];
