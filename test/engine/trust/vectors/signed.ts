import { writeElement, writeNatural } from '../../../../main/engine/trust/algorithms/strictder';
import { readElement, tags } from '../../../../main/engine/trust/ber';
import { oids } from '../../../../main/engine/trust/oids';
import { rebuild, sequence } from '../signedparts';
import { NULL, PAIRS, S, edited, octets, pair, resigned, swap, valued, type Vector } from './tools';

export const attributes: readonly Vector[] = [
  edited('no signed attributes', 'cms-attributes-missing', { signer: (parts) => parts.splice(S.attributes, 1) }),
  resigned('no content type signed', 'cms-attributes-missing', valued(oids.contentType, null)),
  resigned('no digest signed', 'cms-attributes-missing', valued(oids.messageDigest, null)),
  resigned('attributes in another order', 'cms-attribute-order', (each) => each.toReversed()),
  resigned('an attribute twice', 'cms-attribute-repeated', (each) => [...each.slice(0, 1), ...each]),
  resigned('an attribute without a value', 'cms-attribute-invalid', valued(oids.signingTime)),
  resigned(
    'two signing times',
    'cms-attribute-invalid',
    valued(
      oids.signingTime,
      writeElement(tags.utcTime, Buffer.from('260301020304Z')),
      writeElement(tags.utcTime, Buffer.from('260301020305Z')),
    ),
  ),
  resigned('a digest that is a number', 'cms-attribute-invalid', valued(oids.messageDigest, writeNatural(1n))),
  resigned(
    'a month that there is not',
    'cms-attribute-invalid',
    valued(oids.signingTime, writeElement(tags.utcTime, Buffer.from('261301020304Z'))),
  ),
  resigned(
    'a time without its zone',
    'cms-attribute-invalid',
    valued(oids.signingTime, writeElement(tags.utcTime, Buffer.from('260301020304'))),
  ),
  resigned(
    'parts of a second',
    'cms-attribute-invalid',
    valued(oids.signingTime, writeElement(tags.generalizedTime, Buffer.from('20260301020304.5Z'))),
  ),
  resigned(
    'no certificate where one is named',
    'cms-attribute-invalid',
    valued(oids.signingCertificateV2, sequence(sequence())),
  ),
  resigned(
    'another certificate named',
    'certificate-mismatch',
    valued(oids.signingCertificateV2, sequence(sequence(sequence(octets(new Uint8Array(32)))))),
  ),
  resigned('the digest of something else', 'digest-mismatch', valued(oids.messageDigest, octets(new Uint8Array(32)))),
  edited('another time, not signed', 'signature-invalid', {
    attributes: valued(oids.signingTime, writeElement(tags.utcTime, Buffer.from('260301020305Z'))),
  }),
];

export const values: readonly Vector[] = [
  {
    name: 'signed over the content instead of the attributes',
    code: 'signature-invalid',
    make: ({ p7s, key, content }) => rebuild(p7s, { resign: () => key.sign(content) }),
  },
  {
    name: 'signed over the attributes as they stand, not as SET OF',
    code: 'signature-invalid',
    make: ({ p7s, key }) =>
      rebuild(p7s, { resign: (set) => key.sign(Buffer.concat([Uint8Array.of(tags.context0), set.subarray(1)])) }),
  },
  edited('an empty value', 'signature-invalid', { signer: swap(S.signature, octets(new Uint8Array())) }),
  edited('a value of zeros', 'signature-invalid', {
    signer: (parts) =>
      (parts[S.signature] = octets(new Uint8Array(readElement(parts[S.signature] ?? NULL).content.length))),
  }),
  edited('a byte before the value', 'signature-invalid', {
    signer: (parts) =>
      (parts[S.signature] = octets(
        Buffer.concat([new Uint8Array(1), readElement(parts[S.signature] ?? NULL).content]),
      )),
  }),
  edited('a byte after the value', 'signature-invalid', {
    signer: (parts) =>
      (parts[S.signature] = octets(
        Buffer.concat([readElement(parts[S.signature] ?? NULL).content, new Uint8Array(1)]),
      )),
  }),
  edited('r = 0', 'signature-invalid', { signer: swap(S.signature, pair(0n, 1n)) }, PAIRS),
  edited('s = 0', 'signature-invalid', { signer: swap(S.signature, pair(1n, 0n)) }, PAIRS),
  edited('r = s = 1', 'signature-invalid', { signer: swap(S.signature, pair(1n, 1n)) }, PAIRS),
];
