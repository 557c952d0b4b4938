import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** Content in pieces. */
export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What every entry of a container says of itself beside name and content. */
const entryOptions = () => ({
  compress: false,
  mode: 0o100644,
  // ZIP keeps local time, so local fields make the same bytes in every time zone. The second day that it can express:
  // the first is where the library cuts off earlier times, by the zone that it was loaded in.
  mtime: new Date(1980, 0, 2),
  // No extra field with seconds in UTC, which would tell the zone.
  forceDosTimestamp: true,
});

/**
 * The one encoding of a container, piece by piece. Writing writes it, verification compares with it: there is no second
 * opinion on what a byte of a container may be. All contents are streamed and so all have a data descriptor. They are
 * opened one after the other, a few pieces ahead of what is taken here; leaving early closes the open one.
 *
 * @param entries in the order of their paths, which must be allowed ones.
 * @throws whatever a content throws.
 */
export async function* encodeContainer(
  entries: readonly { readonly path: string; readonly content: () => Content }[],
): AsyncGenerator<Uint8Array> {
  const archive = new ZipFile();
  const output = archive.outputStream.pipe(new PassThrough());
  let current = Readable.from([]);
  for (const entry of entries) {
    archive.addReadStreamLazy(entry.path, entryOptions(), (give) => {
      current = Readable.from(entry.content());
      // The library pipes, and pipes do not pass errors on.
      current.once('error', (error) => output.destroy(error));
      give(null, current);
    });
  }
  archive.end();
  try {
    for await (const chunk of output) yield chunk as Uint8Array;
  } finally {
    current.destroy();
    if (!current.closed) await once(current, 'close');
  }
}
