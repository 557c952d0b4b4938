import { cp, mkdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openWorkspace, readJournal, verifyJournal } from '../../../main/engine/workspace';
import { inOrder } from '../../../shared/model/primitives';
import { canMountDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { renaming } from './recipes';
import { failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock('2026-11-01T00:00:00.000Z');
/** A workspace as version 1 of the state left it. */
const fixture = join(import.meta.dirname, 'fixtures', 'v1');

async function versionOne(dir = path()): Promise<string> {
  await cp(fixture, dir, { recursive: true });
  return dir;
}

const read = (dir: string, file: string) => readFile(join(dir, file));

describe('a workspace of version 1', () => {
  test('is brought to the present version in one entry, its files kept as they were', async () => {
    const dir = await versionOne();
    const [journal, snapshot] = [await read(dir, 'journal.jsonl'), await read(dir, 'workspace.json')];
    const workspace = await openWorkspace(dir, { actor: '示例甲', clock });
    expect(workspace.state.schema).toBe(6);
    expect(inOrder(workspace.state.datasets).every(({ columns }) => columns.order.length > 0)).toBe(true);
    expect([workspace.canUndo, workspace.undoBarrier]).toEqual([null, 'workspace.migrate']);
    await failureOf(workspace.undo(), 'undo-impossible');
    await workspace.change('resource.rename', {}, renaming('r0001', '改名'));
    await workspace.undo();
    await workspace.close();

    expect((await read(dir, 'journal.jsonl')).subarray(0, journal.length)).toEqual(journal);
    expect(await read(join(dir, 'backups', 'schema-1'), 'journal.jsonl')).toEqual(journal);
    expect(await read(join(dir, 'backups', 'schema-1'), 'workspace.json')).toEqual(snapshot);
    const entries = [];
    for await (const entry of readJournal(dir)) entries.push(entry);
    expect(entries.at(-3)).toMatchObject({ operation: 'workspace.migrate', args: { from: 1, to: 6 }, undoable: false });
    expect(await verifyJournal(dir)).toMatchObject({ ok: true, faults: [] });

    const again = await openWorkspace(dir, { clock });
    expect([again.state, again.head.seq]).toEqual([workspace.state, workspace.head.seq]);
    await again.close();
  });

  test('is the same from its journal alone, and from the journal after the migration alone', async () => {
    const [one, other] = [await versionOne(), await versionOne()];
    await rm(join(other, 'workspace.json'));
    const [first, second] = [await openWorkspace(one, { clock }), await openWorkspace(other, { clock })];
    expect(second.state).toEqual(first.state);
    await first.close();
    await second.close();
    for (const file of ['workspace.json', 'workspace.json.bak']) await rm(join(one, file), { force: true });
    const rebuilt = await openWorkspace(one, { clock });
    expect(rebuilt.state).toEqual(first.state);
    await rebuilt.close();
  });

  test('whose state is not what version 1 wrote is left as it was', async () => {
    const dir = await versionOne();
    await rm(join(dir, 'workspace.json'));
    const lines = (await read(dir, 'journal.jsonl')).toString('utf8').split('\n');
    // The creation alone, with a member that version 1 did not have; its hash is made anew.
    const { sha256 } = await import('../../../main/engine/trust');
    const body = (lines[0] ?? '')
      .replace('"nextResource":', '"unheardOf":1,"nextResource":')
      .replace(/,"hash":"[^"]*"\}$/, '');
    const journal = `${body},"hash":"${sha256(Buffer.from(body))}"}\n`;
    await writeFile(join(dir, 'journal.jsonl'), journal);
    expect(await failureOf(openWorkspace(dir, { clock }), 'migration-failed')).toEqual({ dir, from: 1, to: 6 });
    expect((await read(dir, 'journal.jsonl')).toString('utf8')).toBe(journal);
  });

  test.skipIf(!canMountDisk)(
    'on a disk too full for the new state (needs root and mount) is left as it was, and opens once there is room',
    async () => {
      const disk = path();
      await mkdir(disk);
      mountDisk(disk, '512k');
      onTestFinished(() => {
        unmountDisk(disk);
      });
      const dir = await versionOne(join(disk, '工作区'));
      const journal = await read(dir, 'journal.jsonl');
      const { bavail, bsize } = await statfs(disk);
      // Room for the copies and not for the entry.
      await writeFile(join(disk, 'ballast'), Buffer.alloc((bavail - 18) * bsize));
      await failureOf(openWorkspace(dir, { clock }), 'disk-full');
      expect(await read(dir, 'journal.jsonl')).toEqual(journal);
      await rm(join(disk, 'ballast'));
      const workspace = await openWorkspace(dir, { clock });
      expect(workspace.state.schema).toBe(6);
      await workspace.close();
    },
  );
});
