import { isUtf8 } from 'node:buffer';
import { crc32 } from 'node:zlib';
import iconv from 'iconv-lite';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../../../shared/failure';
import { fileFailure } from '../../files';

/** A file inside a zip. */
export interface Member {
  /** Its path as the archive tells it; shown and asked for, and never used as a path of the disk. */
  readonly name: string;
  readonly entry: Entry;
}

/** More entries than this are no archive of a table. */
const MOST_ENTRIES = 20_000;

/** Info-ZIP's field for a name in UTF-8 beside one in the system's own encoding. */
const UNICODE_PATH = 0x7075;

/** Bit 11 of an entry's flags: its name is UTF-8. */
const UTF8_NAME = 0x0800;

function unicodePath({ extraFields, fileNameRaw }: Entry): string | undefined {
  const data = extraFields.find(({ id }) => id === UNICODE_PATH)?.data;
  if (data === undefined || data.length < 6 || data[0] !== 1) return undefined;
  return data.readUInt32LE(1) === crc32(fileNameRaw) ? data.toString('utf8', 5) : undefined;
}

/** The name of an entry: UTF-8 where it says so or is (as macOS writes it), else GBK, as Chinese Windows writes it. */
function nameOf(entry: Entry): string {
  const raw = entry.fileNameRaw;
  const marked = (entry.generalPurposeBitFlag & UTF8_NAME) !== 0;
  const name = unicodePath(entry) ?? (marked || isUtf8(raw) ? raw.toString('utf8') : iconv.decode(raw, 'gb18030'));
  return name.replaceAll('\\', '/');
}

/** What the reader says of an archive whose very directory is encrypted. */
const STRONG = /strong encryption/i;

/** The reader's errors name offsets and names in its own words; none of it is passed on. */
export function archiveFailure(error: unknown, file: string): unknown {
  const known = fileFailure(error, file);
  if (known instanceof Failure) return known;
  const encrypted = error instanceof Error && STRONG.test(error.message);
  return new Failure(encrypted ? 'zip-encrypted' : 'zip-unreadable', { file });
}

/**
 * Opens the zip at `path`, gives the files in it (no folders) to `use`, and closes it whatever happens.
 *
 * @throws Failure `zip-unreadable`, `zip-encrypted`, those of files, and what `use` throws
 */
export async function withArchive<T>(
  path: string,
  use: (members: readonly Member[], zip: ZipFile) => Promise<T>,
): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false, decodeStrings: false });
    if (zip.entryCount > MOST_ENTRIES) throw new Failure('zip-unreadable', { file: path });
    const members: Member[] = [];
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith('/')) members.push({ name, entry });
    }
    return await use(members, zip);
  } catch (error) {
    throw archiveFailure(error, path);
  } finally {
    zip?.close();
  }
}

/** What a zip holds that is a workbook: of Office Open XML, of OpenDocument, of Apple. */
const WORKBOOK_PART = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/.*|mimetype|Index\/Document\.iwa)$/i;

/** Whether the zip at `path` is a workbook by its parts. One that cannot be read is, unless its name says otherwise. */
export async function isWorkbook(path: string): Promise<boolean> {
  try {
    return await withArchive(path, (members) => Promise.resolve(members.some(({ name }) => WORKBOOK_PART.test(name))));
  } catch (error) {
    if (error instanceof Failure && error.code.startsWith('zip-')) return !/\.zip$/i.test(path);
    throw error;
  }
}
