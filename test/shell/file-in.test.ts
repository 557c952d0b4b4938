import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileIn } from '../../main/shell/file-in';
import { makeGrants, type Grants } from '../../main/shell/grants';

let root: string;
let folder: string;
let grants: Grants;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'file-in-'));
  folder = join(root, '收件');
  grants = makeGrants();
  await mkdir(join(folder, 'deeper'), { recursive: true });
  await writeFile(join(folder, '一包.zip'), '');
  await writeFile(join(folder, 'deeper', 'x.zip'), '');
  await writeFile(join(root, 'secret.zip'), '');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('a file in a folder that the person picked', () => {
  test('may be read by its name there', async () => {
    const picked = await fileIn(grants.give(folder, 'folder').file, '一包.zip', grants);
    expect(picked.name).toBe('一包.zip');
    expect(grants.path(picked.file, 'read')).toBe(join(folder, '一包.zip'));
  });

  test.each([
    '../secret.zip',
    '..\\secret.zip',
    'deeper/x.zip',
    'deeper\\x.zip',
    '/etc/passwd',
    'C:x.zip',
    '一包.zip:stream',
    '.',
    '..',
  ])('is none by the name %j', async (name) => {
    const given = grants.give(folder, 'folder').file;
    await expect(fileIn(given, name, grants)).rejects.toMatchObject({ code: 'grant-wrong' });
  });

  test('is none where there is nothing, a folder, or a name that ends early', async () => {
    const given = grants.give(folder, 'folder').file;
    for (const name of ['gone.zip', 'deeper', '一包.zip\0.txt']) {
      await expect(fileIn(given, name, grants)).rejects.toMatchObject({ code: 'file-not-found' });
    }
  });

  test('is none where the folder was not picked, or picked for another use', async () => {
    const read = grants.give(folder, 'read').file;
    await expect(fileIn(read, '一包.zip', grants)).rejects.toMatchObject({ code: 'grant-wrong' });
    const unknown = { grant: 'a'.repeat(20) };
    await expect(fileIn(unknown, '一包.zip', grants)).rejects.toMatchObject({ code: 'grant-unknown' });
  });

  test('is none where a link leads elsewhere', async (context) => {
    try {
      await symlink(join(root, 'secret.zip'), join(folder, 'link.zip'));
    } catch {
      context.skip('links cannot be made here');
    }
    const given = grants.give(folder, 'folder').file;
    await expect(fileIn(given, 'link.zip', grants)).rejects.toMatchObject({ code: 'file-not-found' });
  });
});
