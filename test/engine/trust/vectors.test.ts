import fc from 'fast-check';
import { sm2, sm3 } from 'sm-crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyDetached } from '../../../main/engine/trust';
import { generateKey, openSigningKey, type SigningKey } from '../../../main/engine/trust/algorithms';
import { writeElement, writeNatural } from '../../../main/engine/trust/algorithms/strictder';
import { derOid, readElement, tags } from '../../../main/engine/trust/ber';
import { readCms } from '../../../main/engine/trust/cms';
import { oids } from '../../../main/engine/trust/oids';
import { signDetached } from '../../../main/engine/trust/signature';
import { signatureAlgorithms, type SignatureAlgorithmId } from '../../../shared/contract/trust';
import { issue, usual, type Holder } from './authority';
import { bytesOf, places, rebuild, sequence } from './signedparts';
import { clock, flip, now } from './support';
import { vectors, type Good } from './vectors/cms';

const LONG = process.env['OPENLIST_DESK_LONG'] === '1';
const content = Buffer.from('9f86d081  data/submission.json\n');
const goods = new Map<SignatureAlgorithmId, Good>();
let root: Holder;
let sm2Pkcs8: Uint8Array;

beforeAll(async () => {
  root = await issue(null, '根');
  const { certificate: stranger } = await issue(null, '旁人');
  for (const algorithm of signatureAlgorithms) {
    const made = await generateKey(algorithm);
    if (algorithm === 'sm2') sm2Pkcs8 = made.pkcs8;
    const { certificate, key } = await issue(root, '张三', { key: made.key, extensions: usual.signer });
    const p7s = await signDetached({ certificate, chain: [root.certificate], key }, content, now);
    goods.set(algorithm, {
      p7s,
      content,
      key,
      own: certificate.der,
      issuer: root.certificate.der,
      stranger: stranger.der,
    });
  }
}, 60_000);

function goodOf(algorithm: SignatureAlgorithmId): Good {
  const good = goods.get(algorithm);
  if (good === undefined) throw new Error(`no signature by ${algorithm}`);
  return good;
}

async function codes(p7s: Uint8Array, trusted = [root.certificate]): Promise<string[]> {
  return (await verifyDetached(p7s, content, trusted, clock)).faults.map(({ code }) => code);
}

describe.each(signatureAlgorithms)('a signature by %s', (algorithm) => {
  it('is good, and written again to the very same bytes', async () => {
    const { p7s } = goodOf(algorithm);
    expect(await codes(p7s)).toEqual([]);
    expect(Buffer.from(await rebuild(p7s, {})).equals(p7s)).toBe(true);
  });

  it.each(vectors.filter(({ only }) => only?.includes(algorithm) ?? true))(
    'is refused: $name',
    async ({ make, code }) => {
      expect(await codes(await make(goodOf(algorithm)))).toContain(code);
    },
  );

  it('is refused with any one byte changed, whether the signer is trusted by name or by its authority', async () => {
    const { p7s } = goodOf(algorithm);
    const signer = readCms(p7s).signer;
    // An SM2 check takes some milliseconds in JavaScript: a sample here, every byte in the long run.
    const step = LONG ? 1 : Math.ceil(p7s.length / (algorithm === 'sm2' ? 60 : 200));
    for (let at = 0; at < p7s.length; at += step) {
      const found = await codes(flip(p7s, at, at % 8), at % 2 === 0 ? [root.certificate] : [signer]);
      expect(
        found.filter((code) => code !== 'signer-untrusted' && !code.startsWith('chain-')),
        `byte ${at}`,
      ).not.toEqual([]);
    }
  }, 900_000);

  it('is refused with anything changed, and never throws', async () => {
    const { p7s } = goodOf(algorithm);
    const edit = fc.record({
      at: fc.nat({ max: p7s.length }),
      cut: fc.nat({ max: 40 }),
      added: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = edits.reduce<Buffer>(
          (bytes, { at, cut, added }) => Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + cut)]),
          Buffer.from(p7s),
        );
        fc.pre(!changed.equals(p7s));
        expect(await codes(changed)).not.toEqual([]);
      }),
      { numRuns: LONG ? 20_000 : 60 },
    );
  }, 900_000);
});

