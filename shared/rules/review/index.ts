/** What both sides do with a review: its changes, what it comes to, and what its receipt makes of the agency's tasks. */
export { applyReviewChange, findingPrefix, newReview, nextFindingId, numberOf } from './changes';
export { conclusionOf, isConcludable, resourceOf, reviewGaps, standingIn, type ReviewGaps } from './conclusion';
export { findingOf, mergeReceipt, responsesOf, standingFindings, unansweredReturns } from './findings';
export { receiptOf } from './receipt';
export { receiptContradictions } from './soundness';
