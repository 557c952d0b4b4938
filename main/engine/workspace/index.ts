/**
 * Workspace: a folder whose journal is the truth. Every change is one line, durable before it is acknowledged; the state,
 * undo and the snapshot are derived from the lines. One process at a time, held off by a lock.
 */
export { checkActor } from './actor';
export {
  automaticBackup,
  copyWorkspace,
  listBackups,
  shelvedBackups,
  previewBackup,
  restoreWorkspace,
  writeBackup,
} from './backup';
export type { Recipe } from './change';
export { eraseHistory, type Erased } from './erase';
export { createWorkspace, type Founder } from './creation';
export {
  readChanges,
  readEntries,
  surveyJournal,
  type JournalRow,
  type JournalSurvey,
  type SurveyedLine,
} from './survey';
export type { ObjectSource } from './objects';
export { isWorkspaceFile } from './own-files';
export { readJournal, verifyJournal, type JournalFault, type Verification } from './verify';
export { openWorkspace, type OpenOptions } from './opening';
export type { DurableChange, Standing, Workspace } from './workspace';
