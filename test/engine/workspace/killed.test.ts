import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, readJournal, verifyJournal } from '../../../main/engine/workspace';
import { ACTOR, emptyState, temporaryPaths, tickingClock } from './support';

const root = resolve(import.meta.dirname, '../../..');
/** The bundler does not run under Wine: there the child is bundled beforehand, beside the tests, and all is slower. */
const isWindows = process.platform === 'win32';
const LONG = process.env.OPENLIST_DESK_LONG === '1';
const ROUNDS = LONG ? 500 : isWindows ? 20 : 60;

const path = temporaryPaths();
let child = '';

beforeAll(() => {
  if (isWindows) {
    child = join(dirname(process.argv[1] ?? ''), 'killed-child.js');
    return;
  }
  child = `${path()}.mjs`;
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  const source = join(root, 'test/engine/workspace/killed-child.ts');
  execFileSync(process.execPath, [rolldown, source, '--file', child, '--format', 'esm', '--platform', 'node']);
});

/** Lets a child work on `dir` and kills it at a random moment; returns the lines it had written by then. */
async function killedAtWork(dir: string, seed: number): Promise<string[]> {
  const acknowledgements = `${path()}.txt`;
  const written = () => readFile(acknowledgements, 'utf8').catch(() => '');
  const worker = spawn(process.execPath, [child, dir, String(seed), acknowledgements], { stdio: 'ignore' });
  const ended = once(worker, 'exit');
  while ((await written()) === '' && worker.exitCode === null) await sleep(5);
  await sleep(Math.random() * 60);
  worker.kill('SIGKILL');
  const [code, signal] = (await ended) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return (await written()).split('\n').slice(0, -1);
}

test(
  `a process killed at work ${ROUNDS} times loses nothing acknowledged and shows nothing half done`,
  { timeout: 30_000 + ROUNDS * 3000 },
  async () => {
    const dir = path();
    await (await createWorkspace(dir, emptyState(), { actor: ACTOR, clock: tickingClock() })).close();
    let acknowledged = 0;
    const opening: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const lines = await killedAtWork(dir, round);
      const started = performance.now();
      const workspace = await openWorkspace(dir, { clock: () => new Date() });
      opening.push(performance.now() - started);
      const { state, head } = workspace;

      const hashes = new Map<number, string>();
      for await (const { seq, hash } of readJournal(dir)) hashes.set(seq, hash);
      for (const [first = '', second = ''] of lines.map((line) => line.split(' '))) {
        if (first === 'object') await workspace.readObject(second);
        else expect(hashes.get(Number(first))).toBe(second);
        acknowledged += 1;
      }
      expect(hashes.get(head.seq)).toBe(head.hash);

      const { order, byId } = state.resources;
      expect(order.length % 3).toBe(0);
      expect(Object.keys(byId).sort()).toEqual([...order].sort());
      expect(state.nextResource).toBe(order.length + 1);
      expect(await verifyJournal(dir)).toMatchObject({ ok: true, faults: [], head });

      // Every other round the next one starts from the journal as the kill left it.
      if (round % 2 === 0) await workspace.change('look', {}, () => undefined);
      await workspace.close();
      expect(await readdir(dir)).not.toContain('workspace.lock');
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
    const [most, mean] = [Math.max(...opening), opening.reduce((sum, ms) => sum + ms, 0) / ROUNDS].map(Math.round);
    const slow = opening.filter((ms) => ms >= 3000).length;
    console.log(
      `killed: ${ROUNDS} times, ${acknowledged} acknowledgements, opened again in ${mean} ms, at most ${most} ms, ${slow} times in 3 s or more`,
    );
  },
);
