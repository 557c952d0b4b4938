import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkspaceStanding } from '../../../shared/contract/events';
import { bench } from './support';

const told: WorkspaceStanding[] = [];
const house = bench({ onStanding: (standing) => told.push(standing) });
const { value, failure } = house;
const ACTOR = '经办人';

const inHouse = () => ({ workspace: house.workspace });
const file = (name: string) => join(house.workspace, name);
const tag = (level: 1 | 2) =>
  ({ ...inHouse(), resource: 'r0002', field: 'i01', kind: null, role: 'other', level }) as const;

beforeEach(async () => {
  told.length = 0;
  await value('workspace.open', { ...inHouse(), actor: ACTOR });
});

/** Alters an old line of the journal while the workspace is closed. */
async function damaged(): Promise<void> {
  await value('workspace.close', inHouse());
  const lines = (await readFile(file('journal.jsonl'), 'utf8')).split('\n');
  await writeFile(file('journal.jsonl'), lines.with(0, (lines[0] ?? '').replace('"at":"2', '"at":"1')).join('\n'));
}

describe('damaged history', () => {
  test('is told to the window while it is open, and noted by one operation', async () => {
    await damaged();
    await value('workspace.open', { ...inHouse(), actor: ACTOR });
    await expect.poll(() => told.at(-1)?.readOnly, { timeout: 10_000 }).toMatchObject({ because: 'history', line: 1 });
    expect(await failure('tag.set', tag(1))).toBe('history-damaged');
    expect((await value('workspace.show', inHouse())).warnings).toContainEqual({
      because: 'history',
      code: 'read-only-history',
      line: 1,
    });
    expect(await value('journal.re-anchor', inHouse())).toMatchObject({ line: 1 });
    expect(told.at(-1)).toMatchObject({ workspace: house.workspace, readOnly: null });
    await value('tag.set', tag(1));
    expect(await value('journal.verify', inHouse())).toMatchObject({ ok: true, faults: [{ line: 1 }] });
    expect(await failure('journal.re-anchor', inHouse())).toBe('re-anchor-needless');
    // The history is shown as far as it can be read.
    const { entries } = await value('journal.history', { ...inHouse(), count: 5 });
    expect(entries.map(({ operation }) => operation)).toEqual(expect.arrayContaining(['workspace.re-anchor']));
  });
});

describe('a lock that nobody is heard behind', () => {
  const lock = { pid: 1, host: '另一台电脑', actor: '示例乙', startedAt: '2020-01-01T00:00:00.000Z' };

  test('is freed once the person has agreed, and not while its owner is heard', async () => {
    await value('workspace.close', inHouse());
    await writeFile(file('workspace.lock'), JSON.stringify({ ...lock, heartbeat: '2999-01-01T00:00:00.000Z' }));
    expect(await failure('workspace.take-over', inHouse())).toBe('workspace-locked');
    await writeFile(file('workspace.lock'), JSON.stringify({ ...lock, heartbeat: '2020-01-01T00:00:00.000Z' }));
    expect(await failure('workspace.show', inHouse())).toBe('workspace-lock-silent');
    const { head } = await value('workspace.take-over', inHouse());
    expect((await value('workspace.show', inHouse())).head).toEqual(head);
  });
});

describe('erasing the history', () => {
  test('of an open workspace closes it, erases as the person who acted, and lets work go on', async () => {
    await value('tag.set', tag(2));
    const before = await value('workspace.open', inHouse());
    const erased = await value('workspace.erase-history', { ...inHouse(), reason: '误录' });
    expect(erased.head.seq).toBe(before.head.seq + 1);
    const after = await value('workspace.open', { ...inHouse(), actor: ACTOR });
    expect(after.state).toEqual(before.state);
    expect([after.canUndo, after.undoBarrier]).toEqual([null, 'workspace.erase-history']);
    const [first] = (await readFile(file('journal.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(first ?? '')).toMatchObject({ actor: ACTOR, args: { reason: '误录' } });

    await value('tag.set', tag(1));
    await value('undo', inHouse());
    const { entries, matched } = await value('journal.history', { ...inHouse(), count: 10 });
    expect(matched).toBe(3);
    expect(entries.map(({ operation, undone }) => [operation, undone])).toEqual([
      ['undo', false],
      ['tag.set', true],
      ['workspace.erase-history', false],
    ]);
    expect(await failure('change.revert', { ...inHouse(), seq: erased.head.seq })).toBe('revert-impossible');
    expect(await failure('workspace.erase-history', { ...inHouse(), reason: '  ' })).toBe('bad-request');
  });

  test('is refused over a damage that leaves no state to stand on', async () => {
    await value('workspace.close', inHouse());
    const snapshot = await readFile(file('workspace.json'));
    await value('tag.set', tag(2));
    await value('tag.set', tag(1));
    await value('workspace.close', inHouse());
    await writeFile(file('workspace.json'), snapshot);
    const text = await readFile(file('journal.jsonl'), 'utf8');
    const lines = text.trimEnd().split('\n');
    await writeFile(file('journal.jsonl'), `${lines.toSpliced(-2, 1).join('\n')}\n`);
    expect(await failure('workspace.erase-history', { ...inHouse(), reason: '误录' })).toBe('workspace-damaged');
    expect((await value('workspace.restore', { ...inHouse(), dryRun: true })).from).not.toBe('nothing');
    expect((await value('workspace.restore', inHouse())).from).toMatch(/journal|backup/);
    await value('tag.set', tag(2));
    expect(await value('journal.verify', inHouse())).toMatchObject({ ok: true });
  });
});

describe('an automatic backup', () => {
  test('is looked at and restored by its number; another number names none', async () => {
    await value('workspace.close', inHouse());
    await value('workspace.open', { ...inHouse(), actor: ACTOR });
    const listed = async () => (await value('workspace.backups', inHouse())).backups;
    await expect.poll(async () => (await listed()).length, { timeout: 10_000 }).toBeGreaterThan(0);
    const [{ seq } = { seq: 0 }] = await listed();
    await value('person.add', { ...inHouse(), person: { name: '后来登记', department: '', duty: '' } });
    const { present } = await value('backup.read', { ...inHouse(), automatic: seq });
    expect(present).toMatchObject({ relation: 'same-history' });
    expect(present?.newest.at(-1)).toMatchObject({ operation: 'person.add' });
    expect(await value('workspace.restore', { ...inHouse(), automatic: seq })).toMatchObject({ from: 'backup', seq });
    const { state, head } = await value('workspace.open', { ...inHouse(), actor: ACTOR });
    expect(head.seq).toBe(seq);
    expect(JSON.stringify(state.people)).not.toContain('后来登记');
    expect(await failure('workspace.restore', { ...inHouse(), automatic: 9999 })).toBe('backup-not-found');
    expect(await failure('backup.read', { ...inHouse(), automatic: 9999 })).toBe('backup-not-found');
  });
});
