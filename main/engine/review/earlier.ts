import type { Finding, FindingTask } from '../../../shared/model/finding';
import type { OpenList } from '../../../shared/model/openlist';
import type { Receipt } from '../../../shared/model/receipt';
import type { Responses } from '../../../shared/model/response';
import { resourceOf } from '../../../shared/rules/review';
import { findPackage, findReview, readKeptReceipt } from './store';

/** Submissions in a row that are looked through for a receipt of ours. */
const MOST_BACK = 100;

/**
 * Findings that stood before a submission: those of the newest receipt that was made here for a package before it, and,
 * of receipts made elsewhere, those that the package itself answers. The agency's answers come from the package; of a
 * finding of ours the reviewer's own words count and not what the package repeats of them.
 *
 * @throws Failure `review-damaged`
 */
export async function earlierFindings({
  home,
  predecessor,
  responses,
  list,
}: {
  home: string;
  predecessor: string;
  responses: Responses | null;
  list: OpenList;
}): Promise<FindingTask[]> {
  const answers = new Map(responses?.responses.map((response) => [response.finding.id, response.answer]));
  const own = await newestReceipt(home, predecessor);
  const ours: FindingTask[] = (own?.receipt.findings ?? []).map((finding) => ({
    ...finding,
    receipt: own?.digest ?? '',
    receipts: [own?.digest ?? ''],
    answer: answers.get(finding.id) ?? null,
    earlier: [],
  }));
  // What our receipt is silent on was resolved or taken back by us: the package does not bring it up again.
  const issued = new Set(own?.issued);
  const known = new Set(ours.map(({ id }) => id));
  const names = new Map(list.items.map(({ resource, name }) => [resource, name]));
  const nameOf = ({ anchor }: Finding) => names.get(resourceOf(anchor) ?? '') ?? '';
  const others = (responses?.responses ?? [])
    .filter(({ finding, receipt }) => !known.has(finding.id) && !issued.has(receipt))
    .map(({ finding, receipt, answer }): FindingTask => ({
      ...finding,
      name: nameOf(finding),
      state: 'new',
      receipt,
      receipts: [receipt],
      words: '',
      answer,
      earlier: [],
    }));
  return [...ours, ...others];
}

interface OwnReceipt {
  readonly digest: string;
  readonly receipt: Receipt;
  /** Digests of every receipt made here for this submission and those before it. */
  readonly issued: readonly string[];
}

/** The newest receipt made here for a submission or, where it got none, for one before it. */
async function newestReceipt(home: string, submission: string): Promise<OwnReceipt | null> {
  const issued: string[] = [];
  let newest: { of: string; digest: string } | null = null;
  let at: string | null = submission;
  for (let back = 0; at !== null && back < MOST_BACK; back += 1) {
    const receipts = (await findReview(home, at))?.receipts ?? [];
    issued.push(...receipts.map(({ digest }) => digest));
    const last = receipts.at(-1);
    if (last !== undefined) newest ??= { of: at, digest: last.digest };
    at = (await findPackage(home, at))?.predecessor ?? null;
  }
  if (newest === null) return null;
  const { of, digest } = newest;
  return { digest, receipt: await readKeptReceipt(home, of, digest), issued };
}
