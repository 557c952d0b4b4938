import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import { clock, makeContent, makeFolder, makeSigner, pack, trust, unpack } from './fixture';

const folder = makeFolder();

test('verifying leaves nothing behind, beside the package or among temporary files, whatever the package holds', async () => {
  const signer = await makeSigner(folder, '王科');
  const [desk, temporary] = [join(folder, 'desk'), join(folder, 'temporary')];
  await Promise.all([mkdir(desk), mkdir(temporary)]);
  const sound = join(desk, 'sound.zip');
  await buildPackage({ content: await makeContent(folder), signers: [signer], target: sound, clock });
  const hostile = join(desk, 'hostile.zip');
  await writeFile(hostile, pack(new Map([...(await unpack(sound)), ['../../../evil.txt', Buffer.from('x')]])));
  const before = await Promise.all([sound, hostile].map((path) => readFile(path)));
  const names = ['TMPDIR', 'TEMP', 'TMP'];
  const kept = names.map((name) => process.env[name]);
  for (const name of names) process.env[name] = temporary;
  expect(await verifyPackage({ path: sound, trusted: trust(signer) })).toMatchObject({ ok: true });
  expect(await verifyPackage({ path: hostile, trusted: trust(signer) })).toMatchObject({ ok: false });
  for (const [index, name] of names.entries()) {
    if (kept[index] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = kept[index];
  }
  expect(await readdir(desk)).toEqual(['hostile.zip', 'sound.zip']);
  expect(await readdir(temporary)).toEqual([]);
  expect(await Promise.all([sound, hostile].map((path) => readFile(path)))).toEqual(before);
});
