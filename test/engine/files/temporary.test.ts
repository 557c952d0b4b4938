import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearAbandonedFolders, isRunning, makePrivateFolder } from '../../../main/engine/files';

let parent: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'parent-'));
});
afterEach(async () => {
  await rm(parent, { recursive: true, force: true });
});

/** A pid that no process has: far above what systems hand out. */
const NOBODY = 99_999_999;

test('a private folder can be entered by its owner only', async () => {
  const folder = await makePrivateFolder(parent);
  if (process.platform !== 'win32') expect((await stat(folder.path)).mode & 0o777).toBe(0o700);
  await writeFile(join(folder.path, 'raw.parquet'), 'x');
  await folder.remove();
  expect(existsSync(folder.path)).toBe(false);
});

test('folders of dead owners are cleared; those of the living and of others stay', async () => {
  const own = await makePrivateFolder(parent);
  const dead = join(parent, `openlist-desk-${NOBODY}-abc`);
  const foreign = join(parent, 'somebody-elses-1-abc');
  await mkdir(dead);
  await mkdir(foreign);
  await writeFile(join(dead, 'raw.parquet'), 'x');
  expect(await clearAbandonedFolders(parent)).toBe(1);
  expect(existsSync(dead)).toBe(false);
  expect(existsSync(own.path)).toBe(true);
  expect(existsSync(foreign)).toBe(true);
});

test('a folder that bears this process’s pid from an earlier run is cleared: containers hand out pids again', async () => {
  const own = await makePrivateFolder(parent);
  const earlier = join(parent, `openlist-desk-${process.pid}-abc`);
  await mkdir(earlier);
  const before = new Date(performance.timeOrigin - 1000);
  await utimes(earlier, before, before);
  expect(await clearAbandonedFolders(parent)).toBe(1);
  expect(existsSync(earlier)).toBe(false);
  expect(existsSync(own.path)).toBe(true);
});

test('a temporary folder that cannot be listed stops nobody', async () => {
  expect(await clearAbandonedFolders(join(parent, 'nowhere'))).toBe(0);
});

test.skipIf(process.platform === 'win32')('a link in disguise is removed, not what it points at', async () => {
  const precious = join(parent, 'precious');
  await mkdir(precious);
  await writeFile(join(precious, 'file'), 'x');
  await symlink(precious, join(parent, `openlist-desk-${NOBODY}-link`));
  await clearAbandonedFolders(parent);
  expect(existsSync(join(precious, 'file'))).toBe(true);
});

test('knows whether a process runs', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(NOBODY)).toBe(false);
});
