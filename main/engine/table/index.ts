/**
 * Tables: a data file of any encoding and format as an all-text Parquet, and SQL over it in a shut-in DuckDB session.
 * The only room that knows DuckDB; SQL text and DuckDB's messages never leave it.
 */
export { stage } from './stage';
export { writtenCsvSql } from './csv-copy';
export { withDirect, type DirectTable } from './direct';
export { openRows, preview, type RowReader, type RowWindow } from './preview';
export { readHeadRows, type Head } from './head';
export { columnFigures, type ColumnFigures } from './figures';
export { profile, type ColumnProfile } from './profile';
export { daySql } from './column-types';
export { copyToCsv, type CsvCopy, type CsvWritten } from './csv-copy';
export type { StageOptions } from './stage-options';
export { openSession, type Session, type SessionOptions, type SqlRow, type SqlValue } from './session';
export { quoteIdentifier, quoteText } from './quote';
export {
  MAX_PLACES,
  type FaultPlace,
  type Staged,
  type StagedColumn,
  type StagedTable,
  type TableFault,
} from './staged';
