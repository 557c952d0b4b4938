/** Files as a clerk's PC has them: coded failures, durable replacement, private temporary folders. */
export { fileFailure, onFile, systemCode } from './failures';
export {
  copyDurably,
  ensureFolder,
  exists,
  namesIn,
  removeFile,
  renameOver,
  syncFolder,
  temporaryName,
  writeDurably,
} from './durable';
export { writeTogether, type FileToWrite } from './together';
export { readSmallFile } from './smallfile';
export { clearAbandonedFolders, isRunning, makePrivateFolder, type PrivateFolder } from './temporary';
