import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rewrapSignature, verifyDetached, type TrustedCertificate } from '../../../main/engine/trust';
import { generateKey } from '../../../main/engine/trust/algorithms';
import { writeElement } from '../../../main/engine/trust/algorithms/strictder';
import type { Certificate } from '../../../main/engine/trust/certificate';
import { certificateText } from '../../../main/engine/trust/certificatefile';
import { readCms } from '../../../main/engine/trust/cms';
import { readRevocationList } from '../../../main/engine/trust/crl';
import { oids } from '../../../main/engine/trust/oids';
import { encodePem } from '../../../main/engine/trust/pem';
import { signDetached } from '../../../main/engine/trust/signature';
import type { SignatureAlgorithmId } from '../../../shared/contract/trust';
import { authority, extension, issue, issueRevocations, usage, usual, type Holder, type Wish } from './authority';
import { attime, clock, flip, now, openssl, sharedFolder, withoutOpenssl } from './support';

const ROUNDS = process.env['OPENLIST_DESK_LONG'] === '1' ? 200 : 6;
/** OpenSSL 3.0 has no SM2 in CMS; see the vectors for a second library's word. */
const algorithms = ['ecdsa-p256', 'ecdsa-p384', 'rsa'] as const satisfies readonly SignatureAlgorithmId[];

let folder: string;
const file = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
const pems = (name: string, certificates: readonly Certificate[]) =>
  file(name, certificates.map(({ der }) => certificateText(der)).join(''));

