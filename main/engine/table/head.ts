import { open } from 'node:fs/promises';
import { Failure } from '../../../shared/failure';
import type { Job } from '../../../shared/job';
import type { Reading } from '../../../shared/model/dataset';
import { onFile } from '../files';
import { byteOrderMark, unmarkedUtf16, watchEncoding, wholeUtf8 } from './encoding';
import { containerOf, statFile, type Examined } from './examine';
import { collectRows, type Cells } from './sample-rows';
import type { StageOptions } from './stage-options';
import { settleEncoding } from './text-source';
import { planTable } from './text-table';

/** Bytes of the start of a file by which its encoding is guessed, and the most that are read for its first rows. */
const LOOK_AT = 1 << 20;
const HEAD_BYTES = 1 << 24;

/** The first rows of a text table, read without the rest of it: what is said of it may turn out to be otherwise. */
export interface Head {
  readonly columns: string[];
  readonly rows: Cells[];
  readonly reading: Reading;
  /** These are all rows of the file. */
  readonly whole: boolean;
}

/** What the start of a file tells of it, in the shape of what all of it would tell; null for what is no text. */
async function examineStart(path: string): Promise<Examined | null> {
  const { size } = await statFile(path);
  const handle = await onFile(path, () => open(path, 'r'));
  try {
    const { buffer, bytesRead } = await onFile(path, () => handle.read(Buffer.alloc(Math.min(size, LOOK_AT)), 0));
    const start = buffer.subarray(0, bytesRead);
    if (containerOf(start) !== 'text') return null;
    const watch = watchEncoding();
    // A character that the end of the look cuts is no damage.
    watch.push(bytesRead < size ? start.subarray(0, wholeUtf8(start)) : start);
    return {
      size,
      digest: '',
      container: 'text',
      mark: byteOrderMark(start),
      utf16: unmarkedUtf16(start),
      zeros: { count: 0, first: 0 },
      ...watch.end(),
      assertUnchanged: () => Promise.resolve(),
    };
  } finally {
    await handle.close();
  }
}

/**
 * The first rows of a text table, at once however large the file is: only its start is read and nothing is staged.
 * Encoding, header and width are guessed from the start alone; staging may find them otherwise.
 *
 * @param count rows of data that are wanted
 * @returns null for files that are no text table, and must be staged to be seen
 * @throws Failure of files; `table-empty`, `table-too-wide`, `header-too-long`, `cancelled`
 */
export async function readHeadRows(path: string, options: StageOptions, count: number, job: Job): Promise<Head | null> {
  const examined = await examineStart(path);
  if (examined === null) return null;
  const source = settleEncoding(path, examined, options, job);
  try {
    const { layout, columns } = await planTable(source, options);
    const { headerRows } = layout.shape;
    const collector = collectRows(layout.dialect);
    let bytes = 0;
    let whole = true;
    for await (const chunk of source.open('head')) {
      collector.push(chunk);
      bytes += chunk.length;
      whole = collector.rows.length < headerRows + count && bytes < HEAD_BYTES;
      if (!whole) break;
    }
    if (whole) collector.end();
    const width = columns.length;
    const data = collector.rows.slice(headerRows).filter((row) => row.length > 0 || width === 1);
    return {
      columns: columns.map(({ name }) => name),
      rows: data.slice(0, count).map((row) => filled(row, width)),
      reading: {
        format: 'csv',
        encoding: source.encoding,
        sheet: null,
        delimiter: layout.dialect.delimiter,
        headerRows,
        foot: options.foot ?? 'notes',
        member: null,
      },
      whole: whole && data.length <= count,
    };
  } catch (error) {
    // What is a web page or JSON is for staging to read, or to refuse.
    if (error instanceof Failure && error.code === 'table-format-unknown') return null;
    throw error;
  }
}

function filled(row: Cells, width: number): Cells {
  return Array.from({ length: width }, (_, column) => row[column] ?? null);
}
