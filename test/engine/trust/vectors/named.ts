import { writeElement } from '../../../../main/engine/trust/algorithms/strictder';
import { tags } from '../../../../main/engine/trust/ber';
import { oids } from '../../../../main/engine/trust/oids';
import { bytesOf, rebuild, sequence } from '../signedparts';
import { D, EC, NULL, PAIRS, S, edited, identifier, swap, toggled, type Vector } from './tools';

export const certificates: readonly Vector[] = [
  edited('no certificates', 'cms-certificate-missing', { data: (parts) => parts.splice(D.certificates, 1) }),
  {
    name: 'a certificate of somebody else',
    code: 'cms-certificate-missing',
    make: ({ p7s, stranger }) => rebuild(p7s, { data: swap(D.certificates, writeElement(tags.context0, stranger)) }),
  },
  {
    name: 'a certificate of somebody else beside it',
    code: 'certificate-surplus',
    make: ({ p7s, stranger }) =>
      rebuild(p7s, {
        data: (parts) => {
          const all = [...bytesOf(parts[D.certificates]), stranger].toSorted((one, other) =>
            Buffer.compare(one, other),
          );
          parts[D.certificates] = writeElement(tags.context0, ...all);
        },
      }),
  },
  {
    name: 'the certificate twice',
    code: 'certificate-surplus',
    make: ({ p7s, own }) => rebuild(p7s, { data: swap(D.certificates, writeElement(tags.context0, own, own)) }),
  },
  edited('the certificates in another order', 'cms-not-canonical', {
    data: (parts) => {
      parts[D.certificates] = writeElement(tags.context0, ...bytesOf(parts[D.certificates]).toReversed());
    },
  }),
  edited('a damaged certificate', 'certificate-unreadable-inside', {
    data: swap(D.certificates, writeElement(tags.context0, sequence())),
  }),
  {
    name: 'the name and number of another certificate',
    code: 'signature-invalid',
    only: EC,
    make: ({ p7s, issuer }) => {
      const [serial = NULL, , name = NULL] = bytesOf(bytesOf(issuer)[0]).slice(1);
      return rebuild(p7s, { signer: swap(S.sid, sequence(name, serial)) });
    },
  },
  edited('a signer named by the key’s identifier', 'cms-not-canonical', {
    signer: swap(S.sid, writeElement(0x80, new Uint8Array(20))),
  }),
];

export const algorithms: readonly Vector[] = [
  edited('SHA-1', 'cms-algorithm-unsupported', { signer: swap(S.digest, identifier(oids.sha1)) }),
  edited('an unknown signature algorithm', 'cms-algorithm-unsupported', {
    signer: swap(S.algorithm, identifier('1.2.3.4')),
  }),
  {
    ...edited('SM3 with another’s key', 'cms-algorithm-mismatch', { signer: swap(S.digest, identifier(oids.sm3)) }),
    only: ['rsa', ...EC],
  },
  {
    ...edited('SHA-256 with SM2', 'cms-algorithm-mismatch', { signer: swap(S.digest, identifier(oids.sha256)) }),
    only: ['sm2'],
  },
  edited(
    'another kind’s signature',
    'cms-algorithm-mismatch',
    { signer: swap(S.algorithm, identifier(oids.sha256WithRsa, NULL)) },
    PAIRS,
  ),
  edited(
    'a digest that the signature’s name denies',
    'cms-algorithm-mismatch',
    {
      signer: swap(S.digest, identifier(oids.sha512)),
    },
    PAIRS,
  ),
  edited('another digest outside of the signer', 'cms-not-canonical', {
    data: swap(D.digests, writeElement(tags.set, identifier(oids.sha512))),
  }),
  edited('NULL for the digest’s parameters', 'cms-not-canonical', {
    signer: (parts) => (parts[S.digest] = toggled(parts[S.digest])),
  }),
  edited('NULL for no parameters of the signature, or none for NULL', 'cms-not-canonical', {
    signer: (parts) => (parts[S.algorithm] = toggled(parts[S.algorithm])),
  }),
];
