import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { ZipArchiveEntry, ZipArchiveOutputStream } from 'compress-commons';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { earlierRecords, records, type EntryFacts } from '../../../../main/engine/package/container/records';

const GIGABYTE = 2 ** 30;

/** An entry that claims another size than its content has, as one of gigabytes would. */
class Claiming extends ZipArchiveEntry {
  constructor(private readonly claimed: number) {
    super();
  }

  override setSize(): void {
    super.setSize(this.claimed);
  }

  override setCompressedSize(): void {
    super.setCompressedSize(this.claimed);
  }
}

interface File {
  readonly path: string;
  readonly content: Uint8Array;
  /** What it claims to have; by default what it has. */
  readonly size?: number;
}

/** What the library writes of these files in a container that is already so long. */
async function written(files: readonly File[], start = 0): Promise<Buffer> {
  const archive = new ZipArchiveOutputStream();
  Object.assign(archive, { offset: start });
  const all = buffer(archive);
  for (const { path, content, size = content.length } of files) {
    const entry = new Claiming(size);
    entry.setName(path);
    entry.setTime(new Date(1980, 0, 2), true);
    entry.setUnixMode(0o100_644);
    entry.setMethod(0);
    await new Promise((resolve) => archive.entry(entry, Readable.from([content]), resolve));
  }
  archive.finish();
  return all;
}

/** What the verifier expects of them. */
function expected(files: readonly File[], start = 0, as = records): Buffer {
  const { centralRecord, dataDescriptor, endRecords, localHeader } = as;
  const [pieces, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = start;
  for (const { path, content, size = content.length } of files) {
    const entry: EntryFacts = { path, size, offset, crc: crc32(content) };
    const around = [localHeader(path), content, dataDescriptor(entry)];
    pieces.push(...around);
    directory.push(centralRecord(entry));
    // The library counts what it wrote, not what is claimed.
    offset += around.reduce((sum, { length }) => sum + length, 0);
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  return Buffer.concat([...pieces, ...directory, endRecords({ count: files.length, size, offset })]);
}

const files = fc.uniqueArray(
  fc.record({ path: fc.stringMatching(/^[a-z0-9_]{1,9}$/), content: fc.uint8Array({ minLength: 1, maxLength: 40 }) }),
  { selector: ({ path }) => path, minLength: 1, maxLength: 9 },
);

describe('the records that a container is held against are what the library writes', () => {
  test('of any files', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (all) => {
        expect((await written(all)).equals(expected(all))).toBe(true);
      }),
    );
  });

  const place = fc.oneof(
    fc.integer({ min: 0xffff_ff00, max: 0xffff_ffff + 0xff }),
    fc.integer({ min: 0, max: 64 * GIGABYTE }),
  );
  test('behind any number of gigabytes', async () => {
    await fc.assert(
      fc.asyncProperty(files, place, async (all, start) => {
        expect((await written(all, start)).equals(expected(all, start))).toBe(true);
      }),
    );
  });

  test('of files of any number of gigabytes', async () => {
    await fc.assert(
      fc.asyncProperty(files, place, async (all, size) => {
        const claiming = all.map((file) => ({ ...file, size }));
        expect((await written(claiming)).equals(expected(claiming))).toBe(true);
      }),
    );
  });

  test('byte by byte, for a file behind more than four gigabytes', async () => {
    const golden = `
      504b0304 1400 0800 0000 0000 2200 00000000 00000000 00000000 0700 0000 612f312e747874
      78
      504b0708 8316dc8c 01000000 01000000
      504b0102 2d03 2d00 0800 0000 0000 2200 8316dc8c ffffffff ffffffff 0700 1c00 0000 0000 0000 2000a481 ffffffff
      612f312e747874 0100 1800 0100000000000000 0100000000000000 0000000001000000
      504b0606 2c00000000000000 2d00 2d00 00000000 00000000 0100000000000000 0100000000000000
      5100000000000000 3600000001000000
      504b0607 00000000 8700000001000000 01000000
      504b0506 0000 0000 ffff ffff ffffffff ffffffff 0000`;
    const found = await written([{ path: 'a/1.txt', content: Buffer.from('x') }], 4 * GIGABYTE);
    expect(found.toString('hex')).toBe(golden.replaceAll(/\s/g, ''));
  });
});

test('the records of earlier backups are what yazl writes, by which they were made', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (all) => {
      const archive = new ZipFile();
      const made = buffer(archive.outputStream);
      const how = { compress: false, mode: 0o100_644, mtime: new Date(1980, 0, 2), forceDosTimestamp: true };
      for (const { path, content } of all) archive.addReadStream(Readable.from([content]), path, how);
      archive.end();
      expect((await made).equals(expected(all, 0, earlierRecords))).toBe(true);
    }),
  );
});
