import { TextDecoder } from 'node:util';
import { Failure } from '../../../../shared/failure';
import type { Parts } from './part-reader';
import { MalformedXml, scanXml, type XmlHandler } from './xml-scanner';

/** XML is UTF-8 unless a mark says UTF-16 (XML 1.0, 4.3.3). */
function decoderOf(head: Buffer): TextDecoder {
  const mark = head.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

/** Decodes the next bytes, or the end if there are none. */
function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new MalformedXml();
  }
}

/**
 * Reads a part as XML and yields after every piece how many bytes have been read, so that a caller can pass on what
 * gathered. A part that is not there gives nothing.
 *
 * @throws Failure `workbook-unreadable` for what is no well-formed XML, and those of `Parts.read`
 */
export async function* readXml(parts: Parts, name: string, handler: XmlHandler): AsyncGenerator<number> {
  const scanner = scanXml(handler);
  let decoder: TextDecoder | undefined;
  let read = 0;
  try {
    for await (const chunk of parts.read(name)) {
      decoder ??= decoderOf(chunk);
      read += chunk.length;
      scanner.push(decode(decoder, chunk));
      yield read;
    }
    if (decoder === undefined) return;
    scanner.push(decode(decoder));
    scanner.end();
  } catch (error) {
    throw error instanceof MalformedXml ? new Failure('workbook-unreadable', { file: parts.file }) : error;
  }
}

/** Reads a whole part; fails as `readXml` does. */
export async function readPart(parts: Parts, name: string, handler: XmlHandler): Promise<void> {
  const pieces = readXml(parts, name, handler);
  for (let piece = await pieces.next(); piece.done !== true;) piece = await pieces.next();
}
