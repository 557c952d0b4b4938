import { join } from 'node:path';

/** Where the parts of a workspace folder stand. `journal` is what makes a folder a workspace. */
export function workspacePaths(dir: string) {
  return {
    journal: join(dir, 'journal.jsonl'),
    snapshot: join(dir, 'workspace.json'),
    lock: join(dir, 'workspace.lock'),
    objects: join(dir, 'objects'),
    backups: join(dir, 'backups'),
  } as const;
}
