import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createIdentity,
  openIdentity,
  readTrustedPem,
  verifyDetached,
  type Signer,
  type TrustedCertificate,
} from '../../../main/engine/trust';
import { encodeCms, readCms, type CmsParts } from '../../../main/engine/trust/cms';
import { readElement } from '../../../main/engine/trust/ber';
import { encodeSignedAttributes, readSignedAttributes } from '../../../main/engine/trust/signedattributes';
import { agency, attime, clock, flip, now, openssl, passphrase, sharedFolder, withoutOpenssl } from './support';

const content = Buffer.from('9f86d081  data/submission.json\n');

let folder: string;
let signer: Signer;
let certificatePath: string;
let trusted: TrustedCertificate[];
let p7s: Uint8Array;

beforeAll(async () => {
  folder = await sharedFolder();
  ({ certificatePath } = await createIdentity({ home: folder, name: '张三', agency, passphrase, clock }));
  signer = await openIdentity(folder, '张三', passphrase);
  trusted = await readTrustedPem(certificatePath);
  p7s = await signer.signDetached(content, now);
});

async function faultsOf(bytes: Uint8Array, of: Uint8Array = content, by = trusted): Promise<string[]> {
  return (await verifyDetached(bytes, of, by)).faults.map(({ code }) => code);
}

describe('a detached signature', () => {
  it('of a trusted signer is good, and says who claims to have signed when', async () => {
    expect(await verifyDetached(p7s, content, trusted)).toEqual({
      faults: [],
      cautions: [],
      signer: {
        bodyCodes: ['113207000143203250'],
        subject: signer.subject,
        fingerprint: signer.fingerprint,
        trusted: true,
        validAtSigning: true,
        signingTime: '2026-03-01T02:03:04.000Z',
      },
    });
  });

  it('of an unknown signer has that one fault', async () => {
    const { faults, signer: found } = await verifyDetached(p7s, content, []);
    expect(faults).toEqual([{ code: 'signer-untrusted' }]);
    expect(found?.trusted).toBe(false);
  });

  it('does not fit other content', async () => {
    expect(await faultsOf(p7s, Buffer.from('other'))).toEqual(['digest-mismatch']);
    expect(await faultsOf(p7s, new Uint8Array())).toEqual(['digest-mismatch']);
  });

  it('is good for any content, and for that alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 100 }), fc.nat(), async (bytes, at) => {
        const signature = await signer.signDetached(bytes, now);
        expect(await faultsOf(signature, bytes)).toEqual([]);
        const changed = bytes.length > 0 ? flip(bytes, at % bytes.length, at % 8) : Uint8Array.of(0);
        expect(await faultsOf(signature, changed)).toContain('digest-mismatch');
      }),
      { numRuns: 10 },
    );
  });
});

describe('one encoding only', () => {
  /** Any change must show as more than an unknown signer. */
  async function expectAltered(bytes: Uint8Array, by: TrustedCertificate[], what: string): Promise<void> {
    const faults = await faultsOf(bytes, content, by);
    expect(
      faults.filter((code) => code !== 'signer-untrusted'),
      what,
    ).not.toEqual([]);
  }

  it('lets no changed byte pass, whether the signer is trusted or not', async () => {
    for (let at = 0; at < p7s.length; at += 1) {
      await expectAltered(flip(p7s, at, at % 8), at % 2 === 0 ? trusted : [], `byte ${at}`);
    }
  }, 120_000);

  it('lets no changed bit pass', async () => {
    const anyBit = fc.record({ at: fc.nat({ max: p7s.length - 1 }), bit: fc.nat({ max: 7 }) });
    await fc.assert(
      fc.asyncProperty(anyBit, ({ at, bit }) => expectAltered(flip(p7s, at, bit), [], `byte ${at}, bit ${bit}`)),
      { numRuns: 150 },
    );
  });

  it('lets nothing be added, cut off, moved or cut out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: p7s.length }),
        fc.nat({ max: 20 }),
        fc.uint8Array({ maxLength: 20 }),
        async (at, cut, added) => {
          const edited = Buffer.concat([p7s.subarray(0, at), added, p7s.subarray(at + cut)]);
          fc.pre(!edited.equals(p7s));
          await expectAltered(edited, trusted, `at ${at}: ${cut} out, ${added.length} in`);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('knows only one of the two values of s that ECDSA allows', async () => {
    const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
    const parts = readCms(p7s);
    const sAt = 4 + (parts.signature[3] ?? 0);
    const s = BigInt(`0x${Buffer.from(parts.signature.subarray(sAt + 2)).toString('hex')}`);
    const twin = Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex');
    const r = parts.signature.subarray(2, sAt);
    const signature = Buffer.concat([Buffer.of(0x30, r.length + 35), r, Buffer.of(0x02, 33, 0), twin]);
    expect(await faultsOf(encodeCms({ ...parts, signature }))).toEqual(['signature-invalid']);
  });

  it('is re-encoded from what it says to the very same bytes', () => {
    expect(Buffer.from(encodeCms(readCms(p7s))).equals(p7s)).toBe(true);
  });

  it('does not take over a signature under another time, digest or certificate', async () => {
    const parts = readCms(p7s);
    const said = readSignedAttributes(readElement(parts.signedAttributes));
    const saying = (change: { signingTime?: Date; messageDigest?: Uint8Array }) =>
      encodeCms({
        ...parts,
        signedAttributes: encodeSignedAttributes({
          ...said,
          signingTime: now,
          certificateDigests: said.certificateDigests.map(({ value }) => value),
          ...change,
        }),
      });
    expect(Buffer.from(saying({})).equals(p7s)).toBe(true);
    expect(await faultsOf(saying({ signingTime: new Date('2027-01-01T00:00:00Z') }))).toEqual(['signature-invalid']);
    expect(await faultsOf(saying({ signingTime: new Date('2055-01-01T00:00:00Z') }))).toEqual([
      'signature-invalid',
      'certificate-expired-at-signing',
    ]);
    expect(await faultsOf(saying({ messageDigest: new Uint8Array(32) }))).toEqual([
      'digest-mismatch',
      'signature-invalid',
    ]);
    const { certificatePath: path } = await createIdentity({ home: folder, name: '李四', agency, passphrase, clock });
    const [other] = (await readTrustedPem(path)) as [TrustedCertificate];
    const stolen: CmsParts = { ...parts, certificates: [other], signer: other };
    expect(await faultsOf(encodeCms(stolen), content, [other])).toEqual(['signature-invalid', 'certificate-mismatch']);
  });
});

describe('verification of anything at all', () => {
  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await verifyDetached(bytes, content, trusted)).toEqual({
          faults: [{ code: 'cms-malformed' }],
          cautions: [],
          signer: null,
        });
      }),
      { numRuns: 300 },
    );
  });

  it('does not go down into a deep nest, nor read a huge file', async () => {
    const nest = Buffer.alloc(60_000);
    for (let at = 0; at < nest.length; at += 2) nest.set([0x30, 0x80], at);
    expect(await faultsOf(nest)).toEqual(['cms-malformed']);
    expect(await faultsOf(Buffer.concat([p7s, new Uint8Array(1 << 20)]))).toEqual(['cms-malformed']);
  });
});

