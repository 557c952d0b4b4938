import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePem, encodePem } from '../../../main/engine/trust/pem';

const block = fc.record({
  label: fc.constantFrom('CERTIFICATE', 'ENCRYPTED PRIVATE KEY'),
  der: fc.uint8Array({ maxLength: 300 }),
  heading: fc.constantFrom('', 'SHA-256: 00\n', '说明\n'),
});

describe('PEM', () => {
  it('reads back whatever it writes, block after block, also with the line ends of Windows', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.boolean(), (blocks, windows) => {
        const text = blocks.map(encodePem).join('');
        const read = decodePem(windows ? text.replaceAll('\n', '\r\n') : text);
        expect(read.map(({ label, der }) => ({ label, der: [...der] }))).toEqual(
          blocks.map(({ label, der }) => ({ label, der: [...der] })),
        );
        expect(read.map(({ heading }) => heading.trim())).toEqual(blocks.map(({ heading }) => heading.trim()));
      }),
    );
  });

  it('finds nothing in other text, and does not take half a block for a whole one', () => {
    fc.assert(fc.property(fc.string(), (text) => decodePem(text).length === 0));
    expect(decodePem('-----BEGIN CERTIFICATE-----\nAAAA\n')).toEqual([]);
    expect(decodePem('-----BEGIN CERTIFICATE-----\nAAAA\n-----END PRIVATE KEY-----\n')).toEqual([]);
    expect(decodePem('-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n')).toHaveLength(1);
    expect(decodePem('-----BEGIN CERTIFICATE-----\nAB==\n-----END CERTIFICATE-----\n')).toEqual([]);
  });
});
