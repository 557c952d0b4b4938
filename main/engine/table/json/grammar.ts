import { Tokenizer, TokenizerError, TokenType, type ParsedTokenInfo } from '@streamparser/json';

/** Containers inside each other; no data file has more, and each costs memory. */
export const DEEPEST = 64;

/** What is wrong with a text that is not JSON, or not JSON that can be read here (`mixed`: a record unlike the first). */
export type JsonFault = 'syntax' | 'cut' | 'depth' | 'size' | 'mixed';

/** A place at which a text is not JSON: byte of its UTF-8 form, from 0. Never what stands there (law 1). */
export class JsonError extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly offset: number,
  ) {
    super(fault);
  }
}

/** A value that holds no others: its exact text, a number's too; null for `null`. */
export interface Scalar {
  readonly text: string | null;
  readonly quoted: boolean;
}

/** What a stream of JSON values consists of, in its order. Offsets are bytes of the UTF-8 text. */
export interface JsonEvents {
  enter(kind: 'object' | 'array', offset: number): void;
  key(name: string): void;
  scalar(value: Scalar, offset: number): void;
  leave(offset: number): void;
}

/** Takes JSON in pieces of UTF-8. */
export interface JsonReader {
  /** @throws JsonError, and what the events throw */
  push(chunk: Buffer): void;
  /** Call it once, after the last piece. @throws JsonError where the text ends inside a value */
  end(): void;
}

/** Bytes that one string or number may have: a whole value is held in memory. */
const LONGEST_VALUE = 1 << 24;

/** Keeps the exact text of a number, of which a JavaScript number would drop digits from the 16th on. */
class ExactTokenizer extends Tokenizer {
  number = '';
  protected override parseNumber(text: string): number {
    this.number = text;
    return 0;
  }
}

/** What may come next. */
type Expected = 'root' | 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** Where the tokenizer says that it stumbled; it has no other way to tell. */
const POSITION = /absolute position "(\d+)"/;

/**
 * Reads a sequence of JSON values (RFC 8259), one behind the other with white space between or none: a JSON text is a
 * sequence of one. Nothing is held but the kinds of the open containers, so that memory stays constant.
 *
 * @param start byte of the UTF-8 text at which the first piece begins
 */
export function readJson(events: JsonEvents, start = 0): JsonReader {
  const open: ('object' | 'array')[] = [];
  let expected: Expected = 'root';
  let position = start;
  let last = start;

  function afterValue(): void {
    expected = open.length === 0 ? 'root' : 'comma-or-end';
  }

  function enter(kind: 'object' | 'array', offset: number): void {
    if (open.length === DEEPEST) throw new JsonError('depth', offset);
    open.push(kind);
    expected = kind === 'object' ? 'key-or-end' : 'value-or-end';
    events.enter(kind, offset);
  }

  function leave(kind: 'object' | 'array', offset: number): void {
    const ends = expected === 'comma-or-end' || expected === (kind === 'object' ? 'key-or-end' : 'value-or-end');
    if (!ends || open.at(-1) !== kind) throw new JsonError('syntax', offset);
    open.pop();
    afterValue();
    events.leave(offset);
  }

  function scalar(text: string | null, quoted: boolean, offset: number): void {
    afterValue();
    events.scalar({ text, quoted }, offset);
  }

  function separate(sign: 'colon' | 'comma-or-end', offset: number): void {
    if (expected !== sign) throw new JsonError('syntax', offset);
    expected = sign === 'colon' || open.at(-1) === 'array' ? 'value' : 'key';
  }

  function take({ token, value, offset: within }: ParsedTokenInfo): void {
    const offset = start + within;
    last = offset;
    if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      leave(token === TokenType.RIGHT_BRACE ? 'object' : 'array', offset);
    } else if (token === TokenType.COLON || token === TokenType.COMMA) {
      separate(token === TokenType.COLON ? 'colon' : 'comma-or-end', offset);
    } else if (expected === 'key' || expected === 'key-or-end') {
      if (token !== TokenType.STRING) throw new JsonError('syntax', offset);
      expected = 'colon';
      events.key(value as string);
    } else if (expected !== 'root' && expected !== 'value' && expected !== 'value-or-end') {
      throw new JsonError('syntax', offset);
    } else if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      enter(token === TokenType.LEFT_BRACE ? 'object' : 'array', offset);
    } else if (token === TokenType.NUMBER) {
      scalar(tokenizer.number, false, offset);
    } else {
      scalar(value === null ? null : String(value), token === TokenType.STRING, offset);
    }
  }

  const tokenizer = new ExactTokenizer();
  tokenizer.onToken = take;
  tokenizer.onError = (error) => {
    if (!(error instanceof TokenizerError)) throw error;
    const found = POSITION.exec(error.message)?.[1];
    throw found === undefined ? new JsonError('cut', position) : new JsonError('syntax', start + Number(found));
  };
  return {
    push(chunk) {
      tokenizer.write(chunk);
      position += chunk.length;
      if (position - last > LONGEST_VALUE) throw new JsonError('size', last);
    },
    end() {
      tokenizer.end();
      if (open.length > 0 || expected !== 'root') throw new JsonError('cut', position);
    },
  };
}
