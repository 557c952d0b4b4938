import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bench } from './support';

const house = bench();
const { failure, value } = house;

describe('backups by the engine', () => {
  test('go into a folder under a telling name, and come back while the workspace is open', async () => {
    const { workspace } = house;
    const out = house.at('备份');
    await mkdir(out);
    const before = await value('workspace.open', { workspace });
    const { path, seq } = await value('workspace.backup', { workspace, out });
    expect(path).toBe(join(out, `11389901MA00000151-20260302-${seq}.zip`));
    await value('person.add', { workspace, person: { name: '示例乙', department: '', duty: '' } });
    const preview = await value('backup.read', { file: path, workspace });
    expect(preview.present).toMatchObject({ relation: 'same-history', lost: 1, newest: [{ operation: 'person.add' }] });
    expect(await value('workspace.restore', { workspace, file: path })).toMatchObject({ seq, lost: 1, missing: [] });
    const after = await value('workspace.open', { workspace });
    expect({ state: after.state, head: after.head }).toEqual({ state: before.state, head: before.head });
  });

  test('list the automatic ones as intact', async () => {
    const { workspace } = house;
    await value('workspace.close', { workspace });
    const { backups } = await value('workspace.backups', { workspace });
    expect(backups).toMatchObject([{ date: '2026-03-02', fault: null }]);
  });

  test('never write over the workspace’s own files', async () => {
    const { workspace } = house;
    for (const out of [join(workspace, 'journal.jsonl'), join(workspace, 'backups')]) {
      expect(await failure('workspace.backup', { workspace, out })).toBe('output-protected');
    }
    const dir = house.at('副本');
    await value('workspace.copy', { workspace, dir });
    expect(await readdir(dir)).toContain('journal.jsonl');
    expect(await failure('workspace.copy', { workspace, dir })).toBe('folder-not-empty');
  });
});
