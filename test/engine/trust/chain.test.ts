import { beforeAll, describe, expect, it } from 'vitest';
import { verifyDetached, type TrustedCertificate } from '../../../main/engine/trust';
import type { Certificate } from '../../../main/engine/trust/certificate';
import { readRevocationList } from '../../../main/engine/trust/crl';
import { oids } from '../../../main/engine/trust/oids';
import { signDetached } from '../../../main/engine/trust/signature';
import { authority, extension, issue, issueRevocations, purposes, usage, usual, type Holder } from './authority';
import { clock, now } from './support';

const content = Buffer.from('content');
const untrusted = (reason: string) => ['signer-untrusted', reason];

async function faults(
  { certificate, key }: Holder,
  chain: readonly Certificate[],
  trusted: readonly TrustedCertificate[],
  at = now,
): Promise<string[]> {
  const p7s = await signDetached({ certificate, chain, key }, content, at);
  return (await verifyDetached(p7s, content, trusted, clock)).faults.map(({ code }) => code);
}

let root: Holder;
let middle: Holder;
let signer: Holder;

beforeAll(async () => {
  root = await issue(null, '根');
  middle = await issue(root, '中级');
  signer = await issue(middle, '张三', { extensions: usual.signer });
});

describe('a chain from the signer', () => {
  it('is followed through certificates that came with the signature to a trusted root', async () => {
    const above = [middle.certificate];
    expect(await faults(signer, above, [root.certificate])).toEqual([]);
    expect(await faults(signer, [...above, root.certificate], [root.certificate])).toEqual([]);
  });

  it('is followed through certificates of the trust store, and ends at the first that is trusted', async () => {
    expect(await faults(signer, [], [middle.certificate, root.certificate])).toEqual([]);
    expect(await faults(signer, [], [middle.certificate])).toEqual([]);
    expect(await faults(signer, [middle.certificate], [signer.certificate])).toEqual([]);
  });

  it('is followed whatever the algorithms of its authorities, SM2’s and RSA’s too', async () => {
    const sm2Root = await issue(null, '国密根', { algorithm: 'sm2' });
    const rsa = await issue(sm2Root, 'RSA 中级', { algorithm: 'rsa' });
    const p384 = await issue(rsa, 'P-384 中级', { algorithm: 'ecdsa-p384' });
    const sm2 = await issue(p384, '李四', { algorithm: 'sm2', extensions: usual.signer });
    const above = [p384, rsa].map(({ certificate }) => certificate);
    expect(await faults(sm2, above, [sm2Root.certificate])).toEqual([]);
    expect(await faults(sm2, above, [root.certificate])).toEqual(untrusted('chain-incomplete'));
  });

  it('says what is missing: a link, or trust in the root', async () => {
    expect(await faults(signer, [], [root.certificate])).toEqual(untrusted('chain-incomplete'));
    expect(await faults(signer, [middle.certificate], [])).toEqual(untrusted('chain-incomplete'));
    expect(await faults(signer, [middle.certificate, root.certificate], [])).toEqual(untrusted('chain-unanchored'));
    const alone = await issue(null, '自签', { extensions: usual.signer });
    expect(await faults(alone, [], [root.certificate])).toEqual(['signer-untrusted']);
  });

  it('finds the authority among several of its name, as when it renewed its key', async () => {
    const renewed = await issue(null, '根');
    const trusted = [renewed.certificate, root.certificate];
    expect(await faults(signer, [middle.certificate], trusted)).toEqual([]);
    expect(await faults(signer, [middle.certificate], [renewed.certificate])).toEqual(
      untrusted('chain-signature-invalid'),
    );
  });

  it('survives authorities that certify each other in a ring', async () => {
    const one = await issue(null, '甲');
    const two = await issue(one, '乙');
    const back = await issue(two, '甲', { key: one.key });
    const lost = await issue(two, '王五', { extensions: usual.signer });
    const ring = [two, back, one].map(({ certificate }) => certificate);
    expect(await faults(lost, ring, [root.certificate])).toEqual(untrusted('chain-incomplete'));
    expect(await faults(lost, ring.slice(0, 2), [root.certificate])).toEqual(untrusted('chain-incomplete'));
  });

  it('is given up where it is too long, or has too many ways to go', async () => {
    let last = root;
    const links: Certificate[] = [];
    for (let level = 0; level < 9; level += 1) {
      last = await issue(last, `第${level}级`);
      links.push(last.certificate);
    }
    const deep = await issue(last, '深', { extensions: usual.signer });
    expect(await faults(deep, links, [root.certificate])).toEqual(untrusted('chain-too-long'));
    const same: Certificate[] = [];
    const { key } = root;
    for (let each = 0; each < 8; each += 1) same.push((await issue(root, '根', { key })).certificate);
    const lost = await issue(root, '众', { extensions: usual.signer });
    expect((await faults(lost, same, []))[0]).toBe('signer-untrusted');
  });
});

