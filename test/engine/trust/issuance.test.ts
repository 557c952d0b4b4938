import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createIdentity, readTrustedPem, verifyDetached, type TrustedCertificate } from '../../../main/engine/trust';
import { openSigningKey } from '../../../main/engine/trust/algorithms';
import { openSecret } from '../../../main/engine/trust/secretfile';
import { signDetached } from '../../../main/engine/trust/signature';
import { agency, clock, now, openssl, passphrase, sharedFolder, withoutOpenssl } from './support';

const AUTHORITY = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
const content = Buffer.from('content');
/** The certificates are made by OpenSSL with today's clock: the signing time of these tests lies within their validity. */
const signingTime = new Date(Date.now() + 3_600_000);

describe.skipIf(withoutOpenssl)(
  'certificates that authorities issue, made by OpenSSL (skipped where it is absent)',
  () => {
    let folder: string;
    let signingKey: Awaited<ReturnType<typeof openSigningKey>>;
    let serial = 0;

    beforeAll(async () => {
      folder = await sharedFolder();
      const { id } = await createIdentity({ home: folder, name: '张三', agency, passphrase, clock });
      const key = join(folder, 'identities', id, 'key.pem');
      signingKey = await openSecret(key, 'ENCRYPTED PRIVATE KEY', passphrase, openSigningKey);
      const subject = ['-subj', '/CN=张三', '-utf8'];
      openssl('req', '-new', '-key', key, '-passin', `pass:${passphrase}`, ...subject, '-out', join(folder, 'csr.pem'));
    });

    async function only(path: string): Promise<TrustedCertificate> {
      const [certificate] = await readTrustedPem(path);
      if (certificate === undefined) throw new Error('no certificate');
      return certificate;
    }

    /** Makes an authority; returns the path of its files without their endings. */
    function makeAuthority(key = EC, extensions = AUTHORITY, more: string[] = []): string {
      serial += 1;
      const path = join(folder, `authority-${serial}`);
      const files = ['-keyout', `${path}.key`, '-out', `${path}.pem`, '-subj', '/CN=Authority', '-days', '10'];
      openssl('req', '-x509', ...key, '-nodes', ...files, ...extensions.flatMap((each) => ['-addext', each]), ...more);
      return path;
    }

    /** The signer's certificate as `authority` issues it. */
    async function issue(authority: string, extensions = 'keyUsage=digitalSignature', more: string[] = []) {
      serial += 1;
      const path = join(folder, `signer-${serial}.pem`);
      await writeFile(`${path}.ext`, `${extensions}\n`);
      const by = ['-CA', `${authority}.pem`, '-CAkey', `${authority}.key`, '-CAcreateserial', '-days', '5'];
      openssl('x509', '-req', '-in', join(folder, 'csr.pem'), ...by, '-extfile', `${path}.ext`, '-out', path, ...more);
      return only(path);
    }

    async function faults(certificate: TrustedCertificate, trusted: TrustedCertificate[], at = signingTime) {
      const p7s = await signDetached({ certificate, key: signingKey }, content, at);
      return (await verifyDetached(p7s, content, trusted)).faults.map(({ code }) => code);
    }

    it.each([
      ['ECDSA P-256', EC],
      ['ECDSA P-384', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384', '-sha384']],
      ['RSA 2048', ['-newkey', 'rsa:2048']],
    ])('make a signer trusted when the authority is (%s)', async (_kind, key) => {
      const authority = makeAuthority(key);
      const certificate = await issue(authority);
      expect(await faults(certificate, [await only(`${authority}.pem`)])).toEqual([]);
      expect(await faults(certificate, [certificate])).toEqual([]);
      expect(await faults(certificate, [])).toEqual(['signer-untrusted', 'chain-incomplete']);
    });

    it.each([
      ['is no authority', 'issuer-not-authority', EC, ['basicConstraints=critical,CA:FALSE']],
      [
        'may not sign certificates',
        'issuer-not-authority',
        EC,
        ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,digitalSignature'],
      ],
      ['has a short RSA key', 'chain-signature-invalid', ['-newkey', 'rsa:1024'], AUTHORITY],
    ])('do not when the issuer %s', async (_why, reason, key, extensions) => {
      const authority = makeAuthority(key, extensions);
      expect(await faults(await issue(authority), [await only(`${authority}.pem`)])).toEqual([
        'signer-untrusted',
        reason,
      ]);
    });

    it('do not when the issuer only bears the authority’s name', async () => {
      const certificate = await issue(makeAuthority());
      expect(await faults(certificate, [await only(`${makeAuthority()}.pem`)])).toEqual([
        'signer-untrusted',
        'chain-signature-invalid',
      ]);
    });

    it('do not when SHA-1 was used', async () => {
      const authority = makeAuthority(['-newkey', 'rsa:2048']);
      const certificate = await issue(authority, 'keyUsage=digitalSignature', ['-sha1']);
      expect(await faults(certificate, [await only(`${authority}.pem`)])).toEqual([
        'signer-untrusted',
        'chain-signature-invalid',
      ]);
    });

    it('do not when the authority was not valid at the claimed time, nor the signer', async () => {
      const authority = makeAuthority();
      const certificate = await issue(authority);
      expect(await faults(certificate, [await only(`${authority}.pem`)], now)).toEqual([
        'certificate-expired-at-signing',
        'signer-untrusted',
        'chain-expired',
      ]);
    });

    it.each([
      ['is not meant for signing', 'keyUsage=keyEncipherment'],
      ['has a critical extension that nobody here heeds', '1.2.3.4=critical,ASN1:NULL'],
    ])('are no signer’s when the certificate %s', async (_why, extensions) => {
      const authority = makeAuthority();
      const certificate = await issue(authority, extensions);
      expect(await faults(certificate, [await only(`${authority}.pem`)])).toEqual(['certificate-invalid']);
    });
  },
);
