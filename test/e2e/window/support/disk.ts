import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { searchFolder, searchFor } from '../../../support/needles';
import { builtRoot } from './desk';

/** What the built command line answers to `args --json`, in a process of its own. */
function askCli(home: string, ...args: readonly string[]): { exit: number | null; value: unknown } {
  const cli = join(builtRoot, 'out', 'cli', 'index.js');
  const { status, stdout } = spawnSync(process.execPath, [cli, ...args, '--json', '--home', home], {
    encoding: 'utf8',
  });
  return { exit: status, value: JSON.parse(stdout) as unknown };
}

/** The only file of a folder. */
export function onlyFileIn(folder: string): string {
  const [name = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  return join(folder, name);
}

/** The certificate of the only identity below the program's own folder: what is handed to reviewers. */
export function certificateIn(home: string): string {
  return join(onlyFileIn(join(home, 'identities')), 'certificate.pem');
}

/**
 * Checks what a chain left in `folder` (workspace, home, list, package) past the window: the command line finds journal
 * and package as the window did, and nothing of `needles` stands anywhere.
 */
export function checkMade(
  folder: string,
  needles: readonly string[],
  listed: { readonly items: number; readonly datasets: number },
): void {
  const at = (name: string) => join(folder, name);
  expect(existsSync(at('list/open-list.xlsx'))).toBe(true);
  expect(askCli(at('home'), 'journal', 'verify', at('workspace'))).toMatchObject({ exit: 0, value: { ok: true } });
  const verified = (home: string, ...trust: readonly string[]) =>
    askCli(home, 'package', 'verify', onlyFileIn(at('package')), ...trust);
  expect(verified(at('home'))).toMatchObject({ exit: 0, value: { verdict: 'trusted', package: listed } });
  expect(verified(at('elsewhere'))).toMatchObject({ exit: 1, value: { verdict: 'untrusted' } });

  const search = searchFor(needles);
  for (const place of ['workspace', 'home', 'package', 'list']) expect(searchFolder(at(place), search)).toEqual([]);
}
