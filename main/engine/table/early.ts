import type { Job } from '../../../shared/job';
import { Failure } from '../../../shared/failure';
import type { Opened } from './examine';
import { toParquet, USUAL_ROW, type ReadableCsv } from './parquet';
import { isPlain, openPass, type Layout, type Pass } from './text-pass';
import type { StagedTable } from './staged';
import type { TextSource } from './text-source';

/** How the rows of a file that DuckDB reads where it lies are written, once a pass over them is done. */
export function readableCsv(source: TextSource, { dialect, shape }: Layout, { tokenizer }: Pass): ReadableCsv {
  const { longestRow, quirks } = tokenizer;
  return {
    path: source.path,
    delimiter: dialect.delimiter,
    lineEnd: quirks.crlf ? '\r\n' : '\n',
    skip: shape.headerRows,
    longestRow,
    quotedBreaks: quirks.quotedBreaks,
  };
}

/** How the rows of such a file are presumed to be written, by its first bytes. */
export function presumedCsv(source: TextSource, { dialect, shape }: Layout, head: Buffer): ReadableCsv {
  const lineEnd = /\r?\n/.exec(head.toString('latin1'))?.[0] === '\r\n' ? '\r\n' : '\n';
  const { delimiter } = dialect;
  return { path: source.path, delimiter, lineEnd, skip: shape.headerRows, longestRow: 0, quotedBreaks: false };
}

/** Whether DuckDB was told right what it was told of the rows before all of them were seen. */
export function isAsPresumed(presumed: ReadableCsv, known: ReadableCsv): boolean {
  return known.lineEnd === presumed.lineEnd && !known.quotedBreaks && known.longestRow < USUAL_ROW;
}

type Rows = Pick<StagedTable, 'parquet' | 'rows'>;
type Outcome =
  { readonly staged: Rows; readonly error?: undefined } | { readonly staged?: undefined; readonly error: unknown };

/** The outcome of an attempt, which may fail before anyone waits for it. */
function outcomeOf(attempt: Promise<Rows>): Promise<Outcome> {
  return attempt.then(
    (staged) => ({ staged }),
    (error: unknown) => ({ error }),
  );
}

/** Bytes from which reading ahead saves time; a smaller file is looked at before DuckDB has even begun. */
const WORTHWHILE = 4_000_000;

/** Staging of a text file where it lies, begun before all of it is known. */
export interface EarlyStaging {
  /** Is given the file's bytes in order, each piece with the byte at which it begins. */
  watch(chunk: Buffer, start: number): void;
  /** After the last piece: the pass over all rows. */
  end(): ReturnType<ReturnType<typeof openPass>['end']>;
  /** The Parquet file, if the file turned out to be as presumed and DuckDB saw the same rows; else undefined. */
  finish(pass: Pass): Promise<string | undefined>;
  /** Stops the reading and waits until nothing holds the files any more. */
  abandon(): Promise<void>;
}

/**
 * Begins to stage a file that is presumed to be UTF-8 which every reader of CSV splits alike, while its digest, its
 * encoding and its rows are still being looked at: DuckDB reads it on other threads, so that most files are ready when
 * they have been looked at. What is staged counts only if the presumption held.
 */
export function stageEarly(
  source: TextSource,
  layout: Layout,
  folder: string,
  { head, found: { size } }: Opened,
  job: Job,
): EarlyStaging {
  const stop = new AbortController();
  let awaited = false;
  const own: Job = {
    signal: AbortSignal.any([job.signal, stop.signal]),
    // While the file is still being looked at, that is the progress.
    report: (progress) => {
      if (awaited) job.report(progress);
    },
  };
  const presumed = presumedCsv(source, layout, head);
  const { columns } = layout.shape;
  const staging = size < WORTHWHILE ? undefined : outcomeOf(toParquet(presumed, columns, folder, own));
  const pass = openPass(layout);

  async function abandon(): Promise<void> {
    stop.abort();
    await staging;
  }

  /** The Parquet file unless it has other rows than our own pass; whatever is no matter of the rows is thrown. */
  async function sameRows(outcome: Promise<Outcome>, rows: number): Promise<string | undefined> {
    const { staged, error } = await outcome;
    if (staged !== undefined) return staged.rows === rows ? staged.parquet : undefined;
    if (error instanceof Failure && error.code === 'table-query-failed') return undefined;
    throw error;
  }

  return {
    watch: (chunk, start) => {
      pass.push(start >= source.start ? chunk : chunk.subarray(source.start - start));
    },
    end: () => pass.end(),
    abandon,
    async finish(ended) {
      const known = readableCsv(source, layout, ended);
      const { rows } = ended.counted;
      if (staging !== undefined && isAsPresumed(presumed, known) && isPlain(source, layout, ended)) {
        awaited = true;
        return sameRows(staging, rows);
      }
      await abandon();
      if (!isPlain(source, layout, ended)) return undefined;
      return sameRows(outcomeOf(toParquet(known, columns, folder, job)), rows);
    },
  };
}
