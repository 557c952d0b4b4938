import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace } from '../../../main/engine/workspace';
import { takeLock } from '../../../main/engine/workspace/lock';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const NOW = '2026-03-01T12:00:00.000Z';
const clock = () => new Date(NOW);
const lockOf = (dir: string) => join(dir, 'workspace.lock');

/** A pid that was in use and no longer is. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', ''], { stdio: 'ignore' }).pid;
}

/** Another process on this machine that is alive. */
let other: ChildProcess;
beforeAll(() => {
  other = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 60_000)'], { stdio: 'ignore' });
});
afterAll(() => {
  other.kill('SIGKILL');
});

async function closed(): Promise<string> {
  const dir = path();
  await (await createWorkspace(dir, emptyState(), { actor: ACTOR, clock })).close();
  return dir;
}

/** Puts a lock of another owner into `dir`; by default of a living process on this machine, heard of just now. */
async function lockedBy(dir: string, owner: Partial<Record<'pid' | 'host' | 'startedAt' | 'heartbeat', unknown>>) {
  const record = { pid: other.pid, host: hostname(), actor: '示例乙', startedAt: NOW, heartbeat: NOW, ...owner };
  await writeFile(lockOf(dir), JSON.stringify(record));
}

describe('one process at a time', () => {
  test('the lock says who has the workspace open, and is gone after closing', async () => {
    const dir = await closed();
    const workspace = await openWorkspace(dir, { actor: ACTOR, clock });
    const record = JSON.parse(await readFile(lockOf(dir), 'utf8')) as Record<string, unknown>;
    expect(record).toMatchObject({ pid: process.pid, host: hostname(), actor: ACTOR, heartbeat: NOW });
    await workspace.close();
    expect(await readdir(dir)).not.toContain('workspace.lock');
  });

  test('a second opening is refused with the owner’s name, in the same process too, whatever is asked', async () => {
    const dir = await closed();
    const workspace = await openWorkspace(dir, { actor: ACTOR, clock });
    const owner = { owner: ACTOR, host: hostname(), pid: process.pid };
    expect(await failureOf(openWorkspace(dir, { clock }), 'workspace-locked')).toEqual(owner);
    expect(await failureOf(openWorkspace(dir, { clock, takeOver: true }), 'workspace-locked')).toEqual(owner);
    await workspace.change('resource.add', {}, adding('甲'));
    await workspace.close();
    await (await openWorkspace(dir, { clock })).close();
  });

  test('of many that open at once one wins', async () => {
    const dir = await closed();
    await lockedBy(dir, { pid: deadPid() });
    const attempts = await Promise.allSettled(Array.from({ length: 12 }, () => openWorkspace(dir, { clock })));
    const won = attempts.filter((attempt) => attempt.status === 'fulfilled');
    expect(won).toHaveLength(1);
    await won[0]?.value.close();
    expect(await readdir(dir)).not.toContain('workspace.lock.takeover');
  });
});

describe('a lock that was left behind', () => {
  test('by a process that is gone from this machine is taken over without asking', async () => {
    const dir = await closed();
    await lockedBy(dir, { pid: deadPid() });
    await (await openWorkspace(dir, { clock })).close();
  });

  test('by an earlier run that had our own pid is taken over without asking', async () => {
    const dir = await closed();
    await lockedBy(dir, { pid: process.pid, startedAt: '2026-02-01T00:00:00.000Z' });
    await (await openWorkspace(dir, { clock })).close();
  });

  test.each(['', '{"pid":', '{}'])('half-written (%j) is taken over', async (text) => {
    const dir = await closed();
    await writeFile(lockOf(dir), text);
    await (await openWorkspace(dir, { clock })).close();
  });

  test.each([
    ['on another machine', 'elsewhere'],
    ['on this machine, its pid now perhaps another program’s', hostname()],
  ])('silent for over a minute %s: only when told to', async (_name, host) => {
    const dir = await closed();
    const pid = other.pid;
    await lockedBy(dir, { host, pid, heartbeat: '2026-03-01T11:58:59.000Z' });
    const owner = { owner: '示例乙', host, pid, since: '2026-03-01T11:58:59.000Z' };
    expect(await failureOf(openWorkspace(dir, { clock }), 'workspace-lock-silent')).toEqual(owner);
    await (await openWorkspace(dir, { clock, takeOver: true })).close();
  });

  test.each(['2026-03-01T11:59:30.000Z', '2026-03-01T13:00:00.000Z'])(
    'heard of at %s on another machine: not even when told to',
    async (heartbeat) => {
      const dir = await closed();
      await lockedBy(dir, { host: 'elsewhere', pid: 1, heartbeat });
      await failureOf(openWorkspace(dir, { clock, takeOver: true }), 'workspace-locked');
      expect(JSON.parse(await readFile(lockOf(dir), 'utf8'))).toMatchObject({ host: 'elsewhere' });
    },
  );
});

describe('the heartbeat', () => {
  test('goes on while the lock is held, and notices a takeover', async () => {
    const file = path();
    const lock = await takeLock(file, { actor: ACTOR, clock: tickingClock(), heartbeatMs: 5 });
    const beat = async () => (JSON.parse(await readFile(file, 'utf8')) as { heartbeat: string }).heartbeat;
    const first = await beat();
    while ((await beat()) === first) await sleep(5);
    expect(lock.lost).toBe(false);
    const thief = JSON.stringify({ pid: 1, host: 'elsewhere', actor: '', startedAt: NOW, heartbeat: NOW });
    // A beat under way may still write over the thief's file once; the thief comes back.
    while (!lock.lost) {
      await writeFile(file, thief);
      await sleep(5);
    }
    await lock.release();
    expect(await readFile(file, 'utf8')).toBe(thief);
  });
});
