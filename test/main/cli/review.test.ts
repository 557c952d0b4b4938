import { writeFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { house, listed, secret } from '../../engine/review/support';
import { runJson } from '../../support/run-cli';

const desk = house();
let zip = '';

const cli = (...args: string[]) => runJson(...args, '--home', desk.at('home'));
const review = (verb: string, ...args: string[]) =>
  cli('review', verb, zip, ...args, '--trust', desk.agency.certificatePath);

beforeAll(async () => {
  zip = await desk.submit(1);
  await writeFile(desk.at('口令.txt'), secret.passphrase);
});

test('a package is reviewed, signed and answered from the command line', async () => {
  const [first = '', second = ''] = listed;
  expect(await review('start')).toMatchObject({ exit: 0, value: { verification: { verdict: 'trusted' } } });
  const signing = ['--identity', desk.bureau.id, '--passphrase-file', desk.at('口令.txt'), '--out', desk.at('out')];
  expect(await review('export', ...signing)).toMatchObject({
    exit: 1,
    value: { failure: { code: 'review-unmarked' } },
  });

  await review('mark', first, '--as', 'return');
  await review('mark', '--unmarked', '--as', 'pass');
  const text = ['--severity', 'major', '--text', '请补充更新频率。'];
  const found = await review('finding', '--kind', 'return', ...text, '--resource', first, '--deadline', '2026-03-20');
  const { finding } = found.value as { finding: string };
  const spare = await review('finding', '--kind', 'suggest', ...text, '--resource', second);
  await review('drop', (spare.value as { finding: string }).finding);
  await review('conclude', '--office', '示例市大数据局', '--person', '赵审', '--words', '请整改。');
  const made = await review('export', ...signing);
  expect(made.exit).toBe(0);
  const { path, digest } = made.value as { path: string; digest: string };

  const trust = ['--trust', desk.bureau.certificatePath];
  expect(await cli('receipt', 'read', path, ...trust)).toMatchObject({
    exit: 0,
    value: { receipt: { conclusion: 'returned', findings: [{ id: finding }] } },
  });
  expect(await cli('receipt', 'read', path)).toMatchObject({
    exit: 1,
    value: { verification: { verdict: 'untrusted' } },
  });
  expect(await cli('review', 'list')).toMatchObject({ value: { reviews: [{ items: 3, marked: 3, receipts: 1 }] } });
  const imported = await desk.value('receipt.import', {
    ...{ workspace: desk.workspace, file: path, trust: [desk.bureau.certificatePath] },
  });
  expect(imported).toMatchObject({ digest, new: 1 });
});

test('an item that is not on the list, and a word that is none, are refused', async () => {
  expect(await review('mark', 'r0099', '--as', 'pass')).toMatchObject({ exit: 2 });
  expect(await review('mark', listed[0] ?? '', '--as', 'perhaps')).toMatchObject({ exit: 2 });
  expect(await review('settle', 'ffffffffffff-1', '--as', 'resolved')).toMatchObject({ exit: 2 });
});
