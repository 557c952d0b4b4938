import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { signatureAlgorithms, type SignatureAlgorithmId } from '../../../shared/contract/trust';
import { createIdentity, openIdentity, requestCertificate } from '../../../main/engine/trust';
import { algorithmOf, generateKey, openSigningKey } from '../../../main/engine/trust/algorithms';
import { readElement } from '../../../main/engine/trust/ber';
import { decodePem, encodePem } from '../../../main/engine/trust/pem';
import { readForeignKey } from '../../../main/engine/trust/keyimport';
import { keyPath, identityFolder } from '../../../main/engine/trust/identityfolder';
import { keyKinds, OpensslKeys, type KeyKindName } from './opensslkeys';
import { agency, flip, openssl, passphrase, sharedFolder, withoutOpenssl } from './support';

/** Rounds of each kind: a sample, or in the long run twenty of each of the four. */
const ROUNDS = process.env['OPENLIST_DESK_LONG'] === '1' ? 20 : 1;
const DISTID = 'distid:1234567812345678';

const kinds: Readonly<Record<SignatureAlgorithmId, KeyKindName>> = {
  'ecdsa-p256': 'P-256',
  'ecdsa-p384': 'P-384',
  rsa: 'RSA 2048',
  sm2: 'SM2',
};
/** The digest that each signs with by itself. */
const digests = { 'ecdsa-p256': 'sha256', 'ecdsa-p384': 'sha384', rsa: 'sha256', sm2: 'sm3' } as const;

let make: OpensslKeys;

beforeAll(async () => {
  make = new OpensslKeys(await sharedFolder());
});

function rounds(): readonly number[] {
  return Array.from({ length: ROUNDS }, (_, round) => round);
}

/** OpenSSL's options for raw signatures over a file. */
function raw(id: SignatureAlgorithmId, key: string, content: string): string[] {
  const options = id === 'sm2' ? ['-pkeyopt', DISTID] : [];
  return ['-inkey', key, '-rawin', '-digest', digests[id], '-in', content, ...options];
}

async function written(bytes: Uint8Array | string, extension: string): Promise<string> {
  const path = make.fresh(extension);
  await writeFile(path, bytes);
  return path;
}

