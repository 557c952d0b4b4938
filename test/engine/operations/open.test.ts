import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { bench, sampleFolder } from './support';

const house = bench();
const { failure, value } = house;

const agency = { regulation: 'lianyungang-2019', agency: '示例局', code: '11389901MA00000151' };
const person = (name: string) => ({ name, department: '', duty: '' });
const isLocked = (dir: string) => existsSync(join(dir, 'workspace.lock'));

let made = 0;
let workspace = '';

/** A workspace of the test's own, in which 甲 and 乙 are filed; it is closed. */
beforeEach(async () => {
  workspace = house.at(`w${(made += 1)}`);
  await value('workspace.init', { dir: workspace, ...agency, person: person('甲') });
  await value('person.add', { workspace, person: person('乙') });
  await value('workspace.close', { workspace });
});

/** Who made the changes of the journal, the creation left aside. */
async function actors(): Promise<string[]> {
  const { entries } = await value('journal.show', { workspace });
  return entries.slice(1).map(({ actor }) => actor);
}

describe('opening', () => {
  test('gives the state as the engine holds it, frozen, and what undo would take back', async () => {
    const opened = await value('workspace.open', { workspace, actor: '甲' });
    expect(opened).toMatchObject({ head: { seq: 2 }, actor: '甲', canUndo: 'person.add', canRedo: null, warnings: [] });
    expect(opened.state.people.order).toEqual(['p1', 'p2']);
    expect(Object.isFrozen(opened.state.people.byId)).toBe(true);
    expect((await value('workspace.open', { workspace })).state).toBe(opened.state);
  });

  test('without a name lets look, and refuses changes where several are filed', async () => {
    expect(await value('workspace.open', { workspace })).toMatchObject({ actor: '' });
    expect(await failure('undo', { workspace })).toBe('actor-missing');
  });

  test('warns, as the overview does, of a regulation that has ended', async () => {
    const old = house.at(`old${made}`);
    await value('workspace.init', { dir: old, ...agency, regulation: 'qingdao-2020' });
    const { warnings } = await value('workspace.open', { workspace: old });
    expect(warnings).toMatchObject([{ code: 'profile-not-in-force' }]);
    expect((await value('workspace.show', { workspace: old })).warnings).toEqual(warnings);
  });

  test('of no workspace fails, and may be tried again', async () => {
    const later = house.at(`later${made}`);
    expect(await failure('workspace.open', { workspace: later, actor: '甲' })).toBe('workspace-not-found');
    await value('workspace.init', { dir: later, ...agency, person: person('甲') });
    expect(await value('workspace.open', { workspace: later, actor: '甲' })).toMatchObject({ actor: '甲' });
  });
});

describe('the person who acts', () => {
  test('is whoever the workspace was opened for last; without a name it stays as it is', async () => {
    for (const [round, actor] of ['乙', '甲', '甲', '乙'].entries()) {
      expect(await value('workspace.open', { workspace, actor })).toMatchObject({ actor });
      expect(await value('workspace.open', { workspace })).toMatchObject({ actor });
      await value('person.add', { workspace, person: person(`${actor}${round}`) });
    }
    expect((await actors()).slice(1)).toEqual(['乙', '甲', '甲', '乙']);
  });

  test('must be filed; otherwise the workspace stays open as it was', async () => {
    await value('workspace.open', { workspace, actor: '乙' });
    expect(await failure('workspace.open', { workspace, actor: '丙' })).toBe('actor-unknown');
    expect(await failure('workspace.open', { workspace, actor: '' })).toBe('actor-missing');
    expect(await value('workspace.open', { workspace })).toMatchObject({ actor: '乙' });
  });

  test('must be filed; otherwise a closed workspace stays closed', async () => {
    expect(await failure('workspace.open', { workspace, actor: '丙' })).toBe('actor-unknown');
    expect(isLocked(workspace)).toBe(false);
  });
});

describe('closing', () => {
  test('writes the snapshot, gives the lock back and says whether it was open', async () => {
    await value('workspace.open', { workspace, actor: '甲' });
    const { head } = await value('workspace.show', { workspace });
    expect(isLocked(workspace)).toBe(true);
    expect(await value('workspace.close', { workspace })).toEqual({ closed: true });
    expect(isLocked(workspace)).toBe(false);
    expect(JSON.parse(await readFile(join(workspace, 'workspace.json'), 'utf8'))).toMatchObject(head);
    expect(await value('workspace.close', { workspace })).toEqual({ closed: false });
  });

  test('waits for the operation that is at work on it', async () => {
    await value('workspace.open', { workspace, actor: '甲' });
    const file = join(sampleFolder, '信息资源目录.xlsx');
    const ended: string[] = [];
    const imported = value('catalogue.import', { workspace, file }).finally(() => ended.push('import'));
    const closed = value('workspace.close', { workspace }).finally(() => ended.push('close'));
    expect(await closed).toEqual({ closed: true });
    expect((await imported).resources).toBeGreaterThan(20);
    expect(ended).toEqual(['import', 'close']);
    expect(isLocked(workspace)).toBe(false);
    expect(await value('journal.verify', { workspace })).toMatchObject({ ok: true, entries: 3 });
  });

  test('opening, closing and changing at once loses no change and mixes up no names', async () => {
    await value('workspace.open', { workspace, actor: '甲' });
    const rounds = Array.from({ length: 12 }, async (_, round) => {
      const actor = round % 2 === 0 ? '甲' : '乙';
      const opened = await value('workspace.open', { workspace, actor });
      expect(opened.actor).toBe(actor);
      const outcomes = await Promise.all([
        house.answer('person.add', { workspace, person: person(`${round}一`) }),
        ...(round % 3 === 0 ? [house.answer('workspace.close', { workspace })] : []),
        house.answer('person.add', { workspace, person: person(`${round}二`) }),
      ]);
      // After a closing nobody is chosen: such a change is refused and not made under some name.
      for (const outcome of outcomes) if (!outcome.ok) expect(outcome.failure.code).toBe('actor-missing');
      return outcomes.filter((outcome) => outcome.ok && 'people' in outcome.value).length;
    });
    const done = (await Promise.all(rounds)).reduce((sum, count) => sum + count, 0);
    expect(done).toBeGreaterThan(0);
    await value('workspace.close', { workspace });
    expect(await value('journal.verify', { workspace })).toMatchObject({ ok: true, entries: 2 + done });
    expect([...new Set(await actors())].sort()).toEqual(['乙', '甲'].sort());
    expect(isLocked(workspace)).toBe(false);
  });
});
