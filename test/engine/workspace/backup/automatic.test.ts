import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkspaces } from '../../../../main/engine/workspaces';
import { automaticBackup, createWorkspace, listBackups, restoreWorkspace } from '../../../../main/engine/workspace';
import { quietJob } from '../../../../shared/job';
import { adding } from '../recipes';
import { ACTOR, emptyState, temporaryPaths } from '../support';
import { clock, filled, opened, options } from './support';

const path = temporaryPaths();
const DAY = 86_400_000;
const start = Date.parse('2026-03-01T15:59:59.000Z');

test('one a day in which something changed, the last ten kept, each of them intact', { timeout: 60_000 }, async () => {
  const workspace = await filled(path());
  const kept = join(workspace.dir, 'backups', 'replaced-x');
  await mkdir(kept, { recursive: true });
  await writeFile(join(workspace.dir, 'backups', '我的.zip'), 'x');
  for (let day = 0; day < 30; day += 1) {
    const at = new Date(start + day * DAY);
    expect(await automaticBackup(workspace, at)).toBe(true);
    expect(await automaticBackup(workspace, at)).toBe(false);
    await workspace.change('resource.add', {}, adding(`第${day}天`));
    // Still the same day.
    expect(await automaticBackup(workspace, at)).toBe(false);
  }
  const listed = await listBackups(workspace.dir, quietJob);
  expect(listed.map(({ seq }) => seq)).toEqual([33, 32, 31, 30, 29, 28, 27, 26, 25, 24]);
  expect(listed[0]?.date).toBe('2026-03-30');
  expect(listed.every(({ fault }) => fault === null)).toBe(true);
  expect((await readdir(join(workspace.dir, 'backups'))).filter((name) => !name.startsWith('2026'))).toEqual([
    'replaced-x',
    '我的.zip',
  ]);
  await workspace.close();
  // One second later it is the next day in Asia/Shanghai.
  expect(await automaticBackup(workspace, new Date(start + 29 * DAY + 1000))).toBe(true);
  // An automatic backup holds no objects; those of the workspace serve.
  const restored = await restoreWorkspace(workspace.dir, listed.at(-2)?.file, options);
  expect(restored).toMatchObject({ seq: 25, missing: [] });
  expect((await opened(workspace.dir)).head.seq).toBe(25);
});

test('a day without a change makes none, nor does a workspace that was only made', async () => {
  const fresh = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock });
  expect(await automaticBackup(fresh, new Date(start))).toBe(false);
  await fresh.change('resource.add', {}, adding('甲'));
  expect(await automaticBackup(fresh, new Date(start))).toBe(true);
  expect(await automaticBackup(fresh, new Date(start + 5 * DAY))).toBe(false);
  await fresh.close();
});

test('the engine makes it when a workspace is opened and closed; a failing one is a warning', async () => {
  const workspace = await filled(path());
  const { dir } = workspace;
  await workspace.close();
  const engine = openWorkspaces({ actor: ACTOR, clock });
  await engine.use(({ open }) => open(dir));
  await engine.close();
  expect(await readdir(join(dir, 'backups'))).toHaveLength(1);

  const second = await filled(path());
  const other = second.dir;
  await second.close();
  await writeFile(join(other, 'backups'), 'in the way');
  const failing = openWorkspaces({ actor: ACTOR, clock });
  const opening = await failing.use(({ open }) => open(other));
  await failing.close();
  expect([...opening.warnings]).toEqual(['backup-unwritten']);
  expect((await opened(other)).head.seq).toBe(4);
});
