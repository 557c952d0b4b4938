import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkspace, eraseHistory, openWorkspace, verifyJournal } from '../../../main/engine/workspace';
import type { WorkspaceState } from '../../../shared/model/workspace';
import { FaultyDisk, type Fault } from '../../support/faulty-disk';
import { orphanLocks } from './scripted-session';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const STEP = process.platform === 'win32' && process.env.OPENLIST_DESK_LONG !== '1' ? 6 : 1;
const SECRET = '误录的内容';
const tried: string[] = [];

/** What is done to a workspace as a whole, and what has to hold after it was cut short anywhere. */
interface Upkeep {
  /** Puts the workspace there and gives the state that must stand. */
  readonly prepare: (dir: string) => Promise<WorkspaceState>;
  readonly act: (dir: string) => Promise<unknown>;
  /** What else holds once it was done to its end. */
  readonly finished?: (dir: string) => Promise<void>;
}

const clock = () => tickingClock('2026-05-01T00:00:00.000Z');

async function filled(dir: string): Promise<WorkspaceState> {
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock: tickingClock() });
  await workspace.change('add', {}, adding(SECRET));
  await workspace.change('rename', {}, renaming('r0001', '改正后的名称'));
  await workspace.putObject(Buffer.from(SECRET));
  await workspace.close();
  return workspace.state;
}

async function copied(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copied(source, target);
    else await writeFile(target, await readFile(source));
  }
}

async function noted(dir: string): Promise<void> {
  const workspace = await openWorkspace(dir, { clock: clock() });
  if (workspace.readOnly !== null) await workspace.reanchor();
  await workspace.close();
}

const upkeep: Record<string, Upkeep> = {
  'migrating from version 1': {
    async prepare(dir) {
      const before = path();
      await copied(join(import.meta.dirname, 'fixtures', 'v1'), before);
      const workspace = await openWorkspace(before, { clock: clock() });
      await workspace.close();
      await copied(join(import.meta.dirname, 'fixtures', 'v1'), dir);
      return workspace.state;
    },
    act: async (dir) => (await openWorkspace(dir, { clock: clock() })).close(),
  },
  'noting damaged history': {
    async prepare(dir) {
      const state = await filled(dir);
      const journal = join(dir, 'journal.jsonl');
      await writeFile(journal, (await readFile(journal, 'utf8')).slice(0, -3));
      return state;
    },
    act: noted,
  },
  'erasing the history': {
    prepare: filled,
    act: (dir) => eraseHistory(dir, { actor: ACTOR, clock: clock(), reason: '误录' }),
    async finished(dir) {
      const files = await readdir(dir, { recursive: true, withFileTypes: true });
      for (const entry of files.filter((one) => one.isFile())) {
        expect(await readFile(join(entry.parentPath, entry.name), 'utf8')).not.toContain(SECRET);
      }
    },
  },
};

/** Does one upkeep on a disk of its own until `fault` ends it; gives how many calls it made. */
async function during({ prepare, act, finished }: Upkeep, fault: Fault | null): Promise<number> {
  const root = path();
  await mkdir(root);
  const disk = new FaultyDisk(root);
  const dir = join(root, '食品许可');
  try {
    const state = await prepare(dir);
    disk.image.syncedAll();
    disk.arm(fault);
    await act(dir).catch((error: unknown) => {
      if (!disk.isDead) throw error;
    });
    const calls = disk.calls.length;
    await disk.restart();
    await orphanLocks(dir);
    // Whatever it came to, doing it again leads to the end.
    await act(dir);
    const workspace = await openWorkspace(dir, { actor: ACTOR, clock: clock() });
    expect(workspace.readOnly).toBeNull();
    expect(workspace.state).toEqual(state);
    await workspace.close();
    await finished?.(dir);
    expect(await verifyJournal(dir)).toMatchObject({ ok: true });
    return calls;
  } catch (error) {
    throw new Error(`at ${JSON.stringify(fault)}`, { cause: error });
  } finally {
    await disk.restart();
    disk.remove();
  }
}

afterAll(() => {
  console.log(`crash points of upkeep: ${tried.join('; ')}`);
});

describe.each(Object.entries(upkeep))('%s', (name, one) => {
  test.each([
    ['dies', (at: number): Fault => ({ at, crash: true })],
    ['loses power', (at: number): Fault => ({ at, powerCut: 'lost' })],
  ])(
    'in a process that %s before any one call: the state stands, and doing it again leads to the end',
    async (how, faultAt) => {
      const calls = await during(one, null);
      for (let at = 1; at <= calls; at += STEP) await during(one, faultAt(at));
      tried.push(`${name} ${how}: ${calls} calls`);
    },
    300_000,
  );
});
