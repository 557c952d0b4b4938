import { expect, test } from 'vitest';
import { stepsOf } from '../../../../../renderer/pages/package/findings/steps';
import type { FindingAnswer } from '../../../../../shared/model/finding';
import { finding, receipt, receiptsOf } from '../../../findings';

const first = receipt('a', 1, '2026-03-02T01:00:00.000Z');
const second = receipt('b', 2, '2026-04-02T01:00:00.000Z');
const third = receipt('c', 3, '2026-05-02T01:00:00.000Z');
const answerAt = (at: string): FindingAnswer => ({ action: 'mended', words: '', at, by: '示例甲' });
const earlier = [answerAt('2026-03-10T01:00:00.000Z')];
const answer = answerAt('2026-04-10T01:00:00.000Z');

/** What happened, each with the version whose receipt spoke. */
const told = (task: ReturnType<typeof finding>) =>
  stepsOf(task, receiptsOf(first, second, third)).map((step) =>
    step.kind === 'answered' ? step.kind : `${step.kind} ${step.receipt.listVersion}`,
  );

test('a finding is followed through receipts and answers in the order of time', () => {
  const receipts = [first.digest, second.digest];
  expect(told(finding(1, { state: 'unresolved', receipts, receipt: second.digest, earlier, answer }))).toEqual([
    'brought 1',
    'answered',
    'stands 2',
    'answered',
  ]);
});

test('the receipt that settles it ends it; receipts that do not speak of it are left out', () => {
  const receipts = [first.digest];
  expect(told(finding(1, { state: 'resolved', receipts, receipt: third.digest, earlier }))).toEqual([
    'brought 1',
    'answered',
    'settled 3',
  ]);
});
