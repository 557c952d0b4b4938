import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeKey, exportKey, importKey, openKeyFile, openKeyScope, rotateKey } from '../../../main/engine/trust';
import { keyScopePath } from '../../../main/engine/trust/keyscope';
import { sealSecret } from '../../../main/engine/trust/secretfile';
import { failure, passphrase, temporaryFolder } from './support';

const scope = '11389901MA00000151';
const other = 'another passphrase';

async function freshHome() {
  const home = await temporaryFolder();
  const { key } = await openKeyScope({ home, scope, passphrase });
  return { home, place: { home, scope }, key, path: keyScopePath(home, scope) };
}

describe('what is said of a key', () => {
  it('is that there is none, where there is none', async () => {
    const place = { home: await temporaryFolder(), scope };
    const none = { exists: false, fingerprint: null, createdAt: null, retired: 0 };
    expect(await describeKey(place)).toEqual(none);
    expect(await describeKey(place, passphrase)).toEqual(none);
    for (const attempt of [rotateKey(place, passphrase, passphrase), exportKey(place, passphrase, 'out', passphrase)]) {
      await expect(attempt).rejects.toMatchObject({ code: 'key-missing' });
    }
    expect(await readdir(place.home)).toEqual([]);
  });

  it('is a fingerprint only to whoever can open it', async () => {
    const { place, key } = await freshHome();
    const closed = await describeKey(place);
    const opened = await describeKey(place, passphrase);
    expect(closed).toMatchObject({ exists: true, fingerprint: null, retired: 0 });
    expect(Date.parse(closed.createdAt ?? '')).not.toBeNaN();
    expect(opened.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(Buffer.from(key).toString('hex')).not.toContain(opened.fingerprint);
    await expect(describeKey(place, other)).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });
});

describe('rotating a key', () => {
  it('puts a new one in place and keeps every old one, under its own passphrase', async () => {
    const { place, key, path } = await freshHome();
    const before = await describeKey(place, passphrase);
    const once = await rotateKey(place, passphrase, other);
    const twice = await rotateKey(place, other, passphrase);
    expect(new Set([before.fingerprint, once.fingerprint, twice.fingerprint]).size).toBe(3);
    expect([once.retired, twice.retired]).toEqual([1, 2]);
    expect((await openKeyScope({ ...place, passphrase })).key).not.toEqual(key);
    const retired = path.replace(/\.key$/, '.retired-1.key');
    expect((await openKeyFile({ path: retired, passphrase })).key).toEqual(key);
    expect(await readdir(dirname(path))).toHaveLength(3);
  });

  it('changes nothing with a wrong passphrase, or a new one that is too short', async () => {
    const { place, path } = await freshHome();
    const text = await readFile(path, 'utf8');
    await expect(rotateKey(place, other, passphrase)).rejects.toMatchObject(
      failure('passphrase-wrong', { file: path }),
    );
    await expect(rotateKey(place, passphrase, 'short')).rejects.toMatchObject({ code: 'passphrase-too-short' });
    expect(await readFile(path, 'utf8')).toBe(text);
    expect(await readdir(dirname(path))).toEqual([basename(path)]);
  });

  it('goes on after a power cut between keeping the old key and putting the new one in place', async () => {
    const { place, path, key } = await freshHome();
    await writeFile(path.replace(/\.key$/, '.retired-1.key'), await readFile(path));
    expect((await openKeyScope({ ...place, passphrase })).key).toEqual(key);
    expect((await rotateKey(place, passphrase, passphrase)).retired).toBe(1);
  });

  it('never writes over a file that is kept', async () => {
    const { place, path } = await freshHome();
    const foreign = path.replace(/\.key$/, '.retired-1.key');
    await writeFile(foreign, 'damaged, and not ours to mend');
    expect((await rotateKey(place, passphrase, passphrase)).retired).toBe(2);
    expect(await readFile(foreign, 'utf8')).toBe('damaged, and not ours to mend');
  });
});

describe('an exported key', () => {
  it('is the same key on another computer, under passphrases of its own', async () => {
    const { place, key } = await freshHome();
    const out = join(await temporaryFolder(), '密钥 备份.key');
    const exported = await exportKey(place, passphrase, out, other);
    const there = { home: await temporaryFolder(), scope };
    const imported = await importKey(there, out, other, 'a third passphrase');
    expect(imported.fingerprint).toBe(exported.fingerprint);
    expect((await openKeyScope({ ...there, passphrase: 'a third passphrase' })).key).toEqual(key);
    expect((await openKeyFile({ path: out, passphrase: other })).key).toEqual(key);
  });

  it('replaces no file', async () => {
    const { place } = await freshHome();
    const out = join(await temporaryFolder(), 'a.key');
    await writeFile(out, 'an older copy');
    await expect(exportKey(place, passphrase, out, other)).rejects.toMatchObject(failure('file-exists', { file: out }));
    expect(await readFile(out, 'utf8')).toBe('an older copy');
  });

  it('retires another key that is in its place, and nothing where it is there already', async () => {
    const { place, key } = await freshHome();
    const out = join(await temporaryFolder(), 'a.key');
    await exportKey(place, passphrase, out, other);
    expect((await importKey(place, out, other, passphrase)).retired).toBe(0);
    await rotateKey(place, passphrase, passphrase);
    expect((await importKey(place, out, other, passphrase)).retired).toBe(2);
    expect((await openKeyScope({ ...place, passphrase })).key).toEqual(key);
  });

  it('is refused where it is another agency’s', async () => {
    const { place } = await freshHome();
    const out = join(await temporaryFolder(), 'a.key');
    await exportKey(place, passphrase, out, other);
    const theirs = { home: await temporaryFolder(), scope: '11389901MA00000999' };
    await expect(importKey(theirs, out, other, passphrase)).rejects.toMatchObject(
      failure('key-of-other-agency', { file: out }),
    );
    expect(await readdir(theirs.home)).toEqual([]);
  });

  it('is refused with a wrong passphrase, or when any character of it was changed', async () => {
    const { place, path } = await freshHome();
    const kept = await readFile(path, 'utf8');
    const folder = await temporaryFolder();
    const out = join(folder, 'a.key');
    await exportKey(place, passphrase, out, other);
    await expect(importKey(place, out, passphrase, passphrase)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    const text = await readFile(out, 'utf8');
    const start = text.indexOf('-----\n') + 6;
    for (const at of [start + 3, start + 60, text.lastIndexOf('\n-----END') - 4]) {
      const changed = text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1);
      await writeFile(join(folder, 'b.key'), changed);
      await expect(importKey(place, join(folder, 'b.key'), other, passphrase)).rejects.toMatchObject({
        code: 'key-file-damaged',
      });
    }
    expect(await readFile(path, 'utf8')).toBe(kept);
  });

  it('may be one that an earlier version wrote, which says of no scope', async () => {
    const { home, key, path } = await freshHome();
    const check = Buffer.from('openlist-desk/pseudonym-key/1');
    const imported = await crypto.subtle.importKey(
      'raw',
      key as Uint8Array<ArrayBuffer>,
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    );
    const plain = Buffer.concat([key, Buffer.from(await crypto.subtle.sign('HMAC', imported, check))]);
    await writeFile(path, await sealSecret('OPENLIST DESK PSEUDONYM KEY', plain, passphrase));
    expect((await openKeyScope({ home, scope, passphrase })).key).toEqual(key);
    await mkdir(join(home, 'more'));
    expect((await importKey({ home: join(home, 'more'), scope }, path, passphrase, other)).exists).toBe(true);
  });
});
