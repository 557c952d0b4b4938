import { tokenize, type Dialect } from './tokens';
import type { TokenSink } from './token-sink';

/** A row of a text table or a sheet: text, or null where a cell is missing. */
export type Cells = (string | null)[];

/**
 * Collects rows of UTF-8 text as cells, for looking at the start of a file.
 */
export function collectRows(dialect: Dialect): { push(chunk: Buffer): void; end(): void; readonly rows: Cells[] } {
  const rows: Cells[] = [];
  let cells: Cells = [];
  let pieces: Buffer[] | undefined;
  const sink: TokenSink = {
    quoted: () => {
      pieces = [];
    },
    content(bytes, from, to) {
      pieces ??= [];
      // A copy: a character may be cut between two pieces.
      pieces.push(Buffer.from(bytes.subarray(from, to)));
    },
    stray: () => undefined,
    field() {
      cells.push(pieces === undefined ? null : Buffer.concat(pieces).toString('utf8'));
      pieces = undefined;
    },
    row() {
      rows.push(cells);
      cells = [];
    },
  };
  const tokenizer = tokenize(dialect, sink);
  return {
    push(chunk) {
      tokenizer.push(chunk);
    },
    end() {
      tokenizer.end();
    },
    rows,
  };
}
