/** Risk: how far the people behind a table can be told apart, by the measures of GB/T 42460-2023. */
export { measureAttackers } from './attackers';
export { type ClassSize, type MeasuredTable, type RiskSource } from './classes';
export { equalDistance, orderedDistance, spreadOf, type ClassValues } from './distances';
export { distribution, type Bar } from './distribution';
export { isDiverse, measureDiversity, type SensitiveColumn } from './diversity';
export { measureFile, type MeasuredFile, type MeasureFileRequest } from './file';
export { ladderBytes, readLadder, type LadderFile } from './ladder-file';
export { effectLevel, type LevelFacts } from './level';
export { columnLoss, type LossColumn } from './loss';
export { matchColumns, type JoinColumn } from './match';
export { measureRisk, riskOf } from './measure';
export { measure, type MeasureRequest } from './measurement';
export { joinTables, type Joined, type JoinSide } from './mosaic';
export { hasOrder, orderOf } from './order';
export { searchFile, type SearchFileRequest, type FileLadder } from './search/file';
export { loadTable, type LadderColumn, type Loaded, type SqlLadder } from './search/load';
export { searchLoaded, type Goal, type SearchResult } from './search/search';
