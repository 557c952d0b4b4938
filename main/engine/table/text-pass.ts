import { Failure } from '../../../shared/failure';
import type { Damage } from './decode';
import { openFaultBook } from './fault-book';
import { locateLines } from './lines';
import { createPlainCsv, type PlainCsv } from './plain-csv';
import { watchRows, type RowCount, type Shape } from './table-rows';
import type { FaultPlace, TableFault } from './staged';
import type { TextSource } from './text-source';
import type { Dialect, Tokenizer } from './tokens';

/** Places that a failure names. */
const NAMED_PLACES = 20;

/** How a text table is laid out: what its rows are held against. */
export interface Layout {
  readonly dialect: Dialect;
  readonly shape: Shape;
}

/** What a pass over all rows of a text table found. */
export interface Pass {
  readonly tokenizer: Tokenizer;
  readonly counted: RowCount;
  readonly warnings: TableFault[];
  readonly damage: Damage;
}

/** A pass over all rows whose content is pushed in pieces. */
export interface OpenPass {
  push(chunk: Buffer): void;
  /** Ends the pass, without judging it yet. `closed`: whether the last quote was. */
  end(): Pass & { readonly closed: boolean };
}

/** Begins a pass; rows are written to `out` if given. */
export function openPass(
  { dialect, shape }: Layout,
  damage: Damage = { replaced: 0, firstByte: undefined },
  out?: PlainCsv,
): OpenPass {
  const faults = openFaultBook();
  const { tokenizer, counted } = watchRows(dialect, shape, faults, out);
  return {
    push: (chunk) => {
      tokenizer.push(chunk);
    },
    end() {
      const closed = tokenizer.end();
      return { closed, tokenizer, counted, warnings: faults.list(), damage };
    },
  };
}

/** One pass over all rows that writes them plainly to `target`. Refuses what cannot be split into its columns. */
export async function passOver(source: TextSource, layout: Layout, target: string): Promise<Pass> {
  const damage: Damage = { replaced: 0, firstByte: undefined };
  const out = await createPlainCsv(target);
  try {
    const pass = openPass(layout, damage, out);
    for await (const chunk of source.open('copy', damage)) {
      pass.push(chunk);
      await out.flush();
    }
    const ended = pass.end();
    await out.flush();
    await assertSplit(source, layout, ended);
    return ended;
  } finally {
    await out.close();
  }
}

/**
 * Refuses a table that cannot be split into its columns: a quote that is never closed, and rows with more content than
 * there are columns. Such a row has most often an unquoted delimiter in it, so that what follows stands in the wrong
 * columns. Staged so, an ID number could leave in a column that is not treated.
 *
 * @throws Failure `table-quote-unclosed`, `table-row-too-long`
 */
export async function assertSplit(
  source: TextSource,
  { shape }: Layout,
  { closed, tokenizer, counted }: ReturnType<OpenPass['end']>,
): Promise<void> {
  if (!closed) {
    const line = tokenizer.rowLine;
    const bytes = await locateLines(source.path, source.encoding, [line]);
    throw new Failure('table-quote-unclosed', { file: source.path, line, byte: bytes.get(line) ?? 0 });
  }
  const { count, places } = counted.tooLong;
  if (count === 0) return;
  const lines = places.flatMap((place) => place.line ?? []).slice(0, NAMED_PLACES);
  const bytes = await locateLines(source.path, source.encoding, lines);
  throw new Failure('table-row-too-long', {
    file: source.path,
    count,
    columns: shape.columns,
    lines: lines.map((line) => `${line} (${bytes.get(line) ?? 0})`).join(', ') + (count > lines.length ? ' …' : ''),
  });
}

/** The faults with the byte at which each place's line begins, and the places that could not be decoded. */
export async function locateFaults(source: TextSource, { warnings, damage }: Pass): Promise<TableFault[]> {
  const lines = warnings.flatMap((fault) => fault.places.flatMap((place) => place.line ?? []));
  const bytes = lines.length > 0 ? await locateLines(source.path, source.encoding, lines) : new Map<number, number>();
  const located = warnings.map((fault) => ({
    ...fault,
    places: fault.places.map((place): FaultPlace => {
      const byte = place.line === undefined ? undefined : bytes.get(place.line);
      return byte === undefined ? place : { ...place, byte };
    }),
  }));
  if (damage.replaced === 0) return located;
  const places = damage.firstByte === undefined ? [] : [{ byte: damage.firstByte }];
  return [{ code: 'encoding-replaced', count: damage.replaced, places }, ...located];
}

/** Whether DuckDB may read the file where it lies: nothing in it on which readers of CSV differ. */
export function isPlain(source: TextSource, { shape }: Layout, { tokenizer, counted }: Pass): boolean {
  const { looseQuotes, loneCr, lf, crlf, quotedBreaks } = tokenizer.quirks;
  const header = counted.plainHeader && (shape.headerRows > 0 || source.bare);
  return header && counted.even && counted.rows > 0 && !looseQuotes && !loneCr && (crlf ? !lf && !quotedBreaks : lf);
}
