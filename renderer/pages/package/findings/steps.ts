import type { FindingAnswer, FindingTask } from '../../../../shared/model/finding';
import { inOrder } from '../../../../shared/model/primitives';
import type { ReceiptRecord } from '../../../../shared/model/receipt';
import type { WorkspaceState } from '../../../../shared/model/workspace';

/** What happened to a finding once: a receipt spoke of it, or the agency answered. */
export type Step =
  | { readonly kind: 'brought' | 'stands' | 'settled'; readonly at: string; readonly receipt: ReceiptRecord }
  | { readonly kind: 'answered'; readonly at: string; readonly answer: FindingAnswer };

/** The course of a finding across receipts and answers, the oldest first. */
export function stepsOf(finding: FindingTask, { receipts }: Pick<WorkspaceState, 'receipts'>): Step[] {
  const { answer, earlier, receipt: last, state } = finding;
  const spoke = new Set([...finding.receipts, last]);
  const told = inOrder(receipts).filter(({ digest }) => spoke.has(digest));
  const said = told.map((receipt): Step => {
    const isLast = receipt.digest === last && state === 'resolved';
    const kind = isLast ? 'settled' : receipt.digest === finding.receipts[0] ? 'brought' : 'stands';
    return { kind, at: receipt.importedAt, receipt };
  });
  const answers = [...earlier, ...(answer === null ? [] : [answer])];
  const answered = answers.map((given): Step => ({ kind: 'answered', at: given.at, answer: given }));
  return [...said, ...answered].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}