describe('an authority counts only', () => {
  const cases: readonly [string, string, Parameters<typeof issue>[2]][] = [
    ['where basicConstraints says that it is one', 'issuer-not-authority', { extensions: [usage(0x06)] }],
    ['where its key may sign certificates', 'issuer-not-authority', { extensions: [authority(), usage(0x02)] }],
    [
      'where its purposes go with signing documents',
      'issuer-not-authority',
      { extensions: [...usual.authority, purposes('1.3.6.1.5.5.7.3.1')] },
    ],
    [
      'where nothing critical is unknown',
      'chain-not-understood',
      { extensions: [...usual.authority, extension('1.2.3.4', Uint8Array.of(5, 0))] },
    ],
    [
      'where names are not constrained, critical or not',
      'chain-not-understood',
      { extensions: [...usual.authority, extension(oids.nameConstraints, Uint8Array.of(0x30, 0), false)] },
    ],
    ['from when it is valid', 'chain-expired', { from: '2026-05-01' }],
    ['as long as it is valid', 'chain-expired', { from: '2025-01-01', through: '2026-02-28' }],
    ['where its certificate is well signed', 'chain-signature-invalid', { spoiled: true }],
  ];
  it.each(cases)('%s', async (_only, reason, wish) => {
    const odd = await issue(root, '异常中级', wish);
    const under = await issue(odd, '赵六', { extensions: usual.signer });
    expect(await faults(under, [odd.certificate], [root.certificate])).toEqual(untrusted(reason));
  });

  it('for as many authorities below it as it allows, those that name themselves aside', async () => {
    const short = await issue(null, '短', { extensions: [authority(0), usage(0x06)] });
    const direct = await issue(short, '直属', { extensions: usual.signer });
    expect(await faults(direct, [], [short.certificate])).toEqual([]);
    const below = await issue(short, '下级');
    const indirect = await issue(below, '间接', { extensions: usual.signer });
    expect(await faults(indirect, [below.certificate], [short.certificate])).toEqual(untrusted('chain-too-long'));
    const renewed = await issue(short, '短');
    const under = await issue(renewed, '新钥', { extensions: usual.signer });
    expect(await faults(under, [renewed.certificate], [short.certificate])).toEqual([]);
  });
});

describe('a signer’s certificate', () => {
  it.each([
    [
      'for mail and logging in, as USB keys have it',
      [...usual.signer, purposes(oids.clientAuth, oids.emailProtection)],
      [],
    ],
    ['for documents', [...usual.signer, purposes(oids.documentSigning)], []],
    ['with a critical policy', [...usual.signer, extension(oids.certificatePolicies, Uint8Array.of(0x30, 0))], []],
    ['for servers only', [...usual.signer, purposes('1.3.6.1.5.5.7.3.1')], ['certificate-invalid']],
    ['for encryption only', [usage(0x20)], ['certificate-invalid']],
  ])('%s', async (_what, extensions, expected) => {
    const holder = await issue(root, '钱七', { extensions });
    expect(await faults(holder, [], [root.certificate])).toEqual(expected);
  });

  it('must be among those that came with the signature, and nothing strange beside it', async () => {
    const stranger = await issue(null, '旁人');
    expect(await faults(signer, [middle.certificate, stranger.certificate], [root.certificate])).toEqual([
      'certificate-surplus',
    ]);
  });
});

describe('a certificate that its authority revoked', () => {
  const march = '2026-03-01T02:03:04Z';
  async function revoking(at: string, reason?: number, of: Holder = signer, by: Holder = middle) {
    const der = await issueRevocations(by, [
      { certificate: of.certificate, at, ...(reason !== undefined && { reason }) },
    ]);
    return { ...by.certificate, revocations: [readRevocationList(der)] };
  }

  it.each([
    ['before it signed', '2026-02-28T00:00:00Z', undefined, ['certificate-revoked']],
    ['in the very second', march, undefined, ['certificate-revoked']],
    ['later', '2026-03-02T00:00:00Z', undefined, []],
    ['later, since its name changed', '2026-03-02T00:00:00Z', 3, []],
    ['later, since its key fell into strange hands', '2026-03-02T00:00:00Z', 1, ['certificate-revoked']],
    ['later, since the authority’s key did', '2026-03-02T00:00:00Z', 2, ['certificate-revoked']],
  ])('%s', async (_when, at, reason, expected) => {
    expect(await faults(signer, [], [await revoking(at, reason)])).toEqual(expected);
    expect(await faults(signer, [], [signer.certificate, await revoking(at, reason)])).toEqual(expected);
  });

  it('breaks the chain where it is an authority’s', async () => {
    const trusted = [await revoking('2026-02-01', undefined, middle, root)];
    expect(await faults(signer, [middle.certificate], trusted)).toEqual(untrusted('chain-revoked'));
    expect(await faults(signer, [middle.certificate], [...trusted, middle.certificate])).toEqual(
      untrusted('chain-revoked'),
    );
  });

  it('is not another one with the same number', async () => {
    const other = await issue(null, '别家');
    const same = await issue(other, '同号', { serial: 42n, extensions: usual.signer });
    const mine = await issue(middle, '同号', { serial: 42n, extensions: usual.signer });
    expect(await faults(mine, [], [middle.certificate, await revoking('2026-02-01', 1, same, other)])).toEqual([]);
  });

  it('may have been revoked since a list that is out of date, which is said', async () => {
    const der = await issueRevocations(middle, [], { nextAt: '2026-02-15' });
    const trusted = [{ ...middle.certificate, revocations: [readRevocationList(der)] }];
    const { certificate, key } = signer;
    const p7s = await signDetached({ certificate, key }, content, now);
    const { faults: found, cautions } = await verifyDetached(p7s, content, trusted, clock);
    expect(found).toEqual([]);
    expect(cautions).toEqual([{ code: 'revocation-outdated', issuer: middle.certificate.subject }]);
  });
});
