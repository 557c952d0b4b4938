/** Lengths in bytes of a container's records without their names; a zip64 field stands behind a central record's name. */
export const lengths = {
  local: 30,
  descriptor: 16,
  descriptor64: 24,
  central: 46,
  zip64Field: 28,
  end: 22,
  /** The zip64 end record and its locator. */
  end64: 76,
} as const;

/** Signatures of the records (APPNOTE.TXT 6.3.10, 4.3), as little-endian numbers. */
export const signatures = {
  local: 0x0403_4b50,
  descriptor: 0x0807_4b50,
  central: 0x0201_4b50,
  end64: 0x0606_4b50,
  locator64: 0x0706_4b50,
  end: 0x0605_4b50,
} as const;

/** The highest number of 32 bits: in a field of that width it refers to zip64. */
export const ZIP64_MARK = 0xffff_ffff;
/** The same for numbers of 16 bits. */
const ZIP64_SHORT_MARK = 0xffff;
/** The extra field that then holds them. */
export const ZIP64_FIELD = 0x0001;
/** A regular file that its owner writes and all may read, as Unix and so `unzip` understand it; for DOS: archive. */
export const FILE_ATTRIBUTES = 0o100_644 * 0x1_0000 + 0x20;
/** Bit 3: sizes and checksum follow the content. */
const FLAGS = 0x0008;
/** 1980-01-02 in the way of DOS, and 00:00: ZIP keeps local time, and this day makes the same bytes in every zone. */
const [DATE, TIME] = [0x0022, 0];
const [MADE_BY, NEEDED, NEEDED_64] = [0x032d, 20, 45] as const;

/** What a container says of an entry. */
export interface EntryFacts {
  /** Full path inside the container, ASCII. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** CRC-32 of its content. */
  readonly crc: number;
}

/** Whether the directory describes an entry in zip64: if its size or its place does not fit 32 bits. */
export function isLarge({ size, offset }: Pick<EntryFacts, 'size' | 'offset'>): boolean {
  return Math.max(size, offset) > ZIP64_MARK;
}

/** Whether a number cannot be told from a reference to zip64; the library writes it all the same. */
export function isAmbiguous(value: number): boolean {
  return value === ZIP64_MARK;
}

/** Length in bytes of an entry's data descriptor, which is in zip64 only for its size. */
export function descriptorLength(size: number): number {
  return size > ZIP64_MARK ? lengths.descriptor64 : lengths.descriptor;
}

/** The local header, which says nothing of sizes: they follow the content. */
export function localHeader(path: string): Buffer {
  const record = Buffer.alloc(lengths.local + path.length);
  record.writeUInt32LE(signatures.local, 0);
  record.writeUInt16LE(NEEDED, 4);
  record.writeUInt16LE(FLAGS, 6);
  record.writeUInt16LE(TIME, 10);
  record.writeUInt16LE(DATE, 12);
  record.writeUInt16LE(path.length, 26);
  record.write(path, lengths.local, 'latin1');
  return record;
}

/** The data descriptor behind an entry's content. */
export function dataDescriptor(entry: EntryFacts): Buffer {
  const record = Buffer.alloc(descriptorLength(entry.size));
  record.writeUInt32LE(signatures.descriptor, 0);
  record.writeUInt32LE(entry.crc, 4);
  if (record.length === lengths.descriptor64) writeUInt64(record, 8, entry.size, entry.size);
  else for (const at of [8, 12]) record.writeUInt32LE(entry.size, at);
  return record;
}

/** The record of an entry in the central directory. */
export function centralRecord(entry: EntryFacts): Buffer {
  const { path, size, offset, crc } = entry;
  const large = isLarge(entry);
  const record = Buffer.alloc(lengths.central + path.length + (large ? lengths.zip64Field : 0));
  record.writeUInt32LE(signatures.central, 0);
  record.writeUInt16LE(MADE_BY, 4);
  record.writeUInt16LE(large ? NEEDED_64 : NEEDED, 6);
  record.writeUInt16LE(FLAGS, 8);
  record.writeUInt16LE(TIME, 12);
  record.writeUInt16LE(DATE, 14);
  record.writeUInt32LE(crc, 16);
  for (const at of [20, 24]) record.writeUInt32LE(large ? ZIP64_MARK : size, at);
  record.writeUInt16LE(path.length, 28);
  record.writeUInt16LE(large ? lengths.zip64Field : 0, 30);
  record.writeUInt32LE(FILE_ATTRIBUTES, 38);
  record.writeUInt32LE(large ? ZIP64_MARK : offset, 42);
  const end = lengths.central + record.write(path, lengths.central, 'latin1');
  if (!large) return record;
  record.writeUInt16LE(ZIP64_FIELD, end);
  record.writeUInt16LE(lengths.zip64Field - 4, end + 2);
  writeUInt64(record, end + 4, size, size, offset);
  return record;
}

/** Where the central directory stands. */
export interface DirectoryFacts {
  /** Entries. */
  readonly count: number;
  /** Bytes. */
  readonly size: number;
  readonly offset: number;
}

/** What follows the central directory: the end record, behind one of zip64 where the directory's place needs it. */
export function endRecords({ count, size, offset }: DirectoryFacts): Buffer {
  const large = offset > ZIP64_MARK;
  const start = large ? lengths.end64 : 0;
  const record = Buffer.alloc(start + lengths.end);
  if (large) {
    record.writeUInt32LE(signatures.end64, 0);
    writeUInt64(record, 4, 44);
    record.writeUInt16LE(NEEDED_64, 12);
    record.writeUInt16LE(NEEDED_64, 14);
    writeUInt64(record, 24, count, count, size, offset);
    record.writeUInt32LE(signatures.locator64, 56);
    writeUInt64(record, 64, offset + size);
    record.writeUInt32LE(1, 72);
  }
  record.writeUInt32LE(signatures.end, start);
  for (const at of [8, 10]) record.writeUInt16LE(large ? ZIP64_SHORT_MARK : count, start + at);
  record.writeUInt32LE(large ? ZIP64_MARK : size, start + 12);
  record.writeUInt32LE(large ? ZIP64_MARK : offset, start + 16);
  return record;
}

function writeUInt64(record: Buffer, at: number, ...values: readonly number[]): void {
  for (const [index, value] of values.entries()) record.writeBigUInt64LE(BigInt(value), at + 8 * index);
}
