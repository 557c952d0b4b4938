import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rewrapSignature, verifyDetached } from '../../../main/engine/trust';
import { writeElement } from '../../../main/engine/trust/algorithms/strictder';
import { readElement, tags, type Element } from '../../../main/engine/trust/ber';
import { readCms } from '../../../main/engine/trust/cms';
import { encodePem } from '../../../main/engine/trust/pem';
import { signDetached } from '../../../main/engine/trust/signature';
import { issue, usage, usual, type Holder } from './authority';
import { rebuild } from './signedparts';
import { clock, failure, flip, now, openssl, sharedFolder, withoutOpenssl } from './support';

const content = Buffer.from('9f86d081  data/submission.json\n');

let root: Holder;
let signer: Holder;
let p7s: Uint8Array;

beforeAll(async () => {
  root = await issue(null, '根');
  signer = await issue(root, '张三', { extensions: usual.signer });
  p7s = await sign(signer);
});

const sign = ({ certificate, key }: Holder, of: Uint8Array = content, at = now) =>
  signDetached({ certificate, chain: [root.certificate], key }, of, at);

/** The same value with every length indefinite and every string in two pieces (BER). */
function loosened({ tag, content: inner, children }: Element): Uint8Array {
  if (tag === tags.octetString) {
    const half = Math.floor(inner.length / 2);
    const pieces = [inner.subarray(0, half), inner.subarray(half)].map((piece) => writeElement(tag, piece));
    return Buffer.concat([Uint8Array.of(0x24, 0x80), ...pieces, new Uint8Array(2)]);
  }
  if ((tag & 0x20) === 0) return writeElement(tag, inner);
  return Buffer.concat([Uint8Array.of(tag, 0x80), ...children.map(loosened), new Uint8Array(2)]);
}

async function expectTaken(file: Uint8Array | Promise<Uint8Array>): Promise<void> {
  const taken = await rewrapSignature(await file, content, clock);
  expect(taken.signer).toMatchObject({
    fingerprint: signer.certificate.fingerprint,
    subject: signer.certificate.subject,
  });
  expect((await verifyDetached(taken.p7s, content, [root.certificate], clock)).faults).toEqual([]);
}

