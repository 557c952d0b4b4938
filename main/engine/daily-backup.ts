import { automaticBackup, type Workspace } from './workspace';

/** Backups under way: that of the opening may not have ended when the workspace is closed. */
const backups = new WeakMap<Workspace, Promise<void>>();

/** Makes the day's backup of an open workspace where it is due. A failing one is a warning and stops nothing. */
export function backUpDaily(workspace: Workspace, now: Date): Promise<void> {
  if (workspace.readOnly !== null) return Promise.resolve();
  const before = backups.get(workspace) ?? Promise.resolve();
  const made = before
    .then(() => automaticBackup(workspace, now))
    .then(
      () => undefined,
      () => {
        workspace.warn('backup-unwritten');
      },
    );
  backups.set(workspace, made);
  return made;
}
