import fc from 'fast-check';
import { sm2 as library, sm3 as librarySm3 } from 'sm-crypto';
import { describe, expect, it } from 'vitest';
import { sm3Bytes } from '../../../../main/engine/trust/algorithms/digests';
import { generateKey, openSigningKey } from '../../../../main/engine/trust/algorithms';
import { readElement } from '../../../../main/engine/trust/ber';
import { flip } from '../support';

const numRuns = process.env['OPENLIST_DESK_LONG'] === '1' ? 100 : 5;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The private number and the public point of a key of ours, as the other library takes them. */
async function newKey() {
  const { pkcs8, key } = await generateKey('sm2');
  const wrapped = readElement(pkcs8).children[2]?.content ?? new Uint8Array();
  const secret = hex(readElement(wrapped).children[1]?.content ?? new Uint8Array());
  return { pkcs8, key, secret, point: hex(key.publicKeyInfo.subarray(-65)) };
}

/** How the other library signs: SM3 with Z of the usual id, in DER. */
const options = { hash: true, der: true, userId: '1234567812345678' } as const;

describe('sm-crypto, a second opinion on SM2 and SM3', () => {
  it('has the same digests', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sm3Bytes(bytes))).toBe(librarySm3(Array.from(bytes)));
      }),
      { numRuns: 10 * numRuns },
    );
  });

  it('accepts our signatures and makes such as we accept; neither takes a changed one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 100 }), fc.nat(), async (content, at) => {
        const { pkcs8, key, secret, point } = await newKey();
        const { algorithm, publicKeyInfo } = await openSigningKey(pkcs8);
        const ours = hex(await key.sign(content));
        const theirs = library.doSignature(Array.from(content), secret, options);
        const changed = flip(content, at % content.length, at % 8);
        expect(library.doVerifySignature(Array.from(content), ours, point, options)).toBe(true);
        expect(library.doVerifySignature(Array.from(changed), ours, point, options)).toBe(false);
        expect(await algorithm.verify(publicKeyInfo, content, Buffer.from(theirs, 'hex'))).toBe(true);
        expect(await algorithm.verify(publicKeyInfo, changed, Buffer.from(theirs, 'hex'))).toBe(false);
      }),
      { numRuns },
    );
  }, 600_000);
});
