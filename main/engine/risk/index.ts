/** Risk: how far the people behind a table can be told apart, by the measures of GB/T 42460-2023. */
export { measureRisk, riskOf, type ClassSize, type RiskSource } from './measure';
export { measureFile, type MeasureFileRequest } from './file';
export { searchFile, type SearchFileRequest, type FileLadder } from './search/file';
export { loadTable, type LadderColumn, type Loaded, type SensitiveColumn, type SqlLadder } from './search/load';
export { searchLoaded, type Goal, type SearchResult } from './search/search';
