import { expect, test } from 'vitest';
import { tally } from '../../../../../renderer/pages/package/receipt/tally';
import type { Receipt } from '../../../../../shared/model/receipt';
import { finding } from '../../../findings';

test('a receipt is counted: its items by mark, its findings by how they stand', () => {
  const item = (resource: string, mark: Receipt['items'][number]['mark']) => ({ resource, name: resource, mark });
  const said = (number: number, state: 'new' | 'unresolved') => ({ ...finding(number), state });
  expect(
    tally({
      items: [item('r0001', 'return'), item('r0002', 'pass'), item('r0003', 'pass'), item('r0004', 'suggest')],
      findings: [said(1, 'new'), said(2, 'unresolved'), said(3, 'new')],
      resolved: [{ id: finding(4).id, words: '' }],
    }),
  ).toEqual({ items: { pass: 2, return: 1, suggest: 1 }, findings: { fresh: 2, unresolved: 1, resolved: 1 } });
});
