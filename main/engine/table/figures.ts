import { quietJob, type Job } from '../../../shared/job';
import type { ColumnType } from '../../../shared/model/dataset';
import { daySql } from './column-types';
import { quoteText } from './quote';
import { openSession } from './session';
import type { Staged } from './staged';

/** Shapes that are told of a column, the commonest first. */
const MOST_SHAPES = 12;

/** Characters of a text that its shape shows; what follows is an ellipsis. */
const SHAPED = 48;

/** A repeated sign of a shape is counted from this many on: 9999 is 9{4}. */
const RUN = /(.)\1{3,}/gsu;

/** What a column holds, for the screen and for nothing else (law 1): `min` and `max` are values of it. */
export interface ColumnFigures {
  /** Texts that are neither missing nor ''. */
  readonly filled: number;
  /** Texts that are ''. */
  readonly blank: number;
  /** Texts with white space before or after them. */
  readonly edged: number;
  /** Lengths in characters; 0 where there is no text. */
  readonly minLength: number;
  readonly maxLength: number;
  readonly meanLength: number;
  /** The first and the last by number or day where the column is of such a type, else as texts are ordered. */
  readonly min: string | null;
  readonly max: string | null;
  /** Digits as 9, Latin letters as A, Chinese characters as 汉; how many texts are so. */
  readonly shapes: readonly { readonly shape: string; readonly count: number }[];
}

/** SQL by which the values of a column are ordered. */
function orderSql(type: ColumnType): string {
  switch (type) {
    case 'integer':
    case 'decimal':
    case 'serial-date':
      return 'TRY_CAST(v AS DOUBLE)';
    case 'date':
      return `TRY_CAST(${daySql('v')} AS DATE)`;
    case 'datetime':
      return `TRY_CAST(${daySql(`regexp_replace(v, '[ T].*$', '')`)} || ' ' || regexp_replace(v, '^[^ T]*[ T]', '') AS TIMESTAMP)`;
    case 'text':
    case 'boolean':
    case 'empty':
      return 'v';
  }
}

interface Figures extends Record<string, unknown> {
  filled: number;
  blank: number;
  edged: number;
  min_length: number | null;
  max_length: number | null;
  mean_length: number | null;
  least: string | null;
  most: string | null;
}

/**
 * Looks through all rows of a column of a staged table.
 *
 * @param type what profiling found the column to be
 * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
 */
export async function columnFigures(
  { folder, parquet }: Pick<Staged, 'folder' | 'parquet'>,
  { id, type }: { readonly id: string; readonly type: ColumnType },
  job: Job = quietJob,
): Promise<ColumnFigures> {
  const session = await openSession({ folder, readable: [], writable: [] }, job);
  const values = `(SELECT ${id} AS v FROM read_parquet(${quoteText(parquet)}) WHERE ${id} IS NOT NULL)`;
  try {
    const [figures] = await session.query<Figures>(
      `SELECT count(*) FILTER (v <> '')::DOUBLE AS filled, count(*) FILTER (v = '')::DOUBLE AS blank,
         count(*) FILTER (regexp_matches(v, '^[\\s\\x{3000}\\x{a0}]|[\\s\\x{3000}\\x{a0}]$'))::DOUBLE AS edged,
         min(length(v))::DOUBLE AS min_length, max(length(v))::DOUBLE AS max_length,
         avg(length(v)) FILTER (v <> '') AS mean_length,
         arg_min(v, ${orderSql(type)}) FILTER (v <> '') AS least, arg_max(v, ${orderSql(type)}) FILTER (v <> '') AS most
       FROM ${values}`,
    );
    // Chinese is replaced last, in what is left of the texts once those of one shape in ASCII are one.
    const shapes = await session.query<{ shape: string; count: number }>(
      `WITH ascii AS (
         SELECT regexp_replace(regexp_replace(left(v, ${SHAPED + 1}), '[0-9]', '9', 'g'), '[A-Za-z]', 'A', 'g') AS shape,
           count(*) AS rows
         FROM ${values} WHERE v <> '' GROUP BY 1)
       SELECT regexp_replace(shape, '\\p{Han}', '汉', 'g') AS shape, sum(rows)::DOUBLE AS count
       FROM ascii GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${MOST_SHAPES}`,
    );
    return {
      filled: figures?.filled ?? 0,
      blank: figures?.blank ?? 0,
      edged: figures?.edged ?? 0,
      minLength: figures?.min_length ?? 0,
      maxLength: figures?.max_length ?? 0,
      meanLength: figures?.mean_length ?? 0,
      min: figures?.least ?? null,
      max: figures?.most ?? null,
      shapes: shapes.map(({ shape, count }) => ({ shape: shortened(shape), count })),
    };
  } finally {
    await session.close();
  }
}

/** A shape with its runs counted, cut off where the texts were. */
function shortened(shape: string): string {
  const signs = Array.from(shape);
  const short = signs
    .slice(0, SHAPED)
    .join('')
    .replace(RUN, (run, sign: string) => `${sign}{${Array.from(run).length}}`);
  return signs.length > SHAPED ? `${short}…` : short;
}
