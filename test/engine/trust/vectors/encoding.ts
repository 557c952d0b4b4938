import { writeElement, writeNatural } from '../../../../main/engine/trust/algorithms/strictder';
import { derOid, readElement, tags } from '../../../../main/engine/trust/ber';
import { encodePem } from '../../../../main/engine/trust/pem';
import { oids } from '../../../../main/engine/trust/oids';
import { bytesOf, rebuild, sequence } from '../signedparts';
import { D, EC, NULL, S, edited, octets, resigned, swap, valued, type Vector } from './tools';

export const readable: readonly Vector[] = [
  { name: 'nothing', code: 'cms-malformed', make: () => new Uint8Array() },
  { name: 'a certificate', code: 'cms-malformed', make: ({ own }) => own },
  {
    name: 'PEM',
    code: 'cms-malformed',
    make: ({ p7s }) => Buffer.from(encodePem({ label: 'CMS', der: p7s, heading: '' })),
  },
  { name: 'cut short', code: 'cms-malformed', make: ({ p7s }) => p7s.subarray(0, -1) },
  { name: 'a byte after it', code: 'cms-not-canonical', make: ({ p7s }) => Buffer.concat([p7s, Uint8Array.of(0)]) },
  { name: 'twice', code: 'cms-not-canonical', make: ({ p7s }) => Buffer.concat([p7s, p7s]) },
  {
    name: 'an indefinite length',
    code: 'cms-not-canonical',
    make: ({ p7s }) => Buffer.concat([Uint8Array.of(0x30, 0x80), readElement(p7s).content, new Uint8Array(2)]),
  },
  {
    name: 'a length in more bytes than it needs',
    code: 'cms-not-canonical',
    make: ({ p7s }) => {
      const { content } = readElement(p7s);
      return Buffer.concat([Uint8Array.of(0x30, 0x83, 0, content.length >> 8, content.length & 0xff), content]);
    },
  },
  {
    name: 'a string in pieces',
    code: 'cms-not-canonical',
    make: ({ p7s }) =>
      rebuild(p7s, { signer: (parts) => (parts[S.signature] = writeElement(0x24, parts[S.signature] ?? NULL)) }),
  },
];

export const structure: readonly Vector[] = [
  edited('data for SignedData', 'cms-content-type', { outer: swap(0, derOid(oids.data)) }),
  edited('SignedData for data', 'cms-content-type', { data: swap(D.content, sequence(derOid(oids.signedData))) }),
  {
    ...edited('the content types of SM2', 'cms-content-type', { outer: swap(0, derOid(oids.gmSignedData)) }),
    only: [...EC, 'rsa'],
  },
  {
    ...edited('another content type than was signed', 'cms-content-type', {
      data: swap(D.content, sequence(derOid(oids.data))),
    }),
    only: ['sm2'],
  },
  resigned('another content type signed', 'cms-content-type', valued(oids.contentType, derOid(oids.signedData))),
  {
    name: 'the content inside',
    code: 'cms-content-attached',
    make: ({ p7s, content }) =>
      rebuild(p7s, {
        data: (parts) => {
          const [type = NULL] = bytesOf(parts[D.content]);
          parts[D.content] = sequence(type, writeElement(tags.context0, octets(content)));
        },
      }),
  },
  edited('SignedData of version 3', 'cms-version', { data: swap(D.version, writeNatural(3n)) }),
  edited('SignerInfo of version 3', 'cms-version', { signer: swap(S.version, writeNatural(3n)) }),
  edited('no signer', 'cms-signer-count', { data: swap(D.signers, writeElement(tags.set)) }),
  edited('two signers', 'cms-signer-count', {
    data: (parts) => {
      const { content } = readElement(parts[D.signers] ?? NULL);
      parts[D.signers] = writeElement(tags.set, content, content);
    },
  }),
  edited('unsigned attributes', 'cms-unsigned-attributes', {
    signer: (parts) => parts.push(writeElement(tags.context1, sequence())),
  }),
  edited('a list of revoked certificates', 'cms-not-canonical', {
    data: (parts) => parts.splice(D.signers, 0, writeElement(tags.context1, sequence())),
  }),
  edited('a part too many', 'cms-malformed', { data: (parts) => parts.push(NULL) }),
  edited('no signature value', 'cms-malformed', { signer: (parts) => parts.splice(S.signature, 1) }),
];
