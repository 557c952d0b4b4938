import type { FindingTask } from '../../model/finding';
import type { OpenList } from '../../model/openlist';
import { inOrder } from '../../model/primitives';
import { receiptFormat, type Receipt } from '../../model/receipt';
import type { Review } from '../../model/review';
import { conclusionOf, isConcludable, resourceOf, reviewGaps } from './conclusion';
import { findingOf } from './findings';

/**
 * The receipt (`data/receipt.json`) that a review comes to, or null while something of it is missing ({@link reviewGaps}).
 * Items stand in the list's order, findings of earlier receipts before new ones.
 *
 * @param earlier findings that stood before this submission.
 * @param date the day of the conclusion, in Asia/Shanghai.
 */
export function receiptOf({
  review,
  list,
  earlier,
  checks,
  date,
}: {
  review: Review;
  list: OpenList;
  earlier: readonly FindingTask[];
  checks: Receipt['checks'];
  date: string;
}): Receipt | null {
  const { reviewer, settled } = review;
  if (reviewer === null || !isConcludable(reviewGaps(review, list.items, earlier))) return null;
  const names = new Map(list.items.map(({ resource, name }) => [resource, name]));
  const unresolved = earlier.filter(({ id }) => settled[id]?.state === 'unresolved');
  const resolved = earlier.filter(({ id }) => settled[id]?.state === 'resolved');
  const wordsOn = (id: string) => settled[id]?.words ?? '';
  return {
    format: receiptFormat,
    package: {
      digest: review.package,
      agency: list.agency,
      profile: list.profile.id,
      listVersion: list.version,
    },
    reviewer,
    date,
    conclusion: conclusionOf(review, list.items, earlier),
    words: review.words,
    checks,
    items: list.items.flatMap(({ resource, name }) => {
      const mark = review.marks[resource];
      return mark === undefined ? [] : [{ resource, name, mark }];
    }),
    findings: [
      ...unresolved.map((task) => ({
        ...findingOf(task),
        name: task.name,
        state: 'unresolved' as const,
        words: wordsOn(task.id),
      })),
      ...inOrder(review.findings).map((finding) => ({
        ...findingOf(finding),
        name: names.get(resourceOf(finding.anchor) ?? '') ?? '',
        state: 'new' as const,
        words: '',
      })),
    ],
    resolved: resolved.map(({ id }) => ({ id, words: wordsOn(id) })),
  };
}
