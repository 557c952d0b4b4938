/**
 * Reports for printing. That of a treatment: what was done to each field and why, what that is worth, and what an attacker
 * would get; and that of 自查.
 */
export { buildReport, type ReportRequest } from './build';
export { measureReleased, type ReleasedTable } from './measure-released';
export { parseReport, reportBytes } from './bytes';
export { type Occasion } from './heading';
export { selfCheckPage, selfCheckWorkbook, type SelfCheckReport } from './self-check';
export { reportPage, reportWorkbook } from './treatment';
