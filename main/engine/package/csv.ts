import { TextDecoder } from 'node:util';
import { limits } from './limits';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const BOM = [0xef, 0xbb, 0xbf];

/** What a released CSV looks like from outside; no value of it is kept but the header. */
export interface TableShape {
  /** Whether it begins with the UTF-8 byte order mark. */
  readonly bom: boolean;
  readonly utf8: boolean;
  /** Whether quotes pair, every row is as wide as the header, and no NUL stands anywhere. */
  readonly regular: boolean;
  readonly header: readonly string[];
  /** Rows after the header. */
  readonly rows: number;
}

/** Looks at a CSV (RFC 4180, LF or CRLF) that arrives in pieces. */
export interface TableScan {
  take(chunk: Uint8Array): void;
  /** Call it once, after the last piece. */
  shape(): TableShape;
}

/** Where the scan stands within a record. */
type State = 'start' | 'plain' | 'quoted' | 'closed' | 'return';

/** Starts a scan; memory stays flat but for the header, which is bounded. */
export function scanTable(): TableScan {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const header: number[][] = [[]];
  let utf8 = true;
  let regular = true;
  let position = 0;
  let marks = 0;
  let state: State = 'start';
  let fields = 1;
  let records = 0;
  let headerBytes = 0;

  function endField(): void {
    fields += 1;
    if (records === 0) header.push([]);
    state = 'start';
  }

  function endRecord(): void {
    if (fields !== header.length) regular = false;
    records += 1;
    fields = 1;
    state = 'start';
  }

  function keep(byte: number): void {
    if (records > 0) return;
    headerBytes += 1;
    if (headerBytes <= limits.header) header[header.length - 1]?.push(byte);
    else regular = false;
  }

  function step(byte: number): void {
    // Where one program ends the text and another goes on.
    if (byte === 0) regular = false;
    if (state === 'quoted') {
      if (byte === QUOTE) state = 'closed';
      else keep(byte);
    } else if (byte === LF) endRecord();
    else if (state === 'return') irregular();
    else if (byte === COMMA) endField();
    else if (byte === CR) state = 'return';
    else if (byte === QUOTE && state !== 'plain') {
      // A quote after a closing one stands for itself (RFC 4180, 2.7).
      if (state === 'closed') keep(byte);
      state = 'quoted';
    } else if (byte === QUOTE || state === 'closed') irregular();
    else {
      keep(byte);
      state = 'plain';
    }
  }

  /**
   * Goes through unquoted values and whole rows, in locals and without a call for each byte, as far as nothing but them
   * comes; gives the place of the first byte that needs a closer look.
   */
  function skim(chunk: Uint8Array, from: number): number {
    const { length } = chunk;
    const width = header.length;
    let at = from;
    let isPlain = state === 'plain';
    let open = fields;
    let ended = records;
    for (; at < length; at += 1) {
      const byte = chunk[at] as number;
      if (byte > COMMA) isPlain = true;
      else if (byte === COMMA) {
        open += 1;
        isPlain = false;
      } else if (byte === LF) {
        if (open !== width) regular = false;
        ended += 1;
        open = 1;
        isPlain = false;
      } else if (byte === QUOTE || byte === CR || byte === 0) break;
      else isPlain = true;
    }
    position += at - from;
    state = isPlain ? 'plain' : 'start';
    fields = open;
    records = ended;
    return at;
  }

  function irregular(): void {
    regular = false;
    state = 'plain';
  }

  return {
    take(chunk) {
      utf8 &&= decodes(decoder, chunk);
      let at = 0;
      while (at < chunk.length) {
        // Most of any file: rows of unquoted values, of which only commas and line ends mean something.
        if (records > 0 && (state === 'start' || state === 'plain')) at = skim(chunk, at);
        const byte = chunk[at];
        if (byte === undefined) break;
        at += 1;
        // Within a value, bytes above the four that mean something.
        if (byte > COMMA && records > 0 && (state === 'plain' || state === 'quoted')) continue;
        if (position < BOM.length && byte === BOM[position] && marks === position) marks += 1;
        else step(byte);
        position += 1;
      }
    },
    shape() {
      const open = state !== 'start' || fields > 1;
      if (state === 'quoted' || state === 'return') regular = false;
      if (open) endRecord();
      const names = header.map((bytes) => Buffer.from(bytes).toString('utf8'));
      return {
        bom: marks === BOM.length,
        utf8: utf8 && decodes(decoder, null),
        regular,
        header: names,
        rows: Math.max(0, records - 1),
      };
    },
  };
}

/** Whether the bytes go on as valid UTF-8; null asks whether they may end here. */
function decodes(decoder: TextDecoder, chunk: Uint8Array | null): boolean {
  try {
    if (chunk === null) decoder.decode();
    else decoder.decode(chunk, { stream: true });
    return true;
  } catch {
    return false;
  }
}
