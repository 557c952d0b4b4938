/**
 * Measures the workspace's store at 2,000 resources × 30 items: one small edit against a bare append + fsync of the same
 * bytes on the same disk, in turns; the same at a tenth of the state; the edit of all 60,000 items in one change; opening
 * with 100,000 entries in the journal against reading and checking the snapshot alone; `journal verify` of those. By hand:
 * `npx node --experimental-transform-types test/bench/run.mjs test/bench/workspace.ts [entries, default 100000] [folder]`.
 * Aims: an edit's p99 ≤ max(3 × the append's, 5 ms) and ≤ 1.5 × itself at a tenth; bulk ≤ 1 s; opening ≤ 2 ×; verify ≤ 3 s.
 */
import { spawnSync } from 'node:child_process';
import { mkdtemp, open, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../main/engine';
import { createWorkspace, openWorkspace, verifyJournal, type Workspace } from '../../main/engine/workspace';
import { newWorkspaceState, workspaceStateSchema, type WorkspaceState } from '../../shared/model/workspace';
import { resource } from '../engine/workspace/recipes';

const [entriesAsked = '100000', parent = tmpdir()] = process.argv.slice(2);
const ENTRIES = Number(entriesAsked);
const EDITS = 1000;
const RUN = join(import.meta.dirname, 'run.mjs');
const ACTOR = '示例甲';
const clock = () => new Date();

function filled(resources: number): WorkspaceState {
  const state = newWorkspaceState({
    agency: { name: '示例市市场监督管理局', code: '11990000MB0X00001X' },
    profile: 'lianyungang-2019',
    createdAt: clock().toISOString(),
    person: { name: ACTOR, department: '', duty: '' },
  });
  for (let number = 1; number <= resources; number += 1) {
    const id = `r${String(number).padStart(4, '0')}`;
    const made = resource(id, `示例资源第${number}号登记信息`);
    const items = Array.from({ length: 30 }, (_, at) => `i${String(at + 1).padStart(2, '0')}`);
    made.items = {
      order: items,
      byId: Object.fromEntries(
        items.map((item) => [item, { id: item, name: `数据项${item}`, dataType: '字符串型C', length: '50' }]),
      ),
    };
    state.resources.order.push(id);
    state.resources.byId[id] = made;
  }
  state.nextResource = resources + 1;
  return state;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
const ms = (value: number) => `${value.toFixed(2)} ms`;

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; took: number }> {
  const from = performance.now();
  const value = await work();
  return { value, took: performance.now() - from };
}

function edit(workspace: Workspace, round: number, resources: number) {
  const id = `r${String(1 + ((round * 7919) % resources)).padStart(4, '0')}`;
  return workspace.change('catalogue.edit', { resource: id }, ({ resources: { byId } }) => {
    const item = byId[id]?.items.byId.i07;
    if (item) item.length = String(round);
  });
}

/** One small edit and one bare append of as many bytes, in turns; milliseconds, sorted. */
async function edits(dir: string, resources: number): Promise<{ edit: number[]; append: number[] }> {
  const workspace = await createWorkspace(dir, filled(resources), { actor: ACTOR, clock });
  const floor = await open(join(dir, 'floor'), 'a');
  const [took, bare]: [number[], number[]] = [[], []];
  let size = (await stat(join(dir, 'journal.jsonl'))).size;
  for (let round = -50; round < EDITS; round += 1) {
    const one = (await timed(() => edit(workspace, round + 50, resources))).took;
    const now = (await stat(join(dir, 'journal.jsonl'))).size;
    const bytes = Buffer.alloc(now - size, 0x61);
    size = now;
    const other = (
      await timed(async () => {
        await floor.write(bytes);
        await floor.sync();
      })
    ).took;
    // The first ones warm the code up.
    if (round < 0) continue;
    took.push(one);
    bare.push(other);
  }
  await floor.close();
  await workspace.close();
  return { edit: took.sort((a, b) => a - b), append: bare.sort((a, b) => a - b) };
}

function printed(name: string, sorted: readonly number[]): void {
  console.log(
    `${name.padEnd(34)} median ${ms(at(sorted, 0.5))}   p99 ${ms(at(sorted, 0.99))}   worst ${ms(at(sorted, 1))}`,
  );
}

/** What a fresh engine needs that holds the workspace in `dir` open and makes a hundred edits. */
async function memory(dir: string): Promise<never> {
  const workspace = await openWorkspace(dir, { clock });
  const opened = process.memoryUsage().rss;
  for (let round = 0; round < 100; round += 1) await edit(workspace, round, 2000);
  const used = process.memoryUsage().rss;
  await workspace.close();
  const mib = (bytes: number) => (bytes / 2 ** 20).toFixed(0);
  console.log(`resident memory of a fresh process: ${mib(opened)} MiB once open, ${mib(used)} MiB after 100 edits`);
  process.exit(0);
}

if (entriesAsked === 'memory') await memory(parent);
const root = await mkdtemp(join(parent, 'bench-workspace-'));
try {
  const [large, small, whole] = ['large', 'small', 'whole'].map((name) => join(root, name)) as [string, string, string];
  const ofSmall = await edits(small, 200);
  const ofLarge = await edits(large, 2000);
  printed('append + fsync of the same bytes', ofLarge.append);
  printed('one edit at 2,000 × 30', ofLarge.edit);
  printed('one edit at 200 × 30', ofSmall.edit);
  const limit = Math.max(3 * at(ofLarge.append, 0.99), 5);
  console.log(
    `p99 against its limit: ${(at(ofLarge.edit, 0.99) / limit).toFixed(2)}; against a tenth of the state: ${(at(ofLarge.edit, 0.99) / at(ofSmall.edit, 0.99)).toFixed(2)} ×`,
  );

  const engine = await createEngine({ home: join(root, 'home'), clock, actor: ACTOR });
  await (await createWorkspace(whole, filled(2000), { actor: ACTOR, clock })).close();
  await engine.dispatch('workspace.open', { workspace: whole });
  for (const length of ['60', '70', '80']) {
    const items = [{ items: 'all', set: { length } }];
    const { value, took } = await timed(() =>
      engine.dispatch('catalogue.edit', { workspace: whole, edits: [{ resources: 'all', items }] }),
    );
    const back = await timed(() => engine.dispatch('undo', { workspace: whole }));
    console.log(`edit of all items in one change    ${ms(took)}   undo ${ms(back.took)}   ${JSON.stringify(value)}`);
  }
  await engine.close();

  const workspace = await openWorkspace(large, { clock });
  for (let done = workspace.head.seq; done < ENTRIES; done += 500) {
    await Promise.all(Array.from({ length: 500 }, (_, round) => edit(workspace, done + round, 2000)));
  }
  await workspace.close();
  const journal = join(large, 'journal.jsonl');
  console.log(
    `journal of ${workspace.head.seq} entries, ${((await stat(journal)).size / 2 ** 20).toFixed(0)} MiB; snapshot ${((await stat(join(large, 'workspace.json'))).size / 2 ** 20).toFixed(1)} MiB`,
  );
  for (let round = 0; round < 3; round += 1) {
    const parsed = await timed(
      async () => JSON.parse(await readFile(join(large, 'workspace.json'), 'utf8')) as { state: unknown },
    );
    const checked = await timed(() => Promise.resolve(workspaceStateSchema.parse(parsed.value.state)));
    const floor = parsed.took + checked.took;
    const opened = await timed(() => openWorkspace(large, { clock }));
    await opened.value.close();
    console.log(
      `opening ${ms(opened.took)}; reading and parsing the snapshot ${ms(floor)} (JSON alone ${ms(parsed.took)}): ${(opened.took / floor).toFixed(2)} ×`,
    );
  }
  const verified = await timed(() => verifyJournal(large));
  console.log(
    `journal verify ${ms(verified.took)}   ok ${String(verified.value.ok)}   ${verified.value.entries} entries`,
  );
  const { stdout } = spawnSync(process.execPath, [...process.execArgv, RUN, import.meta.filename, 'memory', large], {
    encoding: 'utf8',
  });
  console.log(stdout.trim());
} finally {
  await rm(root, { recursive: true, force: true });
}
