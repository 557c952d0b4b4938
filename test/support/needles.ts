import iconv from 'iconv-lite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a text was found that must not be there. The text itself is not told. */
export interface Leak {
  readonly file: string;
  readonly encoding: string;
  readonly needle: number;
}

const PREFIX = 4;

/** Patterns that begin with the same four bytes: for each length in bytes, pattern (as Latin-1) → encoding and needle. */
type Group = Map<number, Map<string, Omit<Leak, 'file'>>>;

/** Whether bytes are ASCII text: some names are, in UTF-16 (汪浩 is `ljmi`), and then any pseudonym may hold them. */
const isPlainText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d));

/**
 * A search for many texts at once in UTF-8, UTF-16LE, UTF-16BE and GB18030: patterns are looked up by their first four
 * bytes at every offset. Every text must be at least two characters long. What reads as plain letters in UTF-16 is
 * looked for in the other encodings only.
 */
export function searchFor(needles: readonly string[]): (bytes: Uint8Array, file: string) => Leak[] {
  const groups = new Map<number, Group>();
  for (const [needle, text] of needles.entries()) {
    for (const encoding of ['utf8', 'utf16le', 'utf16be', 'gb18030']) {
      const bytes = iconv.encode(text, encoding);
      if (isPlainText(bytes) && encoding !== 'utf8') continue;
      const prefix = bytes.readUInt32LE(0);
      const group: Group = groups.get(prefix) ?? new Map<number, Map<string, Omit<Leak, 'file'>>>();
      const patterns = group.get(bytes.length) ?? new Map<string, Omit<Leak, 'file'>>();
      groups.set(prefix, group.set(bytes.length, patterns.set(bytes.toString('latin1'), { encoding, needle })));
    }
  }
  return (input, file) => {
    const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
    const leaks = new Map<string, Leak>();
    for (let offset = 0; offset + PREFIX <= bytes.length; offset += 1) {
      for (const [length, patterns] of groups.get(bytes.readUInt32LE(offset)) ?? []) {
        const found = patterns.get(bytes.toString('latin1', offset, offset + length));
        if (found) leaks.set(`${found.needle} ${found.encoding}`, { file, ...found });
      }
    }
    return [...leaks.values()];
  };
}

/** Every file below `folder`, with its path from there. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Searches every file below `folder`, its name included. */
export function searchFolder(folder: string, search: ReturnType<typeof searchFor>): Leak[] {
  return filesBelow(folder).flatMap((file) => [
    ...search(readFileSync(file), file),
    ...search(Buffer.from(file, 'utf8'), `name of ${file}`),
  ]);
}
