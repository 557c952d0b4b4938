/** Risk: how far the people behind a table can be told apart, by the measures of GB/T 42460-2023. */
export { measureAttackers } from './attackers';
export { type ClassSize, type MeasuredTable, type RiskSource } from './classes';
export { distribution, type Bar } from './distribution';
export { measureDiversity, type SensitiveColumn } from './diversity';
export { measureFile, type MeasuredFile, type MeasureFileRequest } from './file';
export { effectLevel, type LevelFacts } from './level';
export { columnLoss, type LossColumn } from './loss';
export { matchColumns, type JoinColumn } from './match';
export { measureRisk, riskOf } from './measure';
export { measure, type MeasureRequest } from './measurement';
export { joinTables, type Joined, type JoinSide } from './mosaic';
export { hasOrder } from './order';
export { searchFile, type SearchFileRequest, type FileLadder } from './search/file';
export { loadTable, type LadderColumn, type Loaded, type SqlLadder } from './search/load';
export { searchLoaded, type Goal, type SearchResult } from './search/search';
