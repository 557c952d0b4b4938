import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import {
  addRevocations,
  addTrusted,
  listRevocations,
  loadTrusted,
  removeRevocations,
  verifyDetached,
} from '../../../main/engine/trust';
import { writeElement, writeNatural } from '../../../main/engine/trust/algorithms/strictder';
import { certificateText } from '../../../main/engine/trust/certificatefile';
import { readRevocationList, revocationOf, RevocationListError } from '../../../main/engine/trust/crl';
import { oids } from '../../../main/engine/trust/oids';
import { encodePem } from '../../../main/engine/trust/pem';
import { signDetached } from '../../../main/engine/trust/signature';
import { signatureAlgorithms } from '../../../shared/contract/trust';
import { authority, extension, issue, issueRevocations, usage, usual, type Holder } from './authority';
import { clock, failure, flip, now, openssl, sharedFolder, temporaryFolder, withoutOpenssl } from './support';

const content = Buffer.from('content');
let root: Holder;
let signer: Holder;
let list: Uint8Array;

beforeAll(async () => {
  root = await issue(null, '根');
  signer = await issue(root, '张三', { extensions: usual.signer });
  list = await issueRevocations(root, [{ certificate: signer.certificate, at: '2026-02-10', reason: 4 }]);
});

function filed(folder: string, name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** A home that trusts these authorities. */
async function homeTrusting(...holders: Holder[]): Promise<string> {
  const home = await temporaryFolder();
  for (const { certificate } of holders) {
    await addTrusted({ home, pemPath: filed(home, 'ca.pem', certificateText(certificate.der)), clock });
  }
  return home;
}

async function add(home: string, der: Uint8Array | string, by = '赵科长') {
  const file = filed(home, 'list.crl', der);
  return addRevocations({ home, file, by, trusted: await loadTrusted(home), clock });
}

const refused = (home: string, der: Uint8Array | string) =>
  add(home, der).then(
    () => 'accepted',
    (error: unknown) => (error as { code: string }).code,
  );

async function faults(home: string, { certificate, key }: Holder): Promise<string[]> {
  const p7s = await signDetached({ certificate, key }, content, now);
  return (await verifyDetached(p7s, content, await loadTrusted(home), clock)).faults.map(({ code }) => code);
}

describe('a list of revoked certificates', () => {
  it('is taken from a trusted authority, in DER or PEM, and from then on counts', async () => {
    for (const der of [list, encodePem({ label: 'X509 CRL', der: list, heading: 'made by somebody\n' })]) {
      const home = await homeTrusting(root);
      expect(await faults(home, signer)).toEqual([]);
      const record = {
        id: readRevocationList(list).id,
        issuer: root.certificate.subject,
        issuedAt: '2026-02-01T00:00:00.000Z',
        nextAt: '2026-12-01T00:00:00.000Z',
        revoked: 1,
        addedAt: clock().toISOString(),
        addedBy: '赵科长',
      };
      expect(await add(home, der)).toEqual(record);
      expect(await listRevocations(home)).toEqual([record]);
      expect(await faults(home, signer)).toEqual(['certificate-revoked']);
      await removeRevocations(home, record.id);
      expect(await listRevocations(home)).toEqual([]);
      expect(await faults(home, signer)).toEqual([]);
    }
  });

  it('is kept once, as it was first added', async () => {
    const home = await homeTrusting(root);
    const first = await add(home, list);
    expect(await add(home, list, '别人')).toEqual(first);
  });

  it('may be signed with every algorithm', async () => {
    for (const algorithm of signatureAlgorithms) {
      const issuer = await issue(null, algorithm, { algorithm });
      const under = await issue(issuer, '李四', { extensions: usual.signer });
      const home = await homeTrusting(issuer);
      await add(home, await issueRevocations(issuer, [{ certificate: under.certificate, at: '2026-02-10' }]));
      expect(await faults(home, under), algorithm).toEqual(['certificate-revoked']);
    }
  }, 60_000);

  it('takes the place of the one before it, and never of a later one', async () => {
    const home = await homeTrusting(root);
    await add(home, list);
    const later = await issueRevocations(root, [], { issuedAt: '2026-02-20', nextAt: null });
    expect(await add(home, later)).toMatchObject({ revoked: 0, nextAt: null });
    expect(readdirSync(join(home, 'trust', 'revocations'))).toHaveLength(1);
    expect(await faults(home, signer)).toEqual([]);
    expect(await refused(home, list)).toBe('revocation-older');
  });

  it('for a part of the certificates stands beside those for other parts', async () => {
    const home = await homeTrusting(root);
    const part = (name: string) =>
      extension(
        oids.issuingDistributionPoint,
        writeElement(0x30, writeElement(0xa0, writeElement(0x86, Buffer.from(name)))),
      );
    const revoked = [{ certificate: signer.certificate, at: '2026-02-10' }];
    await add(home, await issueRevocations(root, revoked, { extensions: [part('crl1')] }));
    await add(home, await issueRevocations(root, [], { issuedAt: '2026-02-20', extensions: [part('crl2')] }));
    expect(await listRevocations(home)).toHaveLength(2);
    expect(await faults(home, signer)).toEqual(['certificate-revoked']);
  });

  it('counts no longer where its authority is not trusted any more', async () => {
    const home = await homeTrusting(root);
    await add(home, list);
    expect((await loadTrusted(home))[0]?.revocations).toHaveLength(1);
    const other = await homeTrusting(await issue(null, '别家'));
    expect(await refused(other, list)).toBe('revocation-issuer-unknown');
  });
});

describe('a list is refused', () => {
  const wishes: readonly [string, string, () => Promise<Uint8Array>][] = [
    ['where its signature is wrong', 'revocation-signature-wrong', () => issueRevocations(root, [], { spoiled: true })],
    [
      'where another of that name signed',
      'revocation-signature-wrong',
      async () => issueRevocations(await issue(null, '根'), []),
    ],
    [
      'where it only says what changed',
      'revocation-partial',
      () => issueRevocations(root, [], { extensions: [extension(oids.deltaCrlIndicator, writeNatural(1n))] }),
    ],
    [
      'where it is for others’ certificates',
      'revocation-partial',
      () =>
        issueRevocations(root, [], {
          extensions: [
            extension(oids.issuingDistributionPoint, writeElement(0x30, writeElement(0x84, Uint8Array.of(0xff)))),
          ],
        }),
    ],
    [
      'where it is for some reasons only',
      'revocation-partial',
      () =>
        issueRevocations(root, [], {
          extensions: [
            extension(oids.issuingDistributionPoint, writeElement(0x30, writeElement(0x83, Uint8Array.of(5, 0x20)))),
          ],
        }),
    ],
    [
      'where something critical is unknown',
      'revocation-not-understood',
      () => issueRevocations(root, [], { extensions: [extension('1.2.3.4', Uint8Array.of(5, 0))] }),
    ],
  ];
  it.each(wishes)('%s', async (_where, code, make) => {
    const home = await homeTrusting(root);
    expect(await refused(home, await make())).toBe(code);
    expect(await listRevocations(home)).toEqual([]);
  });

  it('where its issuer may not sign lists', async () => {
    const quiet = await issue(null, '只签证书', { extensions: [authority(), usage(0x04)] });
    expect(await refused(await homeTrusting(quiet), await issueRevocations(quiet, []))).toBe(
      'revocation-issuer-unknown',
    );
    expect(await refused(await homeTrusting(signer), await issueRevocations(signer, []))).toBe(
      'revocation-issuer-unknown',
    );
  });

  it('where it is no list, or was changed anywhere', async () => {
    const home = await homeTrusting(root);
    for (const bytes of ['', 'hello', certificateText(root.certificate.der), root.certificate.der]) {
      expect(await refused(home, bytes)).toBe('revocation-unreadable');
    }
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: list.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        expect(await refused(home, flip(list, at, bit))).toMatch(/^revocation-/);
      }),
      { numRuns: process.env['OPENLIST_DESK_LONG'] === '1' ? 2000 : 60 },
    );
    expect(await listRevocations(home)).toEqual([]);
  }, 120_000);

  it('and whatever it holds, reading it ends in a list or one error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readRevocationList(bytes)).toThrow(RevocationListError);
      }),
    );
  });

  it('where a stored one was changed or laid there', async () => {
    const home = await homeTrusting(root);
    const { id } = await add(home, list);
    const path = join(home, 'trust', 'revocations', `${id}.pem`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^M/m, 'N'));
    await expect(listRevocations(home)).rejects.toMatchObject(failure('revocation-damaged', { file: path, id }));
    for (const unknown of ['00'.repeat(32), `../${id}`, '']) {
      await expect(removeRevocations(home, unknown)).rejects.toMatchObject(
        failure('revocation-not-found', { id: unknown }),
      );
    }
    await removeRevocations(home, id);
    expect(await listRevocations(home)).toEqual([]);
  });
});

