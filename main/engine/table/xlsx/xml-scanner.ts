/** Elements inside each other; a workbook has a dozen. */
const DEEPEST = 256;

/** Characters that one text, tag or comment may have; a cell has at most 32,767. */
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

const NO_ATTRIBUTES: Attributes = {};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** @throws MalformedXml for what XML does not define of itself: no workbook may define more (ECMA-376 part 2, 6.2.5) */
function character(entity: string): string {
  const named = NAMED[entity];
  if (named !== undefined) return named;
  const digits = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity);
  const code = digits?.[1] === undefined ? Number(digits?.[2] ?? Number.NaN) : Number.parseInt(digits[1], 16);
  if (!(code > 0 && code <= 0x10ffff)) throw new MalformedXml();
  return String.fromCodePoint(code);
}

function decoded(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!lines.includes('&')) return lines;
  return lines.replace(/&([^;&]{0,10});?/g, (whole, entity: string) => {
    if (!whole.endsWith(';')) throw new MalformedXml();
    return character(entity);
  });
}

/** Names of one letter, ready made: nearly all names in a sheet are such, and cutting each out anew is slow. */
const LETTERS = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

function nameAt(xml: string, from: number, to: number): string {
  return (to - from === 1 ? LETTERS[xml.charCodeAt(from)] : undefined) ?? xml.slice(from, to);
}

function localName(name: string): string {
  if (name.length === 1) return name;
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Whether a character ends a name: white space, `/`, `=`, `>`. */
function endsName(code: number): boolean {
  return code <= 0x20 || code === 0x2f || code === 0x3d || code === 0x3e;
}

/**
 * Scans XML that comes in pieces. It serves the parts of workbooks, of which a large sheet is nearly all short tags; a
 * general parser takes three times as long over them. What has no place there (a DTD, entities of its own) is refused,
 * and so are tags that do not match. Which characters are allowed is not checked.
 *
 * @returns `push` for each piece and `end` after the last
 * @throws MalformedXml
 */
export function scanXml(handler: XmlHandler): { push(piece: string): void; end(): void } {
  const open: string[] = [];
  let rest = '';
  let seenRoot = false;
  /** Whether the piece in hand has nothing that stands for something else. */
  let literal = true;

  function giveText(text: string): void {
    if (open.length > 0) handler.text?.(literal ? text : decoded(text));
    else if (text.trim() !== '') throw new MalformedXml();
  }

  /** Opens the element whose tag begins at `start`; returns where the tag ends, or -1 if its end is yet to come. */
  function openTag(xml: string, start: number): number {
    let at = start + 1;
    while (at < xml.length && !endsName(xml.charCodeAt(at))) at += 1;
    const nameEnd = at;
    let attributes: Record<string, string> | undefined;
    for (;;) {
      while (xml.charCodeAt(at) <= 0x20) at += 1;
      if (at >= xml.length) return -1;
      const code = xml.charCodeAt(at);
      if (code === 0x3e || code === 0x2f) break;
      const from = at;
      while (at < xml.length && !endsName(xml.charCodeAt(at))) at += 1;
      const key = nameAt(xml, from, at);
      while (xml.charCodeAt(at) <= 0x20) at += 1;
      if (at + 1 >= xml.length) return -1;
      if (key === '' || xml.charCodeAt(at) !== 0x3d) throw new MalformedXml();
      at += 1;
      while (xml.charCodeAt(at) <= 0x20) at += 1;
      if (at >= xml.length) return -1;
      const quote = xml[at];
      if (quote !== '"' && quote !== "'") throw new MalformedXml();
      const end = xml.indexOf(quote, at + 1);
      if (end < 0) return -1;
      attributes ??= {};
      const value = xml.slice(at + 1, end);
      attributes[key] = literal ? value : decoded(value);
      at = end + 1;
    }
    const empty = xml.charCodeAt(at) === 0x2f;
    if (empty) at += 1;
    if (at >= xml.length) return -1;
    if (xml.charCodeAt(at) !== 0x3e || nameEnd === start + 1) throw new MalformedXml();
    if (open.length === 0 && seenRoot) throw new MalformedXml();
    if (open.length >= DEEPEST) throw new MalformedXml();
    seenRoot = true;
    const name = nameAt(xml, start + 1, nameEnd);
    const local = localName(name);
    handler.open(local, attributes ?? NO_ATTRIBUTES);
    if (empty) handler.close?.(local);
    else open.push(name);
    return at + 1;
  }

  function closeTag(xml: string, start: number): number {
    const end = xml.indexOf('>', start);
    if (end < 0) return -1;
    const name = open.pop();
    if (name === undefined || !xml.startsWith(name, start + 2)) throw new MalformedXml();
    if (start + 2 + name.length !== end && xml.slice(start + 2, end).trim() !== name) throw new MalformedXml();
    handler.close?.(localName(name));
    return end + 1;
  }

  /** Passes over a comment or an instruction, and gives the text of a CDATA section. */
  function special(xml: string, start: number): number {
    const after = (mark: string, from: number): number => {
      const end = xml.indexOf(mark, from);
      return end < 0 ? -1 : end + mark.length;
    };
    if (xml.startsWith('<?', start)) return after('?>', start);
    // `<![CDATA[` may be cut anywhere.
    if (xml.length < start + 9) return -1;
    if (xml.startsWith('<!--', start)) return after('-->', start + 4);
    if (!xml.startsWith('<![CDATA[', start) || open.length === 0) throw new MalformedXml();
    const end = after(']]>', start + 9);
    if (end >= 0) handler.text?.(xml.slice(start + 9, end - 3));
    return end;
  }

  function tag(xml: string, start: number): number {
    const next = xml.charCodeAt(start + 1);
    if (next === 0x2f) return closeTag(xml, start);
    if (next === 0x21 || next === 0x3f) return special(xml, start);
    return start + 1 < xml.length ? openTag(xml, start) : -1;
  }

  return {
    push(piece) {
      const xml = rest + piece;
      literal = !xml.includes('&') && !xml.includes('\r');
      let at = 0;
      for (;;) {
        const start = xml.indexOf('<', at);
        if (start < 0) break;
        if (start > at) giveText(xml.slice(at, start));
        at = start;
        const end = tag(xml, start);
        if (end < 0) break;
        at = end;
      }
      rest = xml.slice(at);
      if (rest.length > LONGEST_PIECE) throw new MalformedXml();
    },
    end() {
      if (open.length > 0 || !seenRoot || rest.trim() !== '') throw new MalformedXml();
    },
  };
}
