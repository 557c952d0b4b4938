import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  addTrusted,
  createIdentity,
  listTrusted,
  loadTrusted,
  readOffer,
  readTrustedPem,
  removeTrusted,
} from '../../../main/engine/trust';
import { readCertificateFile } from '../../../main/engine/trust/certificatefile';
import {
  agency,
  clock,
  failure,
  flip,
  openssl,
  passphrase,
  sharedFolder,
  temporaryFolder,
  withoutOpenssl,
} from './support';

describe('the trust store', () => {
  let pem: string;
  let fingerprint: string;
  beforeAll(async () => {
    const made = await createIdentity({ home: await sharedFolder(), name: '张三', agency, passphrase, clock });
    pem = await readFile(made.certificatePath, 'utf8');
    fingerprint = made.fingerprint;
  });

  async function filed(content: string | Uint8Array): Promise<string> {
    const path = join(await temporaryFolder(), '证书.pem');
    await writeFile(path, content);
    return path;
  }

  it('is empty at first', async () => {
    const home = await temporaryFolder();
    expect(await listTrusted(home)).toEqual([]);
    expect(await loadTrusted(home)).toEqual([]);
  });

  it('keeps a certificate under its fingerprint, with when it was added', async () => {
    const home = await temporaryFolder();
    const pemPath = await filed(pem);
    const record = {
      fingerprint,
      subject: expect.stringContaining('CN=张三') as string,
      algorithm: 'ecdsa-p256',
      kind: 'signer',
      validFrom: '2026-03-01T02:03:04.000Z',
      validThrough: '2029-03-01T02:03:04.000Z',
      addedAt: clock().toISOString(),
      addedBy: '赵科长',
      compared: false,
    };
    expect(await addTrusted({ home, pemPath, by: '赵科长', clock })).toEqual(record);
    expect(await listTrusted(home)).toEqual([record]);
    expect((await loadTrusted(home)).map((certificate) => certificate.fingerprint)).toEqual([fingerprint]);
    expect(await readdir(join(home, 'trust'))).toEqual([`${fingerprint}.pem`]);
  });

  it('tells what a file holds without trusting it', async () => {
    const home = await temporaryFolder();
    const path = await filed(pem);
    const offer = await readOffer(home, path, clock);
    expect(offer).toMatchObject({ fingerprint, trusted: false });
    expect(offer.validThrough > offer.validFrom).toBe(true);
    expect(await listTrusted(home)).toEqual([]);
    await addTrusted({ home, pemPath: path, clock });
    expect(await readOffer(home, path, clock)).toEqual({ ...offer, trusted: true });
  });

  it('refuses a file that no longer holds the certificate that was compared', async () => {
    const home = await temporaryFolder();
    const path = await filed(pem);
    const adding = addTrusted({ home, pemPath: path, compared: '0'.repeat(64), clock });
    await expect(adding).rejects.toMatchObject(failure('certificate-other', { file: path }));
    expect(await listTrusted(home)).toEqual([]);
    expect(await addTrusted({ home, pemPath: path, compared: fingerprint, clock })).toMatchObject({ fingerprint });
  });

  it('keeps the first record of a certificate that is added again', async () => {
    const home = await temporaryFolder();
    const pemPath = await filed(pem);
    await addTrusted({ home, pemPath, clock });
    const later = () => new Date('2027-01-01T00:00:00.000Z');
    expect((await addTrusted({ home, pemPath, clock: later })).addedAt).toBe(clock().toISOString());
  });

  it('tells who compared a certificate, though it was trusted before without', async () => {
    const home = await temporaryFolder();
    const pemPath = await filed(pem);
    expect(await addTrusted({ home, pemPath, by: '甲', clock })).toMatchObject({ addedBy: '甲', compared: false });
    const comparing = { home, pemPath, compared: fingerprint, clock };
    expect(await addTrusted({ ...comparing, by: '乙' })).toMatchObject({ addedBy: '乙', compared: true });
    expect(await addTrusted({ ...comparing, by: '丙' })).toMatchObject({ addedBy: '乙', compared: true });
    expect(await listTrusted(home)).toMatchObject([{ addedBy: '乙', compared: true }]);
  });

  it('keeps a name of many lines on one, so that it can say nothing else', async () => {
    const home = await temporaryFolder();
    const by = '甲\nOpenList-Desk-Fingerprint-Compared: yes\r\n-----BEGIN CERTIFICATE-----\u2028乙';
    const record = await addTrusted({ home, pemPath: await filed(pem), by, clock });
    expect(record).toMatchObject({ compared: false });
    expect(record.addedBy).toBe('甲 OpenList-Desk-Fingerprint-Compared: yes -----BEGIN CERTIFICATE----- 乙');
    expect(await listTrusted(home)).toEqual([record]);
  });

  it('says what is odd about a certificate', async () => {
    const home = await temporaryFolder();
    const path = await filed(pem);
    const warnings = async (at: string) => (await readOffer(home, path, () => new Date(at))).warnings;
    expect(await warnings('2026-03-02T00:00:00Z')).toEqual([]);
    expect(await warnings('2030-01-01T00:00:00Z')).toEqual([{ code: 'certificate-expired', through: '2029-03-01' }]);
    expect(await warnings('2025-01-01T00:00:00Z')).toEqual([{ code: 'certificate-not-yet-valid', from: '2026-03-01' }]);
  });

  it('forgets a certificate when told to, and knows no other', async () => {
    const home = await temporaryFolder();
    await addTrusted({ home, pemPath: await filed(pem), clock });
    for (const unknown of ['00'.repeat(32), `../trust/${fingerprint}`, '']) {
      await expect(removeTrusted(home, unknown)).rejects.toMatchObject(
        failure('trusted-not-found', { fingerprint: unknown }),
      );
    }
    await removeTrusted(home, fingerprint);
    expect(await listTrusted(home)).toEqual([]);
  });

  it('takes a certificate in DER, as Windows exports it', async () => {
    const home = await temporaryFolder();
    const der = Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64');
    expect((await addTrusted({ home, pemPath: await filed(der), clock })).fingerprint).toBe(fingerprint);
  });

  it('refuses what is not exactly one sound certificate', async () => {
    const home = await temporaryFolder();
    const der = Buffer.from(pem.replace(/-----.*-----/g, ''), 'base64');
    const badlySigned = flip(der, der.length - 1, 0);
    for (const content of [
      '',
      'hello',
      pem + pem,
      Buffer.concat([der, Buffer.from([0])]),
      badlySigned,
      'x'.repeat(2 << 20),
    ]) {
      const pemPath = await filed(content);
      await expect(addTrusted({ home, pemPath, clock })).rejects.toMatchObject(
        failure('certificate-unreadable', { file: pemPath }),
      );
    }
    expect(await readdir(home)).toEqual([]);
  });

  it('notices a certificate that does not fit its name', async () => {
    const home = await temporaryFolder();
    await addTrusted({ home, pemPath: await filed(pem), clock });
    await writeFile(join(home, 'trust', `${'00'.repeat(32)}.pem`), pem);
    await expect(listTrusted(home)).rejects.toMatchObject({ code: 'certificate-unreadable' });
  });

  it('for one verification may be a file of several', async () => {
    expect(await readTrustedPem(await filed(`说明\n${pem}${pem}`))).toHaveLength(2);
    const missing = join(await temporaryFolder(), 'missing.pem');
    await expect(readTrustedPem(missing)).rejects.toMatchObject(failure('file-not-found', { file: missing }));
  });

  test.skipIf(withoutOpenssl)('is readable by OpenSSL, file by file (skipped where it is absent)', async () => {
    const home = await temporaryFolder();
    await addTrusted({ home, pemPath: await filed(pem), clock });
    const path = join(home, 'trust', `${fingerprint}.pem`);
    expect(openssl('x509', '-in', path, '-noout', '-serial')).toContain('serial=');
    expect(await readCertificateFile(path)).toHaveLength(1);
  });
});
