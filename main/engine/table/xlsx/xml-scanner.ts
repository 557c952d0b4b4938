import { Parser } from 'htmlparser2';

/** Elements inside each other; a workbook has a dozen. */
const DEEPEST = 256;

/** Characters that one text or tag may have; a cell has at most 32,767. */
const LONGEST_PIECE = 1 << 22;

/** The attributes of an element, by their names as written. */
export type Attributes = Readonly<Record<string, string>>;

/** What is made of XML: its elements by their names without prefix, so that strict and other prefixes read alike. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  /** A piece of an element's text; there may be several in a row. */
  text?(text: string): void;
}

/** What the scanner throws; it never leaves the reader of parts. */
export class MalformedXml extends Error {}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Scans XML that comes in pieces, strictly where a workbook could otherwise read as another one: tags that do not match,
 * text outside of the root, a second root and a DTD are refused, and so is what is nested or spun out without end.
 * What the library lets pass beyond that (an attribute without a value, a lone `&`) changes no cell.
 *
 * @returns `push` for each piece and `end` after the last
 * @throws MalformedXml
 */
export function scanXml(handler: XmlHandler): { push(piece: string): void; end(): void } {
  let depth = 0;
  let roots = 0;
  /** Characters since the last tag. */
  let silent = 0;
  /** Whether the last piece ended in a CR, whose LF may be yet to come. */
  let afterCr = false;
  /** Where the tag that was opened last ends. */
  let openedAt = -1;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        silent = 0;
        if (depth === 0) roots += 1;
        depth += 1;
        if (depth > DEEPEST || roots > 1) throw new MalformedXml();
        openedAt = parser.endIndex;
        handler.open(localName(name), attributes);
      },
      onclosetag(name, isImplied) {
        // `<c/>` is closed where it is opened; what else is closed without a tag of its own was never closed.
        if (isImplied && parser.endIndex !== openedAt) throw new MalformedXml();
        silent = 0;
        depth -= 1;
        handler.close?.(localName(name));
      },
      ontext(text) {
        if (depth > 0) handler.text?.(text);
        else if (text.trim() !== '') throw new MalformedXml();
      },
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new MalformedXml();
      },
      onerror(error) {
        throw error;
      },
    },
    { xmlMode: true },
  );
  return {
    push(piece) {
      silent += piece.length;
      if (silent > LONGEST_PIECE) throw new MalformedXml();
      // Line ends are LF before anything else is looked at (XML 1.0, 2.11).
      const lines = piece.includes('\r') ? piece.replace(/\r\n?/g, '\n') : piece;
      parser.write(afterCr && piece.startsWith('\n') ? lines.slice(1) : lines);
      afterCr = piece.endsWith('\r');
    },
    end() {
      parser.end();
      if (depth > 0 || roots === 0) throw new MalformedXml();
    },
  };
}
