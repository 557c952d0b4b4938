import type { FindingTask } from '../../shared/model/finding';
import { collectionOf } from '../../shared/model/primitives';
import type { ReceiptRecord } from '../../shared/model/receipt';

const digest = (letter: string) => letter.repeat(64);

/** A finding on r0001 that a receipt has just brought; `number` makes its id. */
export function finding(number: number, changes: Partial<FindingTask> = {}): FindingTask {
  return {
    id: `0123456789ab-${number}`,
    anchor: { kind: 'item', resource: 'r0001' },
    kind: 'return',
    severity: 'major',
    deadline: null,
    text: '更新周期与实际不符',
    basis: '',
    name: '食品经营许可',
    state: 'new',
    receipt: digest('a'),
    receipts: [digest('a')],
    words: '',
    answer: null,
    earlier: [],
    ...changes,
  };
}

/** As many findings as are given, as a workspace keeps them. */
export const findingsOf = (...all: readonly FindingTask[]) => ({ findings: collectionOf(all) });

/** As many receipts as are given, as a workspace keeps them. */
export const receiptsOf = (...all: readonly ReceiptRecord[]) => ({
  receipts: { order: all.map((one) => one.digest), byId: Object.fromEntries(all.map((one) => [one.digest, one])) },
});

/** A receipt of the package of a list version, by the letter that its digest consists of. */
export function receipt(letter: string, listVersion: number, importedAt: string): ReceiptRecord {
  return {
    digest: digest(letter),
    document: digest('0'),
    package: digest('1'),
    listVersion,
    conclusion: 'returned',
    reviewer: { office: '示例市大数据局', person: '示例乙' },
    date: importedAt.slice(0, 10),
    signer: { subject: 'CN=示例乙', fingerprint: digest('2') },
    importedAt,
    importedBy: '示例甲',
  };
}
