import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { readReceipt } from '../../../main/engine/review';
import { openIdentity, type Signer } from '../../../main/engine/trust';
import type { Receipt } from '../../../shared/model/receipt';
import { forge } from './forge';
import { house, listed, secret } from './support';

const desk = house();
const { value, failure } = desk;
const reviewer = { office: '示例市大数据局', person: '赵审' };

let bureau: Signer;
let package1 = '';
let path = '';
let receipt: Receipt;

const importing = (file: string, trust = [desk.bureau.certificatePath]) => ({ workspace: desk.workspace, file, trust });
const forged = (change: Partial<Receipt>, name: string) => forge({ ...receipt, ...change }, [bureau], desk.at(name));

beforeAll(async () => {
  package1 = await desk.submit(1);
  await desk.change(package1, { kind: 'mark', resources: listed, mark: 'pass' }, { kind: 'reviewer', reviewer });
  ({ path } = await desk.conclude(package1, 'first'));
  bureau = await openIdentity(desk.at('home'), desk.bureau.id, secret.passphrase);
  const { said } = await readReceipt({ path, trusted: [] });
  if (said === null) throw new Error('the receipt cannot be read');
  receipt = said.receipt;
});

describe('what is not taken over', () => {
  test('a receipt of a reviewer who is not trusted; it says whose it is', async () => {
    const answer = await desk.answer('receipt.import', importing(path, []));
    expect(answer).toMatchObject({ ok: false, failure: { code: 'receipt-untrusted' } });
    expect(JSON.stringify(answer)).toContain(bureau.fingerprint);
  });

  test('one that was altered, or is no receipt at all', async () => {
    const bytes = await readFile(path);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    await writeFile(desk.at('altered.zip'), bytes);
    expect(await failure('receipt.import', importing(desk.at('altered.zip')))).toBe('receipt-invalid');
    expect(await failure('receipt.import', importing(package1, [desk.agency.certificatePath]))).toBe('receipt-invalid');
    expect(await failure('receipt.import', importing(desk.at('nowhere.zip')))).toBe('file-not-found');
  });

  test('one of a package that this workspace never exported', async () => {
    const other = await forged({ package: { ...receipt.package, digest: 'd'.repeat(64) } }, 'other-package.zip');
    expect(await failure('receipt.import', importing(other))).toBe('receipt-other-package');
  });

  test('one that names another agency or another list version', async () => {
    const agency = { name: '示例市卫生健康委员会', code: '91350100M000100Y43' };
    const other = await forged({ package: { ...receipt.package, agency } }, 'other-agency.zip');
    expect(await failure('receipt.import', importing(other))).toBe('receipt-other-agency');
    const later = await forged({ package: { ...receipt.package, listVersion: 2 } }, 'other-version.zip');
    expect(await failure('receipt.import', importing(later))).toBe('receipt-other-agency');
  });

  test('one that speaks of other items than were submitted', async () => {
    const other = await forged({ items: receipt.items.slice(1) }, 'other-items.zip');
    expect(await failure('receipt.import', importing(other))).toBe('receipt-other-items');
  });

  test('and nothing of it is kept', async () => {
    const { state } = await value('workspace.open', { workspace: desk.workspace });
    expect(state.receipts.order).toEqual([]);
  });
});

describe('what is taken over', () => {
  test('a receipt under whatever name its file has, once', async () => {
    await copyFile(path, desk.at('回执 (1).zip'));
    expect(await value('receipt.import', importing(desk.at('回执 (1).zip')))).toMatchObject({ conclusion: 'passed' });
    expect(await failure('receipt.import', importing(path))).toBe('receipt-imported');
  });

  test('a corrected receipt of the same package, and the one before it no more', async () => {
    desk.later(30);
    const finding = await desk.find(package1, { anchor: { kind: 'package' } });
    const second = await desk.conclude(package1, 'second');
    desk.later(30);
    await desk.change(package1, { kind: 'drop', finding });
    const third = await desk.conclude(package1, 'third');
    expect(await value('receipt.import', importing(third.path))).toMatchObject({ conclusion: 'passed', new: 0 });
    expect(await failure('receipt.import', importing(second.path))).toBe('receipt-older');
  });

  test('one of an earlier package no more once a later one was reviewed', async () => {
    const late = await desk.conclude(package1, 'late');
    const package2 = await desk.submit(2);
    await desk.change(package2, { kind: 'mark', resources: listed, mark: 'pass' }, { kind: 'reviewer', reviewer });
    const { path: newest } = await desk.conclude(package2, 'newest');
    await value('receipt.import', importing(newest));
    expect(await failure('receipt.import', importing(late.path))).toBe('receipt-superseded');
  });

  test('and is told in the history, in words', async () => {
    const { entries } = await value('journal.history', { workspace: desk.workspace });
    const told = entries.filter(({ operation }) => operation === 'receipt.import');
    expect(told).toHaveLength(3);
    expect(told.every(({ revertible }) => revertible !== true)).toBe(true);
    const [newest] = told.flatMap(({ changes }) => changes.map(({ subject, after }) => [subject.zh, after?.zh]));
    expect(newest).toEqual(['第 2 版清单的审查回执', '通过 · 示例市大数据局']);
  });
});
