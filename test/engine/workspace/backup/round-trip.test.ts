import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyWorkspace, restoreWorkspace, verifyJournal, writeBackup } from '../../../../main/engine/workspace';
import { quietJob, type Progress } from '../../../../shared/job';
import { adding, renaming } from '../recipes';
import { failureOf, temporaryPaths } from '../support';
import { backedUp, filled, objectsOf, now, opened, options } from './support';

const path = temporaryPaths();

test('a backup put into a new folder gives the same workspace', async () => {
  const workspace = await filled(path());
  const file = await backedUp(workspace, `${path()}.zip`);
  await workspace.close();
  const dir = path();
  expect(await restoreWorkspace(dir, file, options)).toMatchObject({ from: 'backup', seq: 4, lost: 0, missing: [] });
  expect(await opened(dir)).toEqual({ state: workspace.state, head: workspace.head, warnings: [] });
  expect(await objectsOf(dir)).toEqual(await objectsOf(workspace.dir));
  expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 4 });
});

test('any history comes back as it was', async () => {
  const step = fc.oneof(
    fc.record({ add: fc.string({ minLength: 1, maxLength: 8 }).filter((name) => name.trim() === name) }),
    fc.constant({ undo: true as const }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const workspace = await filled(path());
      for (const each of steps) {
        if ('add' in each) await workspace.change('resource.add', {}, adding(each.add || '名'));
        else if (workspace.canUndo !== null) await workspace.undo();
      }
      const file = await backedUp(workspace, `${path()}.zip`);
      await workspace.close();
      const dir = path();
      await restoreWorkspace(dir, file, options);
      const { state, head } = await opened(dir);
      expect({ state, head }).toEqual({ state: workspace.state, head: workspace.head });
      expect((await verifyJournal(dir)).ok).toBe(true);
    }),
    { numRuns: 12 },
  );
});

test('a backup holds the state at the call, while work goes on', async () => {
  const workspace = await filled(path());
  const { head } = workspace;
  const file = `${path()}.zip`;
  const [written] = await Promise.all([
    writeBackup(workspace, file, { kind: 'chosen', now }),
    workspace.change('resource.rename', {}, renaming('r0001', '丙')),
  ]);
  expect(written).toMatchObject(head);
  await workspace.close();
  const dir = path();
  await restoreWorkspace(dir, file, options);
  expect((await opened(dir)).head).toEqual(head);
});

test('a copy is a workspace of its own', async () => {
  const workspace = await filled(path());
  const dir = path();
  expect(await copyWorkspace(workspace, dir, quietJob)).toMatchObject({
    path: dir,
    objects: 1,
    damaged: [],
    missing: [],
  });
  await workspace.close();
  expect((await readdir(dir)).sort()).toEqual(['journal.jsonl', 'objects', 'workspace.json']);
  expect(await opened(dir)).toEqual({ state: workspace.state, head: workspace.head, warnings: [] });
  expect(await objectsOf(dir)).toEqual(await objectsOf(workspace.dir));
  expect((await verifyJournal(dir)).ok).toBe(true);
});

test('a copy goes neither into a folder that holds something nor into the workspace itself', async () => {
  const workspace = await filled(path());
  await failureOf(copyWorkspace(workspace, workspace.dir, quietJob), 'output-protected');
  await failureOf(copyWorkspace(workspace, join(workspace.dir, 'objects', 'x'), quietJob), 'output-protected');
  await failureOf(copyWorkspace(workspace, dirname(workspace.dir), quietJob), 'folder-not-empty');
  await workspace.close();
});

test('damaged and missing objects are told and left out, and found missing after the restore', async () => {
  const workspace = await filled(path());
  const [digest = ''] = Object.keys(await objectsOf(workspace.dir));
  await writeFile(workspace.objectPath(digest), 'x');
  const file = `${path()}.zip`;
  const damaged = await writeBackup(workspace, file, { kind: 'chosen', now });
  expect(damaged).toMatchObject({ objects: 0, damaged: [digest], missing: [] });
  await rm(workspace.objectPath(digest));
  const missing = await writeBackup(workspace, file, { kind: 'chosen', now });
  expect(missing).toMatchObject({ objects: 0, damaged: [], missing: [digest] });
  await workspace.close();
  expect((await restoreWorkspace(path(), file, options)).missing).toEqual([digest]);
});

test('a journal that does not verify is not backed up', async () => {
  const workspace = await filled(path());
  await workspace.close();
  const journal = join(workspace.dir, 'journal.jsonl');
  const text = await readFile(journal, 'utf8');
  await writeFile(journal, text.replace('"resource.add"', '"resource.adb"'));
  const file = `${path()}.zip`;
  const params = await failureOf(writeBackup(workspace, file, { kind: 'chosen', now }), 'journal-damaged');
  expect(params).toMatchObject({ line: 2 });
});

test('progress never falls, and a cancelled backup or copy leaves nothing', async () => {
  const workspace = await filled(path());
  const file = `${path()}.zip`;
  const seen: Progress[] = [];
  const job = { signal: new AbortController().signal, report: (progress: Progress) => void seen.push(progress) };
  await writeBackup(workspace, file, { kind: 'chosen', now, job });
  const written = seen.filter(({ phase }) => phase === 'backup-write');
  expect(written.map(({ done }) => done)).toEqual(written.map(({ done }) => done).sort((a, b) => a - b));
  expect(written.at(-1)).toMatchObject({ done: written[0]?.total });

  for (const stop of ['backup-check', 'backup-write']) {
    const controller = new AbortController();
    const stopping = {
      signal: controller.signal,
      report: ({ phase }: Progress) => {
        if (phase === stop) controller.abort();
      },
    };
    const dir = path();
    await failureOf(copyWorkspace(workspace, dir, stopping), 'cancelled');
    expect(await readdir(dir).catch(() => [])).toEqual([]);
  }
  const controller = new AbortController();
  controller.abort();
  const cancelled = { signal: controller.signal, report: () => undefined };
  const other = join(dirname(file), 'cancelled.zip');
  await failureOf(writeBackup(workspace, other, { kind: 'chosen', now, job: cancelled }), 'cancelled');
  expect((await readdir(dirname(file))).filter((name) => name.includes('cancelled'))).toEqual([]);
  await workspace.close();
});
