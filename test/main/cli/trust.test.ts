import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { certificateText } from '../../../main/engine/trust/certificatefile';
import { issue, issueRevocations, usual, type Holder } from '../../engine/trust/authority';
import { runCli, runJson } from '../../support/run-cli';

let folder = '';
let root: Holder;
let signer: Holder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), '信任-'));
  root = await issue(null, '测试颁发机构');
  signer = await issue(root, '张三', { extensions: usual.signer, through: '2026-03-01' });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function filed(name: string, bytes: Uint8Array | string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

test('an authority is read, compared, trusted with who did it, and dropped from the command line', async () => {
  const home = ['--home', join(folder, 'home')];
  const pem = await filed('root.pem', certificateText(root.certificate.der));
  const { fingerprint, subject } = root.certificate;
  const facts = { fingerprint, subject, algorithm: 'ecdsa-p256', kind: 'authority' };
  expect(await runJson('trust', 'read', pem, ...home)).toMatchObject({
    exit: 0,
    value: { ...facts, issuer: subject, trusted: false, warnings: [] },
  });
  const wrong = ['--fingerprint', '00'.repeat(32)];
  expect(await runJson('trust', 'add', pem, ...wrong, ...home)).toMatchObject({
    exit: 1,
    value: { failure: { code: 'certificate-other' } },
  });
  // As a person reads it out: in capitals and pairs.
  const told = fingerprint.toUpperCase().replace(/(..)(?=.)/g, '$1:');
  const added = await runJson('trust', 'add', pem, '--fingerprint', told, '--by', '赵科长', ...home);
  expect(added).toMatchObject({ exit: 0, value: { ...facts, addedBy: '赵科长', compared: true } });
  expect((await runJson('trust', 'list', ...home)).value).toEqual([added.value]);

  const crl = await filed(
    'root.crl',
    await issueRevocations(root, [{ certificate: signer.certificate, at: '2026-02-10' }]),
  );
  const list = await runJson('revocation', 'add', crl, '--by', '赵科长', ...home);
  expect(list).toMatchObject({ exit: 0, value: { issuer: subject, revoked: 1, addedBy: '赵科长' } });
  expect((await runJson('revocation', 'list', ...home)).value).toEqual([list.value]);
  const lines = await runCli(
    'trust',
    'read',
    await filed('s.pem', certificateText(signer.certificate.der)),
    '--lang',
    'en',
    ...home,
  );
  expect(lines.stdout).toContain('[certificate-expired]');
  expect(lines.stdout).toContain('[certificate-revoked-now]');
  expect(lines.stdout).toContain(`issued by ${subject}`);

  const { id } = list.value as { id: string };
  expect(await runJson('revocation', 'remove', id, ...home)).toMatchObject({ exit: 0, value: { removed: id } });
  expect(await runJson('trust', 'remove', fingerprint, ...home)).toMatchObject({ exit: 0 });
  expect(await runJson('revocation', 'add', crl, ...home)).toMatchObject({
    exit: 1,
    value: { failure: { code: 'revocation-issuer-unknown', params: { issuer: subject } } },
  });
});
