import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import type { Signer, TrustedCertificate } from '../../../main/engine/trust';
import {
  clock,
  makeContent,
  makeDataset,
  makeFolder,
  makeList,
  makeSigner,
  pack,
  trust,
  unpack,
  type Files,
} from './fixture';

/** By default one mask for every byte; with OPENLIST_DESK_LONG=1 every bit of every byte. */
const long = process.env['OPENLIST_DESK_LONG'] === '1';
const masks = long ? [1, 2, 4, 8, 16, 32, 64, 128] : [0xa5];
/** For a busy machine. */
const LIMIT = long ? 3_600_000 : 120_000;

const folder = makeFolder();
let signer: Signer;
let trusted: TrustedCertificate[];
let bytes: Buffer;
let files: Files;

beforeAll(async () => {
  signer = await makeSigner(folder, '王科');
  trusted = trust(signer);
  // As small as a package can be with every kind of file in it: each byte costs a verification for each mask.
  const sound = await makeContent(folder);
  const datasets = [await makeDataset(folder, 'r0001-1', '名称\n甲\n')];
  const content = { ...sound, datasets, openList: { ...sound.openList, json: makeList(datasets) } };
  const target = join(folder, 'small.zip');
  await buildPackage({ content, signers: [signer], target, clock });
  bytes = await readFile(target);
  files = await unpack(target);
});

async function verdictOf(attacked: Uint8Array): Promise<string> {
  const path = join(folder, 'flipped.zip');
  await writeFile(path, attacked);
  return (await verifyPackage({ path, trusted })).verdict;
}

/** Verdicts that would let the change pass. */
const passes = (verdict: string) => verdict === 'trusted' || verdict === 'untrusted';

describe('no change of a signed package passes', () => {
  test('the package itself is trusted', async () => {
    expect(await verdictOf(bytes)).toBe('trusted');
  });

  test('every single byte flipped in turn', { timeout: LIMIT }, async () => {
    const passed: string[] = [];
    const path = join(folder, 'flipping.zip');
    await writeFile(path, bytes);
    const handle = await open(path, 'r+');
    for (const [at, byte] of bytes.entries()) {
      for (const mask of masks) {
        await handle.write(Uint8Array.of(byte ^ mask), 0, 1, at);
        if (passes((await verifyPackage({ path, trusted })).verdict)) passed.push(`byte ${at} xor ${mask}`);
      }
      await handle.write(Uint8Array.of(byte), 0, 1, at);
    }
    await handle.close();
    expect(passed).toEqual([]);
    expect(await readFile(path)).toEqual(bytes);
  });

  test('bytes of every file flipped, with the container made anew around it', { timeout: LIMIT }, async () => {
    const passed: string[] = [];
    for (const mask of long ? masks : [0x01]) {
      for (const [path, content] of files) {
        // Each costs a check of the signature: every 48th by default, every one in the long run.
        for (let at = 0; at < content.length; at += long ? 1 : 48) {
          const flipped = Buffer.from(content);
          flipped[at] = (flipped[at] ?? 0) ^ mask;
          if (passes(await verdictOf(pack(new Map(files).set(path, flipped)))))
            passed.push(`${path} ${at} xor ${mask}`);
        }
      }
    }
    expect(passed).toEqual([]);
  });
});
