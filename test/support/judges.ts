import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether an outside judge (openssl, unzip …) is on this machine; its tests are skipped where it is not. */
export function isInstalled(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

/** Runs a judge in `cwd`; returns its exit code and everything it said. */
export function judge(command: string, args: readonly string[], cwd: string): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(command, [...args], { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, said: stdout + stderr };
}
