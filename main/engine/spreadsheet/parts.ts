import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';

/** The files in a workbook's ZIP, by name. */
export type Parts = Map<string, Buffer>;

/**
 * ZIP keeps local time, so local fields make the same bytes in every time zone. The second day that it can express:
 * the first is where the writer cuts off earlier times, by the zone that it was loaded in.
 */
const partTime = () => new Date(1980, 0, 2);
const PART_MODE = 0o100644;

/**
 * The parts of a ZIP, inflated.
 *
 * @param maxBytes how large they may be together; a part that is larger than it says is an error.
 * @throws RangeError if they are larger than that; Error if it is no sound ZIP. Messages are not for people.
 */
export async function readParts(zip: Buffer, maxBytes = Infinity): Promise<Parts> {
  const parts: Parts = new Map();
  let total = 0;
  const archive = await fromBufferPromise(zip);
  for await (const entry of archive.eachEntry()) {
    // Folders have no place in an Open Packaging Conventions file; exceljs' zip library adds them.
    if (entry.fileName.endsWith('/')) continue;
    total += entry.uncompressedSize;
    if (total > maxBytes) throw new RangeError('The parts of the archive are too large');
    parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  }
  return parts;
}

/** A ZIP of parts sorted by name (code units), stored, with one fixed time and no extra fields. */
export async function packParts(parts: Parts): Promise<Uint8Array> {
  const packed = new ZipFile();
  for (const name of [...parts.keys()].sort()) {
    const part = parts.get(name);
    if (part === undefined) continue;
    packed.addBuffer(part, name, {
      mtime: partTime(),
      mode: PART_MODE,
      compress: false,
      forceDosTimestamp: true,
    });
  }
  packed.end();
  return buffer(packed.outputStream);
}