/** The same numbers below a bound in every run (a linear congruence of 31 bits). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
}

/** Whether OpenSSL ends well. */
function accepts(...args: string[]): boolean {
  try {
    openssl(...args);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(withoutOpenssl)('OpenSSL and this program (skipped where it is absent)', () => {
  const keys = new Map<SignatureAlgorithmId, { pkcs8: Uint8Array; root: Holder; middle: Holder; signer: Holder }>();

  beforeAll(async () => {
    folder = await sharedFolder();
    for (const algorithm of algorithms) {
      const { pkcs8, key } = await generateKey(algorithm);
      const root = await issue(null, `根 ${algorithm}`, { algorithm });
      const middle = await issue(root, `中级 ${algorithm}`);
      // Named by its key's identifier, a signer needs one.
      const identifier = extension(
        oids.subjectKeyIdentifier,
        writeElement(0x04, key.publicKeyInfo.subarray(-20)),
        false,
      );
      const extensions = [...usual.signer, identifier];
      keys.set(algorithm, {
        pkcs8,
        root,
        middle,
        signer: await issue(middle, '张三', { key, extensions }),
      });
    }
  }, 60_000);

  it(`agree on ${ROUNDS} signatures, right and wrong ones`, async () => {
    const draw = random(20_261_129);
    for (let round = 0; round < ROUNDS; round += 1) {
      const algorithm = algorithms[round % algorithms.length] ?? 'rsa';
      const { pkcs8, root, middle, signer } = keys.get(algorithm) as NonNullable<ReturnType<typeof keys.get>>;
      const content = Buffer.from(Array.from({ length: 1 + draw(200) }, () => draw(256)));
      const other = keys.get(algorithms[(round + 1) % algorithms.length] ?? 'rsa')?.root ?? root;
      const judged = async (p7s: Uint8Array, of: Uint8Array, anchor: Holder, at = now) => {
        const ours = (await verifyDetached(p7s, of, [anchor.certificate], () => at)).faults.length === 0;
        const args = ['-inform', 'DER', '-in', file('x.p7s', p7s), '-content', file('x.txt', of)];
        const trust = ['-CAfile', pems('x.pem', [anchor.certificate]), '-purpose', 'smimesign'];
        const seconds = String(Math.floor(at.getTime() / 1000));
        return [
          ours,
          accepts('cms', '-verify', '-binary', ...args, ...trust, '-attime', seconds, '-out', join(folder, 'o')),
        ];
      };
      const ours = await signDetached({ ...signer, chain: [middle.certificate] }, content, now);
      const late = new Date('2031-01-01');
      expect(await judged(ours, content, root), `round ${round}, ${algorithm}`).toEqual([true, true]);
      expect(await judged(ours, Buffer.concat([content, content]), root)).toEqual([false, false]);
      expect(await judged(flip(ours, ours.length - 1 - draw(16), draw(8)), content, root)).toEqual([false, false]);
      expect(await judged(ours, content, other)).toEqual([false, false]);
      const expired = await signDetached({ ...signer, chain: [middle.certificate] }, content, late);
      expect(await judged(expired, content, root, late)).toEqual([false, false]);

      const key = file('k.pem', encodePem({ label: 'PRIVATE KEY', der: pkcs8, heading: '' }));
      const how = [['-cades'], ['-keyid'], [], ['-nodetach', '-stream', '-indef']][draw(4)] ?? [];
      const digest = ['sha256', 'sha384', 'sha512'][draw(3)] ?? 'sha256';
      const by = [
        '-signer',
        pems('s.pem', [signer.certificate]),
        '-inkey',
        key,
        '-certfile',
        pems('c.pem', [middle.certificate, root.certificate]),
      ];
      const made = ['-in', file('x.txt', content), '-outform', 'DER', '-out', join(folder, 'o.p7s')];
      openssl('cms', '-sign', '-binary', '-md', digest, ...by, ...made, ...how);
      const foreign = readFileSync(join(folder, 'o.p7s'));
      // OpenSSL signs with today's time, which lies within the certificates' validity.
      const { p7s, signer: found } = await rewrapSignature(foreign, content, clock);
      expect(await judged(p7s, content, root, new Date(found.signingTime ?? now))).toEqual([true, true]);
      await expect(rewrapSignature(foreign, Buffer.from('other'), clock)).rejects.toThrow();
    }
  }, 900_000);

  /** A chain of a kind: what is beyond the signer, whom one trusts, when, and whose certificate is revoked. */
  interface Case {
    readonly root?: Wish;
    readonly middle?: Wish;
    readonly signer?: Wish;
    readonly without?: boolean;
    readonly trustMiddle?: boolean;
    readonly at?: string;
    readonly revoked?: boolean;
  }

  it.each<[string, boolean, Case]>([
    ['whole', true, {}],
    ['whole, of RSA and P-384', true, { root: { algorithm: 'rsa' }, middle: { algorithm: 'ecdsa-p384' } }],
    ['without a link', false, { without: true }],
    ['that ends at a trusted intermediate', true, { trustMiddle: true }],
    ['before it is valid', false, { at: '2025-12-31' }],
    ['after it is valid', false, { at: '2030-01-02' }],
    ['whose intermediate is not valid any more', false, { middle: { through: '2026-02-01' } }],
    ['whose intermediate is no authority', false, { middle: { extensions: [usage(0x06)] } }],
    ['whose intermediate may not certify', false, { middle: { extensions: [authority(), usage(0x02)] } }],
    ['whose intermediate was spoiled', false, { middle: { spoiled: true } }],
    ['whose root allows no intermediate', false, { root: { extensions: [authority(0), usage(0x06)] } }],
    ['whose intermediate allows no other below it', true, { middle: { extensions: [authority(0), usage(0x06)] } }],
    ['whose signer may only encrypt', false, { signer: { extensions: [usage(0x20)] } }],
    ['whose signer was spoiled', false, { signer: { ...{ extensions: usual.signer }, spoiled: true } }],
    ['whose signer was revoked', false, { revoked: true }],
    ['whose authority revoked somebody else', true, { revoked: false }],
  ])('agree on a chain %s', async (_kind, good, wish) => {
    const root = await issue(null, '根', wish.root);
    const middle = await issue(root, '中级', wish.middle);
    const signer = await issue(middle, '张三', wish.signer ?? { extensions: usual.signer });
    const at = new Date(wish.at ?? now);
    const list = await issueRevocations(
      middle,
      [{ certificate: wish.revoked === true ? signer.certificate : root.certificate, at: '2026-02-15' }],
      { issuedAt: '2026-02-16' },
    );
    const anchor: TrustedCertificate[] = [wish.trustMiddle === true ? middle.certificate : root.certificate];
    const judgesRevocation = wish.revoked !== undefined;
    const trusted = judgesRevocation
      ? [...anchor, { ...middle.certificate, revocations: [readRevocationList(list)] }]
      : anchor;
    const chain = wish.without === true ? [] : [middle.certificate];
    const content = Buffer.from('content');
    const p7s = await signDetached({ ...signer, chain }, content, at);
    const ours = (await verifyDetached(p7s, content, trusted, clock)).faults;
    const args = ['-CAfile', pems('root.pem', anchor), '-purpose', 'smimesign', '-partial_chain'];
    const links = chain.length > 0 ? ['-untrusted', pems('middle.pem', chain)] : [];
    const revocation = judgesRevocation
      ? ['-crl_check', '-CRLfile', file('x.crl', encodePem({ label: 'X509 CRL', der: list, heading: '' }))]
      : [];
    const time = wish.at === undefined ? attime : String(at.getTime() / 1000);
    const theirs = accepts(
      'verify',
      ...args,
      ...links,
      ...revocation,
      '-attime',
      time,
      pems('s.pem', [signer.certificate]),
    );
    expect([ours.length === 0, theirs]).toEqual([good, good]);
  });

  it('read the structure of an SM2 signature alike', async () => {
    const root = await issue(null, '国密根', { algorithm: 'sm2' });
    const signer = await issue(root, '李四', { algorithm: 'sm2', extensions: usual.signer });
    const p7s = await signDetached({ ...signer, chain: [root.certificate] }, Buffer.from('content'), now);
    const printed = openssl('asn1parse', '-inform', 'DER', '-in', file('sm2.p7s', p7s));
    const objects = [...printed.matchAll(/OBJECT\s+:(\S+)/g)].map(([, name]) => name);
    expect(objects.slice(0, 1)).toEqual(['1.2.156.10197.6.1.4.2.2']);
    expect(objects).toEqual(
      expect.arrayContaining(['1.2.156.10197.6.1.4.2.1', 'sm3', 'SM2-with-SM3', '1.2.156.10197.1.301.1']),
    );
    const { signedAttributes, signature } = readCms(p7s);
    const heading = { label: 'PUBLIC KEY', der: signer.key.publicKeyInfo, heading: '' };
    const by = ['-pubin', '-inkey', file('sm2.pub', encodePem(heading)), '-sigfile', file('sm2.sig', signature)];
    const how = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
    const isSigned = (bytes: Uint8Array) =>
      accepts('pkeyutl', '-verify', ...by, ...how, '-in', file('sm2.attributes', bytes));
    expect([isSigned(signedAttributes), isSigned(flip(signedAttributes, 9, 0))]).toEqual([true, false]);
    const ca = pems('sm2.pem', [root.certificate]);
    const verifying = ['-CAfile', ca, '-attime', attime, pems('sm2s.pem', [signer.certificate])];
    expect(accepts('verify', '-vfyopt', 'distid:1234567812345678', ...verifying)).toBe(true);
  });
});
