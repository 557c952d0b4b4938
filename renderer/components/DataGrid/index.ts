export type { Cell, RowSource, Rows, Window } from './cells';
export { DataGrid } from './DataGrid';
export type { GridColumn } from './HeadCell';
export type { Widths } from './use-widths';
