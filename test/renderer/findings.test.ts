import { describe, expect, test } from 'vitest';
import { findingsDue, findingsOn, isOpen, isOverdue } from '../../renderer/app/findings';
import type { FindingAnswer } from '../../shared/model/finding';
import { finding, findingsOf } from './findings';

const answer: FindingAnswer = { action: 'mended', words: '', at: '2026-03-02T01:00:00.000Z', by: '示例甲' };
const idsOf = (findings: readonly { readonly id: string }[]) => findings.map(({ id }) => id.slice(13));

describe('findings of receipts', () => {
  const state = findingsOf(
    finding(1, { deadline: '2026-04-01' }),
    finding(2, { kind: 'suggest', deadline: '2026-03-05' }),
    finding(3, { state: 'resolved' }),
    finding(4, { state: 'unresolved', deadline: '2026-03-10', anchor: { kind: 'package' } }),
    finding(5, { answer, deadline: '2026-03-01' }),
  );

  test('stand until a receipt says that they are resolved', () => {
    expect(idsOf(findingsOn(state, 'r0001'))).toEqual(['1', '2', '5']);
    expect(findingsOn(state, 'r0002')).toEqual([]);
  });

  test('wait for the agency where they are returned and nothing is said on them', () => {
    expect(state.findings.order.map((id) => isOpen(state.findings.byId[id] ?? finding(0)))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  test('are due by the nearest deadline of those that wait', () => {
    expect(findingsDue(state, '2026-03-02')).toEqual({ count: 2, next: '2026-03-10', overdue: 0 });
    expect(findingsDue(findingsOf(finding(1)), '2026-03-02')).toEqual({ count: 1, next: null, overdue: 0 });
    expect(findingsDue(findingsOf(), '2026-03-02')).toEqual({ count: 0, next: null, overdue: 0 });
  });

  test('are overdue from the day after their deadline, as long as they wait', () => {
    const dated = finding(1, { deadline: '2026-03-10' });
    expect(isOverdue(dated, '2026-03-10')).toBe(false);
    expect(isOverdue(dated, '2026-03-11')).toBe(true);
    expect(isOverdue({ ...dated, answer }, '2026-03-11')).toBe(false);
    expect(findingsDue(state, '2026-03-11')).toMatchObject({ overdue: 1 });
  });
});
