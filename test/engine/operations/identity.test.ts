import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readTrustedPem, verifyDetached } from '../../../main/engine/trust';
import { bench } from './support';

const house = bench();
const { failure, value } = house;

const secret = { passphrase: '春眠不觉晓处处闻啼鸟' };
const whose = { agency: '示例市市场监督管理局', code: '11389901MA00000151', secret };

describe('a signing identity', () => {
  test.each(['ecdsa-p256', 'sm2'] as const)(
    'of %s is made, listed, certified by nobody yet, and removed',
    async (algorithm) => {
      const { id, fingerprint } = await value('identity.create', { name: `王科 ${algorithm}`, ...whose, algorithm });
      const { identities } = await value('identity.list', {});
      expect(identities).toMatchObject([{ id, fingerprint, algorithm, selfSigned: true, bodyCodes: [whose.code] }]);
      const out = house.at(`${algorithm}.csr`);
      const { subject } = await value('identity.request', { identity: id, secret, out });
      expect(subject).toContain(`CN=王科 ${algorithm}`);
      expect(await readFile(out, 'utf8')).toMatch(/^-----BEGIN CERTIFICATE REQUEST-----\n/);
      const certified = { identity: id, secret, pem: out };
      expect(await failure('identity.certify', certified)).toBe('certificate-unreadable');
      expect(await failure('identity.remove', { identity: id, fingerprint: '' })).toBe('identity-differs');
      expect(await value('identity.remove', { identity: id, fingerprint })).toEqual({ removed: fingerprint });
      expect((await value('identity.list', {})).identities).toEqual([]);
    },
  );

  test.each(['ecdsa-p256', 'sm2'] as const)('of %s signs a file that somebody else prepared', async (algorithm) => {
    const { id, fingerprint, certificatePath } = await value('identity.create', { name: '李科', ...whose, algorithm });
    const file = await house.write('待签名.txt', '9f86d081  data/submission.json\n');
    const out = house.at(`${algorithm}.p7s`);
    const made = await value('signature.make', { file, identity: id, secret, out });
    expect(made).toEqual({ path: out, fingerprint });
    const trusted = await readTrustedPem(certificatePath);
    const findings = await verifyDetached(await readFile(out), await readFile(file), trusted);
    expect(findings).toMatchObject({ faults: [], signer: { fingerprint, trusted: true } });
    const wrong = { file, identity: id, secret: { passphrase: '另一个口令另一个口令' }, out };
    expect(await failure('signature.make', wrong)).toBe('passphrase-wrong');
    await value('identity.remove', { identity: id, fingerprint });
  });

  test('is imported from a file, or refused by what is wrong with it', async () => {
    const missing = { file: house.at('没有.p12'), secret };
    expect(await failure('identity.import', missing)).toBe('file-not-found');
    const text = await house.write('说明.txt', '不是密钥');
    expect(await failure('identity.import', { file: text, secret })).toBe('key-file-empty');
    const damaged = await house.write('坏.p12', Buffer.from('3003020103', 'hex'));
    expect(await failure('identity.import', { file: damaged, secret })).toBe('key-file-unreadable');
  });
});
