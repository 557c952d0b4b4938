import { readFileSync } from 'node:fs';
import yauzl from 'yauzl';
import { filesBelow, searchFor, type Leak } from '../../support/needles';
import type { SeededTable } from './seeded-table';

/** A piece of what was left: a file, what stands in a zip, or what was said. */
export interface Piece {
  readonly file: string;
  readonly bytes: Buffer;
}

const isZip = (bytes: Buffer) => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

/** What stands in a zip, unpacked, and in the zips in it: packages, and the parts of workbooks. */
async function unpacked({ file, bytes }: Piece): Promise<Piece[]> {
  if (!isZip(bytes)) return [];
  const zip = await yauzl.fromBufferPromise(bytes);
  const pieces: Piece[] = [];
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    const inner = { file: `${file} › ${entry.fileName}`, bytes: Buffer.concat(chunks) };
    pieces.push(inner, ...(await unpacked(inner)));
  }
  return pieces;
}

/** Every file below a folder with its name, and all that is packed in it. */
export async function piecesBelow(folder: string): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const file of filesBelow(folder)) {
    const piece = { file, bytes: readFileSync(file) };
    pieces.push(piece, { file: `name of ${file}`, bytes: Buffer.from(file) }, ...(await unpacked(piece)));
  }
  return pieces;
}

/** Four characters beside the sign of a mask: what is left to be seen of a number. */
const MASKED = /(?<=[*＊•●])[0-9A-Za-z]{4}(?![0-9A-Za-z])/g;

/** Four characters that are a whole cell of a CSV. */
const CELL = /(?<=^|[,"])[0-9A-Za-z]{4}(?=$|[,"\r])/gm;

/** Digests in hexadecimal: eight digits in a row come up in some of them by chance. */
const DIGEST = /\b[0-9a-f]{32,}\b/g;

/**
 * Looks for identifiers in what was left. A whole one, or a part of at least seven characters, is looked for in every
 * byte and four encodings; chance makes none of them but in digests, which are passed over. Four characters come up
 * anywhere: they count where a mask leaves them, and as whole cells of released data (CSV), in which the table's other
 * columns have no such numbers.
 */
export function leaksIn(pieces: readonly Piece[], { needles, tails }: SeededTable): string[] {
  const search = searchFor(needles);
  return pieces.flatMap(({ file, bytes }) => {
    const text = bytes.toString('latin1');
    const readable = Buffer.from(
      text.replace(DIGEST, (digest) => ' '.repeat(digest.length)),
      'latin1',
    );
    const shown = bytes.toString('utf8').match(MASKED) ?? [];
    const cells = file.endsWith('.csv') ? (bytes.toString('utf8').match(CELL) ?? []) : [];
    const found = search(readable, file).map(({ encoding, needle }: Leak) => `${file}: ${encoding} ${needle}`);
    return [...found, ...[...shown, ...cells].filter((tail) => tails.has(tail)).map(() => `${file}: tail`)];
  });
}
