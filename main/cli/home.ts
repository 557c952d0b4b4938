import { homedir } from 'node:os';
import { join } from 'node:path';

const NAME = 'openlist-desk';

/** Folder of keys, identities and trusted certificates: as asked for, else the system's place for a program's own data. */
export function homeFolder(asked: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  const given = asked ?? environment.OPENLIST_DESK_HOME;
  if (given) return given;
  if (process.platform === 'win32') return join(environment.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), NAME);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', NAME);
  return join(environment.XDG_CONFIG_HOME ?? join(homedir(), '.config'), NAME);
}