describe('a signature that was made elsewhere', () => {
  it('stays as it is where it is in the one encoding already', async () => {
    expect(Buffer.from((await rewrapSignature(p7s, content, clock)).p7s).equals(p7s)).toBe(true);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['in PEM', () => Buffer.from(encodePem({ label: 'PKCS7', der: p7s, heading: 'made by a tool\n' }))],
    [
      'in PEM with the ends of lines of Windows',
      () => Buffer.from(encodePem({ label: 'CMS', der: p7s, heading: '' }).replace(/\n/g, '\r\n')),
    ],
    [
      'in base64',
      () =>
        Buffer.from(
          Buffer.from(p7s)
            .toString('base64')
            .replace(/(.{76})/g, '$1\r\n'),
        ),
    ],
    ['with bytes after it', () => Buffer.concat([p7s, Buffer.from('\r\n')])],
    [
      'with the content inside',
      () =>
        rebuild(p7s, {
          data: (parts) => {
            const [type] = readElement(parts[2] ?? p7s).children as [Element];
            const attached = writeElement(0xa0, writeElement(tags.octetString, content));
            parts[2] = writeElement(tags.sequence, type.bytes, attached);
          },
        }),
    ],
    [
      'with attributes that nobody signed',
      () => rebuild(p7s, { signer: (parts) => parts.push(writeElement(0xa1, writeElement(tags.sequence))) }),
    ],
    ['of another version', () => rebuild(p7s, { data: (parts) => (parts[0] = Uint8Array.of(2, 1, 3)) })],
    [
      'with NULL for parameters',
      () =>
        rebuild(p7s, {
          signer: (parts) => {
            for (const at of [2, 4]) {
              const [oid] = readElement(parts[at] ?? p7s).children as [Element];
              parts[at] = writeElement(tags.sequence, oid.bytes, Uint8Array.of(5, 0));
            }
          },
        }),
    ],
    [
      'that names the kind of key for an algorithm',
      () => rebuild(p7s, { signer: (parts) => (parts[4] = Buffer.from('300906072a8648ce3d0201', 'hex')) }),
    ],
    [
      'with certificates of others',
      () =>
        rebuild(p7s, {
          data: (parts) => {
            const others = [root, strangers[0] as Holder, signer].map(({ certificate }) => certificate.der);
            parts[3] = writeElement(0xa0, ...others, writeElement(0xa1));
          },
        }),
    ],
  ])('is taken over %s', async (_how, file) => {
    await expectTaken(await file());
    expect(Buffer.from((await rewrapSignature(await file(), content, clock)).p7s).equals(p7s)).toBe(true);
  });

  it('is taken over in BER, certificates as they are', async () => {
    const loose = ({ tag, content: inner, children }: Element): Uint8Array =>
      tag === tags.sequence && children[0]?.tag === tags.sequence && children[0].children[0]?.tag === tags.context0
        ? writeElement(tag, inner)
        : loosened({ tag, content: inner, children: [], bytes: inner });
    const [type, wrapped] = readElement(p7s).children as [Element, Element];
    const parts = (wrapped.children[0] as Element).children.map((part) =>
      part.tag === tags.context0
        ? Buffer.concat([Uint8Array.of(0xa0, 0x80), ...part.children.map(loose), new Uint8Array(2)])
        : loosened(part),
    );
    const open = (tag: number, ...inner: Uint8Array[]) =>
      Buffer.concat([Uint8Array.of(tag, 0x80), ...inner, new Uint8Array(2)]);
    await expectTaken(open(0x30, type.bytes, open(0xa0, open(0x30, ...parts))));
  });

  it('is taken over with the higher of two values of s', async () => {
    const order = BigInt('0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
    const file = await rebuild(p7s, {
      signer: (parts) => {
        const [r, s] = readElement(readElement(parts[5] ?? p7s).content).children as [Element, Element];
        const twin = (order - BigInt(`0x${Buffer.from(s.content).toString('hex')}`)).toString(16).padStart(64, '0');
        const value = writeElement(tags.integer, Uint8Array.of(0), Buffer.from(twin, 'hex'));
        parts[5] = writeElement(tags.octetString, writeElement(tags.sequence, r.bytes, value));
      },
    });
    expect((await verifyDetached(file, content, [])).faults).toContainEqual({ code: 'signature-invalid' });
    expect(Buffer.from((await rewrapSignature(file, content, clock)).p7s).equals(p7s)).toBe(true);
  });

  it('keeps of the chain what something vouches for', async () => {
    const middle = await issue(root, '中级');
    const { certificate, key } = await issue(middle, '李四', { extensions: usual.signer });
    const whole = await signDetached({ certificate, chain: [middle.certificate, root.certificate], key }, content, now);
    const taken = await rewrapSignature(whole, content, clock);
    expect(readCms(taken.p7s).certificates).toHaveLength(3);
  });
});

const strangers: Holder[] = [];
beforeAll(async () => {
  strangers.push(await issue(null, '旁人', { extensions: usual.signer }));
});

describe('a signature that was made elsewhere is refused, saying what to ask for,', () => {
  async function expectRefused(
    file: Uint8Array | Promise<Uint8Array>,
    code: Parameters<typeof failure>[0],
    of: Uint8Array = content,
  ) {
    await expect(rewrapSignature(await file, of, clock)).rejects.toMatchObject(failure(code));
  }

  it('where it is no signature', async () => {
    for (const file of ['', 'hello', '-----BEGIN PKCS7-----\nAAAA\n-----END PKCS7-----\n']) {
      await expectRefused(Buffer.from(file), 'signature-unreadable');
    }
    await expectRefused(signer.certificate.der, 'signature-unreadable');
    await expectRefused(p7s.subarray(0, p7s.length - 1), 'signature-unreadable');
  });

  it('where something else was signed', async () => {
    await expectRefused(p7s, 'signature-of-other-content', Buffer.from('other'));
  });

  it('where nobody signed, or several did', async () => {
    const none = await rebuild(p7s, { data: (parts) => (parts[parts.length - 1] = writeElement(tags.set)) });
    await expectRefused(none, 'signature-without-signer');
    const two = await rebuild(p7s, {
      data: (parts) => {
        const { content: info } = readElement(parts.at(-1) ?? p7s);
        parts[parts.length - 1] = writeElement(tags.set, info, info);
      },
    });
    await expectRefused(two, 'signature-several-signers');
  });

  it('where it has no signed attributes', async () => {
    await expectRefused(rebuild(p7s, { signer: (parts) => parts.splice(3, 1) }), 'signature-without-attributes');
  });

  it('where a signed attribute is missing, repeated or unsorted', async () => {
    const attributes = (change: (each: Uint8Array[]) => Uint8Array[]) =>
      rebuild(p7s, {
        signer: (parts) => {
          const each = readElement(parts[3] ?? p7s).children.map(({ bytes }) => bytes);
          parts[3] = writeElement(0xa0, ...change(each));
        },
      });
    await expectRefused(
      attributes((each) => each.slice(1)),
      'signature-attributes-invalid',
    );
    await expectRefused(
      attributes((each) => [...each, ...each]),
      'signature-attributes-invalid',
    );
    // Sorting is undone by us; only a value made over the unsorted ones is beyond help.
    await expectTaken(attributes((each) => each.toReversed()));
    const unsorted = await rebuild(p7s, {
      attributes: (each) => each.toReversed(),
      resign: (set) => signer.key.sign(set),
    });
    await expectRefused(unsorted, 'signature-attributes-unsorted');
  });

  it('where the digest is SHA-1', async () => {
    const sha1 = Buffer.from('300706052b0e03021a', 'hex');
    await expectRefused(rebuild(p7s, { signer: (parts) => (parts[2] = sha1) }), 'signature-digest-weak');
  });

  it('where the algorithm is unknown, or not the key’s', async () => {
    for (const other of ['300a06082a864886f70d0303', '300a06082a811ccf55018375']) {
      const file = await rebuild(p7s, { signer: (parts) => (parts[4] = Buffer.from(other, 'hex')) });
      await expectRefused(file, 'signature-algorithm-unsupported');
    }
  });

  it('where the signer’s certificate is not there', async () => {
    const other = writeElement(0xa0, root.certificate.der);
    await expectRefused(rebuild(p7s, { data: (parts) => (parts[3] = other) }), 'signature-without-certificate');
    await expectRefused(rebuild(p7s, { data: (parts) => parts.splice(3, 1) }), 'signature-without-certificate');
  });

  it('where the value is wrong', async () => {
    await expectRefused(flip(p7s, p7s.length - 1, 0), 'signature-wrong');
  });

  it('where the certificate is for encryption, or was not valid', async () => {
    const encrypting = await issue(root, '加密', { extensions: [usage(0x20)] });
    await expectRefused(await sign(encrypting), 'signature-certificate-unsuitable');
    await expectRefused(await sign(signer, content, new Date('2031-01-01')), 'signature-certificate-expired');
  });
});

describe.skipIf(withoutOpenssl)('OpenSSL as the tool of a signer (skipped where it is absent)', () => {
  it.each<[string, string[], string[]]>([
    ['as it does by itself', [], []],
    ['with the key’s identifier', [], ['-keyid']],
    ['with CAdES', [], ['-cades']],
    ['with SHA-384', [], ['-md', 'sha384']],
    ['with the content, streamed in BER', [], ['-nodetach', '-stream', '-indef']],
    ['in PEM', [], ['-outform', 'PEM']],
    ['by RSA', ['-newkey', 'rsa:2048'], []],
    ['by P-384', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'], ['-md', 'sha512']],
  ])('signs %s, and the signature is taken over', async (_how, newKey, more) => {
    const folder = await sharedFolder();
    const [key, pem, out, text] = ['key', 'pem', 'p7s', 'txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
      string,
    ];
    writeFileSync(text, content);
    const kind = newKey.length > 0 ? newKey : ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
    const subject = [
      '-subj',
      '/CN=Zhang San',
      '-addext',
      'keyUsage=digitalSignature',
      '-addext',
      'basicConstraints=critical,CA:FALSE',
    ];
    openssl('req', '-x509', ...kind, '-nodes', '-keyout', key, '-out', pem, '-days', '10', ...subject);
    const files = ['-in', text, '-signer', pem, '-inkey', key, '-out', out];
    openssl('cms', '-sign', '-binary', ...(more.includes('-outform') ? [] : ['-outform', 'DER']), ...files, ...more);
    const { p7s: taken } = await rewrapSignature(readFileSync(out), content);
    expect((await verifyDetached(taken, content, [])).faults).toEqual([{ code: 'signer-untrusted' }]);
    writeFileSync(out, taken);
    const verifying = ['-inform', 'DER', '-in', out, '-content', text, '-CAfile', pem];
    expect(openssl('cms', '-verify', '-binary', ...verifying)).toBe(content.toString());
  });
});
