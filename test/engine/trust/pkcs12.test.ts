import { readdir, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { importIdentity, listIdentities, openIdentity } from '../../../main/engine/trust';
import { readForeignKey } from '../../../main/engine/trust/keyimport';
import { keyKinds, OpensslKeys, type KeyKindName, type OpensslKey } from './opensslkeys';
import { failure, passphrase, sharedFolder, temporaryFolder, withoutOpenssl } from './support';

const filePassphrase = '导出口令 123';

let make: OpensslKeys;
/** A plain one, for tests that look at something else than the key. */
let plain: OpensslKey;

beforeAll(async () => {
  make = new OpensslKeys(await sharedFolder());
  if (!withoutOpenssl) plain = make.selfSigned();
});

describe.skipIf(withoutOpenssl)('PKCS#12 of OpenSSL’s (skipped where it is absent)', () => {
  it.each([
    ['P-256', 'ecdsa-p256'],
    ['P-384', 'ecdsa-p384'],
    ['RSA 2048', 'rsa'],
    ['SM2', 'sm2'],
  ] as readonly [KeyKindName, string][])('gives a signing identity of %s', async (kind, algorithm) => {
    const home = await temporaryFolder();
    const file = make.pkcs12(make.selfSigned(keyKinds[kind]), filePassphrase);
    const { id } = await importIdentity({ home, file, filePassphrase, passphrase });
    expect(await listIdentities(home)).toMatchObject([
      { id, algorithm, selfSigned: true, name: '张三', bodyCodes: ['113207000143203250'] },
    ]);
    expect(await openIdentity(home, id, passphrase)).toMatchObject({ algorithm, chain: [] });
    await expect(importIdentity({ home, file, filePassphrase, passphrase })).rejects.toMatchObject(
      failure('identity-exists', { identity: id }),
    );
  });

  it.each([
    ['AES-128', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha1']],
    ['AES-192 and a MAC of SHA-512', ['-keypbe', 'AES-192-CBC', '-certpbe', 'AES-192-CBC', '-macalg', 'sha512']],
    ['certificates in clear and a MAC of SHA-384', ['-certpbe', 'NONE', '-macalg', 'sha384']],
    ['the key in clear', ['-keypbe', 'NONE', '-certpbe', 'NONE']],
    ['a MAC of SM3', ['-macalg', 'sm3']],
    ['no MAC', ['-nomac']],
    ['many rounds', ['-iter', '100000']],
  ])('opens with %s', async (_how, options) => {
    const { certificates } = await readForeignKey(make.pkcs12(plain, filePassphrase, options), filePassphrase);
    expect(certificates).toHaveLength(1);
  });

  it('opens without a passphrase if it has none, and asks for it if it has one', async () => {
    await readForeignKey(make.pkcs12(plain, ''), undefined);
    for (const options of [[], ['-nomac']]) {
      const file = make.pkcs12(plain, filePassphrase, options);
      await expect(readForeignKey(file, undefined)).rejects.toMatchObject(failure('key-file-locked', { file }));
      await expect(readForeignKey(file, 'another')).rejects.toMatchObject(failure('passphrase-wrong', { file }));
    }
  });

  it.each([
    ['RC2-40', ['-legacy']],
    ['3DES', ['-certpbe', 'PBE-SHA1-3DES']],
    ['3DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'NONE']],
    ['3DES', ['-keypbe', 'DES-EDE3-CBC', '-certpbe', 'NONE']],
  ])('of the old kind is refused by the name of its encryption, %s', async (algorithm, options) => {
    const file = make.pkcs12(plain, filePassphrase, options);
    await expect(readForeignKey(file, filePassphrase)).rejects.toMatchObject(
      failure('key-encryption-unsupported', { file, algorithm }),
    );
  });

  it('without a key, or without its certificate, is refused as such', async () => {
    const keyless = make.pkcs12(plain, filePassphrase, ['-nokeys']);
    await expect(readForeignKey(keyless, filePassphrase)).rejects.toMatchObject(
      failure('key-file-empty', { file: keyless }),
    );
    const file = make.pkcs12(plain, filePassphrase, ['-nocerts']);
    const home = await temporaryFolder();
    await expect(importIdentity({ home, file, filePassphrase, passphrase })).rejects.toMatchObject(
      failure('key-certificate-missing', { file }),
    );
    const { certificate: pem } = make.selfSigned();
    await expect(importIdentity({ home, file, filePassphrase, passphrase, pem })).rejects.toMatchObject(
      failure('key-certificate-missing', { file: pem }),
    );
    await importIdentity({ home, file, filePassphrase, passphrase, pem: plain.certificate });
  });

  it('of a key that is of no use here is refused by its name', async () => {
    for (const [key, options] of [
      ['RSA 1024', ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024']],
      ['secp256k1', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:secp256k1']],
      ['P-521', ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-521']],
      ['EC', [...keyKinds['P-256'], '-pkeyopt', 'ec_param_enc:explicit']],
      ['Ed25519', ['-algorithm', 'ED25519']],
      ['RSA-PSS', ['-algorithm', 'RSA-PSS', '-pkeyopt', 'rsa_keygen_bits:2048']],
    ] as const) {
      const file = make.pkcs12(make.selfSigned(options), filePassphrase);
      await expect(readForeignKey(file, filePassphrase), key).rejects.toMatchObject(
        failure('key-unsupported', { file, key }),
      );
    }
  });

  it('whose certificate may not sign documents is refused', async () => {
    for (const extension of ['keyUsage=keyEncipherment', '1.2.3.4=critical,DER:0500']) {
      const file = make.pkcs12(make.selfSigned(keyKinds['P-256'], [extension]), filePassphrase);
      const home = await temporaryFolder();
      await expect(importIdentity({ home, file, filePassphrase, passphrase })).rejects.toMatchObject({
        code: 'key-certificate-unfit',
      });
      expect(await readdir(home)).toEqual([]);
    }
  });

  it('that would keep the program busy is refused at once', async () => {
    const bytes = Buffer.from(await readFile(make.pkcs12(plain, filePassphrase, ['-iter', '100000'])));
    const rounds = Buffer.from('02030186a0', 'hex');
    const at = bytes.lastIndexOf(rounds);
    expect(at, 'the rounds of the MAC stand at the end').toBe(bytes.length - rounds.length);
    bytes.set(Buffer.from('02037fffff', 'hex'), at);
    const file = make.fresh('p12');
    await writeFile(file, bytes);
    await expect(readForeignKey(file, filePassphrase)).rejects.toMatchObject(failure('key-file-slow', { file }));
  });

  it('cut short or changed anywhere gives a coded failure and no other key', async () => {
    const options = ['-keypbe', 'NONE', '-certpbe', 'NONE', '-macalg', 'sha256'];
    const bytes = await readFile(make.pkcs12(plain, filePassphrase, options));
    for (let at = 0; at < bytes.length; at += 17) {
      const file = make.fresh('p12');
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      await writeFile(file, at % 2 === 0 ? changed : bytes.subarray(0, at));
      await expect(readForeignKey(file, filePassphrase), `${at}`).rejects.toMatchObject({ name: 'Failure' });
    }
  });
});
