import type { Reading, Source } from '../../../shared/model/dataset';
import type { TableFaultCode } from '../../../shared/text/faults/table';
import type { Cells } from './sample-rows';

/** Where in the source a fault is. */
export interface FaultPlace {
  /** Row of the file as a spreadsheet numbers it, from 1: titles and headers count. */
  readonly row?: number;
  /** Line of a text file, from 1; a quoted line break starts a new one. */
  readonly line?: number;
  /** Byte of a text file at which the line begins, from 0, in the file's own encoding. */
  readonly byte?: number;
}

/** Something about the source that a person should know: a code, how often, and the first places. Never a value. */
export interface TableFault {
  readonly code: TableFaultCode;
  readonly count: number;
  /** The first places, at most `MAX_PLACES`; empty where a fault has no row. */
  readonly places: readonly FaultPlace[];
}

/** Places that a fault lists; its count goes on. */
export const MAX_PLACES = 100;

export interface StagedColumn {
  /** `c0`, `c1` …: the column's name in the Parquet file and in SQL. */
  readonly id: string;
  /** The header as it stands in the file; may be empty, repeated or hostile. Never put it into SQL. */
  readonly name: string;
}

/** A sheet of a workbook, as it is offered to be chosen. */
export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * A data file made ready for SQL: an all-text Parquet with the columns `c0` … in the file's row order.
 * A cell that is missing (nothing between two delimiters, no cell in the sheet) is NULL; a quoted empty field and a
 * text cell without text are ''. `file_row_number` of read_parquet is the row's identity.
 */
export interface StagedTable {
  /** Path of the Parquet file. */
  readonly parquet: string;
  readonly columns: readonly StagedColumn[];
  readonly rows: number;
  readonly reading: Reading;
  /**
   * Rows of the file that are no rows of the table: titles and captions above the header, notes below the data. They are
   * looked at for marks of secrecy while the file is staged, and kept nowhere.
   */
  readonly around: readonly Readonly<Cells>[];
  /** All sheets of a workbook, in its order; left out where there are none. */
  readonly sheets?: readonly SheetName[];
  readonly warnings: readonly TableFault[];
}

/** A staged table with its source and the private folder it lives in. */
export interface Staged extends StagedTable {
  readonly source: Source;
  /** The private folder that holds the Parquet file and takes the spills of sessions over it. */
  readonly folder: string;
  /** Removes the folder with all raw data in it; sessions over it must be closed before. */
  close(): Promise<void>;
}
