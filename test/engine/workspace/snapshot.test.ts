import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, type Workspace } from '../../../main/engine/workspace';
import { snapshotKeeper } from '../../../main/engine/workspace/snapshot-keeper';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();
const snapshotOf = (dir: string) => join(dir, 'workspace.json');
const journalOf = (dir: string) => join(dir, 'journal.jsonl');

/** A closed workspace with a history of changes, undo and redo. */
async function closed(): Promise<Workspace> {
  const workspace = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock });
  for (const name of ['甲', '乙', '丙']) await workspace.change('resource.add', { name }, adding(name));
  await workspace.change('resource.rename', {}, renaming('r0002', '丁'));
  await workspace.undo();
  await workspace.redo();
  await workspace.close();
  return workspace;
}

async function openAndClose(dir: string): Promise<string[]> {
  const workspace = await openWorkspace(dir, { clock });
  await workspace.close();
  return [...workspace.warnings];
}

describe('the snapshot', () => {
  test('carries the anchor and the state with sorted members', async () => {
    const { dir, head, state } = await closed();
    const text = await readFile(snapshotOf(dir), 'utf8');
    const { sum, ...snapshot } = JSON.parse(text) as Record<string, unknown>;
    expect(snapshot).toEqual({ ...head, state });
    expect(sum).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys((snapshot.state as typeof state).agency)).toEqual(['code', 'name']);
  });

  test('is rebuilt byte for byte from the journal alone', async () => {
    const { dir } = await closed();
    const bytes = await readFile(snapshotOf(dir));
    await rm(snapshotOf(dir));
    expect(await openAndClose(dir)).toEqual([]);
    expect(await readFile(snapshotOf(dir))).toEqual(bytes);
  });

  test.each([
    ['torn', (text: string) => text.slice(0, -40)],
    ['empty', () => ''],
    ['with one letter changed', (text: string) => text.replace('"丁"', '"甲"')],
    ['with zeros for its end, as a power cut leaves it', (text: string) => text.slice(0, 100) + '\0'.repeat(400)],
  ])('%s: it is rebuilt, and the person is told', async (_name, spoil) => {
    const { dir } = await closed();
    const bytes = await readFile(snapshotOf(dir));
    await writeFile(snapshotOf(dir), spoil(bytes.toString('utf8')));
    expect(await openAndClose(dir)).toEqual(['snapshot-rebuilt']);
    expect(await readFile(snapshotOf(dir))).toEqual(bytes);
  });

  test('older than the journal: the lines after it are replayed', async () => {
    const { dir } = await closed();
    const old = await readFile(snapshotOf(dir));
    const workspace = await openWorkspace(dir, { clock });
    await workspace.change('resource.add', {}, adding('戊'));
    await workspace.close();
    const newer = await readFile(snapshotOf(dir));
    await writeFile(snapshotOf(dir), old);
    await openAndClose(dir);
    expect(await readFile(snapshotOf(dir))).toEqual(newer);
  });

  test('of another workspace is not taken for this one’s', async () => {
    const { dir } = await closed();
    const right = await readFile(snapshotOf(dir));
    const other = await createWorkspace(
      path(),
      { ...emptyState(), createdAt: '2025-01-01T00:00:00.000Z' },
      { actor: ACTOR, clock },
    );
    await other.close();
    await writeFile(snapshotOf(dir), await readFile(snapshotOf(other.dir)));
    await openAndClose(dir);
    expect(await readFile(snapshotOf(dir))).toEqual(right);
  });

  test('is kept as it was before, and serves where the newest one was lost', async () => {
    const { dir } = await closed();
    const before = await readFile(snapshotOf(dir));
    const workspace = await openWorkspace(dir, { clock });
    await workspace.change('resource.add', {}, adding('戊'));
    await workspace.close();
    expect(await readFile(`${snapshotOf(dir)}.bak`)).toEqual(before);
    const newer = await readFile(snapshotOf(dir));
    await rm(snapshotOf(dir));
    const again = await openWorkspace(dir, { clock });
    expect(again.state).toEqual(workspace.state);
    await again.close();
    expect(await readFile(snapshotOf(dir))).toEqual(newer);
  });

  test('is written once work rests', async () => {
    const { dir } = await closed();
    const before = JSON.parse(await readFile(snapshotOf(dir), 'utf8')) as { seq: number };
    const keeper = snapshotKeeper(snapshotOf(dir), dir, 20);
    await keeper.read();
    const tip = { state: emptyState(), seq: before.seq + 1, hash: 'a'.repeat(64), at: '' };
    keeper.offer(tip, 1);
    keeper.offer({ ...tip, seq: before.seq + 2 }, 2);
    // Between the two renames of its writing there is none.
    const written = async () =>
      JSON.parse(await readFile(snapshotOf(dir), 'utf8').catch(() => '{}')) as { seq?: number };
    while ((await written()).seq !== before.seq + 2) await sleep(10);
  });

  test('is written while work goes on, every 1,000 entries', { timeout: 60_000 }, async () => {
    const workspace = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock });
    await workspace.change('resource.add', {}, adding('甲'));
    await Promise.all(
      Array.from({ length: 1100 }, (_, at) => workspace.change('resource.rename', {}, renaming('r0001', `甲${at}`))),
    );
    // The last queued change is acknowledged before a snapshot in the background ends; another round lets it end.
    for (let round = 0; round < 200; round += 1) {
      await workspace.change('look', {}, () => undefined);
      const text = await readFile(snapshotOf(workspace.dir), 'utf8').catch(() => '');
      if (text !== '') break;
    }
    const { seq } = JSON.parse(await readFile(snapshotOf(workspace.dir), 'utf8')) as { seq: number };
    expect(seq).toBeGreaterThanOrEqual(1000);
    await workspace.close();
  });
});

describe('a newer program', () => {
  test('wrote the journal: refused, and left alone', async () => {
    const { dir } = await closed();
    const journal = await readFile(journalOf(dir), 'utf8');
    const newer = `${journal}{"v":2,"seq":8}\n`;
    await writeFile(journalOf(dir), newer);
    expect(await failureOf(openAndClose(dir), 'workspace-newer')).toEqual({ dir, version: 2 });
    expect(await readFile(journalOf(dir), 'utf8')).toBe(newer);
  });
});
