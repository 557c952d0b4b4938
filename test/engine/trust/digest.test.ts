import { execFileSync, spawnSync } from 'node:child_process';
import { truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Progress } from '../../../shared/job';
import { createSha256, sha256, sha256File } from '../../../main/engine/trust';
import { failure, temporaryFolder } from './support';

const withoutSha256sum = spawnSync('sha256sum', ['--version']).status !== 0;

describe('a SHA-256', () => {
  it('is the one of FIPS 180-4', () => {
    expect(sha256(Buffer.from('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(new Uint8Array())).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('is the same however the bytes arrive', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
        const digest = createSha256();
        for (const piece of pieces) digest.update(piece);
        expect(digest.hex()).toBe(sha256(Buffer.concat(pieces)));
      }),
    );
  });
});

describe('a file’s SHA-256', () => {
  test.skipIf(withoutSha256sum)('is what sha256sum says (skipped where that is absent)', async () => {
    const path = join(await temporaryFolder(), '数据.bin');
    await writeFile(path, '连云港');
    await truncate(path, 3_000_001);
    const { digest, size } = await sha256File(path);
    expect(execFileSync('sha256sum', ['--', path], { encoding: 'utf8' }).slice(0, 64)).toBe(digest);
    expect(size).toBe(3_000_001);
  });

  it('reports bytes that only grow, up to the file’s size', async () => {
    const path = join(await temporaryFolder(), 'a.bin');
    await writeFile(path, new Uint8Array(2_500_000));
    const reports: Progress[] = [];
    await sha256File(path, { signal: new AbortController().signal, report: (progress) => reports.push(progress) });
    const done = reports.map((report) => report.done);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(reports.at(-1)).toEqual({ phase: 'digest', done: 2_500_000, total: 2_500_000 });
  });

  it('stops when it is cancelled', async () => {
    const path = join(await temporaryFolder(), 'a.bin');
    await writeFile(path, new Uint8Array(3_000_000));
    const controller = new AbortController();
    const cancelled = sha256File(path, {
      signal: controller.signal,
      report: () => {
        controller.abort();
      },
    });
    await expect(cancelled).rejects.toMatchObject(failure('cancelled'));
  });

  it('of a missing file or of a folder is a coded failure that names it', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'missing.bin');
    await expect(sha256File(file)).rejects.toMatchObject(failure('file-not-found', { file }));
    await expect(sha256File(folder)).rejects.toMatchObject({ name: 'Failure' });
  });
});