test('a list of twenty thousand is read whole', async () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({
    certificate: { ...signer.certificate, serialNumber: writeNatural(BigInt(index + 1)) },
    at: '2026-02-10',
  }));
  const read = readRevocationList(await issueRevocations(root, many));
  expect(read.revoked.size).toBe(20_000);
  expect(revocationOf(read, writeNatural(17_777n))).toEqual({ at: new Date('2026-02-10'), compromised: false });
  expect(revocationOf(read, writeNatural(20_001n))).toBeUndefined();
});

test.skipIf(withoutOpenssl)('OpenSSL reads our lists, and we read its (skipped where it is absent)', async () => {
  const folder = await sharedFolder();
  const crl = filed(folder, 'ours.crl', list);
  const ca = filed(folder, 'ca.pem', certificateText(root.certificate.der));
  expect(openssl('crl', '-inform', 'DER', '-in', crl, '-CAfile', ca, '-noout', '-lastupdate')).toContain('Feb  1');
  const [key, pem, out, config] = ['key', 'pem', 'crl', 'cnf'].map((end) => join(folder, `authority.${end}`)) as [
    string,
    string,
    string,
    string,
  ];
  writeFileSync(join(folder, 'index.txt'), 'R\t300101000000Z\t260210000000Z,keyCompromise\t2A\tunknown\t/CN=x\n');
  writeFileSync(
    config,
    `[ca]\ndefault_ca=d\n[d]\ndatabase=${folder}/index.txt\ndefault_md=sha256\ndefault_crl_days=30\n`,
  );
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    key,
    '-out',
    pem,
    '-subj',
    '/CN=Authority',
    '-days',
    '30',
    '-addext',
    'keyUsage=critical,keyCertSign,cRLSign',
  );
  openssl('ca', '-gencrl', '-config', config, '-keyfile', key, '-cert', pem, '-out', out);
  const home = await temporaryFolder();
  await addTrusted({ home, pemPath: pem, clock });
  const record = await addRevocations({ home, file: out, by: '', trusted: await loadTrusted(home), clock });
  expect(record).toMatchObject({ revoked: 1, issuer: 'CN=Authority' });
  const [{ revocations = [] } = {}] = await loadTrusted(home);
  expect(revocations.map((each) => revocationOf(each, writeNatural(42n)))).toEqual([
    { at: new Date('2026-02-10'), compromised: true },
  ]);
});
