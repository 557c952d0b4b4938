/** A workbook of the list that was edited and came back: what differs, what of it may be taken over, taking it over. */
export { compareWorkbook } from './compare';
export { refusal } from './faults';
export { type Differences } from './items';
export { findMark } from './place';
export { settle, takeOver } from './settle';
