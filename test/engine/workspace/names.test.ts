import { chmod, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { renameOver, writeDurably } from '../../../main/engine/files';
import { createWorkspace, openWorkspace, verifyJournal } from '../../../main/engine/workspace';
import { Failure } from '../../../shared/failure';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();
const isWindows = process.platform === 'win32';

/** Creates, changes, closes, opens and verifies a workspace at `dir`, with an object. */
async function lives(dir: string): Promise<void> {
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  await workspace.change('resource.add', {}, adding('甲'));
  const digest = await workspace.putObject(Buffer.from('对象'));
  await workspace.close();
  const again = await openWorkspace(dir, { clock });
  expect(again.state).toEqual(workspace.state);
  expect(Buffer.from(await again.readObject(digest)).toString()).toBe('对象');
  await again.change('resource.add', {}, adding('乙'));
  await again.close();
  expect([...again.warnings]).toEqual([]);
  expect(await leftovers(dir)).toEqual([]);
  expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 3 });
}

/** Names of what only an open or a dead workspace has. */
async function leftovers(dir: string): Promise<string[]> {
  return (await readdir(dir, { recursive: true })).filter((name) => /\.(tmp|lock|takeover)$/.test(name));
}

/** A workspace with one change, closed. */
async function closed(): Promise<string> {
  const dir = path();
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  await workspace.change('resource.add', {}, adding('甲'));
  await workspace.close();
  return dir;
}

describe('a workspace lives in a folder', () => {
  test.each([
    ['in Chinese', '食品经营许可开放清单'],
    ['beyond the first plane', '𠮷𪚥田'],
    ['with combining marks', 'e\u0301a\u0308 か\u3099'],
    ['with emoji', '清单📋👩‍💻'],
    ['with spaces', ' 开放  清单 2026年'],
    ['with signs that a shell knows', "a&b;c'd$e%f!(g)[h]{i}~#@^=+,`"],
    ['of 200 characters', 'n'.repeat(200)],
  ])('%s', async (_name, name) => {
    await lives(join(path(), name));
  });

  test('whose path is longer than 260 characters', async () => {
    await lives(join(path(), ...Array.from({ length: 12 }, (_, at) => `第${at}层${'深'.repeat(25)}`), '清单'));
  });
});

describe('a name that Windows cannot hold is refused', () => {
  const names = ['CON', 'nul', 'COM1.txt', 'Aux', '清单.', '清单 ', 'a:b', 'a?b', 'a*'];
  test.each(names.flatMap((name) => [[name], [name, '清单'], ['部门', name, '清单', '2026']]))(
    'at whatever level it would be made: %j %j %j %j',
    async (...names) => {
      const base = path();
      const params = await failureOf(
        createWorkspace(join(base, ...names.filter((name) => typeof name === 'string')), emptyState(), {
          actor: ACTOR,
          clock,
        }),
        'folder-name-invalid',
      );
      expect(names).toContain(params.name);
      await expect(readdir(base)).rejects.toThrow('ENOENT');
    },
  );
});

describe('a file that is in the way', () => {
  test('held open by another handle: it is replaced, or the failure is coded and the old content stands', async () => {
    const target = path();
    await writeDurably(target, 'old');
    const handle = await open(target, 'r+');
    const outcome = await writeDurably(target, 'new').catch((error: unknown) => error);
    await handle.close();
    if (outcome !== undefined) expect(outcome).toBeInstanceOf(Failure);
    expect(await readFile(target, 'utf8')).toBe(outcome === undefined ? 'new' : 'old');
    await writeDurably(target, 'newer');
    expect(await readFile(target, 'utf8')).toBe('newer');
  });

  // Elsewhere nothing that is held keeps a rename from being made.
  test.skipIf(!isWindows)('in the way for a moment: renaming is tried until it is gone', async () => {
    const [from, to] = [path(), path()];
    await mkdir(to);
    await writeDurably(from, 'new');
    const renaming = renameOver(from, to);
    await sleep(60);
    await rm(to, { recursive: true });
    await renaming;
    expect(await readFile(to, 'utf8')).toBe('new');
  });

  test.each(['workspace.json', 'journal.jsonl'])('%s for reading only: nothing is lost', async (name) => {
    const dir = await closed();
    const before = await readFile(join(dir, 'journal.jsonl'));
    await chmod(join(dir, name), 0o444);
    const outcome = await openWorkspace(dir, { clock }).then(
      async (workspace) => {
        expect(workspace.state.resources.order).toEqual(['r0001']);
        const change = await workspace.change('resource.add', {}, adding('乙')).catch((error: unknown) => error);
        await workspace.close();
        return change;
      },
      (error: unknown) => error,
    );
    const isRefused = outcome instanceof Failure;
    if (outcome instanceof Error) expect(isRefused).toBe(true);
    await chmod(join(dir, name), 0o644);
    const after = await readFile(join(dir, 'journal.jsonl'));
    expect(after.subarray(0, before.length)).toEqual(before);
    const again = await openWorkspace(dir, { clock });
    expect(again.state.resources.order).toEqual(isRefused ? ['r0001'] : ['r0001', 'r0002']);
    await again.close();
    expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: isRefused ? 2 : 3 });
    expect(await leftovers(dir)).toEqual([]);
  });

  test('an object for reading only is read, and damaged it is written anew or refused', async () => {
    const dir = await closed();
    const workspace = await openWorkspace(dir, { clock });
    const digest = await workspace.putObject(Buffer.from('对象'));
    const file = workspace.objectPath(digest);
    await chmod(file, 0o444);
    expect(await workspace.putObject(Buffer.from('对象'))).toBe(digest);
    expect(Buffer.from(await workspace.readObject(digest)).toString()).toBe('对象');
    await workspace.close();
    expect(await readdir(join(dir, 'objects'))).toEqual([digest]);
    await chmod(file, 0o644);
  });

  test.each(['workspace.json', 'journal.jsonl', 'workspace.lock', 'objects'])(
    'a folder or file of the wrong kind in place of %s: a coded failure or none, and nothing lost',
    async (name) => {
      const dir = await closed();
      const journal = await readFile(join(dir, 'journal.jsonl'));
      await rm(join(dir, name), { force: true });
      if (name === 'objects') await writeDurably(join(dir, name), 'x');
      else await mkdir(join(dir, name));
      const outcome = await openWorkspace(dir, { clock }).then(
        async (workspace) => {
          const put = await workspace.putObject(Buffer.from('对象')).catch((error: unknown) => error);
          await workspace.close();
          return put;
        },
        (error: unknown) => error,
      );
      if (outcome instanceof Error) expect(outcome).toBeInstanceOf(Failure);
      await rm(join(dir, name), { recursive: true, force: true });
      if (name === 'journal.jsonl') await writeDurably(join(dir, name), journal);
      const again = await openWorkspace(dir, { clock });
      expect(again.state.resources.order).toEqual(['r0001']);
      await again.close();
    },
  );
});

test('a long name leaves room for the temporary file beside it', async () => {
  for (const name of [`${'n'.repeat(240)}.xlsx`, `${'单'.repeat(isWindows ? 60 : 80)}.xlsx`]) {
    const folder = path();
    await mkdir(folder);
    await writeDurably(join(folder, name), 'x');
    expect(await readdir(folder)).toEqual([name]);
  }
});
