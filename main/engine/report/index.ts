/** The treatment report: what was done to each field and why, what that is worth, and what an attacker would get. */
export { buildReport, type ReportRequest } from './build';
export { parseReport, reportBytes } from './bytes';
export { type Occasion } from './heading';
export { reportPage } from './page';
export { reportWorkbook } from './workbook';
