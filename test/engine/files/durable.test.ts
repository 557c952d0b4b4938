import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exists, writeDurably } from '../../../main/engine/files';
import { Failure } from '../../../shared/failure';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), '开放清单 files-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('writeDurably', () => {
  test('makes a file and leaves nothing else beside it', async () => {
    await writeDurably(join(folder, '清单.json'), '{"a":1}');
    expect(await readFile(join(folder, '清单.json'), 'utf8')).toBe('{"a":1}');
    expect(await readdir(folder)).toEqual(['清单.json']);
  });

  test('keeps the old file, and no half of the new one, when filling fails', async () => {
    const target = join(folder, 'list.json');
    await writeFile(target, 'old');
    const filling = writeDurably(target, async (handle) => {
      await handle.writeFile('half of the n');
      throw new Failure('cancelled');
    });
    await expect(filling).rejects.toMatchObject({ code: 'cancelled' });
    expect(await readFile(target, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['list.json']);
  });

  test('names the target, not the temporary file, in a failure', async () => {
    const target = join(folder, 'no such folder', 'list.json');
    await expect(writeDurably(target, 'x')).rejects.toMatchObject({ code: 'file-not-found', params: { file: target } });
  });

  test('refuses to replace a folder and leaves it alone', async () => {
    const target = join(folder, 'objects');
    await mkdir(target);
    await writeFile(join(target, 'kept'), 'kept');
    await expect(writeDurably(target, 'x')).rejects.toBeInstanceOf(Failure);
    expect(await readdir(folder)).toEqual(['objects']);
    expect(await readFile(join(target, 'kept'), 'utf8')).toBe('kept');
  });

  test('lets many writers of one file each finish whole', async () => {
    const target = join(folder, 'list.json');
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => writeDurably(target, text)));
    expect(texts).toContain(await readFile(target, 'utf8'));
    expect(await readdir(folder)).toEqual(['list.json']);
  });
});

describe('exists', () => {
  test('tells what is there from what is not', async () => {
    await writeFile(join(folder, 'a'), '');
    expect(await exists(join(folder, 'a'))).toBe(true);
    expect(await exists(join(folder, 'b'))).toBe(false);
    expect(await exists(join(folder, 'a', 'c'))).toBe(false);
  });
});
