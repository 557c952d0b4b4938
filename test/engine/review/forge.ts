import { entryOf, jsonBytes, sealBag, type BagInfo } from '../../../main/engine/package';
import { receiptWorkbook } from '../../../main/engine/review';
import { receiptFolder, receiptInfo, receiptPaths } from '../../../main/engine/review/receipt-layout';
import type { Signer } from '../../../main/engine/trust';
import type { Receipt } from '../../../shared/model/receipt';

/** A finding of a receipt that nothing is wrong with. */
export const said = {
  id: `${'a'.repeat(12)}-1`,
  anchor: { kind: 'item', resource: 'r0001' },
  kind: 'return',
  severity: 'major',
  deadline: '2026-03-20',
  text: '请补充更新频率。',
  basis: '第十一条',
  name: '食品经营许可信息',
  state: 'new',
  words: '',
} as const satisfies Receipt['findings'][number];

/** A receipt that nothing is wrong with. */
export const sound: Receipt = {
  format: 'openlist-receipt/1',
  number: 1,
  package: {
    digest: 'a'.repeat(64),
    agency: { name: '示例市市场监督管理局', code: '91350100M000100Y43' },
    profile: 'lianyungang-2019',
    listVersion: 3,
  },
  reviewer: { office: '示例市大数据局', person: '赵审' },
  date: '2026-03-02',
  conclusion: 'returned',
  words: '=1+1 请整改后重新报送。',
  checks: { verdict: 'trusted', recomputed: { claims: 20, differing: 1 } },
  items: [
    { resource: 'r0001', name: '食品经营许可信息', mark: 'return' },
    { resource: 'r0002', name: '消费投诉信息', mark: 'pass' },
  ],
  findings: [said],
  resolved: [{ id: `${'b'.repeat(12)}-4`, words: '已核。' }],
};

/** What a forger changes beside the document. */
export interface Forgery {
  readonly top?: string;
  readonly info?: BagInfo;
  readonly document?: Uint8Array;
  /** Further files below `data/`. */
  readonly more?: Readonly<Record<string, string>>;
}

/** Seals a receipt without the check that our own door makes, whatever stands in it. */
export async function forge(
  receipt: Receipt,
  signers: readonly Signer[],
  target: string,
  { top, info, document, more = {} }: Forgery = {},
): Promise<string> {
  await sealBag({
    top: top ?? receiptFolder(receipt),
    info: info ?? receiptInfo(receipt),
    payload: [
      entryOf(receiptPaths.receipt, document ?? jsonBytes(receipt)),
      entryOf(receiptPaths.workbook, await receiptWorkbook(sound)),
      ...Object.entries(more).map(([path, text]) => entryOf(path, Buffer.from(text))),
    ],
    signers,
    target,
    check: () => Promise.resolve(),
    clock: () => new Date('2026-03-02T09:02:03.000Z'),
  });
  return target;
}
