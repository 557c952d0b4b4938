import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRemembered } from '../../main/shell/remembered';
import { Failure } from '../../shared/failure';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remembered-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A keyring that turns bytes around; another one's secrets it cannot read. */
function keyring(owner: number, backend = 'gnome_libsecret', available = true) {
  return {
    isAsyncEncryptionAvailable: () => Promise.resolve(available),
    getSelectedStorageBackend: () => backend as 'gnome_libsecret',
    encryptStringAsync: (text: string) =>
      Promise.resolve(Buffer.from([owner, ...Buffer.from(text).map((byte) => byte ^ 0x5a)])),
    decryptStringAsync(secret: Buffer) {
      if (secret[0] !== owner) return Promise.reject(new Error('another keyring'));
      const result = Buffer.from(secret.subarray(1).map((byte) => byte ^ 0x5a)).toString();
      return Promise.resolve({ shouldReEncrypt: false, result });
    },
  };
}

const code = async (work: () => unknown) => {
  try {
    await work();
    return 'none';
  } catch (error) {
    return error instanceof Failure ? error.code : error;
  }
};

describe('a remembered passphrase', () => {
  test('is there after the program was closed, and not readable in its file', async () => {
    const file = join(folder, 'kept.json');
    await (await openRemembered(file, keyring(1))).keep('a1', '很长的口令');
    expect(await readFile(file, 'utf8')).not.toContain('很长的口令');
    const again = await openRemembered(file, keyring(1));
    expect([again.identities(), await again.open('a1')]).toEqual([['a1'], '很长的口令']);
    await again.forget('a1');
    expect(await code(() => again.open('a1'))).toBe('passphrase-not-remembered');
    expect((await openRemembered(file, keyring(1))).identities()).toEqual([]);
  });

  test('of another person of this computer is asked for anew', async () => {
    const file = join(folder, 'others.json');
    await (await openRemembered(file, keyring(1))).keep('a1', 'x');
    const other = await openRemembered(file, keyring(2));
    expect(await code(() => other.open('a1'))).toBe('passphrase-not-remembered');
  });

  test.each([
    ['basic-text', keyring(1, 'basic_text')],
    ['unavailable', keyring(1, 'gnome_libsecret', false)],
  ])('is refused where the system does not protect it (%s)', async (why, storage) => {
    const file = join(folder, `${why}.json`);
    const remembered = await openRemembered(file, storage);
    expect(await remembered.protection()).toBe(why);
    expect(await code(() => remembered.keep('a1', 'x'))).toBe('passphrase-unprotected');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });

  test('in a torn file is no reason not to start', async () => {
    const file = join(folder, 'torn.json');
    await writeFile(file, '{"a1": ');
    expect((await openRemembered(file, keyring(1))).identities()).toEqual([]);
  });
});
