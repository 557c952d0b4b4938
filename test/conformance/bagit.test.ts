import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildPackage } from '../../main/engine/package';
import { clock, makeContent, makeFolder, makeSigner, unpack } from '../engine/package/fixture';
import { judgeBag } from './bagit';

const data = join(import.meta.dirname, '../../../shared/data/bagit');
const isThere = existsSync(data);
const folder = makeFolder();

/** The verdict that a folder of the suite stands for: what only Linux takes for a path out of the bag is none either. */
const verdicts = { valid: 'valid', warning: 'warning', invalid: 'invalid', 'linux-only': 'invalid' } as const;

test.skipIf(!isThere)(
  'every bag of the suite gets the verdict of its folder (skipped where the suite is absent)',
  () => {
    const results = readdirSync(data).flatMap((version) =>
      Object.entries(verdicts).flatMap(([kind, expected]) => {
        const home = join(data, version, kind);
        return (existsSync(home) ? readdirSync(home) : []).map((bag) => {
          const { verdict, reasons } = judgeBag(join(home, bag));
          return { bag: `${version}/${kind}/${bag}`, expected, verdict, reasons };
        });
      }),
    );
    const wrong = results.filter(({ verdict, expected }) => verdict !== expected);
    console.log(`BagIt conformance: ${results.length - wrong.length} of ${results.length} bags`);
    expect(results.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);

/** A package of ours, unpacked into a folder. */
async function unpackedPackage(name: string): Promise<string> {
  const target = join(folder, `${name}.zip`);
  const signer = await makeSigner(folder, '王科');
  await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock });
  const bag = join(folder, name);
  for (const [path, content] of await unpack(target)) {
    await mkdir(dirname(join(bag, path)), { recursive: true });
    await writeFile(join(bag, path), content);
  }
  return bag;
}

test('a package of ours is a valid bag to a judge that knows nothing of it', async () => {
  expect(judgeBag(await unpackedPackage('sound'))).toEqual({ verdict: 'valid', reasons: [] });
});

test('and is none with a file more, or another byte', async () => {
  const bag = await unpackedPackage('spoilt');
  await writeFile(join(bag, 'data/extra.txt'), 'x');
  expect(judgeBag(bag)).toMatchObject({ verdict: 'invalid' });
  const other = await unpackedPackage('changed');
  await writeFile(join(other, 'bag-info.txt'), 'Payload-Oxum: 0.0\n');
  expect(judgeBag(other)).toMatchObject({ verdict: 'invalid' });
});
