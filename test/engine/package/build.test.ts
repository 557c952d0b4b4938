import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import { packageSections } from '../../../shared/model/package';
import { sha256, type Signer } from '../../../main/engine/trust';
import type { Progress } from '../../../shared/job';
import { agency, clock, makeContent, makeFolder, makeList, makeSigner, trust, unpack } from './fixture';

const folder = makeFolder();
let signer: Signer;
let other: Signer;

beforeAll(async () => {
  [signer, other] = [await makeSigner(folder, '王科'), await makeSigner(folder, '赵处')];
});

describe('a package', () => {
  test('is verified as it was built', async () => {
    const target = join(folder, 'round.zip');
    const built = await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock });
    expect(await verifyPackage({ path: target, trusted: trust(signer) })).toEqual({
      ok: true,
      verdict: 'trusted',
      sections: packageSections.map((id) => ({ id, state: 'passed', faults: 0 })),
      faults: [],
      signers: [
        {
          subject: signer.subject,
          fingerprint: signer.fingerprint,
          trusted: true,
          validAtSigning: true,
          signingTime: '2026-03-02T01:02:03.000Z',
        },
      ],
      package: { agency, listVersion: 3, items: 2, datasets: 2, digest: built.digest, predecessor: 'a'.repeat(64) },
    });
    const files = await unpack(target);
    expect(built).toEqual({
      path: target,
      digest: sha256(files.get('tagmanifest-sha256.txt') ?? Buffer.alloc(0)),
      files: files.size,
      bytes: (await readFile(target)).length,
    });
  });

  test('has the layout of the format', async () => {
    const target = join(folder, 'layout.zip');
    await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock });
    const files = await unpack(target);
    expect([...files.keys()]).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/catalogue.jsonld',
      'data/datapackage.json',
      'data/datasets/r0001-1.csv',
      'data/datasets/r0002-1.csv',
      'data/open-list.json',
      'data/open-list.xlsx',
      'data/provenance.json',
      'data/submission.json',
      'data/treatment/r0001-1.json',
      'data/treatment/r0002-1.json',
      'manifest-sha256.txt',
      'signatures/1.p7s',
      'tagmanifest-sha256.txt',
    ]);
    expect(JSON.parse(String(files.get('data/submission.json')))).toMatchObject({
      format: 'openlist-package/1',
      agency,
      predecessor: 'a'.repeat(64),
      requiredSigners: ['agency'],
      datasets: [{ id: 'r0001-1', resource: 'r0001', rows: 2, columns: 2, file: 'data/datasets/r0001-1.csv' }, {}],
    });
  });

  test('is untrusted to whom the signer is a stranger, and only that', async () => {
    const target = join(folder, 'stranger.zip');
    await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock });
    expect(await verifyPackage({ path: target, trusted: trust(other) })).toMatchObject({
      ok: false,
      verdict: 'untrusted',
      faults: [{ code: 'signer-untrusted', path: 'signatures/1.p7s' }],
    });
  });

  test('carries a signature for each role', async () => {
    const target = join(folder, 'roles.zip');
    const content = { ...(await makeContent(folder)), signerRoles: ['agency', 'secrecy'] };
    await buildPackage({ content, signers: [signer, other], target, clock });
    const { ok, signers } = await verifyPackage({ path: target, trusted: trust(signer, other) });
    expect([ok, signers.map(({ fingerprint }) => fingerprint)]).toEqual([
      true,
      [signer.fingerprint, other.fingerprint],
    ]);
  });

  test('has the same bytes each time but for signature and what holds it', async () => {
    const [one, two] = [join(folder, 'one.zip'), join(folder, 'two.zip')];
    const later = () => new Date('2027-01-01T00:00:00.000Z');
    const content = await makeContent(folder);
    const first = await buildPackage({ content, signers: [signer], target: one, clock });
    const reversed = { ...content, datasets: [...content.datasets].reverse() };
    const second = await buildPackage({ content: reversed, signers: [other], target: two, clock: later });
    expect(second.digest).toBe(first.digest);
    const [a, b] = [await unpack(one), await unpack(two)];
    expect(a.delete('signatures/1.p7s') && b.delete('signatures/1.p7s')).toBe(true);
    expect(b).toEqual(a);
  });

  test('without datasets is a package too', async () => {
    const target = join(folder, 'empty.zip');
    const sound = await makeContent(folder);
    const content = {
      ...sound,
      datasets: [],
      provenance: { ...sound.provenance, decisions: [] },
      openList: { ...sound.openList, json: makeList([]) },
    };
    await buildPackage({ content, signers: [signer], target, clock });
    expect(await verifyPackage({ path: target, trusted: trust(signer) })).toMatchObject({ ok: true });
  });
});

test('progress only grows and ends complete', async () => {
  const seen = new Map<string, Progress[]>();
  const report = (progress: Progress) => void seen.set(progress.phase, [...(seen.get(progress.phase) ?? []), progress]);
  const target = join(folder, 'progress.zip');
  const job = { signal: new AbortController().signal, report };
  await buildPackage({ content: await makeContent(folder), signers: [signer], target, clock, job });
  expect([...seen.keys()]).toEqual(['package-check', 'package-write', 'package-read']);
  for (const steps of seen.values()) {
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((a, b) => a - b));
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
  }
});

describe('what cannot be read is a failure, not a verdict', () => {
  test.each([
    ['a file that is not there', 'none.zip', 'file-not-found'],
    ['a folder', '', 'file-not-a-file'],
  ])('%s', async (_, name, code) => {
    await expect(verifyPackage({ path: join(folder, name), trusted: [] })).rejects.toMatchObject({ code });
  });
});
