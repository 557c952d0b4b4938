import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FindingTask } from '../../../shared/model/finding';
import { house, listed } from './support';

const desk = house();
const { value, failure } = desk;
const reviewer = { office: '示例市大数据局', person: '赵审' };
const [first = '', second = '', third = ''] = listed;

const statesOf = (findings: readonly FindingTask[]) => Object.fromEntries(findings.map(({ id, state }) => [id, state]));
const tasks = async () => (await value('finding.list', { workspace: desk.workspace })).findings;
const importing = (file: string) => ({ workspace: desk.workspace, file, trust: [desk.bureau.certificatePath] });

let package1 = '';
let package2 = '';
let receipt1 = '';
let ids: string[] = [];
let added = '';

beforeAll(async () => {
  package1 = await desk.submit(1);
});

describe('the first submission', () => {
  test('opens with what a reviewer sees, and nothing before it', async () => {
    const { verification, dossier, review } = await desk.open(package1);
    expect(verification.verdict).toBe('trusted');
    expect(dossier.list.items.map(({ resource }) => resource)).toEqual(listed);
    expect(dossier.decisions.map(({ resource }) => resource)).toEqual(listed);
    expect(dossier.previous).toBeNull();
    // The regulation comes with the program.
    expect(dossier.profile).toBeNull();
    expect(review.marks).toEqual({});
  });

  test('is not concluded before every item is marked, explained and somebody is named', async () => {
    const request = {
      ...{ file: package1, trust: [desk.agency.certificatePath], identity: desk.bureau.id },
      secret: { passphrase: '一段足够长的测试口令 2026' },
      out: desk.at('too-early'),
    };
    expect(await failure('review.export', request)).toBe('review-unmarked');
    await desk.change(package1, { kind: 'mark', resources: listed, mark: 'return' });
    expect(await failure('review.export', request)).toBe('review-unexplained');
    ids = [
      await desk.find(package1, { anchor: { kind: 'item', resource: first } }),
      await desk.find(package1, { anchor: { kind: 'item', resource: second }, deadline: '2026-03-20' }),
      await desk.find(package1, { anchor: { kind: 'package' }, kind: 'suggest', severity: 'minor' }),
    ];
    await desk.change(package1, { kind: 'mark', resources: listed, mark: 'pass' });
    expect(await failure('review.export', request)).toBe('review-contradicted');
    await desk.change(package1, { kind: 'mark', resources: [first, second], mark: 'return' });
    expect(await failure('review.export', request)).toBe('review-unnamed');
    await desk.change(package1, { kind: 'reviewer', reviewer }, { kind: 'words', words: '请整改后重新报送。' });
  });

  test('comes back as a receipt that becomes three tasks', async () => {
    const made = await desk.conclude(package1, 'receipts-1');
    receipt1 = made.path;
    const read = await value('receipt.read', { file: receipt1, trust: [desk.bureau.certificatePath] });
    expect(read.verification).toMatchObject({ ok: true, verdict: 'trusted', faults: [] });
    expect(read.receipt).toMatchObject({ conclusion: 'returned', reviewer, words: '请整改后重新报送。', resolved: [] });
    expect((await readFile(made.workbook)).subarray(0, 2).toString()).toBe('PK');

    expect(await value('receipt.import', importing(receipt1))).toEqual({
      ...{ digest: made.digest, conclusion: 'returned', new: 3, unresolved: 0, resolved: 0 },
    });
    expect(statesOf(await tasks())).toEqual(Object.fromEntries(ids.map((id) => [id, 'new'])));
    expect(await failure('receipt.import', importing(receipt1))).toBe('receipt-imported');
  });

  test('is answered finding by finding, which can be undone; the import cannot', async () => {
    const { workspace } = desk;
    const [one = '', two = ''] = ids;
    await value('finding.answer', { workspace, finding: one, action: 'mended', words: '已补充。' });
    await value('finding.answer', { workspace, finding: two, action: 'disputed', words: '' });
    await value('undo', { workspace });
    expect((await tasks()).map(({ answer }) => answer?.action)).toEqual(['mended', undefined, undefined]);
    await value('finding.answer', { workspace, finding: two, action: 'explained', words: '按季度更新。' });
    expect(await failure('finding.answer', { workspace, finding: 'ffffffffffff-1', action: 'mended' })).toBe(
      'finding-not-found',
    );
  });
});

describe('the second submission', () => {
  beforeAll(async () => {
    desk.later(60);
    package2 = await desk.submit(2);
  });

  test('shows the reviewer the findings that stood, with the answers, and what changed', async () => {
    const { dossier } = await desk.open(package2);
    expect(dossier.previous?.findings.map(({ answer }) => answer?.action)).toEqual(['mended', 'explained', undefined]);
    expect(dossier.previous).toMatchObject({ known: true, listVersion: 1, changes: [] });
    expect(dossier.previous?.findings.map(({ id, state }) => [id, state])).toEqual(ids.map((id) => [id, 'new']));
  });

  test('is not concluded while one of them is not settled', async () => {
    const [one = '', two = '', three = ''] = ids;
    await desk.change(
      package2,
      { kind: 'mark', resources: listed, mark: 'pass' },
      { kind: 'mark', resources: [second, third], mark: 'return' },
      { kind: 'reviewer', reviewer },
      { kind: 'settle', finding: one, settlement: { state: 'resolved', words: '已核。' } },
      { kind: 'settle', finding: two, settlement: { state: 'unresolved', words: '说明不充分。' } },
    );
    added = await desk.find(package2, { anchor: { kind: 'field', resource: third, field: '名称' } });
    await expect(desk.conclude(package2, 'receipts-2')).rejects.toThrow('review-unsettled');
    await desk.change(package2, { kind: 'settle', finding: three, settlement: { state: 'resolved', words: '' } });
  });

  test('settles each finding on both sides: resolved, unresolved, new', async () => {
    const { path, digest } = await desk.conclude(package2, 'receipts-2');
    expect(await value('receipt.import', importing(path))).toEqual({
      ...{ digest, conclusion: 'returned', new: 1, unresolved: 1, resolved: 2 },
    });
    const [one = '', two = '', three = ''] = ids;
    expect(statesOf(await tasks())).toEqual({
      [one]: 'resolved',
      [two]: 'unresolved',
      [three]: 'resolved',
      [added]: 'new',
    });
    const still = (await tasks()).find(({ id }) => id === two);
    expect(still).toMatchObject({ words: '说明不充分。', answer: null, earlier: [{ action: 'explained' }] });
    expect(still?.receipts).toHaveLength(2);
    expect(await failure('receipt.import', importing(receipt1))).toBe('receipt-imported');
    expect(await failure('undo', { workspace: desk.workspace })).toBe('undo-impossible');
  });

  test('leaves the third one with what still stands', async () => {
    desk.later(60);
    const { workspace } = desk;
    await expect(desk.submit(3)).rejects.toThrow('gate-findings-unanswered');
    for (const finding of [ids[1] ?? '', added]) {
      await value('finding.answer', { workspace, finding, action: 'mended' });
    }
    const package3 = await desk.export(3);
    const { dossier } = await desk.open(package3);
    expect(statesOf(dossier.previous?.findings ?? [])).toEqual({ [ids[1] ?? '']: 'unresolved', [added]: 'new' });
  });
});
