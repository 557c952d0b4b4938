import { clock, pack, resign } from '../fixture';
import { altered, malformed, renameRoles, unsigned, untrusted, repacked, submission, type Attack } from './tools';

export const signatureAttacks: readonly Attack[] = [
  unsigned(
    'the signature stripped',
    'signature-missing',
    repacked((files) => files.delete('signatures/1.p7s')),
    'signatures/1.p7s',
  ),
  altered(
    'a signature over something else',
    'digest-mismatch',
    async ({ files, signer }) =>
      pack(files.set('signatures/1.p7s', Buffer.from(await signer.signDetached(Buffer.from('else'), clock())))),
    'signatures/1.p7s',
  ),
  altered(
    'a signature that is none',
    'cms-malformed',
    repacked((files) => files.set('signatures/1.p7s', Buffer.from('none'))),
    'signatures/1.p7s',
  ),
  altered(
    'bytes after the signature',
    'cms-not-canonical',
    repacked((files) =>
      files.set(
        'signatures/1.p7s',
        Buffer.concat([files.get('signatures/1.p7s') ?? Buffer.alloc(0), Buffer.from([0])]),
      ),
    ),
  ),
  malformed(
    'a signature too long to be read',
    'file-too-large',
    repacked((files) => files.set('signatures/1.p7s', Buffer.alloc(65 * 1024))),
  ),
  untrusted('another signer', 'signer-untrusted', async ({ files, stranger }) => pack(await resign(files, [stranger]))),
  untrusted(
    'a stranger beside the signer',
    'signer-untrusted',
    async ({ files, signer, stranger }) => pack(await resign(files, [signer, stranger])),
    'signatures/2.p7s',
  ),
  malformed('the same signer twice', 'signature-repeated', async ({ files, signer }) =>
    pack(await resign(files, [signer, signer])),
  ),
  malformed(
    'a signature with number 2 only',
    'signature-numbering',
    repacked((files) => {
      files.set('signatures/2.p7s', files.get('signatures/1.p7s') ?? Buffer.alloc(0));
      files.delete('signatures/1.p7s');
    }),
  ),
  unsigned(
    'one signature where two roles must sign',
    'signature-missing',
    submission((content) => ({ ...content, requiredSigners: ['agency', 'reviewer'] })),
    'signatures/2.p7s',
  ),
  unsigned(
    'a trusted signer of another agency',
    'signer-other-agency',
    async ({ files, other }) => pack(await resign(files, [other])),
    'signatures/1.p7s',
  ),
  unsigned(
    'a trusted signer of another agency beside the agency’s',
    'signer-other-agency',
    async ({ files, signer, other }) => pack(await resign(files, [signer, other])),
    'signatures/2.p7s',
  ),
  unsigned(
    'the agency’s signature in another’s place',
    'signer-other-agency',
    async ({ files, signer, other }) => {
      renameRoles(files, ['agency', 'reviewer']);
      return pack(await resign(files, [other, signer]));
    },
    'signatures/1.p7s',
  ),
  malformed(
    'no role for the agency',
    'schema-mismatch',
    async ({ files, other }) => {
      renameRoles(files, ['reviewer']);
      return pack(await resign(files, [other]));
    },
    'data/submission.json#/requiredSigners',
  ),
  unsigned('a certificate that names no body', 'signer-other-agency', async ({ files, expired }) =>
    pack(await resign(files, [expired], new Date('2025-03-02T01:02:03Z'))),
  ),
  unsigned('a certificate expired at signing', 'certificate-expired-at-signing', async ({ files, expired }) =>
    pack(await resign(files, [expired])),
  ),
];
