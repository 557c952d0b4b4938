import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../../../shared/model/claim';
import { bench } from '../../operations/support';
import { makeFolder } from '../../package/fixture';
import { makeTruePackage, releaseShops, type TruePackage } from './support';

const house = bench();
let honest: TruePackage;

beforeAll(async () => {
  honest = await makeTruePackage(house, makeFolder(), [await releaseShops(house)]);
}, 300_000);

test('what was worked out again is kept with the review of the package, where there is one', async () => {
  const { value } = house;
  const { digest } = await value('package.recompute', { file: honest.path });
  const kept = () => readFile(join(house.at('home'), 'reviews', digest, 'claims.json'), 'utf8');
  await expect(kept()).rejects.toThrow('ENOENT');
  await value('review.open', { file: honest.path, trust: [honest.signer.certificatePath] });
  const { claims } = await value('package.recompute', { file: honest.path });
  expect(JSON.parse(await kept()) as Claim[]).toEqual(claims);
});
