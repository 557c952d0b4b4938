import { describe, expect, test } from 'vitest';
import { countFindings, findingRows, startsAtFindings } from '../../../../../renderer/pages/package/findings/rows';
import type { FindingAnswer } from '../../../../../shared/model/finding';
import { finding, findingsOf } from '../../../findings';

const answer: FindingAnswer = { action: 'disputed', words: '另有规定', at: '2026-03-02T01:00:00.000Z', by: '示例甲' };
const idsOf = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id.slice(13));
const state = findingsOf(
  finding(1, { state: 'resolved', text: '摘要过于简略' }),
  finding(2, { kind: 'suggest', name: '校车驾驶员登记信息' }),
  finding(3, { answer }),
  finding(4, { severity: 'minor' }),
  finding(5, { severity: 'critical', state: 'unresolved' }),
  finding(6, { severity: 'minor', deadline: '2026-04-01', basis: '第三十五条' }),
);

describe('the list of findings', () => {
  test('has first what waits for the agency, by weight and deadline, and last what is resolved', () => {
    expect(idsOf(findingRows(state, 'all', ''))).toEqual(['5', '6', '4', '3', '2', '1']);
  });

  test('is narrowed to what stands or to one state, and counts each', () => {
    expect(idsOf(findingRows(state, 'standing', ''))).toEqual(['5', '6', '4', '3', '2']);
    expect(idsOf(findingRows(state, 'unresolved', ''))).toEqual(['5']);
    expect(countFindings(state)).toEqual({ standing: 5, all: 6, new: 4, unresolved: 1, resolved: 1 });
  });

  test('is searched by every word in item, finding and basis', () => {
    expect(idsOf(findingRows(state, 'all', '校车'))).toEqual(['2']);
    expect(idsOf(findingRows(state, 'all', '第三十五条 许可'))).toEqual(['6']);
    expect(idsOf(findingRows(state, 'all', '简略 校车'))).toEqual([]);
  });

  test('is what the page opens at where something waits, or stands on the resource in hand', () => {
    expect(startsAtFindings(state, null)).toBe(true);
    const answered = findingsOf(finding(1, { answer }), finding(2, { state: 'resolved' }));
    expect(startsAtFindings(answered, null)).toBe(false);
    expect(startsAtFindings(answered, 'r0001')).toBe(true);
    expect(startsAtFindings(findingsOf(finding(1, { state: 'resolved' })), 'r0001')).toBe(false);
  });
});
