import type { Anchor, Finding } from '../../model/finding';
import { inOrder } from '../../model/primitives';
import type { Conclusion } from '../../model/receipt';
import type { Review } from '../../model/review';

/** An item of the reviewed list, as far as a conclusion looks at it. */
interface Item {
  readonly resource: string;
}

/** What keeps a review from being concluded. The page shows it as it goes, and the engine refuses to sign. */
export interface ReviewGaps {
  /** Resources without a mark. */
  readonly unmarked: readonly string[];
  /** Resources marked 退回 or 建议 on which no finding stands: the agency would not learn why. */
  readonly unexplained: readonly string[];
  /** Resources marked 通过 or 建议 though a finding that returns them stands. */
  readonly contradicted: readonly string[];
  /** Earlier findings of which nobody said whether they are resolved. */
  readonly unsettled: readonly string[];
  /** Whether nobody is named as the reviewer. */
  readonly unnamed: boolean;
}

/** The resource that a finding is about; null: it is about the whole package. */
export function resourceOf(anchor: Anchor): string | null {
  return anchor.kind === 'package' ? null : anchor.resource;
}

/** Findings that stand as the review now is: its own, after those of earlier receipts that are not settled as resolved. */
export function standingIn(review: Pick<Review, 'findings' | 'settled'>, earlier: readonly Finding[]): Finding[] {
  return [...earlier.filter(({ id }) => review.settled[id]?.state !== 'resolved'), ...inOrder(review.findings)];
}

/**
 * What the review comes to as it now is: 退回 as soon as one item or finding is returned, else 通过（有建议） as soon as
 * something is suggested.
 *
 * @param earlier findings that stood before this submission.
 */
export function conclusionOf(review: Review, items: readonly Item[], earlier: readonly Finding[] = []): Conclusion {
  const said = new Set<string | undefined>([
    ...items.map(({ resource }) => review.marks[resource]),
    ...standingIn(review, earlier).map(({ kind }) => kind),
  ]);
  if (said.has('return')) return 'returned';
  return said.has('suggest') ? 'passed-with-suggestions' : 'passed';
}

/** What is still missing before this review can be signed. */
export function reviewGaps(review: Review, items: readonly Item[], earlier: readonly Finding[] = []): ReviewGaps {
  const standing = standingIn(review, earlier);
  const about = new Set(standing.map(({ anchor }) => resourceOf(anchor)));
  const returned = new Set(standing.filter(({ kind }) => kind === 'return').map(({ anchor }) => resourceOf(anchor)));
  const resources = items.map(({ resource }) => resource);
  const markOf = (resource: string) => review.marks[resource];
  return {
    unmarked: resources.filter((resource) => markOf(resource) === undefined),
    unexplained: resources.filter((resource) => {
      const mark = markOf(resource);
      return mark === 'return' ? !returned.has(resource) : mark === 'suggest' && !about.has(resource);
    }),
    contradicted: resources.filter((resource) => {
      const mark = markOf(resource);
      return (mark === 'pass' || mark === 'suggest') && returned.has(resource);
    }),
    unsettled: earlier.filter(({ id }) => !Object.hasOwn(review.settled, id)).map(({ id }) => id),
    unnamed: review.reviewer === null,
  };
}

/** Whether nothing is missing any more. */
export function isConcludable({ unmarked, unexplained, contradicted, unsettled, unnamed }: ReviewGaps): boolean {
  return !unnamed && [unmarked, unexplained, contradicted, unsettled].every(({ length }) => length === 0);
}
