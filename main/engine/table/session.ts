import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection, type DuckDBValue, blobValue } from '@duckdb/node-api';
import { quietJob, stopIfCancelled, type Job } from '../../../shared/job';
import { integerColumns } from './integers';
import { plainRow } from './plain';
import { quoteText } from './quote';
import { queryFailure } from './query-failure';

/** What can be bound to a parameter (`$1`, `$2` …). Bytes become a BLOB. Keys travel only so, never as SQL text. */
export type SqlValue = string | number | bigint | boolean | null | Uint8Array;

/** A row as a query gives it, by column name. */
export type SqlRow = Record<string, unknown>;

export interface SessionOptions {
  /** A private folder (0700) of ours: what DuckDB spills lands in it and nowhere else. */
  readonly folder: string;
  /** Files and folders that SQL may read. */
  readonly readable: readonly string[];
  /** Files (existing or not) and folders that SQL may write. DuckDB itself does not tell reading from writing. */
  readonly writable: readonly string[];
  /** In MiB; default 1024. Beyond it DuckDB spills to `folder`. */
  readonly memoryMiB?: number;
  /** Default: 2. More threads need more memory. */
  readonly threads?: number;
  /** Keeps what a Parquet file says of itself from one statement to the next: for many small reads of the same file. */
  readonly keepMetadata?: boolean;
}

/** Is told, now and then while a statement runs, which share of it is done: from 0 to 1, never falling. */
export type OnShare = (share: number) => void;

/** How often (ms) a statement is asked how far it is. */
const ASK_EVERY = 200;

/** Runs `work` on a connection, telling how far it is. */
async function sharing<T>(connection: DuckDBConnection, tell: OnShare | undefined, work: () => Promise<T>): Promise<T> {
  if (tell === undefined) return work();
  let most = 0;
  const timer = setInterval(() => {
    most = Math.max(most, Math.min(1, connection.progress.percentage / 100));
    tell(most);
  }, ASK_EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** A DuckDB instance of one job, shut in: no other file, no network, no extension, no change of its settings. */
export interface Session {
  /** The private folder it was opened with. */
  readonly folder: string;
  /**
   * The rows of a statement. Integers come as numbers when they are safe, else as bigint; lists as arrays; DATE and
   * TIMESTAMP as Date.
   *
   * @throws Failure `table-query-failed`, `table-memory`, `disk-full`, `cancelled`
   */
  query<Row extends SqlRow = SqlRow>(sql: string, params?: readonly SqlValue[], share?: OnShare): Promise<Row[]>;
  /** Runs a statement; returns the count of rows it changed or copied. Fails as `query` does. */
  run(sql: string, params?: readonly SqlValue[], share?: OnShare): Promise<number>;
  /** The rows of a statement in portions, for results that must not stand in memory at once. Fails as `query` does. */
  stream<Row extends SqlRow = SqlRow>(sql: string, params?: readonly SqlValue[]): AsyncGenerator<Row[]>;
  /**
   * The columns of a statement, all of them INTEGER without missing values, as arrays: for results of millions of rows,
   * which objects would make ten times as large and slow. Fails as `query` does.
   */
  integers(sql: string, params?: readonly SqlValue[]): Promise<Int32Array[]>;
  /** Adds rows of text to the table `name`, all of whose columns are VARCHAR. Fails as `query` does. */
  append(name: string, rows: Iterable<readonly (string | null)[]>): Promise<void>;
  /** Closes the instance, so that its files can be deleted on Windows. A second call does nothing. */
  close(): Promise<void>;
}

/** SQL list of the absolute paths, as text literals. */
function pathList(paths: readonly string[]): string {
  return `[${paths.map((path) => quoteText(resolve(path))).join(', ')}]`;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Locks a fresh connection in. The order matters: after the last two statements nothing can be changed any more. */
async function lockIn(connection: DuckDBConnection, options: SessionOptions): Promise<void> {
  const folders = [options.folder];
  const files: string[] = [];
  for (const path of [...options.readable, ...options.writable]) {
    if (await isFolder(path)) folders.push(path);
    else files.push(path);
  }
  await connection.run(`SET allowed_directories = ${pathList(folders)}`);
  if (files.length > 0) await connection.run(`SET allowed_paths = ${pathList(files)}`);
  // Statements count how far they are; nothing is printed.
  await connection.run('SET enable_progress_bar = true');
  await connection.run('SET enable_progress_bar_print = false');
  if (options.keepMetadata) await connection.run(`SET parquet_metadata_cache = true`);
  await connection.run(`SET enable_external_access = false`);
  await connection.run(`SET lock_configuration = true`);
}

function bound(params: readonly SqlValue[] | undefined): DuckDBValue[] | undefined {
  return params?.map((value) => (value instanceof Uint8Array ? blobValue(value) : value));
}

/**
 * Opens DuckDB for one job. Cancelling the job interrupts the statement that runs.
 *
 * @throws Failure `table-query-failed`, `cancelled`
 */
export async function openSession(options: SessionOptions, job: Job = quietJob): Promise<Session> {
  stopIfCancelled(job);
  const instance = await DuckDBInstance.create(':memory:', {
    temp_directory: resolve(options.folder),
    memory_limit: `${options.memoryMiB ?? 1024}MiB`,
    threads: String(options.threads ?? 2),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    allow_persistent_secrets: 'false',
    preserve_insertion_order: 'true',
  });
  const connection = await instance.connect();
  const interrupt = (): void => {
    connection.interrupt();
  };
  let open = true;
  const close = (): Promise<void> => {
    if (open) {
      open = false;
      job.signal.removeEventListener('abort', interrupt);
      connection.closeSync();
      instance.closeSync();
    }
    return Promise.resolve();
  };

  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    stopIfCancelled(job);
    try {
      return await work();
    } catch (error) {
      throw queryFailure(error, job, options.folder);
    }
  }

  try {
    await guarded(() => lockIn(connection, options));
  } catch (error) {
    await close();
    throw error;
  }
  job.signal.addEventListener('abort', interrupt);

  return {
    folder: options.folder,
    query: <Row extends SqlRow>(sql: string, params?: readonly SqlValue[], share?: OnShare) =>
      guarded(async () => {
        const reader = await sharing(connection, share, () => connection.runAndReadAll(sql, bound(params)));
        return reader.getRowObjectsJS().map((row) => plainRow(row) as Row);
      }),
    run: (sql, params, share) =>
      guarded(async () => (await sharing(connection, share, () => connection.run(sql, bound(params)))).rowsChanged),
    async *stream<Row extends SqlRow>(sql: string, params?: readonly SqlValue[]) {
      const result = await guarded(() => connection.stream(sql, bound(params)));
      const portions = result.yieldRowObjectJs();
      for (;;) {
        const portion = await guarded(() => portions.next());
        if (portion.done) return;
        yield portion.value.map((row) => plainRow(row) as Row);
      }
    },
    integers: (sql, params) => guarded(async () => integerColumns(await connection.stream(sql, bound(params)))),
    append: (name, rows) =>
      guarded(async () => {
        const appender = await connection.createAppender(name);
        try {
          for (const row of rows) {
            for (const cell of row) {
              if (cell === null) appender.appendNull();
              else appender.appendVarchar(cell);
            }
            appender.endRow();
          }
          appender.flushSync();
        } finally {
          appender.closeSync();
        }
      }),
    close,
  };
}