describe.skipIf(withoutOpenssl)('OpenSSL as the judge of signatures (skipped where it is absent)', () => {
  async function opensslVerify(signature: Uint8Array, of: Uint8Array, ...more: string[]): Promise<string> {
    const [p7sPath, contentPath] = [join(folder, '1.p7s'), join(folder, 'tagmanifest-sha256.txt')];
    await writeFile(p7sPath, signature);
    await writeFile(contentPath, of);
    const files = ['-inform', 'DER', '-in', p7sPath, '-content', contentPath, '-CAfile', certificatePath];
    return openssl('cms', '-verify', '-binary', ...files, '-attime', attime, ...more);
  }

  it('accepts the signature, its certificate as its own anchor, and the attributes of CAdES', async () => {
    expect(await opensslVerify(p7s, content)).toBe(content.toString());
    expect(await opensslVerify(p7s, content, '-cades', '-purpose', 'smimesign')).toBe(content.toString());
  });

  it('refuses it for other content, and when it was changed', async () => {
    await expect(opensslVerify(p7s, Buffer.from('other'))).rejects.toThrow();
    await expect(opensslVerify(flip(p7s, p7s.length - 1, 0), content)).rejects.toThrow();
  });

  it('reads it as the profile has it', async () => {
    const path = join(folder, 'printed.p7s');
    await writeFile(path, p7s);
    const text = openssl('cms', '-cmsout', '-print', '-inform', 'DER', '-in', path);
    expect(text).toMatch(/unsignedAttrs:\s+<ABSENT>/);
    expect(text).toMatch(/eContent: <ABSENT>/);
    expect(text).toContain('id-smime-aa-signingCertificateV2');
    expect(text).toMatch(/signingTime[^]*UTCTIME:Mar {2}1 02:03:04 2026 GMT/);
  });

  it('writes signatures in other encodings, which are refused as they are', async () => {
    const key = join(folder, 'identities', signer.fingerprint.slice(0, 16), 'key.pem');
    const contentPath = join(folder, 'content.txt');
    await writeFile(contentPath, content);
    const sign = async (...more: string[]) => {
      const out = join(folder, 'foreign.p7s');
      const files = ['-in', contentPath, '-signer', certificatePath, '-inkey', key, '-out', out, '-outform', 'DER'];
      openssl('cms', '-sign', '-binary', ...files, '-passin', `pass:${passphrase}`, ...more);
      return new Uint8Array(await readFile(out));
    };
    const cades = await sign('-cades', '-md', 'sha256');
    expect(await opensslVerify(cades, content)).toBe(content.toString());
    expect(await faultsOf(await sign('-keyid'))).toEqual(['cms-version']);
    expect(await faultsOf(await sign('-cades', '-md', 'sha1'))).toEqual(['cms-algorithm-unsupported']);
    expect(await faultsOf(await sign('-noattr'))).toEqual(['cms-attributes-missing']);
  });
});
