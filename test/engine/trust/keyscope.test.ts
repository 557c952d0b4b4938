import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openKeyFile, openKeyScope } from '../../../main/engine/trust';
import { keyScopePath } from '../../../main/engine/trust/keyscope';
import { sealSecret } from '../../../main/engine/trust/secretfile';
import { failure, passphrase, temporaryFolder } from './support';

describe('the key of a pseudonym scope', () => {
  it('is made once, 32 bytes long, and is the same ever after', async () => {
    const home = await temporaryFolder();
    const first = await openKeyScope({ home, scope: '民政', passphrase });
    const second = await openKeyScope({ home, scope: '民政', passphrase });
    expect(first.created).toBe(true);
    expect(second.created).toBe(false);
    expect(first.key).toHaveLength(32);
    expect(second.key).toEqual(first.key);
    expect((await openKeyScope({ home, scope: '教育', passphrase })).key).not.toEqual(first.key);
  });

  it('is one key even when two ask for it at once', async () => {
    const path = join(await temporaryFolder(), 'shared.key');
    const [one, other] = await Promise.all([openKeyFile({ path, passphrase }), openKeyFile({ path, passphrase })]);
    const stored = await openKeyFile({ path, passphrase });
    expect([one, other].filter(({ created }) => created)).toHaveLength(1);
    expect(one.key).toEqual(stored.key);
    expect(other.key).toEqual(stored.key);
  });

  it('lies encrypted in one file, and nothing else is left', async () => {
    const home = await temporaryFolder();
    const { key } = await openKeyScope({ home, scope: 'default', passphrase });
    const [name, ...more] = await readdir(join(home, 'keys'));
    const text = await readFile(join(home, 'keys', name ?? ''), 'utf8');
    expect(more).toEqual([]);
    expect(Buffer.from(text.replace(/^.*-----$/gm, ''), 'base64').includes(Buffer.from(key))).toBe(false);
  });

  it('tells a wrong passphrase from a damaged file', async () => {
    const path = join(await temporaryFolder(), 'a.key');
    await openKeyFile({ path, passphrase });
    await expect(openKeyFile({ path, passphrase: 'another one' })).rejects.toMatchObject(
      failure('passphrase-wrong', { file: path }),
    );
    await writeFile(path, (await readFile(path, 'utf8')).slice(0, -50));
    await expect(openKeyFile({ path, passphrase })).rejects.toMatchObject(failure('key-file-damaged', { file: path }));
  });

  it('is not taken for right when its check value differs, as after a wrong passphrase whose padding fits', async () => {
    const path = join(await temporaryFolder(), 'a.key');
    await writeFile(path, await sealSecret('OPENLIST DESK PSEUDONYM KEY', new Uint8Array(64), passphrase));
    await expect(openKeyFile({ path, passphrase })).rejects.toMatchObject(failure('passphrase-wrong', { file: path }));
  });

  it('is not made under a short passphrase', async () => {
    const home = await temporaryFolder();
    await expect(openKeyScope({ home, scope: 'a', passphrase: 'short' })).rejects.toMatchObject({
      code: 'passphrase-too-short',
    });
    expect(await readdir(home)).toEqual([]);
  });
});

describe('the file name of a scope', () => {
  it('is plain, safe on Windows and its scope’s own, whatever the scope is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (scope, other) => {
        const name = basename(keyScopePath('home', scope));
        expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,39}-[0-9a-f]{16}\.key$/);
        if (scope.normalize('NFC') !== other.normalize('NFC')) expect(keyScopePath('home', other)).not.toContain(name);
      }),
    );
    expect(basename(keyScopePath('home', 'CON'))).not.toBe(basename(keyScopePath('home', 'con')));
    expect(basename(keyScopePath('home', 'café'))).toBe(basename(keyScopePath('home', 'cafe\u0301')));
  });
});
