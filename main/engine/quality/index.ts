/**
 * Quality of a dataset by the indicators of GB/T 36344-2018: measured over all rows in SQL, in counts and record numbers
 * alone, and written as a workbook.
 */
export { measureQuality } from './measure';
export { qualityWorkbook } from './workbook';
export type { Declared, Subject } from './subject';
