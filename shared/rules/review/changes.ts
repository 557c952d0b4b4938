import type { Review, ReviewChange } from '../../model/review';

/** The review of the package `digest`, before anything is said of it. */
export function newReview({ digest, at }: { digest: string; at: string }): Review {
  return {
    format: 'openlist-review/1',
    package: digest,
    startedAt: at,
    changedAt: at,
    reviewer: null,
    words: '',
    marks: {},
    findings: { order: [], byId: {} },
    nextFinding: 1,
    settled: {},
    receipts: [],
  };
}

/** What the ids of findings of a package begin with: a finding keeps its id in receipts of later packages. */
export function findingPrefix(digest: string): string {
  return `${digest.slice(0, 12)}-`;
}

/** The id that the next new finding gets. */
export function nextFindingId({ package: digest, nextFinding }: Pick<Review, 'package' | 'nextFinding'>): string {
  return `${findingPrefix(digest)}${nextFinding}`;
}

/**
 * The review after one change; the old one stays as it is. `changedAt` is left to whoever saves it. Whether a change
 * fits the package is the engine's to say.
 */
export function applyReviewChange(review: Review, change: ReviewChange): Review {
  switch (change.kind) {
    case 'mark': {
      const { mark } = change;
      const marks = without(review.marks, change.resources);
      if (mark !== null) for (const resource of change.resources) marks[resource] = mark;
      return { ...review, marks };
    }
    case 'finding': {
      const { finding } = change;
      const { order, byId } = review.findings;
      return {
        ...review,
        findings: {
          order: Object.hasOwn(byId, finding.id) ? order : [...order, finding.id],
          byId: { ...byId, [finding.id]: finding },
        },
        // A number that was given once is never given again, also when its finding is dropped.
        nextFinding: Math.max(review.nextFinding, numberOf(finding.id) + 1),
      };
    }
    case 'drop': {
      const { order, byId } = review.findings;
      return {
        ...review,
        findings: { order: order.filter((id) => id !== change.finding), byId: without(byId, [change.finding]) },
      };
    }
    case 'settle': {
      const settled = without(review.settled, [change.finding]);
      if (change.settlement !== null) settled[change.finding] = change.settlement;
      return { ...review, settled };
    }
    case 'reviewer':
      return { ...review, reviewer: change.reviewer };
    case 'words':
      return { ...review, words: change.words };
  }
}

/** The number at the end of a finding's id. */
export function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

function without<Value>(record: Readonly<Record<string, Value>>, keys: readonly string[]): Record<string, Value> {
  const gone = new Set(keys);
  return Object.fromEntries(Object.entries(record).filter(([key]) => !gone.has(key)));
}
