/** Risk: how far the people behind a table can be told apart, by the measures of GB/T 42460-2023. */
export { measureRisk, riskOf, type ClassSize, type RiskSource } from './measure';
export { measureFile, type MeasureFileRequest } from './file';
