import { crc32 } from 'node:zlib';

/**
 * The container's encoding once more, by hand from the format's page and with no library: what other programs would write
 * who follow it, and what attackers write who do not.
 */
export interface RawEntry {
  readonly path: string;
  readonly content: Uint8Array;
  /** Extra field and comment of the central record, which none of ours has. */
  readonly extra?: Buffer;
  readonly comment?: Buffer;
}

/** A container of these entries in this order, whatever they are. */
export function rawZip(entries: readonly RawEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const all = Buffer.concat([localHeader(entry), entry.content, descriptor(entry)]);
    pieces.push(all);
    directory.push(centralRecord(entry, offset));
    offset += all.length;
  }
  const records = Buffer.concat(directory);
  return Buffer.concat([...pieces, records, endRecord(entries.length, records.length, offset)]);
}

/** The end record, alone and 22 bytes long. */
export function endRecord(count: number, size: number, offset: number): Buffer {
  return fields('PK\x05\x06', [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
}

/** A sound container's end, rewritten in zip64: where the locator says the zip64 end is, and that the directory is. */
export function withZip64End(zip: Buffer, { endAt, directoryAt }: { endAt: bigint; directoryAt: bigint }): Buffer {
  const count = zip.readUInt16LE(zip.length - 12);
  const size = zip.readUInt32LE(zip.length - 10);
  return Buffer.concat([
    zip.subarray(0, -22),
    fields('PK\x06\x06', [44, 8], [45, 2], [45, 2], [0, 4], [0, 4], [count, 8], [count, 8], [size, 8]),
    fields('', [directoryAt, 8]),
    fields('PK\x06\x07', [0, 4], [endAt, 8], [1, 4]),
    endRecord(0xffff, 0xffff_ffff, 0xffff_ffff),
  ]);
}

function localHeader({ path }: RawEntry): Buffer {
  const fixed = fields('PK\x03\x04', [20, 2], [0x0008, 2], [0, 2], [0, 2], [0x0022, 2], [0, 4], [0, 4], [0, 4]);
  return Buffer.concat([fixed, fields('', [path.length, 2], [0, 2]), Buffer.from(path, 'latin1')]);
}

function descriptor({ content }: RawEntry): Buffer {
  return fields('PK\x07\x08', [crc32(content), 4], [content.length, 4], [content.length, 4]);
}

function centralRecord({ path, content, extra, comment }: RawEntry, offset: number): Buffer {
  const [after, remark] = [extra ?? Buffer.alloc(0), comment ?? Buffer.alloc(0)];
  return Buffer.concat([
    fields('PK\x01\x02', [0x032d, 2], [20, 2], [0x0008, 2], [0, 2], [0, 2], [0x0022, 2]),
    fields('', [crc32(content), 4], [content.length, 4], [content.length, 4]),
    fields('', [path.length, 2], [after.length, 2], [remark.length, 2], [0, 2], [0, 2], [0x81a4_0020, 4], [offset, 4]),
    Buffer.from(path, 'latin1'),
    after,
    remark,
  ]);
}

/** A signature, then numbers of so many bytes, little-endian. */
export function fields(signature: string, ...numbers: readonly (readonly [number | bigint, number])[]): Buffer {
  const bytes = numbers.flatMap(([value, length]) =>
    Array.from({ length }, (_, index) => Number((BigInt(value) >> BigInt(8 * index)) & 0xffn)),
  );
  return Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.from(bytes)]);
}
