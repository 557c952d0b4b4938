import { appendFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, type PackageContent } from '../../../main/engine/package';
import type { Signer } from '../../../main/engine/trust';
import type { Job, Progress } from '../../../shared/job';
import { canMountDisk, mountDisk, unmountDisk } from '../../support/small-disk';
import { agency, clock, makeContent, makeExpiredSigner, makeFolder, makeSigner } from './fixture';

const folder = makeFolder();
let signer: Signer;

beforeAll(async () => {
  signer = await makeSigner(folder, '王科');
});

/** A folder of its own for each test: what is left in it shows. */
async function makeOut(name: string): Promise<string> {
  const out = join(folder, name);
  await mkdir(out);
  return out;
}

/** Builds with one signer into `out` and gives the failure's code. */
async function refusal(out: string, content: PackageContent, signers: readonly Signer[] = [signer], job?: Job) {
  const build = buildPackage({ content, signers, target: join(out, 'p.zip'), clock, ...(job ? { job } : {}) });
  return build.then(
    () => 'built',
    (error: unknown) => (error as { code: string }).code,
  );
}

describe('nothing is left when', () => {
  test('a dataset is no longer what was released', async () => {
    const out = await makeOut('changed');
    const content = await makeContent(out);
    await appendFile(content.datasets[0]?.path ?? '', '丙店,003\n');
    const before = await readdir(out);
    expect(await refusal(out, content)).toBe('package-dataset-changed');
    expect(await readdir(out)).toEqual(before);
  });

  test('a dataset is gone', async () => {
    const content = await makeContent(folder);
    const [dataset] = content.datasets;
    const gone = { ...content, datasets: dataset ? [{ ...dataset, path: join(folder, 'gone.csv') }] : [] };
    const out = await makeOut('gone');
    expect(await refusal(out, gone)).toBe('file-not-found');
    expect(await readdir(out)).toEqual([]);
  });

  test.each<[string, (content: PackageContent) => PackageContent, string]>([
    [
      'a line break is in the agency’s name',
      (content) => ({ ...content, agency: { ...agency, name: '甲\n乙' } }),
      'package-content-invalid',
    ],
    [
      'the list is no JSON',
      (content) => ({ ...content, openList: { ...content.openList, json: Buffer.from('{') } }),
      'package-content-invalid',
    ],
    ['the list is another version', (content) => ({ ...content, listVersion: 4 }), 'package-refused'],
    [
      'there are other rows than announced',
      (content) => ({ ...content, datasets: content.datasets.map((dataset) => ({ ...dataset, rows: 9 })) }),
      'package-refused',
    ],
    ['a role has no signer', (content) => ({ ...content, signerRoles: ['agency', 'secrecy'] }), 'package-signers'],
  ])('%s', async (name, change, code) => {
    const out = await makeOut(name);
    expect(await refusal(out, change(await makeContent(folder)))).toBe(code);
    expect(await readdir(out)).toEqual([]);
  });

  test('the certificate is not valid', async () => {
    const out = await makeOut('expired');
    expect(await refusal(out, await makeContent(folder), [await makeExpiredSigner()])).toBe('package-refused');
    expect(await readdir(out)).toEqual([]);
  });

  test.skipIf(!canMountDisk)('the disk is full (skipped where no small disk can be mounted)', async () => {
    const out = await makeOut('full');
    const content = await makeContent(folder);
    mountDisk(out, '4k');
    try {
      expect(await refusal(out, content)).toBe('disk-full');
      expect(await readdir(out)).toEqual([]);
    } finally {
      unmountDisk(out);
    }
  });

  test.each(['package-check', 'package-write', 'package-read'])('it is cancelled during %s', async (phase) => {
    const out = await makeOut(phase);
    await writeFile(join(out, 'p.zip'), 'what stood there');
    const control = new AbortController();
    const job = {
      signal: control.signal,
      report: (progress: Progress) => {
        if (progress.phase === phase) control.abort();
      },
    };
    expect(await refusal(out, await makeContent(folder), [signer], job)).toBe('cancelled');
    expect(await readdir(out)).toEqual(['p.zip']);
    expect(await readFile(join(out, 'p.zip'), 'utf8')).toBe('what stood there');
  });
});
