import type { CellObject } from '@e965/xlsx';
import type { Job } from '../../../shared/job';
import type { Merge } from './header';

/** A row of a sheet that has cells. */
export interface SheetRow {
  /** From 0. */
  readonly number: number;
  /** By columns; any may be missing. */
  readonly cells: readonly (CellObject | undefined)[];
}

/** What is known of a sheet once all of its rows were read. */
export interface SheetRest {
  readonly merges: readonly Merge[];
  /** Rows and columns that are hidden, from 0. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows, from 0, of the cells that have a comment: one entry a cell. */
  readonly comments: readonly number[];
}

/** A pass over a sheet: its rows in portions, from the top down, then the rest. Progress phase: `copy`. */
export interface SheetPass {
  readonly rows: AsyncIterable<readonly SheetRow[]>;
  rest(): Promise<SheetRest>;
}

/** A sheet of a workbook, whichever program wrote it. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  read(job: Job): SheetPass;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Other workbooks that formulas point to. */
  readonly externalLinks: number;
  close(): void;
}
