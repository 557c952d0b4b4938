import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeGrants } from '../../main/shell/grants';
import { handedPaths, launchPaths, makeLaunched } from '../../main/shell/launch';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'launch-'));
  await writeFile(join(folder, '提交包 1.zip'), 'x');
  await mkdir(join(folder, 'other'));
  await mkdir(join(folder, 'workspace'));
  await writeFile(join(folder, 'workspace', 'journal.jsonl'), '');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what the program was started with', () => {
  test('are the paths behind its own, made absolute, without switches', () => {
    const argv = ['/opt/desk/desk', '--no-sandbox', '提交包 1.zip', '', '/a/b.zip'];
    expect(launchPaths(argv, true, '/home/w')).toEqual([resolve('/home/w', '提交包 1.zip'), resolve('/a/b.zip')]);
    expect(launchPaths(['electron', '.', 'a.zip'], false, '/home/w')).toEqual([resolve('/home/w', 'a.zip')]);
  });

  test('by another start is read with care', () => {
    expect(handedPaths({ opened: ['/a.zip', 7, null] })).toEqual(['/a.zip']);
    for (const odd of [undefined, null, 'x', {}, { opened: '/a.zip' }, []]) expect(handedPaths(odd)).toEqual([]);
  });

  test('is handed out once: the first that is a file or a workspace', async () => {
    const grants = makeGrants();
    const launched = makeLaunched(grants);
    expect(launched.take()).toBeNull();
    expect(await launched.add([join(folder, 'missing.zip'), join(folder, 'other')])).toBe(false);
    expect(await launched.add([join(folder, 'missing.zip'), join(folder, '提交包 1.zip')])).toBe(true);
    const taken = launched.take();
    expect(taken).toMatchObject({ folder: false, picked: { name: '提交包 1.zip' } });
    expect(taken && grants.path(taken.picked.file, 'read')).toBe(join(folder, '提交包 1.zip'));
    expect(launched.take()).toBeNull();
    expect(await launched.add([join(folder, 'workspace')])).toBe(true);
    expect(launched.take()).toMatchObject({ folder: true, picked: { name: 'workspace' } });
  });
});
