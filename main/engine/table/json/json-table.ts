import { join } from 'node:path';
import { Failure } from '../../../../shared/failure';
import type { Job } from '../../../../shared/job';
import type { Damage } from '../decode';
import type { Examined } from '../examine';
import { openFaultBook } from '../fault-book';
import { noteHeader } from '../header-faults';
import { createRowWriter } from '../row-writer';
import { rowsToParquet } from '../stage-rows';
import type { StageOptions } from '../stage-options';
import type { StagedTable } from '../staged';
import { settleEncoding, type TextSource } from '../text-source';
import { assertWidth, MOST_COLUMNS, nameColumns } from '../width';
import { openMemberColumns } from './columns';
import { findRecords, type FoundRecords } from './find-records';
import { JsonError } from './grammar';
import { placesOf } from './place';
import { readWhole, type Broken } from './read-rows';
import { readRecords, type RecordSink } from './records';
import { arrayRows, objectRows, type RecordRows } from './rows';

/** Texts outside the records that are looked at for marks. */
const MOST_BESIDE = 1000;

const codes = {
  syntax: 'json-broken',
  cut: 'json-broken',
  mixed: 'json-record-mixed',
  depth: 'json-too-deep',
  size: 'json-too-large',
} as const;

/** What could not be read, in words: where, how often, and never what stands there. */
async function brokenFailure(source: TextSource, broken: Broken): Promise<Failure> {
  const places = await placesOf(source, broken.offsets);
  const [{ line, byte } = { line: 1, byte: 0 }] = places;
  const lines = [...new Set(places.map((place) => place.line))];
  const more = broken.count > places.length ? ' …' : '';
  const { count } = broken;
  return new Failure(codes[broken.fault], { file: source.path, count, line, byte, lines: lines.join(', ') + more });
}

async function find(source: TextSource, wanted: StageOptions['sheet']): Promise<FoundRecords> {
  try {
    return await findRecords(source, wanted);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw await brokenFailure(source, { count: 1, fault: error.fault, offsets: [error.offset] });
  }
}

/**
 * Stages a JSON file: an array of objects or of arrays, an object that holds such an array, or values one a line.
 * Members of objects inside a record are columns of their own (`a.b`), arrays inside it are kept as JSON text, numbers
 * as they are written. `null` and an absent member are missing (NULL), `""` is ''.
 *
 * @throws Failure `json-no-records`, `json-path-missing`, `json-broken`, `json-record-mixed`, `json-too-deep`,
 *   `json-too-large`, `table-empty`, `table-too-wide`, `header-too-long`, `cancelled`, and those of files and sessions
 */
export async function stageJson(
  path: string,
  examined: Examined,
  options: StageOptions,
  folder: string,
  job: Job,
): Promise<StagedTable> {
  const source = settleEncoding(path, examined, options, job);
  const found = await find(source, options.sheet);
  const faults = openFaultBook();
  const damage: Damage = { replaced: 0, firstByte: undefined };
  const columns = openMemberColumns(path);
  const writer = await createRowWriter(join(folder, 'rows.csv'), MOST_COLUMNS);
  try {
    let rows: RecordRows | undefined;
    const beside: string[] = [];
    const sink: RecordSink = {
      beside(text) {
        if (beside.length < MOST_BESIDE) beside.push(text);
      },
      record(cells, repeated, kind) {
        rows ??= kind === 'array' ? arrayRows(writer, faults, options.headerRows) : objectRows(writer, faults);
        rows.record(cells, repeated, kind);
      },
    };
    const events = () => readRecords(found.place, columns, sink);
    const broken = await readWhole(source, found.format, events, damage, () => writer.flush());
    if (broken !== undefined) throw await brokenFailure(source, broken);
    const { headerRows, names, titles } = rows?.end() ?? { headerRows: 0, titles: [] };
    const staged = nameColumns(names ?? columns.names, path);
    if (staged.length === 0) throw new Failure('table-empty', { file: path });
    assertWidth(staged.length, path);
    if (damage.replaced > 0) faults.note('encoding-replaced', undefined, damage.replaced);
    if (found.others > 0) faults.note('other-array', undefined, found.others);
    const { parquet, rows: count } = await rowsToParquet([await writer.finish()], staged.length, folder, job);
    noteHeader(staged, headerRows, count, faults);
    return {
      parquet,
      columns: staged,
      rows: count,
      reading: {
        format: found.format,
        encoding: source.encoding,
        sheet: found.path,
        delimiter: null,
        headerRows,
        foot: 'keep',
        member: null,
      },
      around: [...beside.map((text) => [text]), ...titles],
      warnings: faults.list(),
    };
  } finally {
    await writer.close();
  }
}
