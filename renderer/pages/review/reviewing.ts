import { createContext, useContext } from 'react';
import type { Dossier } from '../../../shared/contract/review';
import type { Claim } from '../../../shared/model/claim';
import type { Anchor, Finding } from '../../../shared/model/finding';
import type { Review, ReviewChange } from '../../../shared/model/review';
import type { Check } from './checks';

/** The review in hand: the package, what is said of it so far, and how more is said. */
export interface Reviewing {
  readonly check: Check;
  readonly dossier: Dossier;
  readonly review: Review;
  /** The numbers worked out again; none before that. */
  readonly claims: readonly Claim[];
  /** Says something of it; it is seen at once and saved in the background. */
  readonly change: (...changes: readonly ReviewChange[]) => void;
  /** Lets the person write a finding. */
  readonly comment: (anchor: Anchor) => void;
  readonly edit: (finding: Finding) => void;
}

/** Provided by `ReviewingProvider`. */
export const ReviewingContext = createContext<Reviewing | null>(null);

/** @throws Error outside of a ReviewingProvider. */
export function useReviewing(): Reviewing {
  const reviewing = useContext(ReviewingContext);
  if (reviewing === null) throw new Error('useReviewing needs a ReviewingProvider');
  return reviewing;
}
