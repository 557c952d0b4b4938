import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  certifyIdentity,
  createIdentity,
  listIdentities,
  openIdentity,
  removeIdentity,
  requestCertificate,
} from '../../../main/engine/trust';
import { keyKinds, OpensslKeys } from './opensslkeys';
import { agency, clock, failure, openssl, passphrase, sharedFolder, temporaryFolder, withoutOpenssl } from './support';

let make: OpensslKeys;

beforeAll(async () => {
  make = new OpensslKeys(await sharedFolder());
});

describe.skipIf(withoutOpenssl)('a certificate of an authority’s (OpenSSL’s; skipped where it is absent)', () => {
  it.each([
    ['ecdsa-p256', 'P-256'],
    ['sm2', 'SM2'],
  ] as const)('is requested for %s, and takes the place of its own', async (algorithm, kind) => {
    const home = await temporaryFolder();
    const { id, fingerprint } = await createIdentity({ home, name: '张三', agency, passphrase, clock, algorithm });
    const csr = make.fresh('csr');
    const { subject } = await requestCertificate({ home, identity: id, passphrase, out: csr });
    expect(subject).toBe('CN=张三,serialNumber=113207000143203250,O=连云港市民政局,C=CN');

    // An authority below a root issues for the request.
    const root = make.selfSigned(keyKinds[kind], ['basicConstraints=critical,CA:TRUE']);
    const key = make.key(keyKinds[kind]);
    const middleRequest = make.fresh('csr');
    const sm2 = root.isSm2 ? ['-sm3', '-sigopt', 'distid:1234567812345678'] : [];
    openssl('req', '-new', '-key', key, '-out', middleRequest, '-subj', '/CN=Middle', ...sm2);
    const authority = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n';
    const middle = { key, certificate: make.issue(root, middleRequest, authority), isSm2: root.isSm2 };
    const leaf = make.issue(middle, csr, 'keyUsage=critical,digitalSignature\n');
    const pem = make.fresh('pem');
    const parts = [root.certificate, leaf, middle.certificate].map((path) => readFile(path, 'utf8'));
    await writeFile(pem, (await Promise.all(parts)).join(''));

    const made = await certifyIdentity({ home, identity: id, passphrase, pem });
    expect(made.fingerprint).not.toBe(fingerprint);
    expect(await listIdentities(home)).toMatchObject([{ id: made.id, algorithm, selfSigned: false, name: '张三' }]);
    expect(await readdir(join(home, 'identities'))).toEqual([made.id]);
    const { chain } = await openIdentity(home, '张三', passphrase);
    expect(chain, 'the authority in between, and not the root').toHaveLength(1);

    const again = { home, identity: made.id, passphrase };
    await expect(certifyIdentity({ ...again, pem })).rejects.toMatchObject(
      failure('identity-exists', { identity: made.id }),
    );
    await expect(certifyIdentity({ ...again, pem: middle.certificate })).rejects.toMatchObject(
      failure('key-certificate-missing', { file: middle.certificate }),
    );
    expect(await readdir(join(home, 'identities'))).toEqual([made.id]);
  });
});

describe('removing an identity', () => {
  it('asks for the fingerprint of its certificate', async () => {
    const home = await temporaryFolder();
    const { id, fingerprint } = await createIdentity({ home, name: '张三', agency, passphrase, clock });
    const wrong = `${fingerprint.slice(0, -1)}${fingerprint.endsWith('0') ? '1' : '0'}`;
    await expect(removeIdentity(home, id, wrong)).rejects.toMatchObject(failure('identity-differs', { identity: id }));
    expect(await listIdentities(home)).toHaveLength(1);
    await removeIdentity(home, '张三', fingerprint);
    expect(await readdir(join(home, 'identities'))).toEqual([]);
    await expect(removeIdentity(home, id, fingerprint)).rejects.toMatchObject({ code: 'identity-not-found' });
  });
});
