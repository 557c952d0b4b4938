import { describe, expect, it } from 'vitest';
import { algorithmOf, algorithms } from '../../../../main/engine/trust/algorithms';
import ecdsaP256 from '../vectors/ecdsa-p256.json';
import rsa from '../vectors/rsa.json';
import sm2 from '../vectors/sm2.json';

const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'));

describe.each([ecdsaP256, rsa, sm2])(
  'signatures of $algorithm that are kept as data',
  ({ algorithm: id, good, bad }) => {
    const algorithm = algorithms.find((each) => each.id === id);
    if (algorithm === undefined) throw new Error(`no algorithm ${id}`);

    it.each(good)('$name: accepted', async ({ keyInfo, content, signature }) => {
      expect(algorithmOf(bytes(keyInfo))).toBe(algorithm);
      expect(await algorithm.verify(bytes(keyInfo), bytes(content), bytes(signature))).toBe(true);
    });

    it.each(bad)('$name: refused', async ({ keyInfo, content, signature }) => {
      expect(await algorithm.verify(bytes(keyInfo), bytes(content), bytes(signature))).toBe(false);
      // Nor does any other algorithm take it, should somebody ask the wrong one.
      for (const other of algorithms) {
        expect(await other.verify(bytes(keyInfo), bytes(content), bytes(signature)), other.id).toBe(false);
      }
    });
  },
);

describe('the one encoding of a signature', () => {
  it('has the lower s, whichever of the two it was given', () => {
    const [published] = ecdsaP256.good;
    const twin = ecdsaP256.bad.find(({ name }) => name.startsWith('n - s in place of s'));
    const algorithm = algorithms.find((each) => each.id === 'ecdsa-p256');
    expect(Buffer.from(algorithm?.canonical(bytes(twin?.signature ?? '')) ?? [])).toEqual(
      Buffer.from(bytes(published?.signature ?? '')),
    );
  });

  it.each([ecdsaP256, sm2])(
    'is none of $algorithm for what is out of range or not strict DER',
    ({ algorithm: id, bad }) => {
      const algorithm = algorithms.find((each) => each.id === id);
      const kept = bad.filter((each) => 'malformed' in each);
      expect(kept.length).toBeGreaterThan(25);
      for (const { name, signature } of kept) expect(algorithm?.canonical(bytes(signature)), name).toBeNull();
    },
  );
});
