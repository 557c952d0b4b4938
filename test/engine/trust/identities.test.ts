import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { createIdentity, listIdentities, openIdentity } from '../../../main/engine/trust';
import { readCertificateFile } from '../../../main/engine/trust/certificatefile';
import { agency, clock, failure, now, openssl, passphrase, temporaryFolder, withoutOpenssl } from './support';

async function homeWith(...names: string[]) {
  const home = await temporaryFolder();
  const made = [];
  for (const name of names) made.push(await createIdentity({ home, name, agency, passphrase, clock }));
  return { home, made };
}

describe('a signing identity', () => {
  it('is a folder of two files, named by the beginning of its fingerprint', async () => {
    const { home, made } = await homeWith('张三');
    const [identity] = made;
    expect(await readdir(join(home, 'identities'))).toEqual([identity?.id]);
    expect((await readdir(join(home, 'identities', identity?.id ?? ''))).sort()).toEqual([
      'certificate.pem',
      'key.pem',
    ]);
    expect(identity?.fingerprint.startsWith(identity.id)).toBe(true);
    expect(await listIdentities(home)).toEqual([
      {
        id: identity?.id,
        name: '张三',
        subject: 'CN=张三,serialNumber=113207000143203250,O=连云港市民政局,C=CN',
        bodyCodes: ['113207000143203250'],
        fingerprint: identity?.fingerprint,
        algorithm: 'ecdsa-p256',
        selfSigned: true,
        validFrom: '2026-03-01T02:03:04.000Z',
        validThrough: '2029-03-01T02:03:04.000Z',
        certificatePath: identity?.certificatePath,
      },
    ]);
  });

  it('opens by its id and by its name', async () => {
    const { home, made } = await homeWith('张三', '李四');
    const byName = await openIdentity(home, '李四', passphrase);
    const byId = await openIdentity(home, made[1]?.id ?? '', passphrase);
    expect(byName.fingerprint).toBe(made[1]?.fingerprint);
    expect(byId.fingerprint).toBe(made[1]?.fingerprint);
    expect(byId.subject).toContain('李四');
  });

  it('is not opened by a name that nobody or more than one bears', async () => {
    const { home, made } = await homeWith('张三', '张三');
    const ids = made
      .map(({ id }) => id)
      .sort()
      .join(', ');
    await expect(openIdentity(home, '张三', passphrase)).rejects.toMatchObject(
      failure('identity-ambiguous', { identity: '张三', ids }),
    );
    await expect(openIdentity(home, '王五', passphrase)).rejects.toMatchObject(
      failure('identity-not-found', { identity: '王五' }),
    );
    await expect(openIdentity(home, '../identities', passphrase)).rejects.toMatchObject({ code: 'identity-not-found' });
    expect(await listIdentities(await temporaryFolder())).toEqual([]);
  });

  it('needs its passphrase', async () => {
    const { home } = await homeWith('张三');
    await expect(openIdentity(home, '张三', 'not this one')).rejects.toMatchObject({ code: 'passphrase-wrong' });
  });

  it('with another’s certificate or key is noticed', async () => {
    const { home, made } = await homeWith('张三', '李四');
    const [one, other] = made.map(({ id }) => join(home, 'identities', id)) as [string, string];
    const certificate = await readFile(join(one, 'certificate.pem'));
    await writeFile(join(one, 'certificate.pem'), await readFile(join(other, 'certificate.pem')));
    await expect(openIdentity(home, made[0]?.id ?? '', passphrase)).rejects.toMatchObject({ code: 'identity-damaged' });
    await writeFile(join(one, 'certificate.pem'), certificate);
    await writeFile(join(one, 'key.pem'), await readFile(join(other, 'key.pem')));
    await expect(openIdentity(home, made[0]?.id ?? '', passphrase)).rejects.toMatchObject({ code: 'identity-damaged' });
    await rm(join(one, 'certificate.pem'));
    await expect(listIdentities(home)).rejects.toMatchObject({ code: 'file-not-found' });
  });

  it.each([
    ['name', '', agency.name, agency.code],
    ['name', '张\u202e三', agency.name, agency.code],
    ['name', '张'.repeat(65), agency.name, agency.code],
    ['agency', '张三', '民政局\n', agency.code.slice(0, 0)],
    ['code', '张三', agency.name, '九一三二'],
  ] as const)(
    'is refused, and nothing is left, when the %s cannot stand in a certificate',
    async (field, name, of, code) => {
      const home = await temporaryFolder();
      const refused = createIdentity({
        home,
        name,
        agency: { name: field === 'agency' ? '' : of, code },
        passphrase,
        clock,
      });
      await expect(refused).rejects.toMatchObject(failure('identity-name-invalid', { field, most: 64 }));
      const short = createIdentity({ home, name: '张三', agency, passphrase: 'short', clock });
      await expect(short).rejects.toMatchObject({ code: 'passphrase-too-short' });
      expect(await readdir(home)).toEqual([]);
    },
  );

  it('signs only while its certificate is valid', async () => {
    const { home } = await homeWith('张三');
    const signer = await openIdentity(home, '张三', passphrase);
    const content = Buffer.from('content');
    await expect(signer.signDetached(content, now)).resolves.toBeInstanceOf(Uint8Array);
    for (const moment of ['2026-03-01T02:03:03.000Z', '2029-03-01T02:03:05.000Z']) {
      await expect(signer.signDetached(content, new Date(moment))).rejects.toMatchObject(
        failure('identity-not-valid', { from: '2026-03-01', through: '2029-03-01' }),
      );
    }
  });

  test.skipIf(withoutOpenssl)(
    'has a certificate that OpenSSL reads as meant (skipped where it is absent)',
    async () => {
      const home = await temporaryFolder();
      const late = () => new Date('2048-06-01T00:00:00.000Z');
      const name = '欧阳𠮷, "O=别局"';
      const { certificatePath, fingerprint } = await createIdentity({ home, name, agency, passphrase, clock: late });
      const text = openssl(
        'x509',
        '-in',
        certificatePath,
        '-noout',
        '-text',
        '-nameopt',
        'utf8,sep_comma_plus_space,sname',
      );
      expect(text).toContain('CN=欧阳𠮷, "O=别局"');
      expect(text).toContain('O=连云港市民政局');
      expect(text).toMatch(/Basic Constraints: critical\n\s+CA:FALSE/);
      expect(text).toMatch(/Key Usage: critical\n\s+Digital Signature, Non Repudiation/);
      expect(text).toMatch(/Not Before: Jun {2}1 00:00:00 2048 GMT\n\s+Not After : Jun {2}1 00:00:00 2051 GMT/);
      expect(
        openssl('x509', '-in', certificatePath, '-noout', '-fingerprint', '-sha256').replace(/.*=|:/g, '').trim(),
      ).toBe(fingerprint.toUpperCase());
      const [filed] = await readCertificateFile(certificatePath);
      expect(filed?.certificate.subject).toContain('CN=欧阳𠮷\\, \\"O\\=别局\\"');
    },
  );
});