describe('a signature by SM2', () => {
  /** The good signature with a value that the second library made. */
  async function signedBy(
    make: (attributes: Uint8Array, secret: string, point: string) => string,
  ): Promise<Uint8Array> {
    const { p7s, key } = goodOf('sm2');
    const [, , wrapped] = bytesOf(sm2Pkcs8);
    const [, secret] = readElement(readElement(wrapped ?? p7s).content).children;
    const point = Buffer.from(key.publicKeyInfo.subarray(-65)).toString('hex');
    return rebuild(p7s, {
      resign: (set) => {
        const raw = make(set, Buffer.from(secret?.content ?? []).toString('hex'), point);
        const [r, s] = [raw.slice(0, 64), raw.slice(64)].map((hex) => writeNatural(BigInt(`0x${hex}`)));
        return Promise.resolve(sequence(r ?? p7s, s ?? p7s));
      },
    });
  }

  it('is good where a second library made it', async () => {
    const file = await signedBy((set, secret, publicKey) =>
      sm2.doSignature([...set], secret, { hash: true, publicKey }),
    );
    expect(await codes(file)).toEqual([]);
  });

  it('is good for a second library', () => {
    const { p7s, key } = goodOf('sm2');
    const { signedAttributes, signature } = readCms(p7s);
    const point = Buffer.from(key.publicKeyInfo.subarray(-65)).toString('hex');
    const value = Buffer.from(signature).toString('hex');
    expect(sm2.doVerifySignature([...signedAttributes], value, point, { der: true, hash: true })).toBe(true);
  });

  it('is refused where it was made without Z, or with another id', async () => {
    const withoutZ = await signedBy((set, secret) => sm2.doSignature(sm3([...set]), secret));
    expect(await codes(withoutZ)).toEqual(['signature-invalid']);
    const options = { hash: true, userId: 'someone@example' };
    const otherId = await signedBy((set, secret, publicKey) =>
      sm2.doSignature([...set], secret, { ...options, publicKey }),
    );
    expect(await codes(otherId)).toEqual(['signature-invalid']);
  });

  it('is good with the content types of RFC 5652, too', async () => {
    const { key, own, p7s } = goodOf('sm2');
    const data = sequence(derOid(oids.contentType), writeElement(tags.set, derOid(oids.data)));
    const file = await rebuild(p7s, {
      outer: (parts) => (parts[0] = derOid(oids.signedData)),
      data: (parts) => (parts[places.data.content] = sequence(derOid(oids.data))),
      attributes: (each) => [data, ...each.slice(1)],
      resign: (set) => key.sign(set),
    });
    expect(own.length).toBeGreaterThan(0);
    expect(await codes(file)).toEqual([]);
  });
});

describe('a signature that was made elsewhere', () => {
  const attributes =
    (keep: (oid: string) => boolean, ...more: Uint8Array[]) =>
    (each: Uint8Array[]) =>
      [...each.filter((one) => keep(Buffer.from(bytesOf(one)[0] ?? []).toString('hex'))), ...more].toSorted(
        (one, other) => Buffer.compare(one, other),
      );
  const resign = (key: SigningKey) => (set: Uint8Array) => key.sign(set);
  const hexOf = (oid: string) => Buffer.from(derOid(oid)).toString('hex');

  it('may lack a time: then the certificate is judged by the clock', async () => {
    const { p7s, key } = goodOf('ecdsa-p256');
    const file = await rebuild(p7s, {
      attributes: attributes((oid) => oid !== hexOf(oids.signingTime)),
      resign: resign(key),
    });
    const at = (time: string) => verifyDetached(file, content, [root.certificate], () => new Date(time));
    expect(await at('2026-06-01')).toMatchObject({ faults: [], signer: { signingTime: null, validAtSigning: true } });
    expect(await at('2031-06-01')).toMatchObject({
      faults: [{ code: 'certificate-expired-at-signing' }, { code: 'signer-untrusted' }, { code: 'chain-expired' }],
    });
  });

  it('may not name its certificate, and may have attributes that nobody here knows', async () => {
    const { p7s, key } = goodOf('ecdsa-p256');
    const unknown = sequence(derOid('1.2.3.4'), writeElement(tags.set, writeNatural(1n), writeNatural(2n)));
    const change = attributes((oid) => oid !== hexOf(oids.signingCertificateV2), unknown);
    expect(await codes(await rebuild(p7s, { attributes: change, resign: resign(key) }))).toEqual([]);
  });
});

describe('a key on a curve that nobody here knows', () => {
  it('makes no signature that counts', async () => {
    const { key } = await openKey();
    // secp256k1, which is of the same size as P-256.
    const publicKeyInfo = Buffer.concat([
      Buffer.from('3056301006072a8648ce3d020106052b8104000a03420004', 'hex'),
      key.publicKeyInfo.subarray(-64),
    ]);
    const odd = { ...key, publicKeyInfo };
    const { certificate } = await issue(root, '异曲', { key: odd, extensions: usual.signer });
    const p7s = await signDetached({ certificate, key }, content, now);
    expect(await codes(p7s)).toEqual(['cms-algorithm-unsupported']);
  });
  const openKey = async () => ({ key: await openSigningKey((await generateKey('ecdsa-p256')).pkcs8) });
});
