import type { Finding, FindingTask } from '../../../../shared/model/finding';
import type { Receipt, ReceiptRecord } from '../../../../shared/model/receipt';
import type { Collection } from '../../../../shared/model/primitives';
import { receiptFormat } from '../../../../shared/model/receipt';
import { newReview } from '../../../../shared/rules/review';

export const digestOf = (letter: string) => letter.repeat(64);
export const firstPackage = digestOf('a');
export const secondPackage = digestOf('b');

export const items = [{ resource: 'r0001' }, { resource: 'r0002' }, { resource: 'r0003' }];

export const blank = newReview({ digest: firstPackage, at: '2026-03-02T01:00:00.000Z' });

export function finding(id: string, more: Partial<Finding> = {}): Finding {
  return {
    id,
    anchor: { kind: 'item', resource: 'r0002' },
    kind: 'return',
    severity: 'major',
    deadline: null,
    text: '请补充更新频率。',
    basis: '',
    ...more,
  };
}

export const noFindings: Collection<FindingTask> = { order: [], byId: {} };

/** A receipt of a package: findings said to be new, still unresolved, and resolved. */
export function receipt(
  digest: string,
  { fresh = [], unresolved = [], resolved = [] }: { fresh?: Finding[]; unresolved?: Finding[]; resolved?: string[] },
): Receipt {
  return {
    format: receiptFormat,
    package: {
      digest,
      agency: { name: '样例市交通运输局', code: '113207000142000013' },
      profile: 'qingdao-2020',
      listVersion: 1,
    },
    reviewer: { office: '样例市大数据局', person: '王审' },
    date: '2026-03-02',
    conclusion: 'returned',
    words: '',
    checks: { verdict: 'trusted', recomputed: null },
    items: [],
    findings: [
      ...unresolved.map((one) => ({ ...one, name: '', state: 'unresolved' as const, words: '说明不充分。' })),
      ...fresh.map((one) => ({ ...one, name: '', state: 'new' as const, words: '' })),
    ],
    resolved: resolved.map((id) => ({ id, words: '已核。' })),
  };
}

export function receiptRecords(...pairs: [digest: string, of: string][]): Collection<ReceiptRecord> {
  const { reviewer, conclusion, date } = receipt(firstPackage, {});
  const records = pairs.map(([digest, of]): [string, ReceiptRecord] => [
    digest,
    {
      ...{ digest, document: digest, package: of, listVersion: 1, conclusion, reviewer, date },
      signer: { subject: 'CN=样例', fingerprint: digest },
      importedAt: '2026-03-03T01:00:00.000Z',
      importedBy: '李四',
    },
  ]);
  return { order: records.map(([digest]) => digest), byId: Object.fromEntries(records) };
}
