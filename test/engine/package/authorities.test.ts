import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, verifyPackage } from '../../../main/engine/package';
import type { Signer, TrustedCertificate } from '../../../main/engine/trust';
import { readRevocationList } from '../../../main/engine/trust/crl';
import { signDetached } from '../../../main/engine/trust/signature';
import { signatureAlgorithms } from '../../../shared/contract/trust';
import { issue, issueRevocations, usual, type Holder } from '../trust/authority';
import { agency, clock, makeContent, makeFolder } from './fixture';

const folder = makeFolder();
let root: Holder;
let middle: Holder;

beforeAll(async () => {
  root = await issue(null, '根');
  middle = await issue(root, '中级');
});

function signerOf({ certificate, key }: Holder): Signer {
  const { der, fingerprint, subject, bodyCodes } = certificate;
  return {
    certificate: der,
    chain: [middle.certificate.der],
    algorithm: key.algorithm.id,
    fingerprint,
    subject,
    bodyCodes,
    signDetached: (content, at) => signDetached({ certificate, chain: [middle.certificate], key }, content, at),
  };
}

async function packageBy(holder: Holder): Promise<string> {
  const target = join(folder, `${holder.certificate.fingerprint}.zip`);
  await buildPackage({ content: await makeContent(folder), signers: [signerOf(holder)], target, clock });
  return target;
}

const ofAgency = (name: string) => issue(middle, name, { extensions: usual.signer, code: agency.code });

describe('a package whose signer an authority vouches for', () => {
  test.each(signatureAlgorithms)('is trusted with the authority, signed by %s', async (algorithm) => {
    const holder = await issue(middle, '王科', { algorithm, extensions: usual.signer, code: agency.code });
    const path = await packageBy(holder);
    expect(await verifyPackage({ path, trusted: [root.certificate] })).toMatchObject({
      ok: true,
      verdict: 'trusted',
      signers: [{ fingerprint: holder.certificate.fingerprint, trusted: true }],
    });
    const stranger = await verifyPackage({ path, trusted: [] });
    expect(stranger).toMatchObject({ ok: false, verdict: 'untrusted' });
    expect(stranger.faults.map(({ code }) => code)).toEqual(['signer-untrusted', 'chain-incomplete']);
  });

  test('vouches for nothing once the certificate is revoked, and says where a list is out of date', async () => {
    const holder = await ofAgency('李科');
    const path = await packageBy(holder);
    const listing = async (at: string, nextAt: string): Promise<TrustedCertificate[]> => {
      const der = await issueRevocations(middle, [{ certificate: holder.certificate, at }], { nextAt });
      return [{ ...middle.certificate, revocations: [readRevocationList(der)] }];
    };
    const revoked = await verifyPackage({ path, trusted: await listing('2026-02-20', '2099-01-01') });
    expect(revoked).toMatchObject({ ok: false, verdict: 'unsigned' });
    expect(revoked.faults).toEqual([{ code: 'certificate-revoked', path: 'signatures/1.p7s' }]);
    const later = await verifyPackage({ path, trusted: await listing('2026-03-20', '2026-03-01') });
    expect(later).toMatchObject({
      ok: true,
      signers: [{ cautions: [{ code: 'revocation-outdated', issuer: middle.certificate.subject }] }],
    });
  });
});
