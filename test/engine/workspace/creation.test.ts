import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace } from '../../../main/engine/workspace';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const founder = () => ({ actor: ACTOR, clock: tickingClock() });

describe('creating a workspace', () => {
  test('makes the folder with a journal of one line, and after closing a snapshot and no lock', async () => {
    const dir = join(path(), '深处', '食品许可');
    const workspace = await createWorkspace(dir, emptyState(), founder());
    expect(workspace.state).toEqual(emptyState());
    expect(workspace.head.seq).toBe(1);
    expect(workspace.canUndo).toBeNull();
    expect(workspace.warnings.size).toBe(0);
    await workspace.close();
    expect((await readdir(dir)).sort()).toEqual(['journal.jsonl', 'workspace.json']);
    expect((await readFile(join(dir, 'journal.jsonl'), 'utf8')).split('\n')).toHaveLength(2);
  });

  test('takes an empty folder that exists, and one with what a killed creation left', async () => {
    const dir = path();
    await mkdir(dir);
    await writeFile(join(dir, 'workspace.lock'), '');
    await writeFile(join(dir, '.journal.jsonl.7-1.tmp'), '{"v":1');
    await (await createWorkspace(dir, emptyState(), founder())).close();
    await (await openWorkspace(dir, founder())).close();
  });

  test('leaves a folder with anything else in it alone', async () => {
    const dir = path();
    await mkdir(dir);
    await writeFile(join(dir, '报表.xlsx'), 'x');
    await failureOf(createWorkspace(dir, emptyState(), founder()), 'folder-not-empty');
    expect(await readdir(dir)).toEqual(['报表.xlsx']);
  });

  test('leaves a workspace that stands there alone', async () => {
    const dir = path();
    const first = await createWorkspace(dir, emptyState(), founder());
    await first.change('resource.add', {}, adding('食品经营许可'));
    await failureOf(createWorkspace(dir, emptyState(), founder()), 'workspace-exists');
    await first.close();
    const again = await openWorkspace(dir, founder());
    expect(again.state.resources.order).toEqual(['r0001']);
    await again.close();
  });

  test('makes nothing at all when the first state is refused', async () => {
    const dir = path();
    const params = await failureOf(
      createWorkspace(dir, { ...emptyState(), nextResource: 0 }, founder()),
      'state-invalid',
    );
    expect(params.path).toBe('nextResource');
    await failureOf(createWorkspace(dir, emptyState(), { ...founder(), actor: '路人' }), 'actor-unknown');
    await failureOf(openWorkspace(dir, founder()), 'workspace-not-found');
    await expect(readdir(dir)).rejects.toThrow('ENOENT');
  });

  test.each(['CON', 'nul', 'Com1', 'aux.txt', 'lpt9', '清单.', '清单 ', 'a:b', 'a?', 'a\u0001'])(
    'refuses a folder name that Windows cannot hold: %j',
    async (name) => {
      const dir = path();
      await failureOf(createWorkspace(join(dir, name), emptyState(), founder()), 'folder-name-invalid');
      await expect(readdir(dir)).rejects.toThrow('ENOENT');
    },
  );

  test.each(['开放清单 2026年', 'console', '𠮷野家', 'nullable', '.隐藏'])('takes the folder name %j', async (name) => {
    await (await createWorkspace(join(path(), name), emptyState(), founder())).close();
  });
});

describe('opening what is no workspace', () => {
  test('says so for a missing, an empty and a foreign folder', async () => {
    const dir = path();
    await failureOf(openWorkspace(dir, founder()), 'workspace-not-found');
    await mkdir(dir);
    await failureOf(openWorkspace(dir, founder()), 'workspace-not-found');
    expect(await readdir(dir)).toEqual([]);
  });

  test('calls a workspace without its journal damaged, not missing', async () => {
    const dir = path();
    await mkdir(dir);
    await writeFile(join(dir, 'workspace.json'), '{}');
    await failureOf(openWorkspace(dir, founder()), 'journal-damaged');
  });
});
