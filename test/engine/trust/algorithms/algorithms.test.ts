import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureAlgorithms } from '../../../../shared/contract/trust';
import {
  algorithmOf,
  algorithms,
  generateKey,
  openSigningKey,
  UnsupportedKeyError,
} from '../../../../main/engine/trust/algorithms';
import { flip } from '../support';

describe('the registry of signature algorithms', () => {
  it('has the algorithms that the contract names', () => {
    expect(algorithms.map(({ id }) => id).sort()).toEqual([...signatureAlgorithms].sort());
  });

  it.each(signatureAlgorithms)(
    'makes, keeps and opens a key of %s, and knows it again by its public half',
    async (id) => {
      const { pkcs8, key } = await generateKey(id);
      const again = await openSigningKey(pkcs8);
      expect(key.algorithm.id).toBe(id);
      expect(Buffer.from(again.publicKeyInfo)).toEqual(Buffer.from(key.publicKeyInfo));
      expect(algorithmOf(key.publicKeyInfo)).toBe(key.algorithm);
    },
  );

  it.each(signatureAlgorithms)('signs with %s whatever it is, good for that content and key alone', async (id) => {
    const { key } = await generateKey(id);
    const other = await generateKey(id);
    const { algorithm, publicKeyInfo } = key;
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.nat(), async (content, at) => {
        const signature = await key.sign(content);
        expect(await algorithm.verify(publicKeyInfo, content, signature)).toBe(true);
        expect(Buffer.from(algorithm.canonical(signature) ?? [])).toEqual(Buffer.from(signature));
        expect(await algorithm.verify(other.key.publicKeyInfo, content, signature)).toBe(false);
        const flipped = flip(signature, at % signature.length, at % 8);
        expect(await algorithm.verify(publicKeyInfo, content, flipped)).toBe(false);
        const changed = content.length > 0 ? flip(content, at % content.length, at % 8) : Uint8Array.of(0);
        expect(await algorithm.verify(publicKeyInfo, changed, signature)).toBe(false);
      }),
      { numRuns: 8 },
    );
  });

  it.each(signatureAlgorithms)('takes nothing that is not a key or a signature of %s, and never throws', async (id) => {
    const { key } = await generateKey(id);
    const { algorithm, publicKeyInfo } = key;
    const content = Buffer.from('content');
    const signature = await key.sign(content);
    const noise = fc.uint8Array({ maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(noise, fc.nat(), async (bytes, at) => {
        expect(await algorithm.verify(publicKeyInfo, content, bytes)).toBe(false);
        expect(await algorithm.verify(bytes, content, signature)).toBe(false);
        const otherKey = flip(publicKeyInfo, at % publicKeyInfo.length, at % 8);
        expect(await algorithm.verify(otherKey, content, signature)).toBe(false);
        expect(algorithmOf(bytes)).toBeNull();
        await expect(openSigningKey(bytes)).rejects.toThrow();
      }),
      { numRuns: 100 },
    );
    expect(await algorithm.verify(publicKeyInfo, content, signature, '1.3.14.3.2.26')).toBe(false);
  });

  it('says of a key that it has no use for what it is', async () => {
    const ed25519 = Buffer.from(`302e020100300506032b657004220420${'11'.repeat(32)}`, 'hex');
    await expect(openSigningKey(ed25519)).rejects.toBeInstanceOf(UnsupportedKeyError);
    await expect(openSigningKey(ed25519)).rejects.toMatchObject({ keyName: 'Ed25519' });
  });
});
