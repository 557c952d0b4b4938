import { crc32 } from 'node:zlib';
import { centralRecord, dataDescriptor, endRecords, localHeader, type EntryFacts } from './records';

/** Content in pieces. */
export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * The one encoding of a container, piece by piece; verification holds a file against the same records. All contents are
 * streamed and so all have a data descriptor. They are opened one after the other; leaving early closes the open one.
 *
 * @param entries in the order of their paths, which must be allowed ones.
 * @throws whatever a content throws.
 */
export async function* encodeContainer(
  entries: readonly { readonly path: string; readonly content: () => Content }[],
): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let at = 0;
  for (const { path, content } of entries) {
    const header = localHeader(path);
    yield header;
    const entry: { -readonly [Fact in keyof EntryFacts]: EntryFacts[Fact] } = { path, size: 0, offset: at, crc: 0 };
    for await (const chunk of content()) {
      entry.crc = crc32(chunk, entry.crc);
      entry.size += chunk.length;
      yield chunk;
    }
    const descriptor = dataDescriptor(entry);
    yield descriptor;
    at += header.length + entry.size + descriptor.length;
    directory.push(centralRecord(entry));
  }
  const records = Buffer.concat(directory);
  yield records;
  yield endRecords({ count: entries.length, size: records.length, offset: at });
}
