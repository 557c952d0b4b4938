import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { Failure } from '../../../../shared/failure';
import type { Parts } from './part-reader';

/** Elements inside each other; a workbook has a dozen. */
const DEEPEST = 256;

/** Bytes without any tag; a cell has at most 32,767 characters. */
const LONGEST_TEXT = 1 << 24;

/** The attributes of an element, by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is made of a part: its elements by their names without prefix, so that strict and other prefixes read alike. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** XML is UTF-8 unless a mark says UTF-16 (XML 1.0, 4.3.3). */
function decoderOf(head: Buffer): TextDecoder {
  const mark = head.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

/**
 * Reads a part as XML and yields after every piece how many bytes have been read, so that a caller can pass on what
 * gathered. Entities of a DTD are not expanded. A part that is not there gives nothing.
 *
 * @throws Failure `workbook-unreadable` for what is no well-formed XML, and those of `Parts.read`
 */
export async function* readXml(parts: Parts, name: string, handler: XmlHandler): AsyncGenerator<number> {
  const parser = new SaxesParser({ position: false });
  const malformed = (): Failure => new Failure('workbook-unreadable', { file: parts.file });
  let depth = 0;
  let quiet = 0;
  parser.on('error', () => {
    throw malformed();
  });
  parser.on('opentag', (tag) => {
    quiet = 0;
    depth += 1;
    if (depth > DEEPEST) throw malformed();
    handler.open(localName(tag.name), tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    quiet = 0;
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  const text = (content: string): void => handler.text?.(content);
  parser.on('text', text);
  parser.on('cdata', text);

  let decoder: TextDecoder | undefined;
  let read = 0;
  for await (const chunk of parts.read(name)) {
    decoder ??= decoderOf(chunk);
    read += chunk.length;
    quiet += chunk.length;
    if (quiet > LONGEST_TEXT) throw malformed();
    parser.write(decoded(decoder, chunk, malformed));
    yield read;
  }
  if (decoder === undefined) return;
  parser.write(decoded(decoder, undefined, malformed)).close();
}

function decoded(decoder: TextDecoder, chunk: Buffer | undefined, malformed: () => Failure): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw malformed();
  }
}

/** Reads a whole part; fails as `readXml` does. */
export async function readPart(parts: Parts, name: string, handler: XmlHandler): Promise<void> {
  const pieces = readXml(parts, name, handler);
  for (let piece = await pieces.next(); piece.done !== true;) piece = await pieces.next();
}
