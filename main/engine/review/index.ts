/** Review: what a reviewer does with packages: works their numbers out again, and takes in those of all agencies. */
export { writeIntakeJson } from './intake/document';
export { surveyFolder, type Survey } from './intake/survey';
export { intakeWorkbook, itemCount } from './intake/workbook';
export { recompute, type Recomputed, type RecomputeRequest } from './recompute/recompute';
export { keepClaims } from './store/claims';
