import { useMemo, useState, type ReactNode } from 'react';
import type { Dossier } from '../../../shared/contract/review';
import type { Claim } from '../../../shared/model/claim';
import type { Anchor, Finding } from '../../../shared/model/finding';
import type { Review } from '../../../shared/model/review';
import { nextFindingId } from '../../../shared/rules/review';
import type { Check } from './checks';
import { FindingDialog } from './FindingDialog';
import { ReviewingContext, type Reviewing } from './reviewing';
import { useReviewSession } from './session';

interface ReviewingProviderProps {
  readonly check: Check;
  readonly dossier: Dossier;
  readonly review: Review;
  readonly children: ReactNode;
}

const noClaims: readonly Claim[] = [];

/** Holds the review in hand for everything that shows a part of it, and the dialog in which findings are written. */
export function ReviewingProvider({ check, dossier, review, children }: ReviewingProviderProps) {
  const { drafts } = useReviewSession();
  const [writing, setWriting] = useState<{ readonly anchor: Anchor; readonly finding: Finding | null } | null>(null);
  const { recomputation } = check;
  const claims = recomputation.kind === 'done' ? recomputation.claims : noClaims;
  const value = useMemo<Reviewing>(
    () => ({
      check,
      dossier,
      review,
      claims,
      change: (...changes) => drafts.change(review.package, ...changes),
      comment: (anchor) => setWriting({ anchor, finding: null }),
      edit: (finding) => setWriting({ anchor: finding.anchor, finding }),
    }),
    [check, dossier, review, claims, drafts],
  );
  return (
    <ReviewingContext value={value}>
      {children}
      {writing && (
        <FindingDialog
          anchor={writing.anchor}
          finding={writing.finding}
          id={writing.finding?.id ?? nextFindingId(review)}
          onClose={() => setWriting(null)}
        />
      )}
    </ReviewingContext>
  );
}
