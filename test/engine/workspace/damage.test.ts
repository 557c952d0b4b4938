import { appendFile, copyFile, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { ReadOnly } from '../../../shared/model/read-only';
import { createWorkspace, openWorkspace, verifyJournal, type Workspace } from '../../../main/engine/workspace';
import { adding } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();

interface Damaged {
  readonly dir: string;
  readonly journal: string;
  /** The bytes before they were damaged, by line. */
  readonly lines: string[];
}

/** Five lines (the creation and 甲 乙 丙 丁); the snapshot stands at line `snapshotAt`. */
async function made(snapshotAt: number): Promise<Damaged> {
  const dir = path();
  let workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
  const kept = join(dir, 'kept');
  for (const [at, name] of ['甲', '乙', '丙', '丁'].entries()) {
    if (at + 1 === snapshotAt) {
      await workspace.close();
      await copyFile(join(dir, 'workspace.json'), kept);
      workspace = await openWorkspace(dir, { clock });
    }
    await workspace.change('resource.add', {}, adding(name));
  }
  await workspace.close();
  if (snapshotAt < 5) await copyFile(kept, join(dir, 'workspace.json'));
  await rm(join(dir, 'workspace.json.bak'), { force: true });
  const journal = join(dir, 'journal.jsonl');
  return { dir, journal, lines: (await readFile(journal, 'utf8')).split('\n').slice(0, -1) };
}

const text = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');
const named = ({ state }: Workspace) => state.resources.order.map((id) => state.resources.byId[id]?.name);
const edited = (lines: string[], at: number) => lines.with(at, (lines[at] ?? '').replace(ACTOR, '示例乙'));

/** Waits until the check of the old lines, which runs in the background, has found something. */
async function untilReadOnly(workspace: Workspace): Promise<ReadOnly> {
  while (workspace.readOnly === null) await sleep(20);
  return workspace.readOnly;
}

describe('damage after the snapshot', () => {
  test.each([
    ['a line edited', 3, (lines: string[]) => edited(lines, 2)],
    ['a line missing', 3, (lines: string[]) => lines.toSpliced(2, 1)],
    ['a line twice', 4, (lines: string[]) => lines.toSpliced(2, 0, lines[2] ?? '')],
    ['two lines changed about', 3, (lines: string[]) => lines.with(2, lines[3] ?? '').with(3, lines[2] ?? '')],
  ])(
    '%s: it opens for reading at the last good state, names the line and changes nothing',
    async (_name, line, spoil) => {
      const { dir, journal, lines } = await made(2);
      const spoilt = text(spoil(lines));
      await writeFile(journal, spoilt);
      const workspace = await openWorkspace(dir, { clock });
      expect(workspace.readOnly).toMatchObject({ because: 'journal', line });
      expect(named(workspace)).toEqual(['甲', '乙', '丙'].slice(0, line - 2));
      expect(await failureOf(workspace.change('resource.add', {}, adding('戊')), 'workspace-damaged')).toEqual({
        dir,
        line,
      });
      await failureOf(workspace.undo(), 'workspace-damaged');
      await failureOf(workspace.reanchor(), 're-anchor-needless');
      await workspace.close();
      expect(await readFile(journal, 'utf8')).toBe(spoilt);
      await (await openWorkspace(dir, { clock })).close();
    },
  );
});

describe('damage at or before the snapshot', () => {
  test.each([
    ['the anchor’s line edited', 5, (lines: string[]) => text(edited(lines, 4))],
    ['the anchor’s line torn', 5, (lines: string[]) => text(lines).slice(0, -3)],
    ['the anchor’s newline lost', 5, (lines: string[]) => text(lines).slice(0, -1)],
    ['lines cut off', 4, (lines: string[]) => text(lines.slice(0, 3))],
    ['everything cut off', 1, () => ''],
  ])('%s: the state stands, and work goes on once the damage is noted', async (_name, line, spoil) => {
    const { dir, journal, lines } = await made(5);
    const spoilt = spoil(lines);
    await writeFile(journal, spoilt);
    const workspace = await openWorkspace(dir, { clock });
    expect(workspace.readOnly).toMatchObject({ because: 'history', line });
    expect(named(workspace)).toEqual(['甲', '乙', '丙', '丁']);
    await failureOf(workspace.change('resource.add', {}, adding('戊')), 'history-damaged');

    const entry = await workspace.reanchor();
    expect(entry).toMatchObject({ seq: 6, operation: 'workspace.re-anchor', actor: ACTOR, args: { line } });
    expect(workspace.readOnly).toBeNull();
    await workspace.change('resource.add', {}, adding('戊'));
    expect([workspace.canUndo, workspace.undoBarrier]).toEqual(['resource.add', null]);
    await workspace.undo();
    expect([workspace.canUndo, workspace.undoBarrier]).toEqual([null, 'workspace.re-anchor']);
    await workspace.redo();
    await workspace.close();

    // What was there stays there, byte for byte, and the state can be had from what follows alone.
    expect((await readFile(journal, 'utf8')).startsWith(spoilt)).toBe(true);
    for (const file of ['workspace.json', 'workspace.json.bak']) await rm(join(dir, file), { force: true });
    const again = await openWorkspace(dir, { clock });
    expect([again.readOnly, named(again)]).toEqual([null, ['甲', '乙', '丙', '丁', '戊']]);
    await again.close();
    const { ok, faults } = await verifyJournal(dir);
    expect(ok).toBe(true);
    expect(faults.every(({ noted }) => noted === 6)).toBe(true);
  });

  test('in an old line: found in the background, told, noted, and found again if it changes', async () => {
    const { dir, journal, lines } = await made(5);
    await writeFile(journal, text(edited(lines, 1)));
    const told: (ReadOnly | null)[] = [];
    const workspace = await openWorkspace(dir, { clock, onStanding: ({ readOnly }) => told.push(readOnly) });
    expect(workspace.readOnly).toBeNull();
    expect(await untilReadOnly(workspace)).toEqual({ because: 'history', line: 2, code: 'hash-mismatch' });
    await failureOf(workspace.change('resource.add', {}, adding('戊')), 'history-damaged');
    await workspace.reanchor();
    await workspace.change('resource.add', {}, adding('戊'));
    await workspace.close();
    expect(told.map((readOnly) => readOnly?.because ?? null)).toEqual(['history', null]);
    expect(await verifyJournal(dir)).toMatchObject({
      ok: true,
      faults: [{ line: 2, code: 'hash-mismatch', noted: 6 }],
    });

    const noted = await openWorkspace(dir, { clock });
    await sleep(1300);
    expect(noted.readOnly).toBeNull();
    await noted.close();

    const bytes = await readFile(journal, 'utf8');
    await writeFile(journal, bytes.replace('示例乙', '示例丙'));
    expect(await verifyJournal(dir)).toMatchObject({ ok: false });
    const altered = await openWorkspace(dir, { clock });
    expect(await untilReadOnly(altered)).toMatchObject({ because: 'history', line: 2 });
    await altered.close();
  });

  test('without a snapshot either: the lines before it are shown, for reading', async () => {
    const { dir, journal, lines } = await made(5);
    await rm(join(dir, 'workspace.json'));
    await writeFile(journal, text(edited(lines, 2)));
    const workspace = await openWorkspace(dir, { clock });
    expect(workspace.readOnly).toMatchObject({ because: 'journal', line: 3 });
    expect(named(workspace)).toEqual(['甲']);
    await workspace.close();
  });
});

test('a journal whose first line is lost, without a snapshot, cannot be opened', async () => {
  const { dir, journal, lines } = await made(5);
  await rm(join(dir, 'workspace.json'));
  for (const rest of [(lines[0] ?? '').slice(0, 50), '']) {
    await writeFile(journal, rest);
    expect(await failureOf(openWorkspace(dir, { clock }), 'journal-damaged')).toMatchObject({ line: 1 });
    expect((await verifyJournal(dir)).ok).toBe(false);
  }
});

test('a torn last line after a noted damage is cut off as any other', async () => {
  const { dir, journal, lines } = await made(5);
  await writeFile(journal, text(edited(lines, 4)));
  const workspace = await openWorkspace(dir, { clock });
  await workspace.reanchor();
  await workspace.close();
  const whole = await readFile(journal);
  await appendFile(journal, '{"v":1,"seq":7,');
  const again = await openWorkspace(dir, { clock });
  expect([again.readOnly, [...again.warnings]]).toEqual([null, ['tail-cut']]);
  await again.close();
  expect(await readFile(journal)).toEqual(whole);
});

test('damage in an old line can be noted at once, before the background has found it', async () => {
  const { dir, journal, lines } = await made(5);
  await writeFile(journal, text(edited(lines, 1)));
  const workspace = await openWorkspace(dir, { clock });
  expect(await workspace.reanchor()).toMatchObject({ args: { line: 2, code: 'hash-mismatch' } });
  expect(workspace.readOnly).toBeNull();
  await workspace.close();
  const sound = await openWorkspace(dir, { clock });
  await failureOf(sound.reanchor(), 're-anchor-needless');
  await sound.close();
});
