import type { Finding, FindingTask } from '../../model/finding';
import { inOrder, type Collection } from '../../model/primitives';
import type { Receipt } from '../../model/receipt';
import type { Responses } from '../../model/response';
import type { WorkspaceState } from '../../model/workspace';
import { findingPrefix } from './changes';

/** The part of a workspace that keeps what reviewers said. */
type Reviewed = Pick<WorkspaceState, 'findings' | 'receipts'>;

/**
 * The agency's findings after a receipt: 新增 ones come, 未解决 ones stay, 已解决 ones are done with. What the receipt is
 * silent on stays as it stood, but for findings that an earlier receipt of the same package brought: the reviewer took
 * those back.
 *
 * @param digest the receipt's.
 */
export function mergeReceipt(
  { findings, receipts }: Reviewed,
  receipt: Receipt,
  digest: string,
): Collection<FindingTask> {
  const byId = { ...findings.byId };
  const order = [...findings.order];
  const isOfThisPackage = (task: FindingTask) => receipts.byId[task.receipt]?.package === receipt.package.digest;
  const resolve = (task: FindingTask, words: string): FindingTask => ({
    ...task,
    ...answeredBefore(task),
    state: 'resolved',
    receipt: digest,
    words,
  });

  for (const said of receipt.findings) {
    const known = own(byId, said.id);
    if (known === undefined) order.push(said.id);
    byId[said.id] = {
      ...said,
      receipt: digest,
      receipts: [...(known?.receipts ?? []), digest],
      // An answer given since stands: this receipt is of a package that did not hold it yet.
      ...(known === undefined
        ? { answer: null, earlier: [] }
        : isOfThisPackage(known)
          ? { answer: known.answer, earlier: known.earlier }
          : answeredBefore(known)),
    };
  }
  for (const { id, words } of receipt.resolved) {
    const known = own(byId, id);
    if (known !== undefined) byId[id] = resolve(known, words);
  }
  const named = new Set([...receipt.findings, ...receipt.resolved].map(({ id }) => id));
  for (const task of inOrder(findings)) {
    const isTakenBack = task.id.startsWith(findingPrefix(receipt.package.digest)) && !named.has(task.id);
    if (isTakenBack && task.state !== 'resolved') byId[task.id] = resolve(task, '');
  }
  return { order, byId };
}

/** Findings that are not resolved, in the order in which they came. */
export function standingFindings({ findings }: Pick<WorkspaceState, 'findings'>): FindingTask[] {
  return inOrder(findings).filter(({ state }) => state !== 'resolved');
}

/** Standing findings of the kind 退回 that the agency has not answered: nothing is submitted before it has. */
export function unansweredReturns(state: Pick<WorkspaceState, 'findings'>): FindingTask[] {
  return standingFindings(state).filter(({ kind, answer }) => kind === 'return' && answer === null);
}

/**
 * What the next package says to the findings that stand (`data/responses.json`); null before the first receipt. It names
 * the newest receipt and every other one by which a finding stands.
 */
export function responsesOf(state: Reviewed): Responses | null {
  const newest = state.receipts.order.at(-1);
  if (newest === undefined) return null;
  const standing = standingFindings(state);
  const answered = new Set([newest, ...standing.map(({ receipt }) => receipt)]);
  return {
    receipts: state.receipts.order.filter((digest) => answered.has(digest)),
    responses: standing.map((task) => ({ finding: findingOf(task), receipt: task.receipt, answer: task.answer })),
  };
}

/** The reviewer's own words of a task, without what became of it. */
export function findingOf({ id, anchor, kind, severity, deadline, text, basis }: Finding): Finding {
  return { id, anchor, kind, severity, deadline, text, basis };
}

/** A receipt judges the answer that was given before it: the next one is still to come. */
function answeredBefore({ answer, earlier }: FindingTask): Pick<FindingTask, 'answer' | 'earlier'> {
  return { answer: null, earlier: answer === null ? earlier : [...earlier, answer] };
}

function own<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
