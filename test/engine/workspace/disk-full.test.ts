import { mkdir, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createWorkspace, openWorkspace, verifyJournal } from '../../../main/engine/workspace';
import { canMountDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { adding, renaming } from './recipes';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const clock = tickingClock();
const mounted: string[] = [];
/** A disk of 256 KiB. */
async function smallDisk(): Promise<string> {
  const disk = path();
  await mkdir(disk);
  mountDisk(disk, '256k');
  mounted.push(disk);
  return disk;
}

/** Fills the disk but for `left` blocks; returns the file to remove. */
async function fill(disk: string, left = 0): Promise<string> {
  const { bavail, bsize } = await statfs(disk);
  const ballast = join(disk, 'ballast');
  await writeFile(ballast, Buffer.alloc(Math.max(0, bavail - left) * bsize));
  return ballast;
}

afterAll(() => {
  mounted.forEach(unmountDisk);
});

test.skipIf(!canMountDisk)(
  'a full disk (needs root and mount): the change fails, all is as before, the next one works',
  async () => {
    const disk = await smallDisk();
    const dir = join(disk, '工作区');
    const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
    await workspace.change('resource.add', {}, adding('甲'));
    const { state, head } = workspace;
    const journal = await readFile(join(dir, 'journal.jsonl'));

    // One block is left, so that a part of the line still goes in.
    const ballast = await fill(disk, 1);
    const long = '长'.repeat(4000);
    await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const change = workspace.change('big', { long, at }, adding('乙'));
        expect(await failureOf(change, 'disk-full')).toMatchObject({ file: join(dir, 'journal.jsonl') });
      }),
    );
    expect(workspace.state).toBe(state);
    expect(workspace.head).toEqual(head);
    expect(workspace.canUndo).toBe('resource.add');
    expect(await readFile(join(dir, 'journal.jsonl'))).toEqual(journal);
    await failureOf(workspace.putObject(Buffer.alloc(50_000)), 'disk-full');
    expect(await readdir(join(dir, 'objects'))).toEqual([]);

    await rm(ballast);
    expect((await workspace.change('big', { long }, renaming('r0001', '乙'))).seq).toBe(3);
    await workspace.undo();
    await workspace.close();
    expect(await verifyJournal(dir)).toMatchObject({ ok: true, entries: 4 });
  },
);

test.skipIf(!canMountDisk)(
  'a disk too full for the snapshot at closing (needs root and mount): nothing is lost',
  async () => {
    const disk = await smallDisk();
    const dir = join(disk, '工作区');
    const workspace = await createWorkspace(dir, emptyState(), { actor: ACTOR, clock });
    await workspace.change('resource.add', {}, adding('甲'));
    const ballast = await fill(disk);
    await workspace.close();
    expect([...workspace.warnings]).toEqual(['snapshot-unwritten']);
    await rm(ballast);
    expect((await readdir(dir)).sort()).toEqual(['journal.jsonl']);
    const again = await openWorkspace(dir, { clock });
    expect(again.state).toEqual(workspace.state);
    await again.close();
  },
);

test.skipIf(!canMountDisk)(
  'a disk too full for a new workspace (needs root and mount): nothing is left of it',
  async () => {
    const disk = await smallDisk();
    const ballast = await fill(disk);
    await failureOf(createWorkspace(join(disk, '工作区'), emptyState(), { actor: ACTOR, clock }), 'disk-full');
    expect(await readdir(disk)).toEqual(['ballast']);
    await rm(ballast);
    await (await createWorkspace(join(disk, '工作区'), emptyState(), { actor: ACTOR, clock })).close();
  },
);
