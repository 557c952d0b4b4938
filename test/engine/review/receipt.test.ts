import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildPackage, jsonBytes } from '../../../main/engine/package';
import { readReceipt } from '../../../main/engine/review';
import type { Signer } from '../../../main/engine/trust';
import type { Receipt } from '../../../shared/model/receipt';
import { clock, makeContent, makeFolder, makeSigner, trust } from '../package/fixture';
import { forge, said, sound, type Forgery } from './forge';

const folder = makeFolder();
let bureau: Signer;
let stranger: Signer;

beforeAll(async () => {
  bureau = await makeSigner(folder, '赵审');
  stranger = await makeSigner(folder, '钱某');
});

const at = (name: string) => join(folder, name);
const read = (path: string) => readReceipt({ path, trusted: trust(bureau) });

test('a receipt that a trusted reviewer signed is read as it was written', async () => {
  const { verification, said: read1 } = await read(await forge(sound, [bureau], at('sound.zip')));
  expect(verification).toMatchObject({ ok: true, verdict: 'trusted', faults: [] });
  expect(verification.sections.every(({ state }) => state === 'passed')).toBe(true);
  expect(read1?.receipt).toEqual(sound);
});

test('one that a stranger signed is read, and said to be a stranger’s', async () => {
  const { verification, said: read1 } = await read(await forge(sound, [stranger], at('stranger.zip')));
  expect(verification).toMatchObject({ verdict: 'untrusted', faults: [{ code: 'signer-untrusted' }] });
  expect(read1?.receipt).toEqual(sound);
});

const withFinding = (finding: object): Receipt => ({ ...sound, findings: [{ ...said, ...finding }] });
const forgeries: readonly [name: string, code: string, receipt: Receipt, forgery?: Forgery][] = [
  ['of a later format', 'format-newer', { ...sound, format: 'openlist-receipt/2' as never }],
  ['of another format', 'format-unknown', { ...sound, format: 'openlist-package/1' as never }],
  ['with a member too many', 'schema-mismatch', { ...sound, seal: true } as never],
  ['without its items', 'schema-mismatch', { ...sound, items: undefined as never }],
  ['spelled another way', 'json-noncanonical', sound, { document: Buffer.from(JSON.stringify(sound)) }],
  ['in a folder of another name', 'folder-mismatch', sound, { top: '91350100M000100Y43-4-receipt' }],
  ['that says it is a package', 'bag-info', sound, { info: { organization: '', identifier: '', description: '' } }],
  ['with a file that has no place', 'file-unexpected', sound, { more: { 'data/more.txt': 'x' } }],
  ['that passes what it returns', 'receipt-contradiction', { ...sound, conclusion: 'passed' }],
  [
    'on an item that it does not hold',
    'receipt-contradiction',
    withFinding({ anchor: { kind: 'item', resource: 'r0009' } }),
  ],
  ['on an item under another name', 'receipt-contradiction', withFinding({ name: '企业登记信息' })],
  ['with a new finding of another package', 'receipt-contradiction', withFinding({ id: `${'c'.repeat(12)}-1` })],
  [
    'on a number of another resource',
    'receipt-contradiction',
    withFinding({ anchor: { kind: 'figure', resource: 'r0001', dataset: 'r0002-1', figure: 'k' } }),
  ],
  ['with one finding twice', 'receipt-contradiction', { ...sound, findings: [said, said] }],
  ['that resolves what it raises', 'receipt-contradiction', { ...sound, resolved: [{ id: said.id, words: '' }] }],
  ['with one item twice', 'receipt-contradiction', { ...sound, items: [...sound.items, ...sound.items.slice(1)] }],
];

test.each(forgeries)('a receipt %s is refused: %s', async (name, code, receipt, forgery) => {
  const path = await forge(receipt, [bureau], at(`${forgeries.findIndex(([one]) => one === name)}.zip`), forgery);
  const { verification, said: read1 } = await read(path);
  expect(verification.ok).toBe(false);
  expect(verification.faults.map((fault) => fault.code)).toContain(code);
  expect(read1).toBeNull();
});

test('one that nobody signed, or that two signed, is refused', async () => {
  const unsigned = await read(await forge(sound, [], at('unsigned.zip')));
  expect(unsigned).toMatchObject({ verification: { verdict: 'unsigned' }, said: null });
  const twice = await read(await forge(sound, [bureau, stranger], at('twice.zip')));
  expect(twice.verification.faults.map(({ code }) => code)).toContain('file-unexpected');
  expect(twice.said).toBeNull();
});

test('a submission package is no receipt', async () => {
  const content = await makeContent(folder);
  await buildPackage({ content, signers: [bureau], target: at('package.zip'), clock });
  const { verification, said: read1 } = await read(at('package.zip'));
  expect(verification.verdict).toBe('malformed');
  expect(read1).toBeNull();
});

describe('a receipt that was altered', () => {
  /** Ordinary runs try some of the bytes; the long run each bit of each. */
  const isLong = process.env['OPENLIST_DESK_LONG'] === '1';

  test('in any byte is never accepted, and never makes reading throw', async () => {
    const bytes = await readFile(await forge(sound, [bureau], at('victim.zip')));
    for (let place = 3; place < bytes.length; place += isLong ? 1 : Math.ceil(bytes.length / 40)) {
      for (const bit of isLong ? [1, 2, 4, 8, 16, 32, 64, 128] : [1 << (place % 8)]) {
        const flipped = Buffer.from(bytes);
        flipped[place] = (flipped[place] ?? 0) ^ bit;
        await writeFile(at('flipped.zip'), flipped);
        const { verification, said: read1 } = await read(at('flipped.zip'));
        expect({ place, ok: verification.ok, said: read1 }).toEqual({ place, ok: false, said: null });
      }
    }
  });

  test('by another document under the old signature is told as altered', async () => {
    const bytes = await readFile(await forge(sound, [bureau], at('victim.zip')));
    const text = jsonBytes(sound);
    const place = bytes.indexOf(text);
    expect(place).toBeGreaterThan(0);
    bytes.set(Buffer.from(Buffer.from(text).toString('utf8').replace('"major"', '"minor"')), place);
    await writeFile(at('other.zip'), bytes);
    expect((await read(at('other.zip'))).verification.verdict).toBe('altered');
  });
});
