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
/** A regular file that its owner writes and all may read, as Unix and so `unzip` understand it. */
const PLAIN_FILE = 0o100_644 * 0x1_0000;
/** 1980-01-02 in the way of DOS, and 00:00: ZIP keeps local time, and this day makes the same bytes in every zone. */
const [DATE, TIME] = [0x0022, 0];
const [NEEDED, NEEDED_64] = [20, 45] as const;

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

/** Whether a number cannot be told from a reference to zip64; the library writes it all the same. */
export function isAmbiguous(value: number): boolean {
  return value === ZIP64_MARK;
}

/** Where the central directory stands. */
export interface DirectoryFacts {
  /** Entries. */
  readonly count: number;
  /** Bytes. */
  readonly size: number;
  readonly offset: number;
}

/** What a library writes of a container where ZIP leaves a choice. */
interface Encoding {
  readonly madeBy: number;
  /** The same in the zip64 end record. */
  readonly madeBy64: number;
  /** Bit 3: sizes and checksum follow the content. Bit 11: names are UTF-8. */
  readonly flags: number;
  readonly attributes: number;
  /** The first number that stands in zip64. */
  readonly from64: number;
  /** Whether a data descriptor is in zip64 also for its entry's place, as the directory is. */
  readonly descriptorByPlace: boolean;
  /** Whether an end record refers to zip64 for number and size of the directory too. */
  readonly endRefers: boolean;
}

/** The records of a container as one library writes them. */
export type Records = ReturnType<typeof recordsOf>;

function recordsOf(encoding: Encoding) {
  /** Whether the directory describes an entry in zip64: if its size or its place does not fit 32 bits. */
  function isLarge({ size, offset }: Pick<EntryFacts, 'size' | 'offset'>): boolean {
    return Math.max(size, offset) >= encoding.from64;
  }

  /** Length in bytes of an entry's data descriptor. */
  function descriptorLength(entry: Pick<EntryFacts, 'size' | 'offset'>): number {
    const large = encoding.descriptorByPlace ? isLarge(entry) : entry.size >= encoding.from64;
    return large ? lengths.descriptor64 : lengths.descriptor;
  }

  /** The local header, which says nothing of sizes: they follow the content. */
  function localHeader(path: string): Buffer {
    const record = Buffer.alloc(lengths.local + path.length);
    record.writeUInt32LE(signatures.local, 0);
    record.writeUInt16LE(NEEDED, 4);
    record.writeUInt16LE(encoding.flags, 6);
    record.writeUInt16LE(TIME, 10);
    record.writeUInt16LE(DATE, 12);
    record.writeUInt16LE(path.length, 26);
    record.write(path, lengths.local, 'latin1');
    return record;
  }

  /** The data descriptor behind an entry's content. */
  function dataDescriptor(entry: EntryFacts): Buffer {
    const record = Buffer.alloc(descriptorLength(entry));
    record.writeUInt32LE(signatures.descriptor, 0);
    record.writeUInt32LE(entry.crc, 4);
    if (record.length === lengths.descriptor64) writeUInt64(record, 8, entry.size, entry.size);
    else for (const at of [8, 12]) record.writeUInt32LE(entry.size, at);
    return record;
  }

  /** The record of an entry in the central directory. */
  function centralRecord(entry: EntryFacts): Buffer {
    const { path, size, offset, crc } = entry;
    const large = isLarge(entry);
    const record = Buffer.alloc(lengths.central + path.length + (large ? lengths.zip64Field : 0));
    record.writeUInt32LE(signatures.central, 0);
    record.writeUInt16LE(encoding.madeBy, 4);
    record.writeUInt16LE(large ? NEEDED_64 : NEEDED, 6);
    record.writeUInt16LE(encoding.flags, 8);
    record.writeUInt16LE(TIME, 12);
    record.writeUInt16LE(DATE, 14);
    record.writeUInt32LE(crc, 16);
    for (const at of [20, 24]) record.writeUInt32LE(large ? ZIP64_MARK : size, at);
    record.writeUInt16LE(path.length, 28);
    record.writeUInt16LE(large ? lengths.zip64Field : 0, 30);
    record.writeUInt32LE(encoding.attributes, 38);
    record.writeUInt32LE(large ? ZIP64_MARK : offset, 42);
    const end = lengths.central + record.write(path, lengths.central, 'latin1');
    if (!large) return record;
    record.writeUInt16LE(ZIP64_FIELD, end);
    record.writeUInt16LE(lengths.zip64Field - 4, end + 2);
    writeUInt64(record, end + 4, size, size, offset);
    return record;
  }

  /** What follows the central directory: the end record, behind one of zip64 where the directory's place needs it. */
  function endRecords({ count, size, offset }: DirectoryFacts): Buffer {
    const large = offset >= encoding.from64;
    const refers = large && encoding.endRefers;
    const start = large ? lengths.end64 : 0;
    const record = Buffer.alloc(start + lengths.end);
    if (large) {
      record.writeUInt32LE(signatures.end64, 0);
      writeUInt64(record, 4, 44);
      record.writeUInt16LE(encoding.madeBy64, 12);
      record.writeUInt16LE(NEEDED_64, 14);
      writeUInt64(record, 24, count, count, size, offset);
      record.writeUInt32LE(signatures.locator64, 56);
      writeUInt64(record, 64, offset + size);
      record.writeUInt32LE(1, 72);
    }
    record.writeUInt32LE(signatures.end, start);
    for (const at of [8, 10]) record.writeUInt16LE(refers ? ZIP64_SHORT_MARK : count, start + at);
    record.writeUInt32LE(refers ? ZIP64_MARK : size, start + 12);
    record.writeUInt32LE(large ? ZIP64_MARK : offset, start + 16);
    return record;
  }

  return {
    attributes: encoding.attributes,
    isLarge,
    descriptorLength,
    localHeader,
    dataDescriptor,
    centralRecord,
    endRecords,
  };
}

/** As compress-commons writes them: what a container is written by, and what a package must be. */
export const records = recordsOf({
  madeBy: 0x032d,
  madeBy64: NEEDED_64,
  flags: 0x0008,
  // For DOS: archive.
  attributes: PLAIN_FILE + 0x20,
  from64: ZIP64_MARK + 1,
  descriptorByPlace: false,
  endRefers: true,
});

/** As yazl writes them, by which earlier versions of this program made backups. */
export const earlierRecords = recordsOf({
  madeBy: 0x033f,
  madeBy64: 0x033f,
  flags: 0x0808,
  attributes: PLAIN_FILE,
  from64: ZIP64_MARK,
  descriptorByPlace: true,
  endRefers: false,
});

function writeUInt64(record: Buffer, at: number, ...values: readonly number[]): void {
  for (const [index, value] of values.entries()) record.writeBigUInt64LE(BigInt(value), at + 8 * index);
}
