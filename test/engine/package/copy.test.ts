import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyChecked, MOST_ON_FAT } from '../../../main/engine/package/copy';
import { sha256 } from '../../../main/engine/trust';
import type { Progress } from '../../../shared/job';
import { makeFolder } from './fixture';

const folder = makeFolder();
const roomy = { isFat: false, free: 2 ** 50 };
const at = (name: string) => join(folder, name);

describe('a copy to removable media', () => {
  test.each([0, 1, 4096, 1_048_576, 3_000_001])('is the same %i bytes, read back', async (size) => {
    const bytes = Buffer.from(Array.from({ length: size }, (_, index) => (index * 31) & 0xff));
    await writeFile(at('source.zip'), bytes);
    const seen: Progress[] = [];
    const job = { signal: new AbortController().signal, report: (progress: Progress) => void seen.push(progress) };
    const copy = await copyChecked(at('source.zip'), at('copy.zip'), { job });
    expect(copy).toMatchObject({ bytes: size, sha256: sha256(bytes) });
    expect((await readFile(at('copy.zip'))).equals(bytes)).toBe(true);
    if (size > 0) expect(new Set(seen.map(({ phase }) => phase))).toEqual(new Set(['copy-write', 'copy-read']));
  });

  test('says so where the system may have read it back from its cache only', async () => {
    await writeFile(at('small.zip'), 'x');
    const { warnings } = await copyChecked(at('small.zip'), at('small-copy.zip'));
    // Which file systems can be read past the cache is not ours to choose: either it was, or it is said.
    expect([[], [{ code: 'copy-read-back-cached' }]]).toContainEqual([...warnings]);
  });

  test('above 4 GiB − 1 is refused on FAT32 before a byte is written, and nothing is left', async () => {
    // A sparse file: it takes no room.
    await writeFile(at('large.zip'), '');
    await truncate(at('large.zip'), MOST_ON_FAT + 1);
    await mkdir(at('stick'));
    const asFat = { ask: () => Promise.resolve({ ...roomy, isFat: true }) };
    await expect(copyChecked(at('large.zip'), at('stick/large.zip'), asFat)).rejects.toMatchObject({
      code: 'copy-too-large',
    });
    expect(readdirSync(at('stick'))).toEqual([]);
  });

  test('is not begun where there is no room', async () => {
    await writeFile(at('some.zip'), 'some');
    const full = { ask: () => Promise.resolve({ isFat: false, free: 3 }) };
    await expect(copyChecked(at('some.zip'), at('full.zip'), full)).rejects.toMatchObject({ code: 'disk-full' });
    expect(existsSync(at('full.zip'))).toBe(false);
  });

  test('leaves what stood there, and no half of a file, when it is cancelled', async () => {
    await writeFile(at('new.zip'), Buffer.alloc(5_000_000));
    await mkdir(at('kept'));
    await writeFile(at('kept/old.zip'), 'old');
    const abort = new AbortController();
    const job = { signal: abort.signal, report: abort.abort.bind(abort, undefined) };
    await expect(copyChecked(at('new.zip'), at('kept/old.zip'), { job })).rejects.toMatchObject({ code: 'cancelled' });
    expect(readdirSync(at('kept'))).toEqual(['old.zip']);
    expect(await readFile(at('kept/old.zip'), 'utf8')).toBe('old');
  });
});
