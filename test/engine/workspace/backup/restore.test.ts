import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  automaticBackup,
  openWorkspace,
  previewBackup,
  restoreWorkspace,
  verifyJournal,
} from '../../../../main/engine/workspace';
import { quietJob } from '../../../../shared/job';
import { adding, renaming } from '../recipes';
import { failureOf, temporaryPaths } from '../support';
import { backedUp, filled, now, opened, options } from './support';

const path = temporaryPaths();
/** A closed workspace that went on for three changes after its backup. */
async function goneOn() {
  const workspace = await filled(path());
  const file = await backedUp(workspace, `${path()}.zip`);
  const { head, dir } = workspace;
  for (const name of ['丙', '丁', '戊']) await workspace.change('resource.add', {}, adding(name));
  await workspace.close();
  return { dir, file, old: workspace.head, head };
}

describe('into a workspace', () => {
  test('replaces the journal and keeps the old one', async () => {
    const { dir, file, old, head } = await goneOn();
    const journal = await fs.readFile(join(dir, 'journal.jsonl'));
    const restored = await restoreWorkspace(dir, file, options);
    expect(restored).toMatchObject({ from: 'backup', file, seq: head.seq, lost: 3, missing: [] });
    expect((await opened(dir)).head).toEqual(head);
    expect(await fs.readFile(join(restored.kept ?? '', 'journal.jsonl'))).toEqual(journal);
    const other = path();
    await fs.cp(restored.kept ?? '', other, { recursive: true });
    expect((await opened(other)).head).toEqual(old);
  });

  test('is shown first, with what would be lost', async () => {
    const { dir, file } = await goneOn();
    expect(await previewBackup(file, dir, quietJob)).toMatchObject({
      seq: 4,
      counts: { resources: 2, lists: 1 },
      objects: 1,
      present: {
        relation: 'same-history',
        lost: 3,
        newest: [{ seq: 5, operation: 'resource.add' }, { seq: 6 }, { seq: 7 }],
      },
    });
    const before = await fs.readdir(dir);
    expect(await restoreWorkspace(dir, file, { ...options, dryRun: true })).toMatchObject({ lost: 3, kept: null });
    expect(await fs.readdir(dir)).toEqual(before);
  });

  test('tells a backup that is ahead, of another history, of no workspace', async () => {
    const { dir, file } = await goneOn();
    await restoreWorkspace(dir, file, options);
    const { file: stranger } = await goneOn();
    expect((await previewBackup(stranger, dir, quietJob)).present?.relation).toBe('diverged');
    expect((await previewBackup(stranger, path(), quietJob)).present).toBeNull();
    const journal = join(dir, 'journal.jsonl');
    const lines = (await fs.readFile(journal, 'utf8')).split('\n').slice(0, 2);
    await fs.writeFile(journal, `${lines.join('\n')}\n`);
    expect((await previewBackup(file, dir, quietJob)).present).toMatchObject({ relation: 'ahead', lost: 0 });
  });

  test('is refused while another has it open, and where the folder is another', async () => {
    const workspace = await filled(path());
    const file = await backedUp(workspace, `${path()}.zip`);
    await failureOf(restoreWorkspace(workspace.dir, file, options), 'workspace-locked');
    await workspace.close();
    const dir = path();
    await fs.mkdir(dir);
    await fs.writeFile(join(dir, '别的.txt'), '');
    await failureOf(restoreWorkspace(dir, file, options), 'folder-not-empty');
    await failureOf(restoreWorkspace(path(), undefined, options), 'workspace-not-found');
  });
});

describe('without a backup named', () => {
  test('a whole journal is left alone', async () => {
    const { dir, old } = await goneOn();
    expect(await restoreWorkspace(dir, undefined, options)).toMatchObject({ from: 'nothing', seq: old.seq, lost: 0 });
  });

  test.each([
    ['the automatic backup where it reaches further', 2, 'backup', 4, 3],
    ['the good beginning where that does', 6, 'journal', 5, 2],
  ] as const)('takes %s', async (_what, bad, from, seq, lost) => {
    const workspace = await filled(path());
    const { dir } = workspace;
    await automaticBackup(workspace, now);
    for (const name of ['丙', '丁', '戊']) await workspace.change('resource.add', {}, adding(name));
    await workspace.close();
    const journal = join(dir, 'journal.jsonl');
    const lines = (await fs.readFile(journal, 'utf8')).split('\n');
    lines[bad - 1] = (lines[bad - 1] ?? '').replace('"operation"', '"0peration"');
    await fs.writeFile(journal, lines.join('\n'));
    expect(await restoreWorkspace(dir, undefined, options)).toMatchObject({ from, seq, lost });
    expect((await verifyJournal(dir)).ok).toBe(true);
    expect((await opened(dir)).head.seq).toBe(seq);
  });

  test('says so where nothing is left', async () => {
    const { dir } = await goneOn();
    await fs.writeFile(join(dir, 'journal.jsonl'), '');
    await failureOf(restoreWorkspace(dir, undefined, options), 'restore-impossible');
  });
});

