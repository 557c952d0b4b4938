import { stopIfCancelled, type Job } from '../../../shared/job';
import type { FaultBook } from './faults';
import { textAt, type Grid } from './grid';
import type { Header } from './header';

/** The rows of one resource, 0-based, in order; not always next to each other where blank rows part them. */
export interface RowGroup {
  readonly name: string;
  readonly code: string;
  readonly rows: number[];
}

/** 填表说明：, 说明 1：, 注： … as clerks and templates close a table. */
const NOTE = /^(?:(?:填表|填报|填写|编制)(?:说明|须知|要求)|(?:说明|注|备注)\s*\d*\s*[：:])/;
const REPORT_EVERY = 1_000;

/**
 * Parts the data rows into resources: by the merges of the name column, else where the name changes, or the code where
 * a name is blank. A blank name belongs to the resource above. Rows that belong to no named resource are a fault.
 * On a sheet of resources alone each row is one, unless its name is merged with the row above.
 */
export function groupRows(grid: Grid, header: Header, faults: FaultBook, job: Job): RowGroup[] {
  const groups: RowGroup[] = [];
  const reading = { grid, header, mapped: mappedColumns(header) };
  const first = header.row + 1;
  let current: OpenGroup | undefined;
  let inNotes = false;
  for (let row = first; row < grid.rows; row += 1) {
    if ((row - first) % REPORT_EVERY === 0) {
      stopIfCancelled(job);
      job.report({ phase: 'catalogue-rows', done: row - first, total: grid.rows - first });
    }
    const line = readLine(reading, row);
    if (line.filled === 0 && line.mergeTop === undefined) continue;
    inNotes = line.item === '' && (NOTE.test(line.firstText) || (inNotes && line.filled === 1));
    if (inNotes) continue;
    if (current === undefined || startsAnother(current, line, header.role === 'resources')) {
      current = { name: line.name, code: line.code, rows: [], mergeTop: line.mergeTop, items: new Set() };
      groups.push(current);
    }
    current.rows.push(row);
    current.items.add(line.item);
  }
  job.report({ phase: 'catalogue-rows', done: grid.rows - first, total: grid.rows - first });
  return named(groups, header, faults);
}

/** A group while its rows are read: the merge of its name, if it has one, and the items so far. */
interface OpenGroup extends RowGroup {
  readonly mergeTop: number | undefined;
  readonly items: Set<string>;
}

interface Line {
  readonly name: string;
  readonly code: string;
  readonly item: string;
  /** Top row of the name's vertical merge. */
  readonly mergeTop: number | undefined;
  /** How many mapped cells have text of their own, and the first of these texts. */
  readonly filled: number;
  readonly firstText: string;
}

interface Reading {
  readonly grid: Grid;
  readonly header: Header;
  readonly mapped: readonly number[];
}

/** Columns that the header gives a meaning, in order. */
export function mappedColumns({ columns, levels }: Header): number[] {
  return [...columns.values(), ...levels.filter((level) => level !== undefined)].sort((a, b) => a - b);
}

function readLine({ grid, header, mapped }: Reading, row: number): Line {
  const nameColumn = header.columns.get('name') ?? 0;
  const codeColumn = header.columns.get('code');
  const itemColumn = header.columns.get('itemName');
  const texts = mapped.map((column) => grid.text(row, column)).filter((text) => text !== '');
  return {
    name: oneLine(textAt(grid, row, nameColumn)),
    code: codeColumn === undefined ? '' : textAt(grid, row, codeColumn),
    item: itemColumn === undefined ? '' : grid.text(row, itemColumn),
    mergeTop: grid.merged(row, nameColumn) ? grid.origin(row, nameColumn) : undefined,
    filled: texts.length,
    firstText: texts[0] ?? '',
  };
}

function startsAnother(current: OpenGroup, line: Line, rowByRow: boolean): boolean {
  if (rowByRow && line.mergeTop === undefined) return true;
  if (line.name === '') {
    const otherMerge = line.mergeTop !== undefined && line.mergeTop !== current.mergeTop;
    return otherMerge || (line.code !== '' && line.code !== current.code);
  }
  if (line.mergeTop !== undefined || current.mergeTop !== undefined) return line.mergeTop !== current.mergeTop;
  if (line.name !== current.name) return true;
  // The same name with a code counted up is a slip of the hand; with the items all over again it is another resource.
  return line.code !== '' && line.code !== current.code && current.items.has(line.item);
}

function named(groups: readonly RowGroup[], header: Header, faults: FaultBook): RowGroup[] {
  return groups.filter(({ name, rows }) => {
    if (name === '') {
      faults.add('resource-name-missing', rows[0] ?? 0, header.columns.get('name') ?? 0, { rows: rows.length });
    }
    return name !== '';
  });
}

/** Line breaks inside a name only fit it into its cell. */
export function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '');
}
