import type { TokenSink } from './token-sink';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/** How a text table is written. Quotes are `"`, doubled inside a quoted field (RFC 4180). */
export interface Dialect {
  /** One ASCII character. */
  readonly delimiter: string;
  /** Whether a lone CR ends a row, as old Mac files have it; otherwise LF and CRLF do. */
  readonly crEndsRows: boolean;
}

export interface Tokenizer {
  push(chunk: Buffer): void;
  /** Call it once, after the last piece. Returns false if a quote is never closed. */
  end(): boolean;
  /** Line, from 1, on which the row that was last begun starts. */
  readonly rowLine: number;
  /** Bytes of the longest row so far. */
  readonly longestRow: number;
  readonly quirks: Readonly<Quirks>;
}

/** What a text does that readers of CSV differ about. */
export interface Quirks {
  /** A quote stands inside a field that is not quoted, or text follows a closing quote. */
  looseQuotes: boolean;
  /** A CR without LF, outside quotes. */
  loneCr: boolean;
  /** Rows that end with LF alone, and with CR and LF. */
  lf: boolean;
  crlf: boolean;
  /** A line break inside a quoted field. */
  quotedBreaks: boolean;
}

/** `closing`: just after a quote inside a quoted field, which is the field's end or half of a doubled quote. */
type State = 'start' | 'plain' | 'quoted' | 'closing';

/**
 * Splits UTF-8 text in pieces into rows and fields. Total: any bytes give some rows. A quote opens a field only as its
 * first character; elsewhere it is content, and so is whatever follows a closing quote.
 */
export function tokenize(dialect: Dialect, sink: TokenSink): Tokenizer {
  const delimiter = dialect.delimiter.charCodeAt(0);
  let state: State = 'start';
  let fields = 0;
  let line = 1;
  let rowLine = 1;
  let consumed = 0;
  let rowStart = 0;
  let longestRow = 0;
  let held: Buffer | undefined;
  const quirks: Quirks = { looseQuotes: false, loneCr: false, lf: false, crlf: false, quotedBreaks: false };

  function endRow(next: number): void {
    if (state !== 'start' || fields > 0) sink.field();
    sink.row();
    beginRow(next);
  }

  function beginRow(next: number): void {
    longestRow = Math.max(longestRow, next - rowStart);
    rowStart = next;
    state = 'start';
    fields = 0;
    rowLine = line;
  }

  /** Content of a quoted field from `from` to its closing quote or the end of `bytes`; returns where it stopped. */
  function scanQuoted(bytes: Buffer, from: number): number {
    let at = from;
    for (; at < bytes.length && bytes[at] !== QUOTE; at += 1) {
      const byte = bytes[at];
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) {
        line += 1;
        quirks.quotedBreaks = true;
      }
    }
    if (at > from) sink.content(bytes, from, at);
    if (at === bytes.length) return at;
    state = 'closing';
    return at + 1;
  }

  /** Content outside quotes from `from` to the field's end or the end of `bytes`; returns where it stopped. */
  function scanPlain(bytes: Buffer, from: number): number {
    let at = from;
    let byte: number | undefined;
    for (; at < bytes.length; at += 1) {
      byte = bytes[at];
      if (byte === delimiter || byte === LF || byte === CR) break;
      if (byte === QUOTE) quirks.looseQuotes = true;
    }
    const inside = at === bytes.length || (byte === CR && !dialect.crEndsRows && bytes[at + 1] !== LF);
    if (inside && at < bytes.length) {
      at += 1;
      line += 1;
      quirks.loneCr = true;
    }
    if (at > from) {
      if (state === 'closing') {
        quirks.looseQuotes = true;
        sink.stray();
      }
      state = 'plain';
      sink.content(bytes, from, at);
    }
    if (inside) return at;
    if (byte === delimiter) {
      sink.field();
      fields += 1;
      state = 'start';
      return at + 1;
    }
    const pair = byte === CR && bytes[at + 1] === LF;
    if (pair) quirks.crlf = true;
    else if (byte === LF) quirks.lf = true;
    else quirks.loneCr = true;
    line += 1;
    endRow(consumed + at + (pair ? 2 : 1));
    return at + (pair ? 2 : 1);
  }

  /** Offers the row that begins at `from` to the sink as a whole; returns where the next begins, or `from` if it may not. */
  function passPlainRow(bytes: Buffer, from: number, end: number): number {
    const crlf = bytes[end - 1] === CR;
    const stop = crlf ? end - 1 : end;
    if (stop === from) return from;
    let count = 1;
    for (let at = from; at < stop; at += 1) {
      const byte = bytes[at];
      if (byte === delimiter) count += 1;
      else if (byte === CR) return from;
    }
    if (sink.plainRow?.(count) !== true) return from;
    if (crlf) quirks.crlf = true;
    else quirks.lf = true;
    line += 1;
    beginRow(consumed + end + 1);
    return end + 1;
  }

  function scan(bytes: Buffer): void {
    let at = 0;
    /** The next quote; the end of `bytes` if there is none. */
    let quote = -1;
    while (at < bytes.length) {
      if (sink.plainRow !== undefined && state === 'start' && fields === 0) {
        if (quote < at) quote = bytes.indexOf(QUOTE, at);
        if (quote < 0) quote = bytes.length;
        const end = bytes.indexOf(LF, at);
        const next = end < 0 || end > quote ? at : passPlainRow(bytes, at, end);
        if (next > at) {
          at = next;
          continue;
        }
      }
      if (state === 'quoted') {
        at = scanQuoted(bytes, at);
      } else if (bytes[at] === QUOTE && state === 'start') {
        sink.quoted();
        state = 'quoted';
        at += 1;
      } else if (bytes[at] === QUOTE && state === 'closing') {
        sink.content(bytes, at, at + 1);
        state = 'quoted';
        at += 1;
      } else {
        at = scanPlain(bytes, at);
      }
    }
    consumed += bytes.length;
  }

  return {
    push(chunk) {
      const bytes = held === undefined ? chunk : Buffer.concat([held, chunk]);
      // A CR at the end waits for its LF.
      held = bytes.at(-1) === CR ? bytes.subarray(-1) : undefined;
      scan(held === undefined ? bytes : bytes.subarray(0, -1));
    },
    end() {
      if (held !== undefined) scan(held);
      if (state === 'quoted') return false;
      if (state !== 'start' || fields > 0) endRow(consumed);
      return true;
    },
    get rowLine() {
      return rowLine;
    },
    get longestRow() {
      return longestRow;
    },
    quirks,
  };
}
