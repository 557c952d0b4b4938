import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeElement, writeNatural } from '../../../main/engine/trust/algorithms/strictder';
import { derOid, tags } from '../../../main/engine/trust/ber';
import { readForeignKey } from '../../../main/engine/trust/keyimport';
import { oids } from '../../../main/engine/trust/oids';
import { encodePem } from '../../../main/engine/trust/pem';
import { keyKinds, OpensslKeys, type KeyKindName } from './opensslkeys';
import { failure, openssl, sharedFolder, withoutOpenssl } from './support';

const filePassphrase = '导出口令 123';

let make: OpensslKeys;

beforeAll(async () => {
  make = new OpensslKeys(await sharedFolder());
});

describe.skipIf(withoutOpenssl)('a key in PEM of OpenSSL’s (skipped where it is absent)', () => {
  it.each(['P-256', 'P-384', 'RSA 2048'] as KeyKindName[])('of %s is taken in every form', async (kind) => {
    const { key, certificate } = make.selfSigned(keyKinds[kind]);
    const [encrypted, traditional, joined] = [make.fresh('pem'), make.fresh('pem'), make.fresh('pem')];
    openssl('pkcs8', '-topk8', '-in', key, '-out', encrypted, '-passout', `pass:${filePassphrase}`);
    openssl('pkey', '-in', key, '-traditional', '-out', traditional);
    await writeFile(joined, (await readFile(certificate, 'utf8')) + (await readFile(traditional, 'utf8')));
    const { key: opened } = await readForeignKey(key, undefined);
    for (const [file, passphrase] of [
      [encrypted, filePassphrase],
      [traditional, undefined],
      [joined, undefined],
    ] as const) {
      const again = await readForeignKey(file, passphrase);
      expect(Buffer.from(again.key.publicKeyInfo)).toEqual(Buffer.from(opened.publicKeyInfo));
      expect(again.certificates).toHaveLength(file === joined ? 1 : 0);
    }
    await expect(readForeignKey(encrypted, undefined)).rejects.toMatchObject(
      failure('key-file-locked', { file: encrypted }),
    );
    await expect(readForeignKey(encrypted, 'another')).rejects.toMatchObject(
      failure('passphrase-wrong', { file: encrypted }),
    );
  });

  it('of SM2 is taken in both forms', async () => {
    const [traditional, encrypted] = [make.fresh('pem'), make.fresh('pem')];
    openssl('ecparam', '-genkey', '-name', 'SM2', '-out', traditional);
    openssl('pkcs8', '-topk8', '-in', traditional, '-out', encrypted, '-passout', `pass:${filePassphrase}`);
    const { key } = await readForeignKey(traditional, undefined);
    const again = await readForeignKey(encrypted, filePassphrase);
    expect(key.algorithm.id).toBe('sm2');
    expect(Buffer.from(again.key.publicKeyInfo)).toEqual(Buffer.from(key.publicKeyInfo));
  });

  it('in OpenSSL’s own old encryption, beside another, or not there at all, is refused as such', async () => {
    const { key, certificate } = make.selfSigned();
    const [old, two] = [make.fresh('pem'), make.fresh('pem')];
    openssl('ec', '-in', key, '-aes256', '-passout', `pass:${filePassphrase}`, '-out', old);
    await expect(readForeignKey(old, filePassphrase)).rejects.toMatchObject(
      failure('key-encryption-unsupported', { file: old, algorithm: 'DEK-Info' }),
    );
    await writeFile(two, (await readFile(key, 'utf8')) + (await readFile(make.selfSigned().key, 'utf8')));
    await expect(readForeignKey(two, undefined)).rejects.toMatchObject(
      failure('key-file-several', { file: two, count: 2 }),
    );
    await expect(readForeignKey(certificate, undefined)).rejects.toMatchObject(
      failure('key-file-empty', { file: certificate }),
    );
    await expect(readForeignKey(make.fresh('pem'), undefined)).rejects.toMatchObject({ code: 'file-not-found' });
  });
});

describe('a key in PEM', () => {
  it('that asks for more rounds than anybody would wait for is refused at once', async () => {
    const algorithm = (oid: string, ...parameters: Uint8Array[]) =>
      writeElement(tags.sequence, derOid(oid), ...parameters);
    const salt = writeElement(tags.octetString, Buffer.alloc(16));
    const kdf = algorithm(oids.pbkdf2, writeElement(tags.sequence, salt, writeNatural(10_000_001n)));
    const schemes = writeElement(tags.sequence, kdf, algorithm(oids.aes256Cbc, salt));
    const encrypted = writeElement(tags.octetString, Buffer.alloc(160));
    const der = writeElement(tags.sequence, algorithm(oids.pbes2, schemes), encrypted);
    const file = make.fresh('pem');
    await writeFile(file, encodePem({ label: 'ENCRYPTED PRIVATE KEY', der, heading: '' }));
    await expect(readForeignKey(file, filePassphrase)).rejects.toMatchObject(failure('key-file-slow', { file }));
  });

  it('is not in a file of something else', async () => {
    for (const content of ['', '{}', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', '0\u0003abc']) {
      const file = make.fresh('pem');
      await writeFile(file, content);
      await expect(readForeignKey(file, filePassphrase), content).rejects.toMatchObject({
        code: content.startsWith('--') || content.startsWith('0') ? 'key-file-unreadable' : 'key-file-empty',
      });
    }
  });
});
