import { execFileSync, spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage } from '../../../main/engine/package';
import { clock, makeContent, makeFolder, makeSigner, top } from './fixture';

const has = (tool: string, ...args: string[]) => spawnSync(tool, args).status === 0;
const hasUnzip = has('unzip', '-v');
const hasSha256sum = hasUnzip && has('sha256sum', '--version');
const hasOpenssl = hasUnzip && has('openssl', 'version');

const folder = makeFolder();
const bag = join(folder, top);
let certificate: string;

/** Law 6: a package is checked here with tools that everyone has, and none of ours. */
beforeAll(async () => {
  const signer = await makeSigner(folder, '王科');
  certificate = signer.certificatePath;
  await buildPackage({ content: await makeContent(folder), signers: [signer], target: join(folder, 'p.zip'), clock });
  if (hasUnzip) execFileSync('unzip', ['-q', 'p.zip'], { cwd: folder });
});

const opensslVerify = () =>
  spawnSync(
    'openssl',
    [
      ...['cms', '-verify', '-binary', '-inform', 'DER', '-in', 'signatures/1.p7s'],
      ...['-content', 'tagmanifest-sha256.txt', '-CAfile', certificate, '-out', '/dev/null'],
    ],
    { cwd: bag, encoding: 'utf8' },
  );

describe('anyone can check a package without our program', () => {
  test.skipIf(!hasUnzip)('unzip -t finds no error (skipped where unzip is absent)', () => {
    expect(execFileSync('unzip', ['-t', 'p.zip'], { cwd: folder }).toString()).toContain('No errors detected');
  });

  test.skipIf(!hasSha256sum)('sha256sum -c passes for both manifests (skipped where it is absent)', () => {
    const check = (manifest: string) =>
      execFileSync('sha256sum', ['-c', manifest], { cwd: bag }).toString().split('\n');
    expect(check('manifest-sha256.txt').filter((line) => line.endsWith(': OK'))).toHaveLength(10);
    expect(check('tagmanifest-sha256.txt').filter((line) => line.endsWith(': OK'))).toHaveLength(3);
  });

  test.skipIf(!hasOpenssl)('openssl cms -verify takes the signature (skipped where openssl is absent)', () => {
    expect(opensslVerify()).toMatchObject({ status: 0 });
  });

  test.skipIf(!hasOpenssl)('and refuses it over anything else (skipped where openssl is absent)', async () => {
    await writeFile(join(bag, 'tagmanifest-sha256.txt'), 'something else\n');
    expect(opensslVerify().status).not.toBe(0);
  });
});
