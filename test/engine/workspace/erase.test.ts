import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createWorkspace, eraseHistory, openWorkspace, verifyJournal } from '../../../main/engine/workspace';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();
const SECRET = '误录的内容';

/** A workspace into whose history something was pasted, then changed, with an object and a backup of before. */
async function pasted(): Promise<{ dir: string; kept: string }> {
  const dir = path();
  const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  await workspace.change('resource.add', {}, adding(SECRET));
  await workspace.putObject(Buffer.from(SECRET));
  const kept = await workspace.putObject(Buffer.from('已脱敏'));
  await workspace.change('list', {}, (state) => {
    state.lists.order.push('1');
    const about = { frozenAt: '2026-03-01T00:00:00.000Z', frozenBy: ACTOR, items: 0, partial: false, year: null };
    state.lists.byId['1'] = { version: 1, digest: kept, ...about };
  });
  await workspace.change('resource.rename', {}, renaming('r0001', '改正后的名称'));
  await workspace.close();
  await mkdir(join(dir, 'backups'));
  await writeFile(join(dir, 'backups', '2026-02-28.zip'), SECRET);
  return { dir, kept };
}

async function everything(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

const erase = (dir: string, actor = ACTOR) => eraseHistory(dir, { actor, clock, reason: '误录，已更正' });

describe('erasing the history', () => {
  test('leaves the state, the old head, who and why, and nothing of what was there', async () => {
    const { dir, kept } = await pasted();
    const before = await openWorkspace(dir, { clock });
    const { state, head } = before;
    await before.close();
    expect(await everything(dir)).toContain(SECRET);

    const erased = await erase(dir);
    expect(erased).toMatchObject({ erased: 4, removed: 3, head: { seq: 5 } });
    expect(erased.remains.map(({ code }) => code)).toContain('erase-remains-copies');
    expect(await everything(dir)).not.toContain(SECRET);
    expect(await readdir(join(dir, 'objects'))).toEqual([kept]);
    expect(await readdir(join(dir, 'backups'))).toEqual([]);

    const after = await openWorkspace(dir, { clock });
    expect(after.state).toEqual(state);
    expect([after.canUndo, after.undoBarrier]).toEqual([null, 'workspace.erase-history']);
    await failureOf(after.undo(), 'undo-impossible');
    await after.change('resource.rename', {}, renaming('r0001', '又一名称'));
    await after.undo();
    await after.redo();
    expect(after.head.seq).toBe(8);
    await after.close();
    expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 4, head: { seq: 8 } });
    const [first = ''] = (await readFile(join(dir, 'journal.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(first)).toMatchObject({
      seq: 5,
      actor: ACTOR,
      prev: head.hash,
      args: { reason: '误录，已更正', head, erased: 4 },
    });
  });

  test('cut short after the journal was replaced: it opens, and erasing again removes the rest', async () => {
    const { dir } = await pasted();
    const [snapshot, object] = [await readFile(join(dir, 'workspace.json')), Buffer.from(SECRET)];
    await erase(dir);
    await writeFile(join(dir, 'workspace.json'), snapshot);
    await writeFile(join(dir, 'workspace.json.bak'), object);
    const workspace = await openWorkspace(dir, { clock });
    expect([workspace.readOnly, workspace.head.seq]).toEqual([null, 5]);
    await workspace.close();
    await erase(dir);
    expect(await everything(dir)).not.toContain(SECRET);
    expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 1 });
  });

  test('is refused while somebody has it open, by people who are not filed, and over unnoted damage', async () => {
    const { dir } = await pasted();
    const open = await openWorkspace(dir, { clock });
    await failureOf(erase(dir), 'workspace-locked');
    await open.close();
    await failureOf(erase(dir, '生人'), 'actor-unknown');
    const journal = await readFile(join(dir, 'journal.jsonl'), 'utf8');
    await writeFile(join(dir, 'journal.jsonl'), journal.slice(0, -3));
    await failureOf(erase(dir), 'history-damaged');
    expect(await everything(dir)).toContain(SECRET);
  });
});
