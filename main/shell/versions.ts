import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

function versionIn(file: string): string {
  try {
    return packageSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
  } catch {
    return '?';
  }
}

/** Versions of the program and of what it is built on, by name. `root` is the program's own folder. */
export function programVersions(root: string): Record<string, string> {
  return {
    'OpenList Desk': versionIn(join(root, 'package.json')),
    Electron: process.versions.electron,
    Chromium: process.versions.chrome,
    Node: process.versions.node,
    DuckDB: versionIn(join(root, 'node_modules', '@duckdb', 'node-api', 'package.json')),
  };
}
