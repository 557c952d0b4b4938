import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { openSigningKey } from '../../../main/engine/trust/algorithms';
import { openSecret, sealSecret } from '../../../main/engine/trust/secretfile';
import { createIdentity } from '../../../main/engine/trust';
import { agency, clock, failure, openssl, passphrase, temporaryFolder, withoutOpenssl } from './support';

const LABEL = 'ENCRYPTED PRIVATE KEY';
const secret = Buffer.from('thirty-two bytes of some secret.');
const take = (plain: Uint8Array) => Promise.resolve(Buffer.from(plain).toString());

describe('a secret file', () => {
  let sealed: string;
  beforeAll(async () => {
    sealed = await sealSecret(LABEL, secret, passphrase);
  });

  async function open(text: string, using = passphrase): Promise<string> {
    const path = join(await temporaryFolder(), 'key.pem');
    await writeFile(path, text);
    return openSecret(path, LABEL, using, take);
  }

  it('opens with its passphrase, also composed in another way and after a visit to Windows', async () => {
    expect(await open(sealed)).toBe(secret.toString());
    expect(await open(sealed.replaceAll('\n', '\r\n'))).toBe(secret.toString());
    const composed = await sealSecret(LABEL, secret, 'caf\u00e9 au lait');
    expect(await open(composed, 'cafe\u0301 au lait')).toBe(secret.toString());
  });

  it('hides the secret, and never looks the same twice', async () => {
    const der = Buffer.from(sealed.replace(/^.*-----$/gm, ''), 'base64');
    expect(der.includes(secret)).toBe(false);
    expect(await sealSecret(LABEL, secret, passphrase)).not.toBe(sealed);
  });

  it('says so when the passphrase is wrong', async () => {
    await expect(open(sealed, `${passphrase}!`)).rejects.toMatchObject({ code: 'passphrase-wrong' });
    await expect(open(sealed, '')).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  it('says so when what was decrypted is no key, which the padding alone would let pass', async () => {
    const path = join(await temporaryFolder(), 'key.pem');
    await writeFile(path, sealed);
    await expect(openSecret(path, LABEL, passphrase, openSigningKey)).rejects.toMatchObject(
      failure('passphrase-wrong', { file: path }),
    );
  });

  it('is damaged, not "wrong passphrase", when any character of its body was changed', async () => {
    const body = sealed.indexOf('-----BEGIN');
    const path = join(await temporaryFolder(), 'key.pem');
    for (let at = body; at < sealed.trimEnd().length; at += 1) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      await writeFile(path, sealed.slice(0, at) + other + sealed.slice(at + 1));
      await expect(openSecret(path, LABEL, passphrase, take), `character ${at}`).rejects.toMatchObject(
        failure('key-file-damaged', { file: path }),
      );
    }
  });

  it.each([
    ['nothing', ''],
    ['other text', 'hello'],
    ['a block that is no envelope', `-----BEGIN ${LABEL}-----\nAAAA\n-----END ${LABEL}-----\n`],
    ['far too much', 'x'.repeat(100_000)],
  ])('is damaged when it holds %s', async (_what, text) => {
    await expect(open(text)).rejects.toMatchObject({ code: 'key-file-damaged' });
  });

  it('refuses a passphrase of fewer than eight characters when it is made', async () => {
    await expect(sealSecret(LABEL, secret, '一二三四五六七')).rejects.toMatchObject(
      failure('passphrase-too-short', { least: 8 }),
    );
  });
});

describe.skipIf(withoutOpenssl)('OpenSSL as the judge of key files (skipped where it is absent)', () => {
  test('opens an identity’s key with its passphrase, and not with another', async () => {
    const home = await temporaryFolder();
    const { id } = await createIdentity({ home, name: '张三', agency, passphrase, clock });
    const key = join(home, 'identities', id, 'key.pem');
    expect(openssl('pkey', '-in', key, '-passin', `pass:${passphrase}`, '-noout', '-text')).toContain('prime256v1');
    expect(openssl('pkcs8', '-in', key, '-passin', `pass:${passphrase}`)).toContain('BEGIN PRIVATE KEY');
    expect(openssl('asn1parse', '-in', key)).toContain('hmacWithSHA256');
    expect(() => openssl('pkey', '-in', key, '-passin', 'pass:something else', '-noout')).toThrow();
  });

  test('writes a key that opens here; one under a weaker scheme does not', async () => {
    const folder = await temporaryFolder();
    const [plain, ours, weak] = ['plain.pem', 'ours.pem', 'weak.pem'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', plain);
    const common = ['pkcs8', '-topk8', '-in', plain, '-passout', `pass:${passphrase}`];
    openssl(...common, '-v2', 'aes-256-cbc', '-v2prf', 'hmacWithSHA256', '-iter', '600000', '-out', ours);
    openssl(...common, '-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1', '-out', weak);
    const key = await openSecret(ours, LABEL, passphrase, openSigningKey);
    expect(key.algorithm.id).toBe('ecdsa-p256');
    await expect(openSecret(weak, LABEL, passphrase, openSigningKey)).rejects.toMatchObject({
      code: 'key-file-damaged',
    });
    expect(await readFile(ours, 'utf8')).not.toContain('SHA-256:');
  });
});
