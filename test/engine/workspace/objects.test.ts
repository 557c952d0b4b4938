import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createWorkspace, type Workspace } from '../../../main/engine/workspace';
import { ACTOR, emptyState, failureOf, temporaryPaths, tickingClock } from './support';

const path = temporaryPaths();
const bytes = Buffer.from('一份清单\n');
const digest = createHash('sha256').update(bytes).digest('hex');
let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace(path(), emptyState(), { actor: ACTOR, clock: tickingClock() });
});
afterAll(() => workspace.close());

test('an object stands under the digest of its content, once, from bytes or from a file', async () => {
  expect(await workspace.putObject(bytes)).toBe(digest);
  const file = path();
  await writeFile(file, bytes);
  expect(await workspace.putObject({ fromFile: file })).toBe(digest);
  expect(await readdir(join(workspace.dir, 'objects'))).toEqual([digest]);
  expect(await readFile(workspace.objectPath(digest))).toEqual(bytes);
  expect(Buffer.from(await workspace.readObject(digest))).toEqual(bytes);
});

test('a file of several megabytes is kept whole', async () => {
  const file = path();
  const large = Buffer.alloc(5_000_000, '0123456789');
  await writeFile(file, large);
  const kept = await workspace.putObject({ fromFile: file });
  expect(
    createHash('sha256')
      .update(await readFile(workspace.objectPath(kept)))
      .digest('hex'),
  ).toBe(kept);
  expect(kept).toBe(createHash('sha256').update(large).digest('hex'));
});

test('one that is damaged is never handed out, and putting it again mends it', async () => {
  await workspace.putObject(bytes);
  await writeFile(workspace.objectPath(digest), '一份清单!');
  expect(await failureOf(workspace.readObject(digest), 'object-damaged')).toEqual({ digest });
  await workspace.putObject(bytes);
  expect(Buffer.from(await workspace.readObject(digest))).toEqual(bytes);
});

test('one that is missing is said to be; what is no digest names no file', async () => {
  await workspace.putObject(bytes);
  await rm(workspace.objectPath(digest));
  await failureOf(workspace.readObject(digest), 'object-missing');
  await failureOf(workspace.readObject('../journal.jsonl'), 'object-missing');
  expect(() => workspace.objectPath('../../x')).toThrow('object-missing');
});

test('a file that cannot be read leaves nothing behind', async () => {
  const before = await readdir(join(workspace.dir, 'objects'));
  await failureOf(workspace.putObject({ fromFile: path() }), 'file-not-found');
  expect(await readdir(join(workspace.dir, 'objects'))).toEqual(before);
});