test('a journal rewritten before an automatic backup is found', async () => {
  const workspace = await filled(path());
  await automaticBackup(workspace, now);
  await workspace.close();
  const other = await filled(path(), ['丙', '丁']);
  await other.change('resource.rename', {}, renaming('r0001', '己'));
  await other.close();
  await fs.rm(join(workspace.dir, 'workspace.json'));
  await fs.copyFile(join(other.dir, 'journal.jsonl'), join(workspace.dir, 'journal.jsonl'));
  expect((await verifyJournal(workspace.dir)).faults).toEqual([{ line: 4, code: 'backup-mismatch' }]);
});

test('automatic backups of a history that was given up move away, and do not accuse the new one', async () => {
  const { dir, file, old } = await goneOn();
  const workspace = await openWorkspace(dir, options);
  await automaticBackup(workspace, now);
  await workspace.close();
  const { kept } = await restoreWorkspace(dir, file, options);
  expect(await fs.readdir(kept ?? '')).toContain(`2026-03-02-${old.seq}.zip`);
  const again = await openWorkspace(dir, options);
  for (const name of ['庚', '辛', '壬']) await again.change('resource.add', {}, adding(name));
  expect(again.head.seq).toBe(old.seq);
  expect(await automaticBackup(again, now)).toBe(true);
  await again.close();
  expect(await verifyJournal(dir)).toMatchObject({ ok: true, faults: [] });
});

describe('a crash at any call of the file system', () => {
  const calls = ['open', 'rename', 'rm', 'mkdir'] as const;
  const originals = Object.fromEntries(calls.map((name) => [name, fs[name]]));
  const mend = () => {
    Object.assign(fs, originals);
    syncBuiltinESMExports();
  };
  afterEach(mend);

  /** From the call numbered `at` on nothing works any more, as after a power cut. @returns how many calls were made. */
  function breakFrom(at: number): () => number {
    let made = 0;
    for (const name of calls) {
      const original = originals[name] as (...args: unknown[]) => Promise<unknown>;
      const broken = async (...args: unknown[]): Promise<unknown> => {
        made += 1;
        if (made > at) throw Object.assign(new Error('EIO: crash'), { code: 'EIO' });
        const given = await original(...args);
        if (name !== 'open') return given;
        const handle = given as FileHandle;
        for (const member of ['writeFile', 'sync'] as const) {
          const inner = handle[member].bind(handle) as (...each: unknown[]) => Promise<void>;
          handle[member] = (async (...each: unknown[]) => {
            made += 1;
            if (made > at) throw Object.assign(new Error('EIO: crash'), { code: 'EIO' });
            return inner(...each);
          }) as never;
        }
        return handle;
      };
      Object.assign(fs, { [name]: broken });
    }
    syncBuiltinESMExports();
    return () => made;
  }

  test('leaves the old workspace or the new one, whole', { timeout: 120_000 }, async () => {
    const { dir, file, old, head } = await goneOn();
    const seen = new Set<number>();
    let finished = false;
    for (let at = 0; !finished; at += 1) {
      const copy = path();
      await fs.cp(dir, copy, { recursive: true });
      await fs.rm(join(copy, 'objects'), { recursive: true });
      breakFrom(at);
      finished = await restoreWorkspace(copy, file, options).then(
        () => true,
        () => false,
      );
      mend();
      await fs.rm(join(copy, 'workspace.lock'), { force: true });
      const { head: found, warnings } = await opened(copy);
      expect([old, head]).toContainEqual(found);
      expect(warnings).toEqual([]);
      expect((await verifyJournal(copy)).ok).toBe(true);
      seen.add(found.seq);
    }
    expect([...seen]).toEqual([old.seq, head.seq]);
  });
});
