import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import {
  createWorkspace,
  openWorkspace,
  readJournal,
  verifyJournal,
  type Workspace,
} from '../../../main/engine/workspace';
import type { JournalEntry } from '../../../shared/model/journal';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, tickingClock } from './support';

/** No process has this pid: it is above what any system gives out. */
const NO_PROCESS = 0x3fff_fffe;

/** What a session was told, as far as it came. */
export interface Told {
  /** Hashes of acknowledged entries by number. */
  readonly entries: Map<number, string>;
  /** Digests of acknowledged objects. */
  readonly objects: string[];
  /** States by number of the entry that they follow, where the session looked. */
  readonly states: Map<number, Workspace['state']>;
}

export const nothingTold = (): Told => ({ entries: new Map(), objects: [], states: new Map() });

/** Two resources in one change: a state with an odd number of them holds half a change. */
export function addingTwo(name: string): Parameters<Workspace['change']>[2] {
  return (state) => {
    for (const part of ['甲', '乙']) adding(`${name}${part}`)(state);
  };
}

/**
 * Everything that a workspace does, in one fixed order and by one clock, so that two runs give the same journal. The
 * workspace is two new folders deep.
 */
export async function scriptedSession(dir: string, told: Told): Promise<void> {
  const clock = tickingClock();
  const note = (workspace: Workspace, entry: Pick<JournalEntry, 'seq' | 'hash'>): void => {
    told.entries.set(entry.seq, entry.hash);
    if (workspace.head.seq === entry.seq) told.states.set(entry.seq, workspace.state);
  };
  const keep = async (workspace: Workspace, content: string): Promise<void> => {
    told.objects.push(await workspace.putObject(Buffer.from(content)));
  };

  const first = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  note(first, first.head);
  note(first, await first.change('add', {}, addingTwo('一')));
  await keep(first, '对象一');
  const renames = ['子', '丑', '寅'].map((name) => first.change('rename', {}, renaming('r0001', name)));
  await Promise.all(
    renames.map(async (change) => {
      note(first, await change);
    }),
  );
  note(first, await first.undo());
  note(first, await first.redo());
  await first.close();

  const second = await openWorkspace(dir, { clock });
  await keep(second, '对象一');
  await keep(second, '对象二');
  note(second, await second.change('add', {}, addingTwo('二')));
  note(second, await second.undo());
  await second.close();
}

/** The session's journal as it is when nothing fails: hash and state after each entry. */
export async function hashesOf(dir: string): Promise<string[]> {
  const hashes: string[] = [];
  for await (const { hash } of readJournal(dir)) hashes.push(hash);
  return hashes;
}

/**
 * Tells the lock that its owner is gone: the process that died is the one that runs the test. A lock without a record, as
 * a power cut leaves it, makes opening wait half a second for one: `hasTime` leaves it so.
 */
export async function orphanLocks(dir: string, hasTime = false): Promise<void> {
  for (const name of ['workspace.lock', 'workspace.lock.takeover']) {
    const text = await readFile(join(dir, name), 'utf8').catch(() => '');
    if (/^\{.*\}\n$/.test(text)) await writeFile(join(dir, name), text.replace(/"pid":\d+/, `"pid":${NO_PROCESS}`));
    else if (!hasTime) await rm(join(dir, name), { force: true });
  }
}

/**
 * Opens what a crash left and expects of it all that was promised: what was acknowledged stands, with the state that it
 * had; what was not stands wholly or not at all; and work goes on.
 *
 * @param sound hashes of the session's journal when nothing fails.
 */
export async function expectNothingLost(
  dir: string,
  told: Told,
  sound: readonly string[],
  hasTime = false,
): Promise<number> {
  const clock = tickingClock('2026-04-01T00:00:00.000Z');
  await orphanLocks(dir, hasTime);
  const stands = (await readdir(dir).catch((): string[] => [])).includes('journal.jsonl');
  if (!stands) expect([...told.entries]).toEqual([]);
  const workspace = stands
    ? await openWorkspace(dir, { clock })
    : await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  const { state, head } = workspace;

  const hashes = await hashesOf(dir);
  expect(head).toEqual({ seq: hashes.length, hash: hashes.at(-1) });
  if (stands) expect(hashes).toEqual(sound.slice(0, hashes.length));
  for (const [seq, hash] of told.entries) expect(hashes[seq - 1]).toBe(hash);
  expect(state.resources.order.length % 2).toBe(0);
  expect(Object.keys(state.resources.byId).sort()).toEqual([...state.resources.order].sort());
  const known = told.states.get(head.seq);
  if (known !== undefined) expect(state).toEqual(known);
  for (const digest of told.objects) await workspace.readObject(digest);
  expect(await verifyJournal(dir)).toMatchObject({ ok: true, faults: [], head });

  expect((await workspace.change('look', {}, () => undefined)).seq).toBe(head.seq + 1);
  await workspace.close();
  expect([...workspace.warnings].filter((warning) => warning === 'snapshot-unwritten')).toEqual([]);
  expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: head.seq + 1 });
  expect((await readdir(dir, { recursive: true })).filter((name) => /\.(tmp|lock|takeover)$/.test(name))).toEqual([]);
  return hashes.length;
}