/** Whether OpenSSL ends well. */
function accepts(...args: string[]): boolean {
  try {
    openssl(...args);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(withoutOpenssl)('OpenSSL and this program (skipped where it is absent)', () => {
  it.each(signatureAlgorithms)(
    'read each other’s keys of %s and accept each other’s signatures',
    async (id) => {
      for (const round of rounds()) {
        const content = Buffer.from(`第 ${round} 份内容 of ${id}`);
        const contentPath = await written(content, 'txt');

        // Ours, by their judgement: the key is well formed, and good and bad signatures are told apart.
        const { pkcs8, key } = await generateKey(id);
        const ours = await written(encodePem({ label: 'PRIVATE KEY', der: pkcs8, heading: '' }), 'pem');
        expect(openssl('pkey', '-in', ours, '-check', '-noout')).toContain('valid');
        const publicPem = openssl('pkey', '-in', ours, '-pubout');
        expect(Buffer.from(decodePem(publicPem)[0]?.der ?? [])).toEqual(Buffer.from(key.publicKeyInfo));
        const signature = await key.sign(content);
        const signaturePath = await written(signature, 'sig');
        expect(accepts('pkeyutl', '-verify', ...raw(id, ours, contentPath), '-sigfile', signaturePath)).toBe(true);
        const flippedPath = await written(flip(signature, signature.length - 1, 0), 'sig');
        expect(accepts('pkeyutl', '-verify', ...raw(id, ours, contentPath), '-sigfile', flippedPath)).toBe(false);

        // Theirs, by ours.
        const theirs = make.key(keyKinds[kinds[id]]);
        const opened = await openSigningKey(decodePem(await readFile(theirs, 'utf8'))[0]?.der ?? new Uint8Array());
        const out = make.fresh('sig');
        openssl('pkeyutl', '-sign', ...raw(id, theirs, contentPath), '-out', out);
        const canonical = opened.algorithm.canonical(await readFile(out)) ?? new Uint8Array();
        expect(opened.algorithm.id).toBe(id);
        expect(await opened.algorithm.verify(opened.publicKeyInfo, content, canonical)).toBe(true);
        expect(await opened.algorithm.verify(key.publicKeyInfo, content, canonical)).toBe(false);
        expect(await opened.algorithm.verify(opened.publicKeyInfo, Buffer.from('other'), canonical)).toBe(false);
      }
    },
    600_000,
  );

  it.each(['ecdsa-p256', 'sm2'] as const)(
    'agree on identities of %s: certificate, request and key file',
    async (id) => {
      const verifying = id === 'sm2' ? ['-vfyopt', DISTID] : [];
      const home = await sharedFolder();
      for (const round of rounds()) {
        const clock = () => new Date();
        const name = `签名人 ${round}`;
        const made = await createIdentity({ home, name, agency, passphrase, clock, algorithm: id });
        const certificate = made.certificatePath;
        expect(openssl('x509', '-in', certificate, '-noout', '-text')).toContain(
          id === 'sm2' ? 'Signature Algorithm: SM2-with-SM3' : 'Signature Algorithm: ecdsa-with-SHA256',
        );
        const damaged = await written(damage(await readFile(certificate, 'utf8')), 'pem');
        expect(await isCertificateGood(id, certificate)).toBe(true);
        expect(await isCertificateGood(id, damaged)).toBe(false);

        const out = make.fresh('csr');
        await requestCertificate({ home, identity: made.id, passphrase, out });
        const damagedRequest = await written(damage(await readFile(out, 'utf8')), 'csr');
        expect(said('req', '-verify', '-in', out, '-noout', ...verifying)).toContain('verify OK');
        expect(said('req', '-verify', '-in', damagedRequest, '-noout', ...verifying)).not.toContain('verify OK');

        // The key file is OpenSSL's as well, and so is PKCS#12 that it makes of both: in and out again.
        const keyFile = keyPath(identityFolder(home, made.id));
        const p12 = make.fresh('p12');
        const files = ['-inkey', keyFile, '-in', certificate, '-passin', `pass:${passphrase}`];
        openssl('pkcs12', '-export', ...files, '-out', p12, '-passout', 'pass:又一个口令');
        const { key, certificates } = await readForeignKey(p12, '又一个口令');
        const signer = await openIdentity(home, made.id, passphrase);
        expect(certificates.map((der) => Buffer.from(der))).toEqual([Buffer.from(signer.certificate)]);
        expect(algorithmOf(key.publicKeyInfo)?.id).toBe(id);
      }
    },
    600_000,
  );
});

/** What OpenSSL prints beside its answer: `req -verify` of OpenSSL 3.0 ends well whatever it found. */
function said(...args: string[]): string {
  return spawnSync('openssl', args, { encoding: 'utf8' }).stderr;
}

/**
 * Whether OpenSSL finds a self-signed certificate well signed. `openssl verify` forgets the id that SM2 signatures are for
 * when it comes to the root, so there the signature is checked over the bytes that it covers.
 */
async function isCertificateGood(id: SignatureAlgorithmId, path: string): Promise<boolean> {
  if (id !== 'sm2') return accepts('verify', '-CAfile', path, '-check_ss_sig', path);
  const [block] = decodePem(await readFile(path, 'utf8'));
  const [signed, , bits] = readElement(block?.der ?? new Uint8Array()).children;
  const key = await written(openssl('x509', '-in', path, '-noout', '-pubkey'), 'pem');
  const content = await written(signed?.bytes ?? new Uint8Array(), 'der');
  const signature = await written(bits?.content.subarray(1) ?? new Uint8Array(), 'sig');
  return accepts('pkeyutl', '-verify', '-pubin', ...raw(id, key, content), '-sigfile', signature);
}

/** The PEM text with the last byte of what it holds changed: the end of a signature. */
function damage(pem: string): string {
  const [block] = decodePem(pem);
  if (block === undefined) throw new Error('no PEM');
  return encodePem({ ...block, der: flip(block.der, block.der.length - 1, 0) });
}
