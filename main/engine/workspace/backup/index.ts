/** Backups: one file that carries a workspace, made by choice or by itself, read strictly, and put back in one step. */
export { automaticBackup } from './automatic';
export { copyWorkspace } from './copy';
export { previewBackup, type BackupPreview } from './relation';
export { restoreWorkspace, type Restored } from './restore';
export { backupAnchors, listBackups, shelvedBackups, type ShelvedBackup } from './shelf';
export { writeBackup, type WrittenBackup } from './write';
