import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, readJournal, verifyJournal } from '../../../main/engine/workspace';
import { ACTOR, emptyState, temporaryPaths, tickingClock } from './support';

const root = resolve(import.meta.dirname, '../../..');
const ROUNDS = process.env.OPENLIST_DESK_LONG === '1' ? 500 : 20;
/** The bundler that makes the child a plain program does not run as a Windows program under Wine. */
const noBundler = process.platform === 'win32';

const path = temporaryPaths();
let child = '';

beforeAll(() => {
  if (noBundler) return;
  child = `${path()}.mjs`;
  const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
  const source = join(root, 'test/engine/workspace/killed-child.ts');
  execFileSync(process.execPath, [rolldown, source, '--file', child, '--format', 'esm', '--platform', 'node']);
});

/** Lets a child work on `dir` and kills it at a random moment; returns the lines it had printed by then. */
async function killedAtWork(dir: string, seed: number): Promise<string[]> {
  const worker = spawn(process.execPath, [child, dir, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(worker, 'close');
  let printed = '';
  worker.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  await Promise.race([once(worker.stdout, 'data'), ended]);
  await sleep(Math.random() * 60);
  worker.kill('SIGKILL');
  const [code, signal] = (await ended) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return printed.split('\n').slice(0, -1);
}

test.skipIf(noBundler)(
  `a process killed at work ${ROUNDS} times loses nothing acknowledged and shows nothing half done`,
  { timeout: 30_000 + ROUNDS * 3000 },
  async () => {
    const dir = path();
    await (await createWorkspace(dir, emptyState(), { actor: ACTOR, clock: tickingClock() })).close();
    let acknowledged = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const lines = await killedAtWork(dir, round);
      const workspace = await openWorkspace(dir, { clock: () => new Date() });
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
  },
);
