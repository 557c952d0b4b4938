import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeTogether } from '../../../main/engine/files';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'together-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string, text: string) => ({ target: join(folder, name), bytes: Buffer.from(text) });

describe('files that belong together', () => {
  test('are all written, and nothing else is left', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    await writeTogether([file('a.txt', 'new'), file('b.txt', 'other')]);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'b.txt']);
  });

  test('leave what was there as it was where one of them cannot be written', async () => {
    await writeFile(join(folder, 'a.txt'), 'old');
    await mkdir(join(folder, 'sub'));
    await expect(writeTogether([file('a.txt', 'new'), file('nowhere/b.txt', 'other')])).rejects.toMatchObject({
      code: 'file-not-found',
    });
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect((await readdir(folder)).toSorted()).toEqual(['a.txt', 'sub']);
  });
});
